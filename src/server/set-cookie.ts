import { cookieDate } from './cookie-date.js';

/** The parts of a `Set-Cookie` value that decide whether it passes. */
export interface SetCookie {
	readonly name: string;
	/** Does it delete the cookie, because it has already expired? */
	readonly deletes: boolean;
}

/**
 * Reads a `Set-Cookie` value as browsers do (RFC 6265bis, 5.6). If an attribute is repeated, the last counts. `Max-Age`
 * takes precedence over `Expires`. A cookie without a name is judged by its value, because a browser sends it back in a form
 * in which the value looks like a name.
 * @param line the value of the header
 * @param now in ms since 1970
 */
export function readSetCookie(line: string, now: number): SetCookie {
	const [pair = '', ...attributes] = line.split(';');
	let maxAge = Number.NaN;
	let expires = Number.NaN;
	for (const attribute of attributes) {
		const [, key = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(attribute)?.map((part) => part.trim()) ?? [];
		if (/^max-age$/i.test(key) && /^-?\d+$/.test(value)) maxAge = Number(value);
		if (/^expires$/i.test(key)) expires = Number.isNaN(cookieDate(value)) ? expires : cookieDate(value);
	}
	const [, name = ''] = /^[\s=]*([^=]*)/.exec(pair) ?? [];
	return { name: name.trim(), deletes: Number.isNaN(maxAge) ? expires <= now : maxAge <= 0 };
}
