import { readBody } from './read-body.js';

/** The longest form that is read, in bytes. A form with a hundred services is far shorter. */
const MAX_FORM_BYTES = 16_384;

/**
 * Reads the fields of a posted form. Never rejects.
 * @returns `undefined` if the body has another type, or is too long
 */
export async function readForm(request: Request): Promise<URLSearchParams | undefined> {
	const type = request.headers.get('content-type') ?? '';
	if (!/^application\/x-www-form-urlencoded(;|$)/i.test(type)) return undefined;
	const bytes = await readBody(request, MAX_FORM_BYTES);
	return bytes && new URLSearchParams(new TextDecoder().decode(bytes));
}
