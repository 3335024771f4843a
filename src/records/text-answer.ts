/** A short answer in plain text. Nothing of a request is ever in it. */
export const textAnswer = (status: number, text: string, headers: { readonly [name: string]: string } = {}): Response =>
	new Response(`${text}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...SAFE, ...headers } });

/** What every answer says. */
export const SAFE = {
	'Cache-Control': 'no-store',
	'X-Content-Type-Options': 'nosniff',
	'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
	'Referrer-Policy': 'no-referrer',
} as const;
