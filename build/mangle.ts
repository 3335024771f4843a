import { transform } from 'esbuild';
import type { Plugin } from 'rollup';
import { type PropertyNames, propertyNames } from './internal-names.js';
import { PAGE_MODULES } from './page-files.js';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** In the order in which they are given out: those of one letter, then those of two. */
const SHORT_NAMES = [...LETTERS, ...LETTERS.flatMap((first) => LETTERS.map((second) => first + second))];

/**
 * The short name of each internal property. A short name that means something else in these files or their libraries is
 * left out.
 */
export function shorten({ internal, foreign }: PropertyNames): { readonly [name: string]: string } {
	const free = SHORT_NAMES.filter((name) => !foreign.has(name) && !internal.includes(name));
	if (free.length < internal.length) throw new Error(`mangle: ${internal.length} names, ${free.length} short ones`);
	return Object.fromEntries(internal.map((name, index) => [name, free[index] as string]));
}

/** Shortens the names of internal properties, in all artefacts alike, because their files talk to one another. */
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
