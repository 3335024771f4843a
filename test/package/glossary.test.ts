import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAZY_FILES } from '../../build/page-files.js';
import { doc } from '../support/docs.js';
import { ROOT } from './support/dist.js';
import { exportedNames } from './support/exported.js';

/** Names that two modules export on purpose. */
const SHARED: { readonly [name: string]: string } = {
	Consent: 'the consent, and the React component that shows its children under it',
	init: 'configures Sekisho in a page, and the command that sets up a site',
	jsx: 'the runtime of JSX, ours for the DOM and the one that is imported',
	jsxs: 'the runtime of JSX, ours for the DOM and the one that is imported',
};

/** Words that used to mean several things; the word to use is in the glossary. */
const RETIRED = [
	...['tell', 'look', 'keep', 'known', 'found', 'fresh', 'shelf', 'shelves', 'pen', 'speech'],
	...['again', 'came', 'lull', 'once', 'shower', 'sift', 'take'],
];

/** Artefacts that are called after an option, and not after what they are made of. */
const AFTER_OPTIONS = ['strict'];

const words = [...doc('ARCHITECTURE.md').matchAll(/^\| ([a-z][a-z ]*) \| (.+) \|$/gm)].map(([, word = '']) => word);

describe('the glossary in ARCHITECTURE.md', () => {
	it('is sorted, and has each word once', () => {
		expect(words.length).toBeGreaterThan(40);
		expect(words).toEqual([...new Set(words)].sort());
	});

	it('has only words in use', () => {
		const text = ['src', 'test', 'build']
			.flatMap((folder) =>
				readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
			)
			.filter((file) => /\.tsx?$/.test(file))
			.map((file) => readFileSync(join(ROOT, file), 'utf8'))
			.join('\n')
			.toLowerCase();
		expect(words.filter((word) => !text.includes(word.replace(/e$/, '')))).toEqual([]);
	});
});

describe('one word, one thing', () => {
	const names = exportedNames();

	it('no name is exported twice, unless it is the same thing or said why', () => {
		const twice = [...names].filter(([name, files]) => files.length > 1 && !Object.hasOwn(SHARED, name));
		expect(twice).toEqual([]);
	});

	it('has no exception that nobody needs', () => {
		expect(Object.keys(SHARED).filter((name) => (names.get(name)?.length ?? 0) < 2)).toEqual([]);
	});

	it.each(RETIRED)('exports nothing that is called %s', (word) => {
		expect([...names.keys()].filter((name) => name.toLowerCase() === word)).toEqual([]);
	});

	it('an artefact is called after the module, or the folder, that it is made of', () => {
		const lazy = Object.entries(LAZY_FILES).map(([module, file]) => ({ module, word: file.split('.')[1] ?? '' }));
		expect(lazy.length).toBeGreaterThan(10);
		const others = lazy.filter(({ module, word }) => !module.includes(word.replace(/s$/, '')));
		expect(others.map(({ word }) => word)).toEqual(AFTER_OPTIONS);
	});
});
