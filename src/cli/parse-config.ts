import type { Options } from '../config/options.js';
import { jsonHint } from './json-hint.js';
import { readConfig } from './read-config.js';
import { UsageError } from './usage-error.js';

/** Reads a configuration file and its JSON. */
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
