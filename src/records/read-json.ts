import { readBody } from '../server/read-body.js';

/**
 * Reads the body of a request as JSON.
 * @param limit the longest body, in bytes
 * @returns the value; `too-long` if the body is longer; `malformed` if it is not JSON in UTF-8
 */
export async function readJson(
	request: Request,
	limit: number,
): Promise<{ value: unknown } | 'too-long' | 'malformed'> {
	if (Number(request.headers.get('content-length')) > limit) return 'too-long';
	const bytes = await readBody(request, limit);
	if (!bytes) return 'too-long';
	try {
		return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
	} catch {
		return 'malformed';
	}
}
