import { readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';
import { integrityOf } from './integrity.js';

/** The module that the server's artefact imports to print the gate into a page. */
const ID = 'virtual:gate';

/**
 * Makes a module with the text of `sekisho.js`, its hash, and the query of its build. `sekisho.js` has to be built before.
 * @param dist the folder of `sekisho.js`
 */
export const gateSource = (dist: string): Plugin => ({
	name: 'gate-source',
	resolveId: (id) => (id === ID ? ID : null),
	load(id) {
		if (id !== ID) return null;
		const source = readFileSync(`${dist}/sekisho.js`, 'utf8');
		// https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
		if (/<(!--|\/?script)/i.test(source)) throw new Error('dist/sekisho.js cannot stand in a script element.');
		const integrity = integrityOf(source);
		const [query] = /(?<=sekisho\.ui\.js)\?\w+/.exec(source) ?? [''];
		return `export const gate = ${JSON.stringify({ source, integrity, query })}`;
	},
});
