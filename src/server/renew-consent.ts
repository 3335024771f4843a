import type { Options } from '../config/options.js';
import { DAY_S } from '../lib/time.js';
import { consentCookie } from './consent-cookie.js';
import { findStored } from './find-stored.js';
import { standing } from './read-consent.js';
import type { RequestTarget } from './request-target.js';
import { configFor, type ServerVisit } from './resolve-once.js';
import { writtenName } from './written-name.js';

/**
 * Sends the consent cookie once more, by HTTP: Safari keeps what a script wrote for seven days of use (PLAT-08) and would
 * ask again every week. The same value, for what is left of its life: no answer makes a decision live longer. Not
 * `HttpOnly`, because the page reads it. For pages rather than for every file: send it with `Cache-Control: private`,
 * because a `Set-Cookie` alone does not keep a shared cache from handing one visitor's consent to another.
 * @param cookieHeader as it came; `undefined` or `null` where there is none
 * @param config the configuration of the page
 * @param target the host and the scheme of the request, and the visitor's region and signal where the configuration does
 * not have them: what a rule left on counts only there
 * @returns a `Set-Cookie` value; `undefined` where no decision counts
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
