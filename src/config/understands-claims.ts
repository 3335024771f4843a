import { readPattern } from '../lib/match.js';
import { hasLists } from './has-lists.js';
import type { Service } from './options.js';

/**
 * The keys that a service may have: a misspelt one may have been a claim. `test/unit/judge.test.ts` compares this list with
 * `service-options.ts`.
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
 * Is it understood what a service claims? Where a key, a preset or a pattern is misspelt, nobody knows what was to be held.
 * @param service as its owner wrote it
 * @param presets the names of those that there are
 * @param patterns all that was read of its addresses and names
 */
export const understandsClaims = (service: Partial<Service>, presets: object, patterns: readonly string[]): boolean =>
	hasLists(service) &&
	Object.keys(service).every((key) => SERVICE_KEYS.includes(key)) &&
	(service.preset === undefined || Object.hasOwn(presets, service.preset)) &&
	patterns.every((pattern) => /^[^\s;?#]+$/.test(pattern)) &&
	(service.urls ?? []).every(readPattern);
