import type { Config } from '../config/resolve.js';
import { encode, type Stored } from '../decision/codec.js';
import { cookieDomain, type RequestTarget } from './request-target.js';

/** What a `Set-Cookie` value with the consent cookie is made of. */
interface ConsentCookieParts {
	readonly config: Config;
	/** As `writtenName` has it. */
	readonly name: string;
	readonly stored: Stored;
	/** How long the browser keeps it. */
	readonly seconds: number;
	readonly where: RequestTarget;
}

/** Writes the consent cookie as a `Set-Cookie` value: readable by the page, so not `HttpOnly`. */
export function consentCookie({ config, name, stored, seconds, where }: ConsentCookieParts): string {
	const { host, secure = true } = where;
	const { domain, path } = config.cookie;
	const attributes = [
		`${name}=${encode(stored)}`,
		`Path=${isPath(path) ? path : '/'}`,
		`Max-Age=${seconds}`,
		'SameSite=Lax',
		cookieDomain(domain, host) && `Domain=${cookieDomain(domain, host)}`,
		// A name with a prefix is for https alone, whatever scheme a proxy leaves of it (RFC 6265bis, 4.1.3).
		(secure || /^__/.test(name)) && 'Secure',
	];
	return attributes.filter(Boolean).join('; ');
}

const isPath = (path: unknown) => typeof path === 'string' && /^\/[!-:<-~]*$/.test(path);
