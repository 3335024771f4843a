import { readBody } from '../server/read-body.js';

/**
 * Reads JSON that was posted.
 * @param limit in bytes
 * @returns `too-long`, `malformed`, or the value
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
