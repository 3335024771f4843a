import { cookieDate } from './cookie-date.js';

/** What the gate must know of one `Set-Cookie` value. */
export interface SetCookie {
	readonly name: string;
	/** It takes a cookie away: its life is over before it begins. */
	readonly deletes: boolean;
}

/**
 * Reads a `Set-Cookie` value as browsers do (RFC 6265bis, 5.6): the last attribute of a name counts, and `Max-Age` more
 * than `Expires`. A value without a name counts under what is written, because browsers send it back like that.
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
