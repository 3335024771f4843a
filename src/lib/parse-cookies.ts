/** One cookie, by name and value. */
export interface NamedCookie {
	readonly name: string;
	readonly value: string;
}

/**
 * Reads the cookies of `document.cookie` or of a `Cookie` header, in order. A cookie without a name is written as its
 * value alone (`document.cookie = 'probe'`; RFC 6265bis, 5.8.3); it is left out.
 */
export const parseCookies = (text: string): NamedCookie[] =>
	text.split(';').flatMap((pair) => {
		const [, name, value = ''] = /^\s*([^=\s][^=]*)=(.*)$/s.exec(pair) ?? [];
		return name === undefined ? [] : { name, value: value.trim() };
	});
