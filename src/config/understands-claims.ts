import type { Service } from './options.js';

/** One that is misspelt may have been a claim. `test/unit/judge.test.ts` holds them to `options.ts`. */
const SERVICE_KEYS = [
	'id',
	'category',
	'since',
	'preset',
	'name',
	'provider',
	'purpose',
	'transmits',
	'refusal',
	'urls',
	'cookies',
	'storage',
	'measurementId',
	'containerId',
	'mode',
	'dataLayer',
];

/** A pattern is text without what no host, path or name has in it. */
const isPattern = (value: unknown) => typeof value === 'string' && /^[^\s;?#]+$/.test(value);

const isPatternList = (value: unknown = []) => Array.isArray(value) && value.every(isPattern);

/** A cookie may be told with its days and purpose; then its name is what counts. */
const namesOf = (cookies: unknown) =>
	Array.isArray(cookies) ? cookies.map((cookie) => cookie?.name ?? cookie) : cookies;

/**
 * Is it understood what a service claims? Where a key, a preset or an address is misspelt, nobody knows what was to be held.
 * @param service as its owner wrote it
 * @param presets the names of those that there are
 */
export const understandsClaims = (service: Partial<Service>, presets: object): boolean =>
	Object.keys(service).every((key) => SERVICE_KEYS.includes(key)) &&
	(service.preset === undefined || Object.hasOwn(presets, service.preset)) &&
	[service.urls, namesOf(service.cookies), service.storage].every(isPatternList);
