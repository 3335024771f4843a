import { readFileSync } from 'node:fs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
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

const compile: InputPluginOption = [
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

export default { input: 'src/script-tag.ts', output: { file: '/tmp/w/out/sekisho.js', format: 'iife' }, plugins: [besideUs, compile, minify] };
