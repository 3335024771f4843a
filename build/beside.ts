import { resolve } from 'node:path';
import type { Plugin } from 'rollup';

/**
 * Resolves dynamic imports of modules that have a file of their own to that file, beside the importing one.
 * @param files the file in `dist/` of each lazily fetched module, by its path in the source
 */
export function beside(files: { readonly [source: string]: string }): Plugin {
	const byPath = new Map(Object.entries(files).map(([source, file]) => [resolve(source), `./${file}`]));
	return {
		name: 'beside',
		async resolveDynamicImport(specifier, importer) {
			const found = typeof specifier === 'string' ? await this.resolve(specifier, importer.replace(/\?.*/, '')) : null;
			const id = byPath.get(`${found?.id}`.replace(/\?.*/, ''));
			return id ? { id, external: 'relative' } : null;
		},
	};
}
