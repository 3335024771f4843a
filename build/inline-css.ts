import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { transform } from 'esbuild';
import type { Plugin } from 'rollup';

const SUFFIX = '.css?inline';

/** A style sheet as a string in the script: `import css from './style.css?inline'`, which vitest reads the same way. */
export const inlineCss: Plugin = {
	name: 'inline-css',
	resolveId: (id, importer) => (id.endsWith(SUFFIX) && importer ? resolve(importer, '..', id) : null),
	async load(id) {
		if (!id.endsWith(SUFFIX)) return null;
		const file = id.replace('?inline', '');
		this.addWatchFile(file);
		const { code } = await transform(readFileSync(file, 'utf8'), { loader: 'css', minify: true });
		// esbuild leaves the values of custom properties as they are written.
		return `export default ${JSON.stringify(code.trim().replace(/([,:]) /g, '$1'))}`;
	},
};
