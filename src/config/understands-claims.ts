import type { Service } from './options.js';

/** A key that is missing here does not compile; one that is misspelt may have been a claim. */
const SERVICE_KEYS: { readonly [key in keyof Service]-?: true } = {
	id: true,
	category: true,
	since: true,
	preset: true,
	name: true,
	provider: true,
	purpose: true,
	transmits: true,
	refusal: true,
	urls: true,
	cookies: true,
	storage: true,
	measurementId: true,
	containerId: true,
	mode: true,
	dataLayer: true,
};

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
	Object.keys(service).every((key) => Object.hasOwn(SERVICE_KEYS, key)) &&
	(service.preset === undefined || Object.hasOwn(presets, service.preset)) &&
	[service.urls, namesOf(service.cookies), service.storage].every(isPatternList);
