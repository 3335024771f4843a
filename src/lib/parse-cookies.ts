/** One cookie that a browser has. */
export interface NamedCookie {
	/** Empty for a cookie without a name, which is written as its value alone (RFC 6265bis, 5.8.3). */
	readonly name: string;
	readonly value: string;
}

/** The cookies of `document.cookie`, or of a `Cookie` header, in their order. */
export function parseCookies(text: string): NamedCookie[] {
	return text.split(';').map((pair) => {
		const end = pair.indexOf('=');
		return { name: pair.slice(0, Math.max(0, end)).trim(), value: pair.slice(end + 1).trim() };
	});
}
