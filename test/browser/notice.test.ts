import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Options } from '../../src/config/options.js';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// Japan's disclosure where most visitors meet it (JP-04, JP-06): on a phone, one operation away from the banner.

const { noticeHtml } = (await import(
	new URL('../../dist/server.js', import.meta.url).href
)) as typeof import('../../src/server/server.js');
const config: Options = JSON.parse(readFileSync(new URL('../../demo/companies/jtower.json', import.meta.url), 'utf8'));
const { services = [] } = config;

const NOTICE = `<div data-consent-notice>${noticeHtml(config, 'ja')}</div>`;
const STYLE = '<link rel="stylesheet" href="/sekisho/sekisho.notice.css">';
const PLAIN = `<!doctype html><html lang="ja"><meta name="viewport" content="width=device-width">${STYLE}<title>plain</title>${NOTICE}`;

/** How a notice reads: what is wider than the page, and the smallest letters in it. */
const reading = () => {
	const notice = document.querySelector('[data-sekisho="notice"]') as HTMLElement;
	const all = [...notice.querySelectorAll<HTMLElement>('*')];
	const seen = all.filter((one) => one.checkVisibility() && !one.closest('thead'));
	const sizes = seen.flatMap((one) =>
		['', '::before'].map((part) => Number.parseFloat(getComputedStyle(one, part).fontSize)),
	);
	return {
		scrolls: document.documentElement.scrollWidth > innerWidth,
		wide: seen.filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5).length,
		smallest: Math.min(...sizes),
		language: notice.closest<HTMLElement>('[lang]')?.lang,
		rows: document.querySelectorAll('table:first-child tbody tr').length,
		empty: document.querySelectorAll('table:first-child td:empty').length,
	};
};
const READABLE = { scrolls: false, wide: 0, language: 'ja', rows: services.length, empty: 0 };

describe('chromium at 360 px', () => {
	let stage: Stage;
	let visitor: Visitor;
	const at = (path: string) => stage.world.secureOrigin() + path;
	beforeAll(async () => {
		stage = await openStage('chromium');
		stage.world.always('www.site.example', '/page', page(config, '', '', 'ja'));
		stage.world.always('www.site.example', '/privacy', page(config, NOTICE, STYLE, 'ja'));
		stage.world.always('www.site.example', '/page/plain', PLAIN);
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		await visitor.size(360, 740);
		return () => visitor.close();
	});

	it('is one press away from the banner, and readable without zoom', async () => {
		await stage.open(visitor, at('/page'));
		await visitor.press('[data-sekisho="banner"] a[href="/privacy"]');
		await visitor.until(`location.pathname === '/privacy' && !!document.querySelector('[data-sekisho="banner"]')`);
		await visitor.until(`document.adoptedStyleSheets.length > 0`);
		const { smallest, ...rest } = await visitor.evaluate(reading);
		expect(rest).toEqual(READABLE);
		expect(smallest).toBeGreaterThanOrEqual(14);
		expect(visitor.errors()).toEqual([]);
	});

	it('is as readable where a server printed it and nothing runs', async () => {
		await visitor.open(at('/page/plain'));
		const { smallest, ...rest } = await visitor.evaluate(reading);
		expect(rest).toEqual(READABLE);
		expect(smallest).toBeGreaterThanOrEqual(14);
		expect(stage.world.traffic({ path: '*.js' })).toEqual([]);
	});
});

/** Places of a page that are as wide as what is in them. The notice comes where `*` is. */
const SHRINKING: { readonly [name: string]: string } = {
	'a column in the middle': '<main style="display:flex;flex-direction:column;align-items:center">*</main>',
	'a row beside a menu': '<main style="display:flex"><nav>Menu</nav>*</main>',
	'a float': '<main style="float:left">*</main>',
	'an inline block': '<main style="display:inline-block">*</main>',
	'fit-content': '<main style="width:fit-content">*</main>',
	'a cell of a table': '<table><tr><td>Menu</td><td>*</td></tr></table>',
	'a dialog': '<dialog open>*</dialog>',
	'a grid in the middle': '<main style="display:grid;justify-items:center">*</main>',
	'a page without line breaks': '<main style="white-space:nowrap;display:inline-block">*</main>',
};

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s: a notice has a width in', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	let html = '';
	const width = `document.querySelector('[data-sekisho="notice"]').offsetWidth`;
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
		visitor = await stage.visitor();
	});
	afterAll(() => stage?.close());

	it.each(Object.entries(SHRINKING))('%s', async (_, place) => {
		const drawn = '<div data-consent-notice></div>';
		html = page(config, place.replace('*', drawn), '<style>body{margin:8px}</style>', 'ja');
		await visitor.size(1280, 740);
		await visitor.open(`${stage.world.secureOrigin()}/page`);
		await visitor.until(`!!document.querySelector('[data-sekisho="notice"] td')`);
		expect(await visitor.evaluate(width)).toBeGreaterThan(860);
		// WebKit's window is never narrower.
		const narrow = engine === 'webkit' ? 480 : 320;
		await visitor.size(narrow, 640);
		await visitor.until(`innerWidth === ${narrow}`);
		const { scrolls, wide } = await visitor.evaluate(reading);
		expect({ scrolls, wide }).toEqual({ scrolls: false, wide: 0 });
		expect(await visitor.evaluate(width)).toBeGreaterThan(narrow / 2);
		expect(visitor.errors()).toEqual([]);
	});
});
