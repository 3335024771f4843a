import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// A server printed the page with Vue. Vue takes it over when placeholders already stand in it.

const CONFIG = {
	company: { name: 'Example' },
	services: [
		{ id: 'ads', category: 'marketing', name: 'Ads' },
		{ id: 'stats', category: 'analytics', name: 'Statistics' },
	],
};
const frame = (id: string) =>
	`<iframe data-consent="${id}" data-src="https://${id}.example.com/frame" width="300" height="200"></iframe>`;
/** The same as `frame`, by Vue. */
const FRAME = `const { createSSRApp, defineAsyncComponent, h, Suspense } = Vue;
const frame = (id) => h('iframe', { 'data-consent': id, 'data-src': 'https://' + id + '.example.com/frame', width: '300', height: '200' });
window.told = [];
console.warn = console.error = (...words) => told.push(words.join(' '));`;
const PLACEHOLDERS = `document.querySelectorAll('[data-sekisho=placeholder]').length`;

/** What the server printed, and the app that takes it over. `ready()` ends what the app waits for. */
const APPS = [
	{
		name: 'frames side by side',
		printed: `<main>${frame('ads')}${frame('stats')}<form><input name="q"></form></main>`,
		app: `() => h('main', [frame('ads'), frame('stats'), h('form', [h('input', { name: 'q' })])])`,
	},
	{
		name: 'a fragment, and words between',
		printed: `<!--[--><h2>Film</h2>${frame('ads')}<p>words</p>${frame('stats')}<form><input name="q"></form><!--]-->`,
		app: `() => [h('h2', 'Film'), frame('ads'), h('p', 'words'), frame('stats'), h('form', [h('input', { name: 'q' })])]`,
	},
	{
		name: 'a part that waits for its data',
		meanwhile: 1,
		printed: `<main>${frame('ads')}<div>${frame('stats')}<form><input name="q"></form></div></main>`,
		app: `() => h(Suspense, () => h('main', [frame('ads'), h({
			async setup() {
				await new Promise((done) => { window.ready = done });
				return () => h('div', [frame('stats'), h('form', [h('input', { name: 'q' })])]);
			},
		})]))`,
	},
	{
		name: 'a part that waits for its code',
		// Its elements have no common parent, so those beside it wait as well.
		meanwhile: 0,
		printed: `<main>${frame('ads')}<!--[-->${frame('stats')}<form><input name="q"></form><!--]--></main>`,
		app: `() => h('main', [frame('ads'), h(defineAsyncComponent(() => new Promise((done) => {
			window.ready = () => done({ render: () => [frame('stats'), h('form', [h('input', { name: 'q' })])] });
		})))])`,
	},
];

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('what Vue takes over, in %s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	let html = '';
	beforeAll(async () => {
		stage = await openStage(engine);
		const body = readFileSync(createRequire(import.meta.url).resolve('vue/dist/vue.runtime.global.prod.js'), 'utf8');
		stage.world.always('www.site.example', '/vue.js', { headers: { 'content-type': 'text/javascript' }, body });
		stage.world.always('www.site.example', '/page', () => html);
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	it.each(APPS)('keeps its elements: $name', async ({ printed, app, meanwhile = 2 }) => {
		html = page(
			CONFIG,
			`<div id="app">${printed}</div><script>${FRAME} window.start = () => createSSRApp({ render: ${app} }).mount('#app')</script>`,
			'<script src="/vue.js"></script>',
		);
		await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
		await visitor.until(`${PLACEHOLDERS} === 2`);
		await visitor.evaluate(`(() => {
			window.were = [...document.querySelectorAll('iframe, input')];
			were.at(-1).value = 'typed';
			start();
		})()`);
		await visitor.evaluate('new Promise((done) => setTimeout(done, 200))');
		// What Vue has not taken over yet stays as the server printed it.
		expect(await visitor.evaluate(PLACEHOLDERS)).toBe(meanwhile);
		await visitor.evaluate('window.ready?.()');
		await visitor.until(`${PLACEHOLDERS} === 2`);
		expect(await visitor.evaluate(`were.map((one) => one.isConnected)`)).toEqual([true, true, true]);
		expect(await visitor.evaluate(`were.at(-1).value`)).toBe('typed');
		expect(await visitor.evaluate('told')).toEqual([]);
		await stage.traffic(visitor);
		await visitor.evaluate('sekisho.acceptAll()');
		expect((await stage.traffic(visitor)).sort()).toEqual(['GET ads.example.com/frame', 'GET stats.example.com/frame']);
		expect(visitor.errors()).toEqual([]);
	});
});
