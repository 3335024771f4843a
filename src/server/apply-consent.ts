import { claimingServices } from '../config/claiming-services.js';
import type { Options } from '../config/options.js';
import { type CspOptions, cspFor } from './csp-for.js';
import { expireCookies } from './expire-cookies.js';
import { gateSetCookie } from './gate-set-cookie.js';
import { addHeader, keepPrivate, type ResponseHeaders, readSetCookies } from './headers.js';
import { isForPage } from './is-for-page.js';
import { readConsent, type ServerConsent } from './read-consent.js';
import { renewConsent } from './renew-consent.js';
import type { RequestTarget } from './request-target.js';
import { resolveOnce, type ServerVisit } from './resolve-once.js';
import { readSetCookie } from './set-cookie.js';

/** What `applyConsent` knows and does. */
export interface ApplyOptions extends RequestTarget, ServerVisit {
	/** Adds the Content-Security-Policy for this visitor, see `cspFor`. @default false */
	readonly csp?: boolean | CspOptions;
	/**
	 * The `Sec-Fetch-Dest` header of the request. The consent cookie is renewed with pages alone, `document`. A response of
	 * Node knows its request, so there it can be left out; else the `Content-Type` of the answer says what it is for.
	 */
	readonly destination?: string | null;
}

/**
 * All that a server does for consent, in one call before the answer is sent: takes out cookies that are not allowed,
 * expires those that were refused, renews the consent cookie with a page and, if asked, adds the Content-Security-Policy. An answer
 * that gets a cookie or a policy this way, or had a cookie of a service, is made `private`: no cache may hand it to
 * another visitor. So call it after the page has set its own headers.
 * @param cookieHeader of the request, as it came
 * @param headers of the answer: a response of Node, or the `headers` of a Web-standard `Response`. Throws where they
 * can no longer be changed.
 * @param config the configuration of the page
 * @param options the host and the scheme of the request, the visitor's region and signal, and whether a policy is added
 * @returns the consent, as `readConsent` reads it
 * @example
 * const consent = applyConsent(request.headers.cookie, response, config, { host: request.headers.host });
 */
export function applyConsent(
	cookieHeader: string | null | undefined,
	headers: ResponseHeaders,
	config: Options,
	{ csp = false, region, gpc, destination, ...where }: ApplyOptions = {},
): ServerConsent {
	const consent = readConsent(cookieHeader, config, { region, gpc });
	const known = resolveOnce(config);
	const { names } = known.cookie;
	// That a cookie of a service is here, or is not, is one visitor's choice as well.
	const isChosen = readSetCookies(headers).some((line) => {
		const given = readSetCookie(line, 0).name;
		return names.includes(given) || claimingServices(known, 'cookies', given).length > 0;
	});
	const left = gateSetCookie(headers, consent, config);
	const lines = expireCookies(cookieHeader, consent, config, where);
	const renewed = isForPage(headers, destination) && renewConsent(cookieHeader, config, { ...where, region, gpc });
	// A server that decides something itself has just said what counts.
	if (renewed && !left.some((line) => names.includes(readSetCookie(line, 0).name))) lines.push(renewed);
	for (const line of lines) addHeader(headers, 'Set-Cookie', line);
	// One visitor's cookies, and one visitor's policy, are for nobody else.
	if (csp || isChosen || lines.length > 0) keepPrivate(headers);
	if (csp) addHeader(headers, 'Content-Security-Policy', cspFor(config, consent, csp === true ? {} : csp));
	return consent;
}
