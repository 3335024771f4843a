import { readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';
import { integrityOf } from './integrity.js';

/** What a server imports to print the gate into a page: the file that was built before it, and its hash. */
const ID = 'virtual:gate';

/** Hands `sekisho.js` to the server's artefact. It has to be built before. @param dist the folder it is in */
export const gateSource = (dist: string): Plugin => ({
	name: 'gate-source',
	resolveId: (id) => (id === ID ? ID : null),
	load(id) {
		if (id !== ID) return null;
		const source = readFileSync(`${dist}/sekisho.js`, 'utf8');
		// HTML Standard, "Restrictions for contents of script elements".
		if (/<(!--|\/?script)/i.test(source)) throw new Error('dist/sekisho.js cannot stand in a script element.');
		const integrity = integrityOf(source);
		const [query] = /(?<=sekisho\.ui\.js)\?\w+/.exec(source) ?? [''];
		return `export const gate = ${JSON.stringify({ source, integrity, query })}`;
	},
});
