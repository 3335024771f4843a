/**
 * Reads the body of a request, up to a limit. Never rejects.
 * @param limit the longest body, in bytes
 * @returns the bytes; `undefined` if the body is longer, or the sender closed the connection before its end
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array | undefined> {
	try {
		return await read(request.body, limit);
	} catch {
		return undefined;
	}
}

async function read(body: Request['body'], limit: number): Promise<Uint8Array | undefined> {
	const parts: Uint8Array[] = [];
	let size = 0;
	const reader = body?.getReader();
	for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
		size += part.value.byteLength;
		if (size > limit) {
			await reader?.cancel();
			return undefined;
		}
		parts.push(part.value);
	}
	const bytes = new Uint8Array(size);
	let offset = 0;
	for (const part of parts) {
		bytes.set(part, offset);
		offset += part.byteLength;
	}
	return bytes;
}
