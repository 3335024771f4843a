import { asRecord } from '../config/as-record.js';
import type { Options } from '../config/options.js';
import { REGION_CODE } from '../config/region-code.js';
import packs from '../config/region-packs.json';

const PACKS: ReadonlyMap<string, { readonly regions: readonly string[] }> = new Map(Object.entries(packs));

/**
 * The region that a word on the command line stands for: a code is itself; of a pack it is the first region that has no
 * rule of its own in the configuration.
 * @param word `DE`, `US-CA`, `eea`; small letters or capitals
 * @param options the configuration, where it is known
 * @returns `undefined` for what is neither a code nor a pack
 */
export function regionNamed(word: string, options?: Options): string | undefined {
	const code = word.toUpperCase();
	const pack = PACKS.get(code)?.regions;
	if (!pack) return REGION_CODE.test(code) ? code : undefined;
	const { regime } = asRecord(options);
	const own = new Set(Object.keys(asRecord(regime)).map((key) => key.toUpperCase()));
	return pack.find((region) => !own.has(region)) ?? pack[0];
}

/** The packs that a word can name. */
export const PACK_NAMES: readonly string[] = [...PACKS.keys()].map((name) => name.toLowerCase());
