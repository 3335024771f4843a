import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error.js';

/**
 * Reads a text file in UTF-8, or in UTF-16, as PowerShell writes it. A byte order mark is removed.
 * @param file the path; `-` for the standard input
 * @throws UsageError if it cannot be read
 */
export function readConfig(file: string): string {
	const bytes = readBytes(file);
	const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
	return new TextDecoder(encoding).decode(bytes);
}

function readBytes(file: string): Uint8Array {
	try {
		return readFileSync(file === '-' ? 0 : file);
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') throw new UsageError(`There is no file "${file}" in ${process.cwd()}.`);
		if (code === 'EISDIR') throw new UsageError(`"${file}" is a folder. Name a file in it.`);
		throw new UsageError(`${file} cannot be read: ${message}`);
	}
}
