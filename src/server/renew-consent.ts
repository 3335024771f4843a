import type { Options } from '../config/options.js';
import { DAY_S } from '../lib/time.js';
import { consentCookie } from './consent-cookie.js';
import { findStored } from './find-stored.js';
import { standing } from './read-consent.js';
import type { RequestTarget } from './request-target.js';
import { configFor, type ServerVisit } from './resolve-once.js';
import { writtenName } from './written-name.js';

/**
 * Sets the consent cookie again by HTTP. Safari deletes a cookie that a script wrote after seven days of use (PLAT-08), and
 * the visitor would be asked again every week. The cookie keeps its value and its expiry: no response makes a decision live
 * longer. It is not `HttpOnly`, because the page reads it. Call it for pages, not for every file, and send the response with
 * `Cache-Control: private`: a `Set-Cookie` alone does not stop a shared cache from giving one visitor's consent to another.
 * @param cookieHeader the `Cookie` header of the request; `undefined` or `null` if there is none
 * @param config the configuration of the page
 * @param target the host and the scheme of the request, and the visitor's region and signal. A region in the configuration
 * takes precedence
 * @returns a `Set-Cookie` value; `undefined` if there is no decision that still counts
 * @example
 * const line = renewConsent(request.headers.get('cookie'), config, { host: url.host });
 * if (line) response.headers.append('Set-Cookie', line);
 */
export function renewConsent(
	cookieHeader: string | null | undefined,
	config: Options,
	{ host, secure = true, ...visit }: RequestTarget & ServerVisit = {},
): string | undefined {
	const resolved = configFor(config, visit);
	const stored = findStored(cookieHeader, resolved);
	if (!stored || !standing(resolved, stored).decided) return undefined;
	const age = Math.ceil((Date.now() - Date.parse(stored.decision.decidedAt)) / 1000);
	const left = stored.days * DAY_S - Math.max(0, age);
	if (left <= 0) return undefined;
	const name = writtenName(resolved, cookieHeader);
	return consentCookie({ config: resolved, name, stored, seconds: left, where: { host, secure } });
}
