import { resolve } from 'node:path';
import type { Plugin } from 'rollup';

/**
 * Sends dynamic imports to the files beside the artefact that imports them.
 * @param files the path of each lazily fetched module in the source, and its file in `dist/`
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
