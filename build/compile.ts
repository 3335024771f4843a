import { nodeResolve } from '@rollup/plugin-node-resolve';
import type { TransformOptions } from 'esbuild';
import type { InputPluginOption } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { inlineCss } from './inline-css.js';
import { ownJsx } from './own-jsx.js';

/** How TypeScript and JSX become JavaScript, in every artefact. */
export const ESBUILD = {
	target: 'es2022',
	charset: 'utf8',
	jsx: 'automatic',
	jsxImportSource: 'preact',
} as const satisfies TransformOptions;

/** What every artefact is compiled with. */
export const compile: InputPluginOption = [
	inlineCss,
	ownJsx,
	nodeResolve(),
	esbuild({ ...ESBUILD, loaders: { '.json': 'json' } }),
];
