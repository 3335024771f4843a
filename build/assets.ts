import { readdirSync, readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import type { Plugin } from 'rollup';

/** The types for a page with the script tag: `window.sekisho`. */
const SCRIPT_TYPES = `import type { Sekisho } from './index.js';

declare global {
	interface Window {
		/** The one Sekisho of this page: what \`init\` returns. */
		readonly sekisho: Sekisho;
	}
}
`;

/**
 * Writes the files that are copied or hardly changed: the rules for agents, the catalogue of vendors, the style of a notice
 * that a server prints, and the types of the classic script.
 */
export const assets: Plugin = {
	name: 'assets',
	async generateBundle() {
		this.emitFile({ type: 'asset', fileName: 'sekisho.d.ts', source: SCRIPT_TYPES });
		const { code: css } = await transform(readFileSync('src/ui/notice.css', 'utf8'), { loader: 'css', minify: true });
		this.emitFile({ type: 'asset', fileName: 'sekisho.notice.css', source: css });
		for (const folder of ['agents', 'catalogue'])
			for (const file of readdirSync(`src/${folder}`).filter((name) => name.endsWith('.json')))
				this.emitFile({
					type: 'asset',
					fileName: `${folder}/${file}`,
					source: readFileSync(`src/${folder}/${file}`),
				});
	},
};
