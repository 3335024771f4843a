import type { RollupOptions } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { assets } from './build/assets.js';
import { beside } from './build/beside.js';
import { compile } from './build/compile.js';
import { domJsx } from './build/dom-jsx.js';

import { gateSource } from './build/gate-source.js';
import { chunkName, importLocales } from './build/import-locales.js';
import { locales } from './build/locales.js';
import { oneBuild, oneBuildFromBase, stampBuild } from './build/one-build.js';

import { printSizes } from './build/print-sizes.js';

import { schema } from './build/schema.js';
import { shrink } from './build/shrink.js';
import { stamp } from './build/stamp.js';
import { sweep } from './build/sweep.js';
import { typesWithoutIds } from './build/without-ids.js';

/** `npm run dev` builds into a folder of its own, without what only the package needs. */
const DIST = process.env.SEKISHO_DIST ?? 'dist';
const isPackage = DIST === 'dist';
const small = isPackage && shrink;

/** What the banner's file is made of. */
const UI = 'src/consent-flow.ts';

/** What is fetched when it is needed, each module as one file beside `dist/sekisho.js`. */
const LAZY: { readonly [source: string]: string } = {
	'src/ui/inline.ts': 'sekisho.inline.js',
	'src/config/diagnose.ts': 'sekisho.diagnose.js',
	'src/ui/make-room.ts': 'sekisho.room.js',
	'src/ui/equalize-answers.ts': 'sekisho.equal.js',
	'src/lib/messages.ts': 'sekisho.messages.js',
	'src/csp/enforce-csp.ts': 'sekisho.strict.js',
	'src/csp/reload-blocked.ts': 'sekisho.policy.js',
	'src/rule-of-visit.ts': 'sekisho.law.js',
	'src/eraser/erase.ts': 'sekisho.eraser.js',
	'src/held-press.ts': 'sekisho.press.js',
	'src/services/place-google-tags.ts': 'sekisho.google.js',
	'src/record/recorder.ts': 'sekisho.record.js',
	'src/inspector/inspect.ts': 'sekisho.inspect.js',
	'src/take-over/take-over.ts': 'sekisho.import.js',
	'src/receipt/receipt-files.ts': 'sekisho.receipt.js',
	'src/services/vendor-tags.ts': 'sekisho.vendors.js',
};

const FILES = { [UI]: 'sekisho.ui.js', ...LAZY };

const besideUs = beside(FILES);

/** Dependencies stay imports in the package. */
const isDependency = (id: string) => /^(preact|js-cookie)/.test(id);

/** The place for records runs in Node, and its owner chooses the database. */
const isPeerOfRecords = (id: string) => /^(node:|kysely$|better-sqlite3$|pg$)/.test(id);

/** What `npx sekisho verify` drives a browser with, where it is installed. */
const isPeerOfCommand = (id: string) => /^(node:|puppeteer-core$|tldts$|third-party-web\b)/.test(id);

const artefacts: (RollupOptions | false)[] = [
	{
		input: 'src/script-tag.ts',
		output: { file: `${DIST}/sekisho.js`, format: 'iife' },
		plugins: [compile, oneBuild, oneBuildFromBase(FILES), small],
	},
	// The second layer shares what it knows with the first, so the two are built together.
	{
		input: { 'sekisho.ui': UI },
		preserveEntrySignatures: 'allow-extension',
		// Of the natives it takes only those it uses.
		treeshake: { manualPureFunctions: ['native'] },
		output: { dir: DIST, format: 'es', entryFileNames: '[name].js', chunkFileNames: 'sekisho.[name].js' },
		plugins: [besideUs, domJsx('src/ui/dom-jsx.ts', ['src/ui/preferences.tsx']), compile, oneBuild, small],
	},
	...Object.entries(LAZY).map(([input, file]) => ({
		input,
		output: { file: `${DIST}/${file}`, format: 'es' as const },
		plugins: [besideUs, compile, oneBuild, small],
	})),
	{
		input: 'src/index.ts',
		output: { dir: DIST, format: 'es', chunkFileNames: chunkName, hoistTransitiveImports: false },
		external: isDependency,
		plugins: [importLocales, compile, isPackage && schema, locales, assets, isPackage && stampBuild],
	},
	{
		input: 'src/server/server.ts',
		output: { file: `${DIST}/server.js`, format: 'es' },
		plugins: [gateSource(DIST), compile],
	},
	{
		input: 'src/records/index.ts',
		output: { file: `${DIST}/records.js`, format: 'es' },
		external: isPeerOfRecords,
		plugins: [compile],
	},
	{
		input: 'src/cli/bin.ts',
		output: { file: 'dist/cli.js', format: 'es', banner: '#!/usr/bin/env node' },
		external: isPeerOfCommand,
		plugins: [compile],
	},
	{
		input: 'src/react/react.ts',
		output: { file: `${DIST}/react.js`, format: 'es', banner: "'use client';" },
		external: ['react'],
		plugins: [compile],
	},
	isPackage && {
		input: {
			index: 'src/index.ts',
			react: 'src/react/react.ts',
			records: 'src/records/index.ts',
			server: 'src/server/server.ts',
		},
		external: ['react'],
		output: { dir: DIST, chunkFileNames: 'module/[name].d.ts' },
		plugins: [dts(), typesWithoutIds, sweep, stamp, printSizes],
	},
];

export default artefacts.filter((artefact) => artefact !== false);
