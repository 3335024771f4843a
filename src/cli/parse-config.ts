import type { Options } from '../config/options.js';
import { jsonHint } from './json-hint.js';
import { readConfig } from './read-config.js';
import { UsageError } from './usage-error.js';

/** Reads and parses a configuration file. @throws UsageError if it cannot be read, or is not JSON */
export function parseConfig(file: string): Options {
	const json = readConfig(file);
	try {
		return JSON.parse(json);
	} catch (error) {
		const hint = jsonHint(json);
		throw new UsageError(
			`${file} is no JSON: ${(error as Error).message}. ${hint ? `${hint}. ` : ''}npx sekisho check ${file} says where.`,
		);
	}
}
