import { DAY_S } from '../lib/time.js';
import type { SeenCookie } from './evidence.js';

/**
 * Reads one `Set-Cookie` header that the browser accepted (RFC 6265, 5.2).
 * @param line the value of the header
 * @param url the address that sent it
 * @returns `undefined` if the cookie has no name
 */
export function takenCookie(
	line: string,
	url: string,
): Pick<SeenCookie, 'name' | 'domain' | 'path' | 'days' | 'httpOnly'> | undefined {
	const [pair = '', ...rest] = line.split(';');
	const at = pair.indexOf('=');
	if (at < 1) return undefined;
	const attributes = new Map(
		rest.map((one) => {
			const [key = '', ...value] = one.trim().split('=');
			return [key.toLowerCase(), value.join('=')];
		}),
	);
	const domain = attributes.get('domain')?.replace(/^\./, '');
	return {
		name: pair.slice(0, at).trim(),
		domain: domain ? `.${domain}` : new URL(url).hostname,
		path: attributes.get('path') || '/',
		days: lifetime(attributes.get('max-age'), attributes.get('expires')),
		httpOnly: attributes.has('httponly'),
	};
}

/** The lifetime in days; `null` for a session cookie. */
function lifetime(maxAge: string | undefined, expires: string | undefined): number | null {
	if (maxAge !== undefined && /^-?\d+$/.test(maxAge.trim())) return Number(maxAge) / DAY_S;
	const at = Date.parse(expires ?? '');
	return Number.isNaN(at) ? null : (at - Date.now()) / 1000 / DAY_S;
}
