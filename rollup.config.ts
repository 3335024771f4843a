import type { RollupOptions } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { assets } from './build/assets.js';
import { beside } from './build/beside.js';
import { compile } from './build/compile.js';
import { domJsx } from './build/dom-jsx.js';
import { locales } from './build/locales.js';
import { localesAbove } from './build/locales-above.js';
import { printSizes } from './build/print-sizes.js';
import { schema } from './build/schema.js';
import { shrink } from './build/shrink.js';
import { sweep } from './build/sweep.js';
import { typesWithoutIds } from './build/without-ids.js';

/** What the banner's file is made of. */
const UI = 'src/consent-flow.ts';

/** What is fetched when it is needed, each module as one file beside `dist/sekisho.js`. */
const LAZY: { readonly [source: string]: string } = {
	'src/ui/inline.tsx': 'sekisho.inline.js',
	'src/config/diagnose.ts': 'sekisho.diagnose.js',
	'src/lib/messages.ts': 'sekisho.messages.js',
	'src/csp/enforce-csp.ts': 'sekisho.strict.js',
	'src/eraser/erase.ts': 'sekisho.eraser.js',
};

const besideUs = beside({ [UI]: 'sekisho.ui.js', ...LAZY });

/** Dependencies stay imports in the package. */
const isDependency = (id: string) => /^(preact|js-cookie)/.test(id);

export default [
	{
		input: 'src/script-tag.ts',
		output: { file: 'dist/sekisho.js', format: 'iife' },
		plugins: [besideUs, compile, shrink],
	},
	// The second layer shares what it knows with the first, so the two are built together.
	{
		input: { 'sekisho.ui': UI },
		preserveEntrySignatures: 'allow-extension',
		// Of the natives it takes only those it uses.
		treeshake: { manualPureFunctions: ['native'] },
		output: { dir: 'dist', format: 'es', entryFileNames: '[name].js', chunkFileNames: 'sekisho.[name].js' },
		plugins: [besideUs, domJsx('src/ui/instant.ts', ['src/ui/preferences.tsx']), compile, shrink],
	},
	...Object.entries(LAZY).map(([input, file]) => ({
		input,
		output: { file: `dist/${file}`, format: 'es' as const },
		plugins: [besideUs, compile, shrink],
	})),
	{
		input: 'src/index.ts',
		output: { dir: 'dist', format: 'es', chunkFileNames: 'module/[name].js', hoistTransitiveImports: false },
		external: isDependency,
		plugins: [localesAbove, compile, schema, locales, assets],
	},
	{ input: 'src/server/server.ts', output: { file: 'dist/server.js', format: 'es' }, plugins: [compile] },
	{
		input: 'src/react/react.ts',
		output: { file: 'dist/react.js', format: 'es', banner: "'use client';" },
		external: ['react'],
		plugins: [compile],
	},
	{
		input: { index: 'src/index.ts', react: 'src/react/react.ts', server: 'src/server/server.ts' },
		external: ['react'],
		output: { dir: 'dist', chunkFileNames: 'module/[name].d.ts' },
		plugins: [dts(), typesWithoutIds, sweep, printSizes],
	},
] satisfies RollupOptions[];
