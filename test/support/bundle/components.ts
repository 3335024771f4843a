import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';

/** The side on which a component runs. */
type Side = 'server' | 'client';

const svelte = (side: Side): Plugin => ({
	name: 'svelte',
	setup: ({ onLoad }) =>
		onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
			const { js } = compile(await readFile(path, 'utf8'), { generate: side, dev: true, filename: path });
			return { contents: js.code };
		}),
});

const vue = (side: Side): Plugin => ({
	name: 'vue',
	setup: ({ onLoad }) =>
		onLoad({ filter: /\.vue$/ }, async ({ path }) => {
			const { descriptor } = parse(await readFile(path, 'utf8'), { filename: path });
			const templateOptions = { ssr: side === 'server', ssrCssVars: [] };
			return { contents: compileScript(descriptor, { id: 'way', inlineTemplate: true, templateOptions }).content };
		}),
});

/** Without these flags, Vue warns: <https://link.vuejs.org/feature-flags>. */
const VUE_FLAGS = Object.fromEntries(
	['OPTIONS_API', 'PROD_DEVTOOLS', 'PROD_HYDRATION_MISMATCH_DETAILS'].map((flag) => [`__VUE_${flag}__`, 'false']),
);

/**
 * Bundles a module that imports components. It uses the development mode, in which frameworks warn of mistakes.
 * @param contents the text of the module
 * @returns the code: an ES module for a server, a classic script for a page
 */
export async function bundleComponents(contents: string, side: Side): Promise<string> {
	const { outputFiles } = await build({
		stdin: { contents, resolveDir: fileURLToPath(new URL('../../../demo/frameworks', import.meta.url)) },
		bundle: true,
		write: false,
		format: side === 'server' ? 'esm' : 'iife',
		platform: side === 'server' ? 'node' : 'browser',
		conditions: ['development'],
		// The packages for a server call `require` for Node's modules.
		banner:
			side === 'server'
				? { js: "import { createRequire } from 'node:module'; const require = createRequire('/');" }
				: {},
		define: { 'process.env.NODE_ENV': '"development"', ...VUE_FLAGS },
		logLevel: 'silent',
		plugins: [svelte(side), vue(side)],
	});
	return outputFiles?.[0]?.text ?? '';
}
