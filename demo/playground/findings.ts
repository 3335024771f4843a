import catalogue from 'sekisho:catalogue';
import { resolvePresets } from '../../src/catalogue/resolve-presets.js';
import { locator } from '../../src/cli/locate.js';
import { faults } from '../../src/config/diagnose.js';
import type { Options } from '../../src/config/options.js';

/** A fault, and where it stands; lines and columns begin at 1. */
export interface Finding {
	readonly line: number;
	readonly column: number;
	readonly message: string;
}

/** The configuration with what the catalogue knows; nothing where it is no JSON. */
export function resolved(text: string): Options | undefined {
	try {
		return resolvePresets(JSON.parse(text), catalogue);
	} catch {
		return undefined;
	}
}

/** What `npx sekisho check --resolve` finds. */
export function findingsIn(text: string): Finding[] {
	const locate = locator(text);
	return faults(resolved(text) ?? text).map((message) => {
		// A sentence begins with the path of the option; one about the whole file has none.
		const path = /^([\w$-]+(?:\[\d+\]|\["[^"]*"\]|\.[\w$-]+)*): /.exec(message)?.[1] ?? '';
		return { ...locate(path), message };
	});
}
