/** The headers of a Web-standard `Response`. */
export interface FetchHeaders {
	get(name: string): string | null;
	getSetCookie(): string[];
	set(name: string, value: string): void;
	append(name: string, value: string): void;
	delete(name: string): void;
}

/** The headers of a response of Node, Express, Fastify's `reply.raw` and the like. */
export interface NodeHeaders {
	getHeader(name: string): number | string | readonly string[] | undefined;
	setHeader(name: string, value: string | string[]): unknown;
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

/** The value of a header; empty where there is none. */
export const readHeader = (headers: ResponseHeaders, name: string): string =>
	'getSetCookie' in headers ? (headers.get(name) ?? '') : linesOf(headers, name).join(', ');

function replaceHeader(headers: ResponseHeaders, name: string, value: string): void {
	if ('getSetCookie' in headers) headers.set(name, value);
	else headers.setHeader(name, value);
}

/** For one cache each, and stronger there than `Cache-Control` (RFC 9213; the older names of CDNs). */
const CDN_HEADERS = [
	'CDN-Cache-Control',
	'Surrogate-Control',
	'Cloudflare-CDN-Cache-Control',
	'Netlify-CDN-Cache-Control',
	'Vercel-CDN-Cache-Control',
	'Akamai-Cache-Control',
	'Edge-Control',
];

/** Directives that let a cache keep an answer for everybody. */
const IS_SHARED = /^(public|s-maxage\b.*|private\s*=.*)$/i;

/**
 * Keeps an answer out of the caches that visitors share: it has something that is for one visitor alone. A `Set-Cookie`
 * does not do that by itself (RFC 9111, 7.3).
 */
export function keepPrivate(headers: ResponseHeaders): void {
	const directives = readHeader(headers, 'Cache-Control').match(/(?:[^,"]|"[^"]*"?)+/g) ?? [];
	const rest = directives.map((one) => one.trim()).filter((one) => one !== '' && !IS_SHARED.test(one));
	const isPrivate = rest.some((one) => /^(private|no-store)$/i.test(one));
	replaceHeader(headers, 'Cache-Control', [...(isPrivate ? [] : ['private']), ...rest].join(', '));
	for (const name of CDN_HEADERS) if (readHeader(headers, name)) replaceHeader(headers, name, 'private, no-store');
}
