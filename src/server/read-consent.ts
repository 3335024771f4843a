import type { Options } from '../config/options.js';
import type { Config } from '../config/resolve.js';
import type { Stored } from '../decision/codec.js';
import type { Consent } from '../decision/consent.js';
import { decide } from '../decision/decide.js';
import { renew } from '../decision/renew.js';
import { idsOf } from '../lib/ids-of.js';
import { findStored } from './find-stored.js';
import { configFor, EMPTY_CONFIG, type ServerVisit } from './resolve-once.js';

/** A visitor's consent as a server sees it; frozen. */
export type ServerConsent = Consent & {
	/**
	 * May this category or service run? Of several ids, separated by spaces: may all of them? An id nobody declared may not.
	 */
	allows(id: string): boolean;
};

/**
 * Reads a visitor's consent from the `Cookie` header of a request. Never throws: whatever is not a decision is none, and
 * nothing but the required is allowed. Of several consent cookies a refusal wins; without one, different decisions
 * contradict each other, and are none.
 * @param cookieHeader as it came; `undefined` or `null` where there is none
 * @param config the configuration of the page, for the same answer as in the page: services follow their categories, and
 * a decision about another policy version counts as far as it does there. Resolved once: give the same object every time.
 * Without it the answer is what the cookie names (every category, and the services chosen apart from theirs), for as long
 * as it says and at most 395 days (EU-32), from a cookie called `sekisho` or `__Host-sekisho`.
 * @param visit the visitor's region and signal, where the configuration does not have them
 * @example
 * const consent = readConsent(request.headers.get('cookie'), config);
 * if (consent.allows('analytics')) log(request);
 */
export function readConsent(
	cookieHeader: string | null | undefined,
	config?: Options,
	visit: ServerVisit = {},
): ServerConsent {
	const given = config === undefined ? undefined : configFor(config, visit);
	const stored = findStored(cookieHeader, given ?? EMPTY_CONFIG);
	const consent = standing(given ?? configFromCookie(stored), stored);
	return Object.freeze({ ...consent, allows: (id: string) => idsOf(id).every((one) => consent.choices[one] === true) });
}

/**
 * The consent that a decision comes to now, as a page reads it: a decision that counts as it stands is not looked at
 * again, so under one policy version a service that was added follows its category.
 */
export function standing(config: Config, stored: Stored | undefined): Consent {
	const now = Date.now();
	const consent = decide(config, stored, now);
	return consent.decided ? consent : decide(config, renew(config, stored, now)?.stored ?? stored, now);
}

/** The configuration, as far as a cookie alone tells it. */
const configFromCookie = (stored: Stored | undefined): Config => ({
	...EMPTY_CONFIG,
	categories: new Map([...(stored?.choices.keys() ?? [])].map((id) => [id, false])),
	version: stored?.decision.policyVersion ?? '',
});
