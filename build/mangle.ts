import { transform } from 'esbuild';
import type { Plugin } from 'rollup';
import { type PropertyNames, propertyNames } from './internal-names.js';
import { PAGE_MODULES } from './page-files.js';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The short names, in the order in which they are used: those of one letter, then those of two. */
const SHORT_NAMES = [...LETTERS, ...LETTERS.flatMap((first) => LETTERS.map((second) => first + second))];

/**
 * Chooses a short name for each internal property. A short name that is already a property in these files or their libraries
 * is not used.
 * @returns the short names, by the long ones
 * @throws Error if there are not enough short names
 */
export function shorten({ internal, foreign }: PropertyNames): { readonly [name: string]: string } {
	const free = SHORT_NAMES.filter((name) => !foreign.has(name) && !internal.includes(name));
	if (free.length < internal.length) throw new Error(`mangle: ${internal.length} names, ${free.length} short ones`);
	return Object.fromEntries(internal.map((name, index) => [name, free[index] as string]));
}

/** Shortens the names of internal properties. All artefacts use the same names, because they pass objects to one another. */
export function mangle(): Plugin {
	let table: { readonly [name: string]: string } | undefined;
	return {
		name: 'mangle',
		async renderChunk(code) {
			table ??= shorten(propertyNames(process.cwd(), PAGE_MODULES));
			const { code: mangled } = await transform(code, {
				charset: 'utf8',
				target: 'es2022',
				mangleProps: new RegExp(`^(?:${Object.keys(table).join('|')})$`),
				mangleCache: { ...table },
			});
			return { code: mangled, map: null };
		},
	};
}
