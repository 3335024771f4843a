import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { blocks, type Doc, doc, docs } from '../support/docs.js';
import { ROOT } from './support/dist.js';
import { runModule } from './support/node.js';
import { faultsOf } from './support/schema.js';

/** JSON, where comments are welcome; a whole configuration is held against the schema. */
function checkJson(text: string): void {
	const { config, error } = ts.parseConfigFileTextToJson('block.json', text);
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

describe('the blocks of the documentation that run', () => {
	for (const { file, line, language, text } of blocks('runs')) {
		it(`${file}:${line}: what it calls ${language} is`, () => {
			const check = CHECKS[language];
			if (!check) throw new Error(`nothing here knows how to run ${language}`);
			check(text);
		});
	}
});

describe('README.md', () => {
	it('has 12 kB at most', () => {
		expect(Buffer.byteLength(doc('README.md'))).toBeLessThanOrEqual(12_288);
	});

	it('leads to every page of docs/', () => {
		const linked = new Set(linksOf({ file: 'README.md', text: doc('README.md') }).map(({ path }) => path));
		expect(
			docs()
				.map(({ file }) => file)
				.filter((file) => /^docs\/(recipes\/)?[\w-]+\.md$/.test(file) && !linked.has(file)),
		).toEqual([]);
	});
});

describe('the links of the documentation', () => {
	it.each(docs())('$file: each leads somewhere', (page) => {
		expect(linksOf(page).filter(({ path, anchor }) => !leadsSomewhere(path, anchor))).toEqual([]);
	});
});

/** Where a link of ours leads: a file, and a heading in it. */
interface Target {
	readonly path: string;
	readonly anchor: string;
}

/** The links of a page to files of this repository. */
function linksOf({ file, text }: Doc): Target[] {
	const prose = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
	const targets = [...prose.matchAll(/\]\(([^)\s]+)\)|\b(?:src|href)="([^"]+)"/g)].map(([, a, b]) => a ?? b ?? '');
	return targets
		.filter((target) => !/^[a-z]+:/.test(target))
		.map((target) => {
			const [path = '', anchor = ''] = target.split('#');
			return { path: path ? join(dirname(file), path) : file, anchor };
		});
}

const leadsSomewhere = (path: string, anchor: string): boolean =>
	existsSync(join(ROOT, path)) && (anchor === '' || anchorsOf(doc(path)).includes(anchor));

/** The anchors that GitHub gives to headings. */
const anchorsOf = (text: string): string[] =>
	[...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
		heading
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\- _]/gu, '')
			.replaceAll(' ', '-'),
	);
