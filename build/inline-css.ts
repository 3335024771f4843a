import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { transform } from 'esbuild';
import type { Plugin } from 'rollup';

const SUFFIX = '.css?inline';

/** Imports a style sheet as a minified string: `import css from './style.css?inline'`. Vitest understands the same form. */
export const inlineCss: Plugin = {
	name: 'inline-css',
	resolveId: (id, importer) => (id.endsWith(SUFFIX) && importer ? resolve(importer, '..', id) : null),
	async load(id) {
		if (!id.endsWith(SUFFIX)) return null;
		const file = id.replace('?inline', '');
		this.addWatchFile(file);
		const { code } = await transform(readFileSync(file, 'utf8'), { loader: 'css', minify: true });
		// esbuild does not minify the values of custom properties.
		return `export default ${JSON.stringify(code.trim().replace(/([,:]) /g, '$1'))}`;
	},
};
