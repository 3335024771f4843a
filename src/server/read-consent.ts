import type { Options } from '../config/options.js';
import type { Config } from '../config/resolve.js';
import type { Stored } from '../decision/codec.js';
import type { Consent } from '../decision/consent.js';
import { decide } from '../decision/decide.js';
import { renew } from '../decision/renew.js';
import { idsOf } from '../lib/ids-of.js';
import { findStored } from './find-stored.js';
import { configFor, EMPTY_CONFIG, type ServerVisit } from './resolve-once.js';

/** A visitor's consent on a server. The object is frozen. */
export type ServerConsent = Consent & {
	/**
	 * May this category or service run? For several ids, separated by spaces: may all of them? An undeclared id may not.
	 */
	allows(id: string): boolean;
};

/**
 * Reads a visitor's consent from the `Cookie` header of a request. Never throws: without a valid decision, only required
 * categories and services are allowed. If several consent cookies disagree, a full refusal wins; without one, none counts.
 * @param cookieHeader the header; `undefined` or `null` if there is none
 * @param config the configuration of the page. With it, the result is the same as in the page: services follow their
 * categories, and a decision about another policy version counts as far as it does there. It is resolved once: pass the same
 * object every time. Without it, the result has the ids in the cookie (every category, and the services that were chosen
 * differently from their category), for as long as the cookie says and at most 395 days (EU-32), from a cookie called
 * `sekisho` or `__Host-sekisho`.
 * @param visit the visitor's region and signal. A region in the configuration takes precedence
 * @returns the consent, with `allows`
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
 * The consent that follows from a decision now, by the same rule as in the page. A decision that still counts is used
 * unchanged: a service that was added under the same policy version follows its category. Another decision is renewed, as
 * far as `renew` can.
 */
export function standing(config: Config, stored: Stored | undefined): Consent {
	const now = Date.now();
	const consent = decide(config, stored, now);
	return consent.decided ? consent : decide(config, renew(config, stored, now)?.stored ?? stored, now);
}

/** A configuration made from a cookie: its categories and its policy version. */
const configFromCookie = (stored: Stored | undefined): Config => ({
	...EMPTY_CONFIG,
	categories: new Map([...(stored?.choices.keys() ?? [])].map((id) => [id, false])),
	version: stored?.decision.policyVersion ?? '',
});
