import type { Options } from '../config/options.js';
import type { Config } from '../config/resolve.js';
import type { Consent } from '../decision/consent.js';
import { parseCookies } from '../lib/parse-cookies.js';
import { refusedCookie } from './refused-cookie.js';
import { cookieDomain, hostName, type RequestTarget } from './request-target.js';
import { resolveOnce } from './resolve-once.js';

/**
 * The most characters of `Set-Cookie` lines in one response, with their names and line ends. If all headers together exceed
 * a proxy's buffer, the visitor gets an error: nginx has 4,096 bytes for them
 * (https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffer_size).
 */
const MAX_CHARACTERS = 2400;
/** `Set-Cookie: ` and the end of a line. */
const LINE_OVERHEAD = 14;

/**
 * Expires the cookies in a request that the visitor has refused. That includes `HttpOnly` cookies, which no script of the
 * page can erase. While the decision is pending it expires nothing, because the answer may be yes.
 *
 * A request does not say for which domain and path a cookie was set. So each cookie is expired for this host and every
 * domain above it, with `Path=/`, with and without `Partitioned`. A cookie for another path stays. Lines that do not fit
 * into 2,400 characters are sent with later responses.
 * @param cookieHeader the `Cookie` header of the request; `undefined` or `null` if there is none
 * @param consent what `readConsent` returned
 * @param config the configuration of the page
 * @param where the host and the scheme of the request
 * @returns `Set-Cookie` values to add to the response
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

/** Can a header contain this name? */
const isSendable = (name: string) => /^[\x20-\x7e\x80-\xff]+$/.test(name);

/** Every domain for which a cookie in this request can have been set. The browser ignores a public suffix among them. */
function domainsOf(host: RequestTarget['host'], configured: unknown): string[] {
	if (!host) return [cookieDomain(configured, host)].filter(Boolean);
	const labels = hostName(host).split('.');
	return labels.slice(1).map((_, index) => labels.slice(index).join('.'));
}

/**
 * Expires a cookie for every domain for which it can have been set, with and without `Partitioned`. A prefix of the name
 * requires attributes, without which the browser ignores the line (RFC 6265bis, 4.1.3).
 * @returns `Set-Cookie` values
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
