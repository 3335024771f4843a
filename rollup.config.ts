import { readFileSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import type { InputPluginOption, Plugin, RollupOptions } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { createGenerator } from 'ts-json-schema-generator';

/** Where the lazily fetched parts of the source are found beside `dist/sekisho.js`. */
const LAZY: { readonly [name: string]: string } = {
	desk: './sekisho.ui.js',
	inline: './sekisho.inline.js',
	diagnose: './sekisho.diagnose.js',
	messages: './sekisho.messages.js',
};

/** A style sheet as a string in the script: `import css from './style.css?inline'`, which vitest reads the same way. */
const inlineCss: Plugin = {
	name: 'inline-css',
	resolveId: (id, importer) => (id.endsWith('.css?inline') && importer ? resolvePath(importer, '..', id) : null),
	async load(id) {
		if (!id.endsWith('.css?inline')) return null;
		const file = id.replace('?inline', '');
		this.addWatchFile(file);
		const { code } = await transform(readFileSync(file, 'utf8'), { loader: 'css', minify: true });
		return `export default ${JSON.stringify(code.trim())}`;
	},
};

const compile: InputPluginOption = [
	inlineCss,
	nodeResolve(),
	json({ compact: true }),
	esbuild({ target: 'es2022', jsx: 'automatic', jsxImportSource: 'preact' }),
];
const minify = terser({ ecma: 2020, module: true, compress: { passes: 4, inline: 1, hoist_funs: true, pure_getters: true, unsafe: true, unsafe_arrows: true, unsafe_methods: true }, format: { comments: false } });

/** Sends the dynamic imports of the script tag's start to the files beside it. */
const besideUs: Plugin = {
	name: 'beside-us',
	resolveDynamicImport: (specifier) => {
		const id = LAZY[`${specifier}`.replace(/.*\/|\.js$/g, '')];
		return id ? { id, external: 'relative' } : null;
	},
};

/** Writes the JSON Schema of the configuration and the default words. */
const data: Plugin = {
	name: 'data',
	generateBundle() {
		const generator = createGenerator({ path: 'src/config/options.ts', type: 'Options', tsconfig: 'tsconfig.json', topRef: false });
		const schema = { ...generator.createSchema('Options'), title: 'Sekisho configuration' };
		this.emitFile({ type: 'asset', fileName: 'sekisho.schema.json', source: `${JSON.stringify(schema, null, '\t')}\n` });
		for (const language of ['en', 'ja'])
			this.emitFile({
				type: 'asset',
				fileName: `locales/${language}.json`,
				source: readFileSync(`src/locales/${language}.json`),
			});
	},
};

const browserModule = (input: string, file: string): RollupOptions => ({
	input,
	output: { file: `dist/${file}`, format: 'es' },
	plugins: [besideUs, compile, minify],
});

const isPackage = (id: string) => /^(preact|js-cookie)/.test(id);

export default [
	{ input: 'src/script-tag.ts', output: { file: 'dist/sekisho.js', format: 'iife' }, plugins: [besideUs, compile, minify] },
	browserModule('src/ui/desk.ts', 'sekisho.ui.js'),
	browserModule('src/ui/inline.tsx', 'sekisho.inline.js'),
	browserModule('src/config/diagnose.ts', 'sekisho.diagnose.js'),
	browserModule('src/lib/messages.ts', 'sekisho.messages.js'),
	{
		input: 'src/index.ts',
		output: { dir: 'dist', format: 'es', chunkFileNames: 'module/[name].js', hoistTransitiveImports: false },
		external: isPackage,
		plugins: [compile, data],
	},
	{ input: 'src/server/server.ts', output: { file: 'dist/server.js', format: 'es' }, plugins: [compile] },
	{ input: { index: 'src/index.ts', server: 'src/server/server.ts' }, output: { dir: 'dist', chunkFileNames: 'module/[name].d.ts' }, plugins: [dts()] },
] satisfies RollupOptions[];
