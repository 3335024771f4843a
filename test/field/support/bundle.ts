import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Where a bundle runs, and which packages stand in for others. */
export interface BundleOptions {
	readonly platform?: 'browser' | 'node';
	/** As `react` by `react18`: a library that imports the one gets the other. */
	readonly alias?: { readonly [name: string]: string };
}

/** The code of a module with all that it imports, as one script: of frameworks, the builds for development. */
export function bundle(code: string, { platform = 'browser', alias = {} }: BundleOptions = {}): string {
	const { outputFiles } = buildSync({
		stdin: { contents: code, resolveDir: ROOT, sourcefile: 'bundled.js' },
		bundle: true,
		write: false,
		platform,
		format: platform === 'node' ? 'cjs' : 'iife',
		alias,
		define: { 'process.env.NODE_ENV': '"development"' },
		logLevel: 'error',
	});
	return outputFiles[0]?.text ?? '';
}
