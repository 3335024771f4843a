import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { faults } from '../../src/config/diagnose.js';
import { blocks, type Doc, doc, docs } from '../support/docs.js';
import { ROOT } from './support/dist.js';
import { runModule } from './support/node.js';
import { faultsOf } from './support/schema.js';

/** A whole configuration: right by the schema, and without a fault that the console would report. */
function checkConfig(config: unknown): void {
	expect(faultsOf(config)).toEqual([]);
	expect(faults(config)).toEqual([]);
}

/** JSON, where comments are welcome; a whole configuration is held against the schema. */
function checkJson(text: string): void {
	const { config, error } = ts.parseConfigFileTextToJson('block.json', text);
	expect(error?.messageText).toBeUndefined();
	if ('services' in config) checkConfig(config);
}

/** The configuration in a page, as `JSON.parse` sees it. */
function checkHtml(text: string): void {
	for (const [, json = ''] of text.matchAll(/<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/g))
		checkConfig(JSON.parse(json));
}

/** What a server does is done; what a page does has its own tests and is only read here. */
function checkJs(text: string): void {
	if (!/['"]sekisho\/(server|records)['"]/.test(text)) transformSync(text, { format: 'esm' });
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

describe('docs/server.md', () => {
	it('names every function of sekisho/server', async () => {
		const functions = Object.keys(await import('../../src/server/server.js'));
		const page = doc('docs/server.md');
		expect(functions.filter((name) => !page.includes(`| \`${name}(`))).toEqual([]);
	});
});

describe('docs/messages.md', () => {
	const headings = anchorsOf(doc('docs/messages.md'));
	const source = (file: string) => readFileSync(join(ROOT, 'src', file), 'utf8');

	it('explains every code of a configuration', () => {
		const [, union = ''] = /export type Code =([^;]+);/.exec(source('config/fault.ts')) ?? [];
		const codes = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code = '']) => code);
		expect(codes.length).toBeGreaterThan(20);
		expect(codes.filter((code) => !headings.includes(code))).toEqual([]);
	});

	it('explains every code that is reported in a page', () => {
		const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
		const codes = files
			.filter((file) => /\.tsx?$/.test(file))
			.flatMap((file) => [...source(file).matchAll(/\breport\(\s*'([a-z-]+)'/g)].map(([, code = '']) => code));
		expect(codes.length).toBeGreaterThan(3);
		expect(codes.filter((code) => !headings.includes(code))).toEqual([]);
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
function anchorsOf(text: string): string[] {
	return [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
		heading
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\- _]/gu, '')
			.replaceAll(' ', '-'),
	);
}
