import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerPlayground } from '../../demo/playground/serve.mjs';
import type { Visitor } from '../support/engines/engine.js';
import { openStage, type Stage } from '../support/stage.js';
import { settle } from '../support/wait/settle.js';

// A page for owners who try a configuration: in a real browser, on the built files.

const HOST = 'playground.localhost';
const DIST = pathToFileURL(`${process.cwd()}/dist/`);

describe('the playground', () => {
	let stage: Stage;
	let visitor: Visitor;
	beforeAll(async () => {
		stage = await openStage('chromium');
		stage.world.always(HOST, '/playground/*', async ({ path }) => {
			const { pathname } = new URL(path, 'http://any.example');
			const found = await answerPlayground(pathname.replace('/playground/', ''), {
				dist: DIST,
				origin: `http://${HOST}`,
			});
			return found ?? { status: 404 };
		});
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	const open = async (fragment = '') => {
		await visitor.open(`http://${HOST}/playground/${fragment}`);
		await visitor.until(() => document.querySelector('#state')?.textContent?.includes('not decided'));
	};
	const text = (selector: string) =>
		visitor.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.textContent ?? '', selector);

	/** What the page in the preview shows: it is of another origin, so the browser itself is asked. */
	const shown = () => visitor.evaluate(() => document.querySelector('#state')?.textContent ?? '');
	const choose = (name: string, value: string) =>
		visitor.evaluate(
			(name, value) => {
				const form = document.querySelector<HTMLFormElement>('#controls');
				const field = form?.elements.namedItem(name) as HTMLSelectElement | RadioNodeList;
				field.value = value;
				form?.querySelector(`[name=${name}]`)?.dispatchEvent(new Event('change', { bubbles: true }));
			},
			name,
			value,
		);
	const type = (text: string) =>
		visitor.evaluate((text) => {
			const content = document.querySelector<HTMLElement>('.cm-content');
			content?.focus();
			document.getSelection()?.selectAllChildren(content as Node);
			document.execCommand('insertText', false, text);
		}, text);

	it('shows what is written, and what is wrong where it is', async () => {
		await open();
		expect(await text('#faults-title')).toBe('No fault.');
		expect(await text('#lines')).toContain('<script src="/sekisho/sekisho.js"></script>');

		await type('{\n"services": [\n{ "id": "a", "category": "analitics", "urls": ["a.example/*"] }]\n}');
		await expect.poll(() => text('#faults')).toMatch(/^3:\d+ services\[0\]\.category: .*did you mean "analytics"/);
		await visitor.until(() => document.querySelector('.cm-lint-marker-error'));
		await visitor.press('#faults button');
		await visitor.until(() => document.querySelector('.cm-content') === document.activeElement);
	});

	it('completes keys and values from the schema and the catalogue', async () => {
		await open();
		const suggested = () =>
			visitor.evaluate(() => [...document.querySelectorAll('.cm-completionLabel')].map((label) => label.textContent));
		await type('{ "services": [{ "preset": "lin');
		await expect.poll(suggested).toContain('"line-tag"');
		await type('{ "reg');
		await expect.poll(suggested).toContain('regime');
	});

	it('adds a vendor of the catalogue, with its tag', async () => {
		await open();
		await visitor.press('#vendor');
		await visitor.evaluate(() => document.execCommand('insertText', false, 'hubspot'));
		await visitor.until(() => document.querySelectorAll('#vendor-list > div').length === 1);
		await visitor.key('Enter');
		await expect.poll(() => text('#lines')).toContain('"id":"hubspot"');
		expect(await text('#tags')).toContain('data-consent="hubspot"');
		expect(await text('#faults-title')).toBe('No fault.');
		await visitor.key('Enter');
		await expect.poll(() => text('#lines')).not.toContain('"id":"hubspot"');
	});

	it('follows language, width, rule and signal, and comes back from its link; nothing leaves the page', async () => {
		await open();
		for (const [name, value] of [
			['language', 'ja'],
			['theme', 'shop'],
			['width', '1280'],
			['regime', 'opt-out'],
		] as const)
			await choose(name, value);
		await expect.poll(shown).toContain('opt-out');
		const link = await visitor.evaluate(() => location.href);
		await open();
		await visitor.open('about:blank');
		await visitor.open(link);
		await expect.poll(shown).toContain('opt-out');
		const settings = await visitor.evaluate(() =>
			Object.fromEntries(new FormData(document.querySelector<HTMLFormElement>('#controls') ?? undefined)),
		);
		expect(settings).toMatchObject({ language: 'ja', theme: 'shop', width: '1280', regime: 'opt-out' });

		// What the configuration says stands in no request, and nobody else is asked.
		await settle(stage.world, visitor);
		const asked = stage.world.traffic();
		expect(asked.filter((line) => !/^GET playground\.localhost\/playground\/[\w./-]*(\?\w+)?$/.test(line))).toEqual([]);
		expect(await visitor.cookies()).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});

	it('speaks Japanese too, with no word left over, and keeps it in its link', async () => {
		// As the demo links to it in Japanese.
		await visitor.open(`http://${HOST}/playground/?lang=ja`);
		await expect.poll(shown).toContain('未選択');
		expect(await text('#faults-title')).toBe('誤りはありません。');
		const leftOver = await visitor.evaluate(() => {
			const found: string[] = [];
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) {
				const { data, parentElement } = walker.currentNode as Text;
				// What somebody wrote, code, and what has the same name in every language.
				const isCode = parentElement?.closest('#editor, pre, code, [name=language], #tongue, script');
				if (!isCode && /[a-z]{3,}/i.test(data)) found.push(data.trim());
			}
			for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]:not(#editor *)'))
				for (const name of ['aria-label', 'placeholder', 'title']) found.push(element.getAttribute(name) ?? '');
			return found.filter((one) => /[a-z]/i.test(one) && !/[\u3040-\u30ff\u4e00-\u9fff]/.test(one));
		});
		expect(leftOver).toEqual(['Sekisho', 'Global Privacy Control']);
		await type('{ "services": [{ "id": "a", "category": "analitics", "urls": ["a.example/*"] }] }');
		await expect
			.poll(() => text('#faults'))
			.toMatch(/services\[0\]\.category：カテゴリー"analitics"はありません。"analytics"のことですか？/);
		await visitor.until(() => document.querySelector('.cm-lint-marker-error'));
		await type('{ "services": [] }');
		await expect.poll(() => text('#faults-title')).toBe('誤りはありません。');
		const link = await visitor.evaluate(() => location.href);
		await visitor.open('about:blank');
		await visitor.open(link);
		await expect.poll(shown).toContain('未選択');
		expect(await visitor.evaluate(() => document.documentElement.lang)).toBe('ja');
		await visitor.press('#tongue');
		await expect.poll(shown).toContain('not decided');
		expect(await text('#faults-title')).toBe('No fault.');
	});
});
