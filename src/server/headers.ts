/** The headers of a Web-standard `Response`. */
export interface FetchHeaders {
	getSetCookie(): string[];
	append(name: string, value: string): void;
	delete(name: string): void;
}

/** The headers of a response of Node, Express, Fastify's `reply.raw` and the like. */
export interface NodeHeaders {
	getHeader(name: string): number | string | readonly string[] | undefined;
	setHeader(name: string, value: string[]): unknown;
	removeHeader(name: string): void;
}

/** The headers of a response that is not yet sent. */
export type ResponseHeaders = FetchHeaders | NodeHeaders;

const linesOf = (headers: NodeHeaders, name: string) => [headers.getHeader(name) ?? []].flat().map(String);

/** Every `Set-Cookie` value of a response. */
export const readSetCookies = (headers: ResponseHeaders): string[] =>
	'getSetCookie' in headers ? headers.getSetCookie() : linesOf(headers, 'Set-Cookie');

/** Replaces every `Set-Cookie` of a response. */
export function writeSetCookies(headers: ResponseHeaders, lines: string[]): void {
	if ('getSetCookie' in headers) {
		headers.delete('Set-Cookie');
		for (const line of lines) headers.append('Set-Cookie', line);
	} else if (lines.length) headers.setHeader('Set-Cookie', lines);
	else headers.removeHeader('Set-Cookie');
}

/** Adds a header beside those of that name. */
export function addHeader(headers: ResponseHeaders, name: string, value: string): void {
	if ('getSetCookie' in headers) headers.append(name, value);
	else headers.setHeader(name, [...linesOf(headers, name), value]);
}
