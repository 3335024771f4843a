import { createHash } from 'node:crypto';

/** SHA-256 of all parts, one behind the other; a text counts in UTF-8. */
export function sha256(...parts: readonly (string | Uint8Array)[]): Buffer {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest();
}

/** The same of one text, in hexadecimal digits. */
export const hexHash = (text: string): string => sha256(text).toString('hex');
