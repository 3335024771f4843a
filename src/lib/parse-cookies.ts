/** One cookie that a browser has. */
export interface NamedCookie {
	readonly name: string;
	readonly value: string;
}

/**
 * The cookies of `document.cookie`, or of a `Cookie` header, in their order: the one reader of both. One without a name is
 * written as its value alone (`document.cookie = 'probe'`; RFC 6265bis, 5.8.3). It is left out, and hides no other.
 */
export const parseCookies = (text: string): NamedCookie[] =>
	text.split(';').flatMap((pair) => {
		const [, name, value = ''] = /^\s*([^=\s][^=]*)=(.*)$/s.exec(pair) ?? [];
		return name === undefined ? [] : { name, value: value.trim() };
	});
