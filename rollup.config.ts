import type { RollupOptions } from 'rollup';
import { assets } from './build/assets.js';
import { beside } from './build/beside.js';
import { compile } from './build/compile.js';
import { domJsx } from './build/dom-jsx.js';
import { isDependency, isPeerOfCommand, isPeerOfRecords } from './build/externals.js';
import { gateSource } from './build/gate-source.js';
import { chunkName, importLocales } from './build/import-locales.js';
import { locales } from './build/locales.js';
import { oneBuild, oneBuildFromBase, stampBuild } from './build/one-build.js';
import { LAZY_FILES, PAGE_FILES, UI } from './build/page-files.js';
import { schema } from './build/schema.js';
import { shrink } from './build/shrink.js';
import { DIST, isPackage } from './build/target.js';
import { types } from './build/types.js';

const small = isPackage && shrink;
const toFile = (name: string, banner?: string) => ({ file: `${DIST}/${name}`, format: 'es' as const, banner });
const own = (input: string, name: string, banner?: string) => ({
	input,
	output: toFile(name, banner),
	plugins: [compile],
});
const plugins = [beside(PAGE_FILES), compile, oneBuild, small];

const artefacts: (RollupOptions | false)[] = [
	{
		input: 'src/script-tag.ts',
		output: { file: `${DIST}/sekisho.js`, format: 'iife' },
		plugins: [compile, oneBuild, oneBuildFromBase(PAGE_FILES), small],
	},
	// The second layer shares what it knows with the first, so the two are built together.
	{
		input: { 'sekisho.ui': UI },
		preserveEntrySignatures: 'allow-extension',
		// Of the natives it takes only those it uses.
		treeshake: { manualPureFunctions: ['native', 'byName'] },
		output: { dir: DIST, format: 'es', entryFileNames: '[name].js', chunkFileNames: 'sekisho.[name].js' },
		plugins: [beside(PAGE_FILES), domJsx('src/ui/dom-jsx.ts', ['src/ui/preferences.tsx']), compile, oneBuild, small],
	},
	...Object.entries(LAZY_FILES).map(([input, file]) => ({ input, output: toFile(file), plugins })),
	{
		input: 'src/index.ts',
		output: { dir: DIST, format: 'es', chunkFileNames: chunkName, hoistTransitiveImports: false },
		external: isDependency,
		plugins: [importLocales, compile, isPackage && schema, locales, assets, isPackage && stampBuild],
	},
	{ input: 'src/server/server.ts', output: toFile('server.js'), plugins: [gateSource(DIST), compile] },
	{ ...own('src/records/index.ts', 'records.js'), external: isPeerOfRecords },
	{ ...own('src/cli/bin.ts', 'cli.js', '#!/usr/bin/env node'), external: isPeerOfCommand },
	{ ...own('src/react/react.ts', 'react.js', "'use client';"), external: ['react'] },
	isPackage && types,
];

export default artefacts.filter((artefact) => artefact !== false);
