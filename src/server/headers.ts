/** The headers of a Web-standard `Response`. */
export interface FetchHeaders {
	get(name: string): string | null;
	getSetCookie(): string[];
	set(name: string, value: string): void;
	append(name: string, value: string): void;
	delete(name: string): void;
}

/** A response of Node's `http`, of Express, or `reply.raw` of Fastify. */
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

/** Adds a header. Others of the same name stay. */
export function addHeader(headers: ResponseHeaders, name: string, value: string): void {
	if ('getSetCookie' in headers) headers.append(name, value);
	else headers.setHeader(name, [...linesOf(headers, name), value]);
}

/** The value of a header; empty if there is none. */
export const readHeader = (headers: ResponseHeaders, name: string): string =>
	'getSetCookie' in headers ? (headers.get(name) ?? '') : linesOf(headers, name).join(', ');

function replaceHeader(headers: ResponseHeaders, name: string, value: string): void {
	if ('getSetCookie' in headers) headers.set(name, value);
	else headers.setHeader(name, value);
}

/** Headers for the caches of CDNs. In such a cache they override `Cache-Control` (RFC 9213, and older names of vendors). */
const CDN_HEADERS = [
	'CDN-Cache-Control',
	'Surrogate-Control',
	'Cloudflare-CDN-Cache-Control',
	'Netlify-CDN-Cache-Control',
	'Vercel-CDN-Cache-Control',
	'Akamai-Cache-Control',
	'Edge-Control',
];

/** Directives by which a shared cache may keep a response, or a part of its headers. */
const IS_SHARED = /^(public|s-maxage\b.*|private\s*=.*)$/i;

/**
 * Keeps a response out of shared caches, because it has something that is for one visitor only. A `Set-Cookie` alone does
 * not keep it out (RFC 9111, 7.3).
 */
export function keepPrivate(headers: ResponseHeaders): void {
	const directives = readHeader(headers, 'Cache-Control').match(/(?:[^,"]|"[^"]*"?)+/g) ?? [];
	const rest = directives.map((one) => one.trim()).filter((one) => one !== '' && !IS_SHARED.test(one));
	const isPrivate = rest.some((one) => /^(private|no-store)$/i.test(one));
	replaceHeader(headers, 'Cache-Control', [...(isPrivate ? [] : ['private']), ...rest].join(', '));
	for (const name of CDN_HEADERS) if (readHeader(headers, name)) replaceHeader(headers, name, 'private, no-store');
}
