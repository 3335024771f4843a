import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { transform } from 'esbuild';
import type { Plugin } from 'rollup';
import { ESBUILD } from './compile.js';

/** Marks the id of a component that is compiled for the DOM, so that it is another module than the same file for Preact. */
const DOM = '?dom';

/** The file of a module, without the mark. */
const fileOf = (id: string) => id.replace(DOM, '');

/**
 * Compiles components so that they make DOM elements without Preact, in the artefact that a visitor has to wait for before the
 * banner is shown. The components in `preact`, and those that they import, still use Preact.
 * @param runtime the path of the module that replaces `preact` and its JSX runtime
 * @param preact the paths of the components that have state
 */
export function domJsx(runtime: string, preact: readonly string[]): Plugin {
	const stateful = new Set(preact.map((file) => resolve(file)));
	return {
		name: 'dom-jsx',
		async resolveId(id, importer = '', options) {
			const isForDom = importer.endsWith(DOM);
			if (isForDom && /^preact(\/|$)/.test(id)) return resolve(runtime);
			const found = await this.resolve(id, fileOf(importer), { ...options, skipSelf: true });
			const isComponent = found?.id.endsWith('.tsx') && !stateful.has(found.id);
			const isFromPreact = importer.endsWith('.tsx') && !isForDom;
			return isComponent && !isFromPreact ? `${found?.id}${DOM}` : found;
		},
		async load(id) {
			if (!id.endsWith(DOM)) return null;
			const file = fileOf(id);
			this.addWatchFile(file);
			return transform(readFileSync(file, 'utf8'), { ...ESBUILD, loader: 'tsx', sourcefile: file });
		},
	};
}
