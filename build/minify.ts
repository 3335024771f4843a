import type { Plugin } from 'rollup';
import { type MinifyOptions, minify as terser } from 'terser';
import { dropParameters } from './drop-parameters.js';

/**
 * Makes V8 compile a whole file at once, not function by function, because nearly all functions run as soon as the file is
 * loaded (https://v8.dev/blog/explicit-compile-hints). For other engines, the line is a comment.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/** Only safe options: this script must be right on every page. */
const OPTIONS: MinifyOptions = {
	ecma: 2020,
	module: true,
	compress: { passes: 10, inline: 1, keep_fargs: false, lhs_constants: false },
};

/** Minifies a file in two passes: the first inlines functions with one caller, and before the second their parameters go. */
export const minify: Plugin = {
	name: 'minify',
	async renderChunk(code, _chunk, { format }) {
		const { code: moved = code } = await terser(code, { ...OPTIONS, mangle: false });
		const { code: small = moved } = await terser(dropParameters(moved), {
			...OPTIONS,
			// In a page without a charset, a browser would misread other characters in a classic script. Modules are always UTF-8.
			format: { comments: false, ascii_only: format === 'iife' },
		});
		return { code: `${COMPILE_HINT}\n${small}`, map: null };
	},
	// Rollup ends every file with a line break.
	generateBundle(_, bundle) {
		for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = file.code.trimEnd();
	},
};
