import type { Options } from '../config/options.js';
import type { Config } from '../config/resolve.js';
import { renew } from '../decision/choose.js';
import { decode, type Stored } from '../decision/codec.js';
import type { Consent } from '../decision/consent.js';
import { decide } from '../decision/decide.js';
import { nothing, settings } from './settings.js';

/** No consent counts for more than 13 months, whatever its cookie says (EU-32). In days. */
const OLDEST = 395;

/** A visitor's consent as a server sees it; frozen. */
export interface ServerConsent extends Consent {
	/** May this category or service run? An id that nobody declared may not. */
	allows(id: string): boolean;
}

/**
 * Reads a visitor's consent from the `Cookie` header of a request. Never throws: whatever is not a decision, two
 * contradicting cookies included, is none, and nothing but the required is allowed.
 * @param cookieHeader as it came; `undefined` or `null` where there is none
 * @param config the configuration of the page, for the same answer as in the page: services follow their categories, and
 * a decision about another policy version with other services is none. Resolved once: give the same object every time.
 * Without it the answer is what the cookie names (every category, and the services chosen apart from theirs), for as long
 * as it says and at most 395 days (EU-32), from a cookie called `sekisho`.
 * @example
 * const consent = readConsent(request.headers.get('cookie'), config);
 * if (consent.allows('analytics')) log(request);
 */
export function readConsent(cookieHeader: string | null | undefined, config?: Options): ServerConsent {
	const given = config === undefined ? undefined : settings(config);
	const stored = find(cookieHeader, (given ?? nothing).cookie.name);
	const known = given ?? named(stored);
	const consent = decide(known, renew(known, stored) ?? stored, Date.now());
	return Object.freeze({ ...consent, allows: (id: string) => consent.choices[id] === true });
}

/** The decision among the cookies of a request; two of that name contradict each other, and are none. */
function find(header: unknown, name: unknown): Stored | undefined {
	if (typeof header !== 'string' || typeof name !== 'string') return undefined;
	const pairs = header.split(';').map((pair) => pair.trim());
	const [value, another] = pairs
		.filter((pair) => pair.startsWith(`${name}=`))
		.map((pair) => pair.slice(name.length + 1));
	const stored = another === undefined ? decode(value) : undefined;
	return stored && { ...stored, days: Math.min(OLDEST, stored.days) };
}

/** What can be said of a configuration by a cookie alone. */
const named = (stored: Stored | undefined): Config => ({
	...nothing,
	categories: new Map([...(stored?.choices.keys() ?? [])].map((id) => [id, false])),
	version: stored?.decision.policyVersion ?? '',
});
