import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/dist.js';
import { runModule } from './support/node.js';
import { faultsOf } from './support/schema.js';

/** A block of the README that is marked as one that runs: a fence whose language is followed by `runs`. */
interface Block {
	readonly line: number;
	readonly language: string;
	readonly text: string;
}

const file = join(ROOT, 'README.md');
const readme = existsSync(file) ? readFileSync(file, 'utf8') : '';

const blocks: Block[] = [...readme.matchAll(/^```(\w+) runs\b.*\n([\s\S]*?)^```$/gm)].map(
	({ 1: language = '', 2: text = '', index }) => ({ line: readme.slice(0, index).split('\n').length, language, text }),
);

/** JSON, where comments are welcome; a whole configuration is held against the schema. */
function checkJson(text: string): void {
	const { config, error } = ts.parseConfigFileTextToJson('README.md', text);
	expect(error?.messageText).toBeUndefined();
	if ('services' in config) expect(faultsOf(config)).toEqual([]);
}

/** The configuration in a page, as `JSON.parse` sees it. */
function checkHtml(text: string): void {
	for (const [, json = ''] of text.matchAll(/<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/g))
		expect(faultsOf(JSON.parse(json))).toEqual([]);
}

/** What a server does is done; what a page does has its own tests and is only read here. */
function checkJs(text: string): void {
	if (!/['"]sekisho\/server['"]/.test(text)) transformSync(text, { format: 'esm' });
	else expect(runModule(text)).toMatchObject({ code: 0 });
}

const CHECKS: { readonly [language: string]: (text: string) => void } = {
	json: checkJson,
	jsonc: checkJson,
	html: checkHtml,
	js: checkJs,
};

describe('README.md', () => {
	it('is there', () => {
		expect(readme.length).toBeGreaterThan(500);
	});

	for (const { line, language, text } of blocks) {
		it(`line ${line}: what it calls ${language} is`, () => {
			const check = CHECKS[language];
			if (!check) throw new Error(`nothing here knows how to run ${language}`);
			check(text);
		});
	}
});
