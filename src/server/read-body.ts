/**
 * Reads what was posted, and not more than a limit of it. Never throws.
 * @param limit in bytes
 * @returns `undefined` for a body that is longer, or that its sender broke off
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
