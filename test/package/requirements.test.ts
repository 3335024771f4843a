import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doc } from '../support/docs.js';
import { ROOT } from './support/dist.js';

const ID = /\b(?:REG|SEED|EU|UK|JP|US|GPC|GCM|MS|MAT|META|OTH|IAB|REC|A11Y|AGT|PLAT)-\d\d\b/g;
const FOLDERS = ['src', 'build', 'demo', 'test'];
const STATES = /^\*\*(Met|Partly|Not yet|Not ours)\*\*/;

/** One row of docs/requirements.md. */
interface Requirement {
	readonly id: string;
	readonly source: string;
	readonly state: string;
}

const requirements: Requirement[] = [
	...doc('docs/requirements.md').matchAll(/^\| ([A-Z\d]+-\d\d) \| [^|]+ \| ([^|]+) \| (.+) \|$/gm),
].map(({ 1: id = '', 2: source = '', 3: state = '' }) => ({ id, source, state }));

/** The ids that a file names. */
const idsIn = (file: string): string[] =>
	/\.(tsx?|mjs|js|css)$/.test(file) ? (readFileSync(file, 'utf8').match(ID) ?? []) : [];

describe('docs/requirements.md', () => {
	it('has every id once', () => {
		const ids = requirements.map(({ id }) => id);
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
		expect(ids.length).toBe(168);
	});

	it.each(FOLDERS)('explains every id that %s/ names', (folder) => {
		const known = new Set(requirements.map(({ id }) => id));
		const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
		const unexplained = files.flatMap((file) =>
			idsIn(join(ROOT, folder, file))
				.filter((id) => !known.has(id))
				.map((id) => `${folder}/${file}: ${id}`),
		);
		expect(unexplained).toEqual([]);
	});

	it.each(requirements)('$id has a state, and a test where it is met', ({ state }) => {
		expect(state).toMatch(STATES);
		const tests = [...state.matchAll(/`(test\/[^`]+)`(?: “([^”]+)”)?/g)];
		if (/^\*\*(Met|Partly)\*\*/.test(state)) expect(tests).not.toEqual([]);
		for (const [, file = '', name = ''] of tests) {
			expect(existsSync(join(ROOT, file)), file).toBe(true);
			expect(readFileSync(join(ROOT, file), 'utf8'), file).toContain(name);
		}
	});
});
