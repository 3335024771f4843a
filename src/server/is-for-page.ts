import { type ResponseHeaders, readHeader } from './headers.js';

/**
 * Does an answer show a page? What a page fetches may be answered after the visitor has decided anew, and must not bring the
 * older cookie back.
 * @param destination the `Sec-Fetch-Dest` header of the request; older browsers send none
 */
export function isForPage(headers: ResponseHeaders, destination = destinationOf(headers)): boolean {
	if (destination) return destination === 'document';
	const type = readHeader(headers, 'Content-Type');
	return type === '' || /html/i.test(type);
}

/** A response of Node has its request. */
function destinationOf(headers: ResponseHeaders): string | null | undefined {
	const { req } = headers as { readonly req?: { readonly headers?: { readonly [name: string]: unknown } } };
	const value = req?.headers?.['sec-fetch-dest'];
	return typeof value === 'string' ? value : undefined;
}
