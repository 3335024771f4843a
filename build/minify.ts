import type { Plugin } from 'rollup';
import { type MinifyOptions, minify as terser } from 'terser';
import { dropParameters } from './drop-parameters.js';

/**
 * Nearly all of a file runs as soon as it is there: V8 compiles it whole, in place of function by function
 * (https://v8.dev/blog/explicit-compile-hints). To other engines this line is a comment.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/** Safe options alone: this is the one script of a page that must not be wrong. */
const OPTIONS: MinifyOptions = {
	ecma: 2020,
	module: true,
	compress: { passes: 10, inline: 1, keep_fargs: false, lhs_constants: false },
};

/** Minifies: first each function that is called once goes to where it is called, and then its parameters go. */
export const minify: Plugin = {
	name: 'minify',
	async renderChunk(code, _chunk, { format }) {
		const { code: moved = code } = await terser(code, { ...OPTIONS, mangle: false });
		const { code: small = moved } = await terser(dropParameters(moved), {
			...OPTIONS,
			// A page without a charset would garble anything else in a classic script; modules are always UTF-8.
			format: { comments: false, ascii_only: format === 'iife' },
		});
		return { code: `${COMPILE_HINT}\n${small}`, map: null };
	},
	// Rollup ends every file with a line break.
	generateBundle(_, bundle) {
		for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = file.code.trimEnd();
	},
};
