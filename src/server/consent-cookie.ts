import type { Config } from '../config/resolve.js';
import { encode, type Stored } from '../decision/codec.js';
import { cookieDomain, type RequestTarget } from './request-target.js';

/** The parts of a `Set-Cookie` value with the consent cookie. */
interface ConsentCookieParts {
	readonly config: Config;
	/** The cookie's name, as `writtenName` returns it. */
	readonly name: string;
	readonly stored: Stored;
	/** The cookie's `Max-Age`. */
	readonly seconds: number;
	readonly where: RequestTarget;
}

/** Writes the consent cookie as a `Set-Cookie` value. It is not `HttpOnly`, because the page reads it. */
export function consentCookie({ config, name, stored, seconds, where }: ConsentCookieParts): string {
	const { host, secure = true } = where;
	const { domain, path } = config.cookie;
	const attributes = [
		`${name}=${encode(stored)}`,
		`Path=${isPath(path) ? path : '/'}`,
		`Max-Age=${seconds}`,
		'SameSite=Lax',
		cookieDomain(domain, host) && `Domain=${cookieDomain(domain, host)}`,
		// A name with a prefix needs `Secure` (RFC 6265bis, 4.1.3), even if a proxy passes the request on as http.
		(secure || /^__/.test(name)) && 'Secure',
	];
	return attributes.filter(Boolean).join('; ');
}

const isPath = (path: unknown) => typeof path === 'string' && /^\/[!-:<-~]*$/.test(path);
