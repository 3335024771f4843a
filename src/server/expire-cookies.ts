import type { Options } from '../config/options.js';
import type { Config } from '../config/resolve.js';
import type { Consent } from '../decision/consent.js';
import { parseCookies } from '../lib/parse-cookies.js';
import { refusedCookie } from './refused-cookie.js';
import { cookieDomain, hostName, type RequestTarget } from './request-target.js';
import { resolveOnce } from './resolve-once.js';

/**
 * More than this in one answer, and a proxy with small buffers gives none at all: nginx has 4,096 bytes for everything
 * above the body. Names of fields and ends of lines count.
 */
const MAX_CHARACTERS = 2400;
/** `Set-Cookie: ` and the end of a line. */
const LINE_OVERHEAD = 14;

/**
 * Expires the cookies that a request carries and the visitor has refused, `HttpOnly` ones included, which no script of
 * the page can erase. Only after a decision: while it is pending nothing new is set, but the answer may be yes.
 *
 * A request does not tell which domain and path a cookie is for: each is expired for this host and every domain above it,
 * with `Path=/`, partitioned or not. One for another path stays. What does not fit into 2,400 characters follows with
 * later answers.
 * @param cookieHeader as it came; `undefined` or `null` where there is none
 * @param consent as `readConsent` read it
 * @param config the configuration of the page
 * @returns `Set-Cookie` values to add to the answer
 * @example
 * for (const line of expireCookies(request.headers.get('cookie'), consent, config, { host: url.host }))
 *   response.headers.append('Set-Cookie', line);
 */
export function expireCookies(
	cookieHeader: string | null | undefined,
	consent: Consent,
	config: Options,
	where: RequestTarget = {},
): string[] {
	const known = resolveOnce(config);
	const isRefused = refusedCookie(known, consent);
	const names = parseCookies(consent.decided && typeof cookieHeader === 'string' ? cookieHeader : '')
		.map(({ name }) => name)
		.filter((name) => isSendable(name) && isRefused(name));
	let room = MAX_CHARACTERS;
	return [...new Set(names)]
		.map((name) => expiries(name, known, where))
		.filter((lines) => {
			const size = lines.join('').length + LINE_OVERHEAD * lines.length;
			if (size > room) return false;
			room -= size;
			return true;
		})
		.flat();
}

/** Can it stand in a header? */
const isSendable = (name: string) => /^[\x20-\x7e\x80-\xff]+$/.test(name);

/** Every domain that a cookie sent to this host can be for; a public suffix among them is ignored by the browser. */
function domainsOf(host: RequestTarget['host'], configured: unknown): string[] {
	if (!host) return [cookieDomain(configured, host)].filter(Boolean);
	const labels = hostName(host).split('.');
	return labels.slice(1).map((_, index) => labels.slice(index).join('.'));
}

/**
 * Expires a cookie of this name in each place that it can have come from. A prefix in the name asks for attributes, without
 * which the browser ignores the line (RFC 6265bis, 4.1.3).
 */
export function expiries(name: string, { cookie }: Config, { host: sentTo, secure = true }: RequestTarget): string[] {
	const domains = domainsOf(sentTo, cookie.domain);
	const [, host, http] = /^__(host-)?(http-)?/i.exec(name) ?? [];
	const needs = /^__/.test(name) ? `; Secure${http ? '; HttpOnly' : ''}` : '';
	const line = `${name}=; Path=/; Max-Age=0`;
	const places = ['', ...(host ? [] : domains.map((domain) => `; Domain=${domain}`))];
	const partitioned = `; Partitioned${needs || '; Secure'}`;
	return places.flatMap((place) => [line + place + needs, ...(secure ? [line + place + partitioned] : [])]);
}
