/** The longest form that is read, in bytes: a hundred services are far below it. */
const MAX_FORM_BYTES = 16_384;

/**
 * Reads the fields of a form that a browser posted.
 * @returns `undefined` for a body of another kind, and for one that is too long
 */
export async function readForm(request: Request): Promise<URLSearchParams | undefined> {
	const type = request.headers.get('content-type') ?? '';
	if (!/^application\/x-www-form-urlencoded(;|$)/i.test(type)) return undefined;
	const parts: Uint8Array[] = [];
	let size = 0;
	const reader = request.body?.getReader();
	for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
		size += part.value.byteLength;
		if (size > MAX_FORM_BYTES) {
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
	return new URLSearchParams(new TextDecoder().decode(bytes));
}
