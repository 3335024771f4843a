import { type ResponseHeaders, readHeader } from './headers.js';

/**
 * Is a response a page? The response to a request of a page may arrive after the visitor has decided again. It must not
 * renew the consent cookie, because that would bring the older decision back.
 * @param headers the headers of the response
 * @param destination the `Sec-Fetch-Dest` header of the request; older browsers do not send it
 */
export function isForPage(headers: ResponseHeaders, destination = destinationOf(headers)): boolean {
	if (destination) return destination === 'document';
	const type = readHeader(headers, 'Content-Type');
	return type === '' || /html/i.test(type);
}

/** The `Sec-Fetch-Dest` of the request that a response of Node belongs to. */
function destinationOf(headers: ResponseHeaders): string | null | undefined {
	const { req } = headers as { readonly req?: { readonly headers?: { readonly [name: string]: unknown } } };
	const value = req?.headers?.['sec-fetch-dest'];
	return typeof value === 'string' ? value : undefined;
}
