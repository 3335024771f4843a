/** A short response in plain text. Callers never put a part of the request into it. */
export const textAnswer = (status: number, text: string, headers: { readonly [name: string]: string } = {}): Response =>
	new Response(`${text}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...SAFE, ...headers } });

/** The headers of every response: it is not cached, and a browser that opens it runs nothing and frames it nowhere. */
export const SAFE = {
	'Cache-Control': 'no-store',
	'X-Content-Type-Options': 'nosniff',
	'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
	'Referrer-Policy': 'no-referrer',
} as const;
