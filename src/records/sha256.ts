import { createHash } from 'node:crypto';

/** SHA-256 of all parts, concatenated. A string counts as its bytes in UTF-8. */
export function sha256(...parts: readonly (string | Uint8Array)[]): Buffer {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest();
}

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export const hexHash = (text: string): string => sha256(text).toString('hex');
