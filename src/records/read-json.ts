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
	const parts: Uint8Array[] = [];
	let size = 0;
	const reader = request.body?.getReader();
	for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
		size += part.value.byteLength;
		if (size > limit) {
			await reader?.cancel();
			return 'too-long';
		}
		parts.push(part.value);
	}
	try {
		return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))) };
	} catch {
		return 'malformed';
	}
}
