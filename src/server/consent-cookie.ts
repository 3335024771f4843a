import type { Config } from '../config/resolve.js';
import { encode, type Stored } from '../decision/codec.js';
import { cookieDomain, type RequestTarget } from './request-target.js';

/**
 * Writes the consent cookie as a `Set-Cookie` value: readable by the page, so not `HttpOnly`.
 * @param seconds how long the browser keeps it
 */
export function consentCookie(
	{ cookie: { name, domain, path } }: Config,
	stored: Stored,
	seconds: number,
	{ host, secure = true }: RequestTarget,
): string {
	const attributes = [
		`${name}=${encode(stored)}`,
		`Path=${isPath(path) ? path : '/'}`,
		`Max-Age=${seconds}`,
		'SameSite=Lax',
		cookieDomain(domain, host) && `Domain=${cookieDomain(domain, host)}`,
		secure && 'Secure',
	];
	return attributes.filter(Boolean).join('; ');
}

const isPath = (path: unknown) => typeof path === 'string' && /^\/[!-:<-~]*$/.test(path);
