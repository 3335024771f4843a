import catalogue from 'sekisho:catalogue';
import { resolvePresets } from '../../src/catalogue/resolve-presets.js';
import { withVendorNames } from '../../src/catalogue/with-vendor-names.js';
import { locator } from '../../src/cli/locate.js';
import { findFaults, sentence } from '../../src/config/diagnose.js';
import type { Options } from '../../src/config/options.js';
import { inJapanese } from './fault-in-japanese.js';
import type { Tongue } from './words.js';

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

/** What `npx sekisho check --resolve` finds. @param tongue the language of the messages */
export function findingsIn(text: string, tongue: Tongue): Finding[] {
	const locate = locator(text);
	const given = resolved(text) ?? text;
	return findFaults(given).map((found) => {
		const fault = withVendorNames(found, catalogue);
		return { ...locate(fault.at), message: tongue === 'ja' ? inJapanese(fault) : sentence(fault) };
	});
}
