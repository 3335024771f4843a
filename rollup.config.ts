import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve as resolvePath } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import type { InputPluginOption, Plugin, RollupOptions } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { minify } from 'terser';
import { createGenerator } from 'ts-json-schema-generator';

/** When this build began. */
const STARTED = Date.now();

/** Where the lazily fetched parts of the source are found beside `dist/sekisho.js`. */
const LAZY: { readonly [name: string]: string } = {
	'consent-flow': './sekisho.ui.js',
	erase: './sekisho.eraser.js',
	inline: './sekisho.inline.js',
	diagnose: './sekisho.diagnose.js',
	messages: './sekisho.messages.js',
	'enforce-csp': './sekisho.strict.js',
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
		// Values of custom properties are left as they stand.
		return `export default ${JSON.stringify(code.trim().replace(/([,:]) /g, '$1'))}`;
	},
};

/** JSX compiles to the little we need of it. */
const ownJsx: Plugin = {
	name: 'own-jsx',
	resolveId: (id) => (id === 'preact/jsx-runtime' ? resolvePath('src/ui/jsx-runtime.ts') : null),
};

/** Where the components of the first layer are, as far as rollup knows: each once more, beside those for Preact. */
const INSTANT = '/instant/';

/**
 * Draws the first layer without Preact: what the consent flow imports of `ui/*.tsx` is compiled with `ui/instant.ts` in its
 * place. What is fetched later is compiled as it is written, but for the little that belongs to the first layer.
 */
const instant: Plugin = {
	name: 'instant',
	async resolveId(id, importer = '', options) {
		const isFirst = importer.includes(INSTANT);
		if (isFirst && /^preact/.test(id)) return resolvePath('src/ui/instant.ts');
		const from = importer.replace(INSTANT, '/');
		const found = await this.resolve(id, from, { ...options, skipSelf: true });
		const belongs = isFirst || /consent-flow\.ts$/.test(from);
		const { id: file = '' } = found ?? {};
		const isComponent = /ui.\w+\.tsx$/.test(file) && !file.endsWith('preferences.tsx');
		return belongs && isComponent ? file.replace(/(?=[^/]+$)/, INSTANT.slice(1)) : found;
	},
	load: (id) => (id.includes(INSTANT) ? readFileSync(id.replace(INSTANT, '/'), 'utf8') : null),
};

/** What nobody asks of js-cookie; rollup leaves out what a module does not use, not what an object does not. */
const UNUSED = ['attributes', 'converter', 'get', 'read', 'remove', 'withAttributes', 'withConverter'];

/** Takes of js-cookie only what writes a cookie: nor does it have to look what it is given, or whether there is a page. */
const onlyWhatWrites: Plugin = {
	name: 'only-what-writes',
	transform(code, id) {
		if (!id.includes('js-cookie')) return null;
		const left = new MagicString(code);
		walk(this.parse(code), {
			enter(node) {
				const isUnused = node.type === 'Property' && node.key.type === 'Identifier' && UNUSED.includes(node.key.name);
				const isDoubt = node.type === 'IfStatement' && /^typeof /.test(code.slice(...span(node.test)));
				if (!isUnused && !isDoubt) return;
				const [start, end] = span(node);
				left.remove(start, code.startsWith(',', end) ? end + 1 : end);
				this.skip();
			},
		});
		return { code: `${left}`, map: left.generateMap() };
	},
};

/** Where in its file something stands. */
const span = (node: object) => {
	const { start, end } = node as { start: number; end: number };
	return [start, end] as const;
};

const compile: InputPluginOption = [
	inlineCss,
	ownJsx,
	onlyWhatWrites,
	nodeResolve(),
	esbuild({
		target: 'es2022',
		charset: 'utf8',
		jsx: 'automatic',
		jsxImportSource: 'preact',
		loaders: { '.json': 'json' },
	}),
];

/** The order of letters that compresses best of some thousands tried; any other works as well. */
const LETTERS = '_dGpemLtPiah$oMbgkjlrQzwDySnKEATsHVqc';

/** Names that only our own files say to one another, shipped as one letter each: every page view pays for them. */
const SHORT = Object.fromEntries(
	[
		'answer',
		'ask',
		'firstPartySuffix',
		'anyService',
		'config',
		'configure',
		'decision',
		'locked',
		'draft',
		'forget',
		'fresh',
		'held',
		'holder',
		'holderOfValue',
		'keep',
		'hasServices',
		'look',
		'ageMissing',
		'servicesFingerprint',
		'options',
		'patched',
		'patterns',
		'refresh',
		'reread',
		'shown',
		'seek',
		'sift',
		'ageStated',
		'stops',
		'stored',
		'tell',
		'update',
		'trustedMatchers',
		'words',
		'writeCookie',
		'hasNewServices',
		'newServiceIds',
	].map((name, index) => [name, LETTERS.charAt(index)]),
);

/**
 * Nearly all of a file runs as soon as it is there: V8 reads it whole, in place of function by function
 * (https://v8.dev/blog/explicit-compile-hints). Others take it for a comment.
 */
const AT_ONCE = '//# allFunctionsCalledOnLoad';

