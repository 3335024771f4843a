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

/** The options of `applyConsent`. */
export interface ApplyOptions extends RequestTarget, ServerVisit {
	/** Adds the Content-Security-Policy for this visitor, see `cspFor`. @default false */
	readonly csp?: boolean | CspOptions | undefined;
	/**
	 * The `Sec-Fetch-Dest` header of the request. The consent cookie is renewed only with a page, `document`. Leave it out in
	 * Node, where a response has its request. Elsewhere, without it, the `Content-Type` of the response decides.
	 */
	readonly destination?: string | null | undefined;
}

/**
 * Does everything that a server does for consent, in one call before the response is sent. It removes cookies that are not
 * allowed, expires those that were refused, renews the consent cookie with a page and, if asked, adds the
 * Content-Security-Policy. It makes the response `private` if it adds a cookie or a policy, or if the response sets a cookie
 * of a service: no cache may then give it to another visitor. So call it after the page has set its own headers.
 * @param cookieHeader the `Cookie` header of the request; `undefined` or `null` if there is none
 * @param headers the headers of the response: a response of Node, or the `headers` of a Web-standard `Response`
 * @param config the configuration of the page
 * @param options the host and the scheme of the request, the visitor's region and signal, and whether a policy is added
 * @returns the consent, as `readConsent` reads it
 * @throws if the headers can no longer be changed
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
	// A response that sets a service's cookie, or would have set it, shows this visitor's choice.
	const isChosen = readSetCookies(headers).some((line) => {
		const given = readSetCookie(line, 0).name;
		return names.includes(given) || claimingServices(known, 'cookies', given).length > 0;
	});
	const left = gateSetCookie(headers, consent, config);
	const lines = expireCookies(cookieHeader, consent, config, where);
	const renewed = isForPage(headers, destination) && renewConsent(cookieHeader, config, { ...where, region, gpc });
	// If the response already sets a consent cookie, that is the newer decision.
	if (renewed && !left.some((line) => names.includes(readSetCookie(line, 0).name))) lines.push(renewed);
	for (const line of lines) addHeader(headers, 'Set-Cookie', line);
	if (csp || isChosen || lines.length > 0) keepPrivate(headers);
	if (csp) addHeader(headers, 'Content-Security-Policy', cspFor(config, consent, csp === true ? {} : csp));
	return consent;
}
