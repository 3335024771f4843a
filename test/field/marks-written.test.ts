import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// Marks as an owner writes them in the page, of services that declare no addresses.

const CONFIG = {
	company: { name: 'Example' },
	services: [{ id: 'ads', category: 'marketing', name: 'Ads' }],
};
const ADS = 'https://ads.example.com';
const MARKUP = `<picture data-consent="ads"><source data-srcset="${ADS}/picture"><img width="9" height="9"></picture>
<picture data-consent="ads"><img data-src="${ADS}/picture-img"></picture>
<style type="text/plain" data-consent="ads">#drawn { background: url(${ADS}/sheet) }</style>
<p id="drawn">drawn</p>
<table data-consent="ads" data-background="${ADS}/table"><tr><td data-consent="ads" background="${ADS}/cell">cell</td></tr></table>
<div data-consent="ads" style="height: 9px; background: url(${ADS}/style)"></div>
<div data-consent="ads" data-style="height: 9px; background: url(${ADS}/data-style)"></div>
<svg width="9" height="9"><image data-consent="ads" data-href="${ADS}/svg" width="9" height="9"></image></svg>
<div><template shadowrootmode="open"><img data-consent="ads" data-src="${ADS}/shadow"></template></div>`;
const EMBEDDED = `<video data-consent="ads" preload="auto"><source data-src="${ADS}/film"></video>
<object data-consent="ads" type="text/html" data-data="${ADS}/object-html" width="200" height="200"></object>
<object data-consent="ads" type="image/svg+xml" data-data="${ADS}/object-svg" width="200" height="200"></object>
<object data-consent="ads" data-data="${ADS}/object" width="200" height="200"></object>
<embed data-consent="ads" type="text/html" data-src="${ADS}/embed" width="200" height="200">`;
const LIVE = '[src^=https],[srcset],[data],[background],[style*=https]';
const allOf = (markup: string) =>
	[...markup.matchAll(/example\.com\/([\w-]+)/g)].map(([, path]) => `GET ads.example.com/${path}`).sort();

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let html = '';
	let visitor: Visitor;
	const url = () => `${stage.world.secureOrigin()}/page`;
	const traffic = async () => [...new Set(await stage.traffic(visitor))].sort();
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
		const headers = { 'content-type': 'text/html', 'cache-control': 'no-store' };
		stage.world.always('ads.example.com', '*', { headers, body: 'ad' });
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	it.each([
		['elements', MARKUP],
		['films and objects', EMBEDDED],
	])('fetches nothing before consent, all after it, and all of a visitor who allowed it: %s', async (_, markup) => {
		html = page(CONFIG, markup);
		await stage.open(visitor, url());
		expect(await traffic()).toEqual([]);
		await visitor.evaluate('sekisho.acceptAll()');
		expect(await traffic()).toEqual(allOf(markup));
		// Firefox shares a style sheet with the same text, and its images.
		const next = markup.replaceAll('example.com/', 'example.com/next-');
		html = page(CONFIG, next);
		await stage.open(visitor, url());
		expect(await traffic()).toEqual(allOf(next));
		await visitor.evaluate('sekisho.withdraw()');
		expect(await visitor.evaluate(`document.querySelectorAll('${LIVE}').length`)).toBe(0);
		const objects = () => stage.world.traffic({ path: '/next-object-*' }).length;
		const twice = 2 * objects();
		await visitor.evaluate('sekisho.acceptAll()');
		await expect.poll(objects).toBe(twice);
		await visitor.until('!document.querySelector("[data-sekisho=placeholder]")');
		await visitor.evaluate('sekisho.withdraw()');
		await traffic();
		await stage.open(visitor, url());
		expect(await traffic()).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});

	it('asks about a marked form, and about a marked button, and sends no ping of a marked link', async () => {
		html = page(
			CONFIG,
			`<iframe name="answer"></iframe><form id="form" data-consent="ads" target="answer" action="${ADS}/form"></form>
			<form id="other" target="answer" action="/page-own"><button id="marked" data-consent="ads" formaction="${ADS}/button">Send</button></form>
			<a id="link" data-consent="ads" ping="${ADS}/ping" href="#there">there</a>`,
		);
		await stage.open(visitor, url());
		for (const press of ['form.submit()', 'form.requestSubmit()', 'other.requestSubmit(marked)', 'link.click()'])
			await visitor.evaluate(`(() => { ${press}; })()`);
		expect(await traffic()).toEqual([]);
		await visitor.evaluate('sekisho.acceptAll()');
		await traffic();
		await visitor.evaluate('(() => { form.requestSubmit(); })()');
		expect(await traffic()).toEqual(['GET ads.example.com/form']);
		await visitor.evaluate('(() => { other.requestSubmit(marked); })()');
		expect(await traffic()).toEqual(['GET ads.example.com/button']);
	});
});
