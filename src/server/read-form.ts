import { readBody } from './read-body.js';

/** The longest form that is read, in bytes: a hundred services are far below it. */
const MAX_FORM_BYTES = 16_384;

/**
 * Reads the fields of a form that a browser posted.
 * @returns `undefined` for a body of another kind, and for one that is too long
 */
export async function readForm(request: Request): Promise<URLSearchParams | undefined> {
	const type = request.headers.get('content-type') ?? '';
	if (!/^application\/x-www-form-urlencoded(;|$)/i.test(type)) return undefined;
	const bytes = await readBody(request, MAX_FORM_BYTES);
	return bytes && new URLSearchParams(new TextDecoder().decode(bytes));
}
