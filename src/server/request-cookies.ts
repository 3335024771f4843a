/** One cookie of a request. */
export interface RequestCookie {
	readonly name: string;
	readonly value: string;
}

/** The cookies of a `Cookie` header, in the order sent; one without a name is left out. Whatever is no text has none. */
export const requestCookies = (header: unknown): RequestCookie[] =>
	(typeof header === 'string' ? header.split(';') : []).flatMap((pair) => {
		const [, name, value = ''] = /^([^=]+)=(.*)$/s.exec(pair.trim()) ?? [];
		return name ? { name, value } : [];
	});
