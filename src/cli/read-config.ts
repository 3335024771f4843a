import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error.js';

/** Reads a configuration file, `-` for the standard input. */
export function readConfig(file: string): string {
	try {
		return readFileSync(file === '-' ? 0 : file, 'utf8');
	} catch (error) {
		throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
	}
}
