import { asRecord } from '../config/as-record.js';
import type { Options } from '../config/options.js';
import { REGION_CODE } from '../config/region-code.js';
import packs from '../config/region-packs.json';

const PACKS: ReadonlyMap<string, { readonly regions: readonly string[] }> = new Map(Object.entries(packs));

/**
 * Finds the region for a word on the command line. A code stands for itself. A pack stands for its first region without a
 * rule of its own in the configuration.
 * @param word `DE`, `US-CA`, `eea`, in lower or upper case
 * @param options the configuration, if it is known
 * @returns `undefined` if the word is neither a code nor a pack
 */
export function regionNamed(word: string, options?: Options): string | undefined {
	const code = word.toUpperCase();
	const pack = PACKS.get(code)?.regions;
	if (!pack) return REGION_CODE.test(code) && isCountry(code.slice(0, 2)) ? code : undefined;
	const { regime } = asRecord(options);
	const own = new Set(Object.keys(asRecord(regime)).map((key) => key.toUpperCase()));
	return pack.find((region) => !own.has(region)) ?? pack[0];
}

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Is there such a country? `XX` and `ZZ` are codes for none. */
function isCountry(code: string): boolean {
	return !/^(XX|ZZ|XA|XB)$/.test(code) && COUNTRIES.of(code) !== undefined;
}

/** The names of the packs, in lower case. */
export const PACK_NAMES: readonly string[] = [...PACKS.keys()].map((name) => name.toLowerCase());
