import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';

/** The parts that a language of our own is written in: one for each file that is fetched by itself. */
const PARTS = ['banner', 'renewal', 'preferences', 'page'];

/** Ships the default texts, one file a language. */
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
