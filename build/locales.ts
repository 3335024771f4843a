import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';

/** The parts of English and Japanese in `src/locales/`: one for each artefact that shows them. */
const PARTS = ['banner', 'renewal', 'preferences', 'page'];

/** Writes the default texts to `dist/locales/`, one file for each language. */
export const locales: Plugin = {
	name: 'locales',
	generateBundle() {
		for (const entry of readdirSync('src/locales')) {
			const files = entry.endsWith('.json') ? [entry] : PARTS.map((part) => `${entry}/${part}.json`);
			const parts = files.map((file) => JSON.parse(readFileSync(`src/locales/${file}`, 'utf8')));
			this.emitFile({
				type: 'asset',
				fileName: `locales/${entry.replace('.json', '')}.json`,
				source: `${JSON.stringify(Object.assign({}, ...parts), null, '\t')}\n`,
			});
		}
	},
};
