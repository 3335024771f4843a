import { readPattern } from '../lib/match.js';
import { hasLists } from './has-lists.js';
import type { Service } from './options.js';

/**
 * The keys that a service may have: a misspelt key may have been meant as a claim. `test/unit/judge.test.ts` compares
 * this list with `service-options.ts`.
 */
const SERVICE_KEYS = [
	'id',
	'category',
	'since',
	'sells',
	'appi31',
	'exception',
	'preset',
	'name',
	'provider',
	'purpose',
	'transmits',
	'refusal',
	'urls',
	'cookies',
	'vendorCookies',
	'storage',
	'measurementId',
	'containerId',
	'mode',
	'dataLayer',
	'tag',
];

/**
 * Are the claims of a service understood? If a key, a preset or a pattern is misspelt, it is unknown what has to be
 * held.
 * @param service the service as the owner wrote it
 * @param presets an object with the name of every preset as a key
 * @param patterns the patterns of its addresses and names
 */
export const understandsClaims = (service: Partial<Service>, presets: object, patterns: readonly string[]): boolean =>
	hasLists(service) &&
	Object.keys(service).every((key) => SERVICE_KEYS.includes(key)) &&
	(service.preset === undefined || Object.hasOwn(presets, service.preset)) &&
	patterns.every((pattern) => /^[^\s;?#]+$/.test(pattern)) &&
	(service.urls ?? []).every(readPattern);