/** As small as it gets. */
const small: Plugin = {
	name: 'small',
	async renderChunk(code, _chunk, { format }) {
		const { code: short } = await transform(code, {
			charset: 'utf8',
			target: 'es2022',
			mangleProps: new RegExp(`^(${Object.keys(SHORT).join('|')})$`),
			mangleCache: { ...SHORT },
		});
		// One word for both kinds of binding repeats more often; that nothing is assigned twice, TypeScript has seen.
		const { code: less = short } = await minify(short.replace(/\bconst (?=[\w${[])/g, 'let '), {
			ecma: 2020,
			module: true,
			compress: {
				passes: 4,
				inline: 1,
				hoist_funs: true,
				keep_fargs: false,
				lhs_constants: false,
				pure_getters: true,
				unsafe: true,
				unsafe_arrows: true,
				unsafe_methods: true,
			},
			// A page without a charset would garble anything else in a classic script; modules are always UTF-8.
			format: { comments: false, ascii_only: format === 'iife' },
		});
		return `${AT_ONCE}\n${less}`;
	},
	// Rollup ends every file with a line break.
	generateBundle(_, bundle) {
		for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = file.code.trimEnd();
	},
};

/** Sends the dynamic imports of the script tag's start to the files beside it. */
const besideUs: Plugin = {
	name: 'beside-us',
	resolveDynamicImport: (specifier) => {
		const id = LAZY[`${specifier}`.replace(/.*\/|\.js$/g, '')];
		return id ? { id, external: 'relative' } : null;
	},
};

/** The ids of our requirements say nothing to who reads the types or the schema. */
const withoutIds = (text: string) => text.replace(/ ?\([A-Z\d]+-\d+[^)]*\)/g, '');

const forReaders: Plugin = { name: 'for-readers', renderChunk: withoutIds };

/** What TypeScript should know of a page with the script tag. */
const SCRIPT_TYPES = `import type { Sekisho } from './index.js';

declare global {
	interface Window {
		/** The one Sekisho of this page: what \`init\` returns. */
		readonly sekisho: Sekisho;
	}
}
`;

/**
 * Writes the JSON Schema of the configuration, the default words, the rules for agents, the style of a notice that a
 * server prints, and the types of the classic script.
 */
const data: Plugin = {
	name: 'data',
	async generateBundle() {
		const generator = createGenerator({
			path: 'src/config/options.ts',
			type: 'Options',
			tsconfig: 'tsconfig.json',
			topRef: false,
		});
		const schema = { ...generator.createSchema('Options'), title: 'Sekisho configuration' };
		this.emitFile({
			type: 'asset',
			fileName: 'sekisho.schema.json',
			source: withoutIds(`${JSON.stringify(schema, null, '\t')}\n`),
		});
		this.emitFile({ type: 'asset', fileName: 'sekisho.d.ts', source: SCRIPT_TYPES });
		const { code: css } = await transform(readFileSync('src/ui/inline.css', 'utf8'), { loader: 'css', minify: true });
		this.emitFile({ type: 'asset', fileName: 'sekisho.notice.css', source: css });
		for (const entry of readdirSync('src/locales')) {
			const language = entry.replace('.json', '');
			const files =
				entry === language
					? ['banner', 'renewal', 'preferences', 'page'].map((part) => `${entry}/${part}.json`)
					: [entry];
			const parts = files.map((file) => readFileSync(`src/locales/${file}`, 'utf8'));
			const words = Object.assign({}, ...parts.map((part) => JSON.parse(part)));
			this.emitFile({
				type: 'asset',
				fileName: `locales/${language}.json`,
				source: `${JSON.stringify(words, null, '\t')}\n`,
			});
		}
		for (const agent of readdirSync('src/agents'))
			this.emitFile({ type: 'asset', fileName: `agents/${agent}`, source: readFileSync(`src/agents/${agent}`) });
	},
};

/** Takes away what an earlier build left in `dist/` and this one no longer makes. */
const sweep: Plugin = {
	name: 'sweep',
	writeBundle() {
		for (const entry of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
			const file = join('dist', entry);
			const found = statSync(file);
			if (found.isFile() && found.mtimeMs < STARTED) rmSync(file);
		}
	},
};

const browserModule = (input: string, file: string): RollupOptions => ({
	input,
	output: { file: `dist/${file}`, format: 'es' },
	plugins: [besideUs, compile, small],
});

/** In a package, what is fetched lies beside its folder. */
const besideFolder: Plugin = {
	name: 'beside-folder',
	transform: (code, id) => (id.endsWith('texts/load-locale.ts') ? code.replace('./locales/', '../locales/') : null),
};

const isPackage = (id: string) => /^(preact|js-cookie)/.test(id);

export default [
	{
		input: 'src/script-tag.ts',
		output: { file: 'dist/sekisho.js', format: 'iife' },
		plugins: [besideUs, compile, small],
	},
	// The second layer shares what it knows with the first, so the two are built together.
	{
		input: { 'sekisho.ui': 'src/consent-flow.ts' },
		preserveEntrySignatures: 'allow-extension',
		// Of the natives it takes only those it uses.
		treeshake: { manualPureFunctions: ['native'] },
		output: { dir: 'dist', format: 'es', entryFileNames: '[name].js', chunkFileNames: 'sekisho.[name].js' },
		plugins: [besideUs, instant, compile, small],
	},
	browserModule('src/ui/inline.tsx', 'sekisho.inline.js'),
	browserModule('src/config/diagnose.ts', 'sekisho.diagnose.js'),
	browserModule('src/lib/messages.ts', 'sekisho.messages.js'),
	browserModule('src/csp/enforce-csp.ts', 'sekisho.strict.js'),
	browserModule('src/eraser/erase.ts', 'sekisho.eraser.js'),
	{
		input: 'src/index.ts',
		output: { dir: 'dist', format: 'es', chunkFileNames: 'module/[name].js', hoistTransitiveImports: false },
		external: isPackage,
		plugins: [besideFolder, compile, data],
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
		plugins: [dts(), forReaders, sweep],
	},
] satisfies RollupOptions[];
