import { nodeResolve } from '@rollup/plugin-node-resolve';
import type { TransformOptions } from 'esbuild';
import type { InputPluginOption } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { inlineCss } from './inline-css.js';
import { ownJsx } from './own-jsx.js';

/** The options by which esbuild compiles TypeScript and JSX, for every artefact. */
export const ESBUILD = {
	target: 'es2022',
	charset: 'utf8',
	jsx: 'automatic',
	jsxImportSource: 'preact',
} as const satisfies TransformOptions;

/** The plugins that compile every artefact. */
export const compile: InputPluginOption = [
	inlineCss,
	ownJsx,
	nodeResolve(),
	esbuild({ ...ESBUILD, loaders: { '.json': 'json' } }),
];
