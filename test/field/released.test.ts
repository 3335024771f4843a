import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// What is released starts wherever it came from, does what it could do before, and ends when consent does.

const MARK = {
	company: { name: 'Example' },
	services: [
		{ id: 'video', category: 'functional', name: 'Video' },
		{ id: 'ads', category: 'marketing', name: 'Ads' },
	],
};
const VIDEO = {
	...MARK,
	services: [
		{ ...MARK.services[0], urls: ['video.example.com/*'] },
		{ id: 'stats', category: 'analytics', name: 'Statistics', urls: ['stats.example.com/*'] },
	],
};
const ADDRESS = 'https://video.example.com/e';
const say = (name: string) => `(window.ran ??= []).push('${name}')`;
const marked = (text: string) => `<script type="text/plain" data-consent="ads">${text}</script>`;
const scripted = (html: string) => JSON.stringify(html).replaceAll('</', '<\\/');

const BACK = [
	{
		name: 'a frame',
		body: `<iframe data-consent="video" data-src="${ADDRESS}" width="400" height="300"></iframe>`,
		gone: 'iframe[src]',
	},
	{
		name: 'a frame of a category',
		body: `<iframe data-consent="functional" data-src="${ADDRESS}" width="400" height="300"></iframe>`,
		gone: 'iframe[src]',
	},
	{ name: 'an image', body: `<img data-consent="video" data-src="${ADDRESS}" alt="">`, gone: 'img[src]' },
	{
		name: 'a frame in a template',
		body: `<template data-consent="video"><iframe src="${ADDRESS}" width="400" height="300"></iframe></template>`,
		gone: 'iframe[src]',
	},
];
const WAYS = ['withdraw()', 'rejectAll()', 'choose({ video: false })', 'choose({ functional: false })', 'reset()'];

const WRITES = [
	{ name: 'write', text: `document.write('<p id="ad">ad</p>'); window.found = !!document.getElementById('ad')` },
	{
		name: 'what it looks for at once, in loose HTML',
		text: `document.write("<BR><p id=ad class='a'>ad & more</p>"); document.getElementById('ad').textContent = 'ad'`,
	},
	{ name: 'writeln, in pieces', text: `document.writeln('<p id="ad">'); document.writeln('ad</p>')` },
	{ name: 'open, write and close', text: `document.open(); document.write('<p id="ad">ad</p>'); document.close()` },
	{ name: 'a script that writes', text: `document.write('<script>document.write("<p id=ad>ad</p>")<\\/script>')` },
	{ name: 'a listener that writes', text: `addEventListener('load', () => document.write('<p id="ad">ad</p>'))` },
];

const brought = (path: string) => `<script src="https://stats.example.com${path}"><\\/script>`;
const writes = (html: string) => `document.write('${html.replaceAll("'", "\\'")}');`;
const loads = (path: string) => `{
	const made = document.createElement('script');
	made.src = 'https://stats.example.com${path}';
	document.head.appendChild(made);
}`;
const SAY_NEXT = `<script>${say('next')}<\\/script>`;
const IN_ORDER = [
	{ name: 'for the next marked script', body: marked(writes(brought('/a.js'))) + marked(say('next')) },
	{ name: 'for one in the same text', body: marked(writes(brought('/a.js') + SAY_NEXT)) },
	{ name: 'for one in a second text', body: marked(writes(brought('/a.js')) + writes(SAY_NEXT)) },
	{ name: 'in a text that stays unfinished', body: marked(writes(`<p>${brought('/a.js')}`)) + marked(say('next')) },
	{
		name: 'by a script from elsewhere',
		body: `<script type="text/plain" data-consent="stats" data-src="https://stats.example.com/writes.js"></script>${marked(say('next'))}`,
	},
	{
		name: 'in a template',
		body: `<template data-consent="ads"><script>${writes(brought('/a.js'))}</script><script>${say('next')}</script></template>`,
	},
	{
		name: 'by a script that was written',
		body: marked(writes(brought('/writes.js') + SAY_NEXT)) + marked(say('last')),
		order: ['a', 'next', 'last'],
	},
];

const A = 'https://stats.example.com/a.js';
const NEVER_STARTS = [
	{ name: 'nomodule, written', body: marked(writes(`<script nomodule src="${A}"><\\/script>${SAY_NEXT}`)) },
	{
		name: 'a data block, written',
		body: marked(writes(`<script type="text/template" src="${A}"><\\/script>${SAY_NEXT}`)),
	},
	{
		name: 'held, written',
		body: marked(writes(`<script src="https://other.example.com/o.js"><\\/script>${SAY_NEXT}`)),
	},
	{
		name: 'nomodule, marked',
		body: `<script nomodule type="text/plain" data-consent="stats" data-src="${A}"></script>${marked(say('next'))}`,
	},
	{
		name: 'a data block, marked',
		body: `<script type="text/plain" data-type="application/ld+json" data-consent="stats" data-src="${A}"></script>${marked(say('next'))}`,
	},
];

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('what a released script brings, in %s', (engine) => {
	let stage: Stage;
	let html = '';
	let visitor: Visitor;
	const url = () => `${stage.world.secureOrigin()}/page`;
	const SERVICES = {
		...MARK,
		services: [
			{ id: 'ads', category: 'marketing', name: 'Ads' },
			{ id: 'stats', category: 'marketing', name: 'Statistics', urls: ['stats.example.com/*'] },
			{ id: 'other', category: 'analytics', name: 'Other', urls: ['other.example.com/*'] },
		],
	};
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
		const script = (path: string, body: string) =>
			stage.world.always('stats.example.com', path, { body, headers: { 'content-type': 'text/javascript' } });
		script('/a.js', say('a'));
		script('/writes.js', writes(brought('/a.js')));
		script(
			'/listens.js',
			`addEventListener('load', () => ran.push('load'), null);
			document.addEventListener('DOMContentLoaded', () => ran.push('dcl'), true)`,
		);
		script('/loads.js', loads('/listens.js'));
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	it.each(IN_ORDER)('runs what was written before what follows: $name', async ({ body, order = ['a', 'next'] }) => {
		html = page(SERVICES, body);
		await stage.open(visitor, url());
		await visitor.evaluate('sekisho.acceptAll()');
		for (const again of [false, true]) {
			if (again) await stage.open(visitor, url());
			await visitor.until(`window.ran?.length >= ${order.length}`);
			expect(await visitor.evaluate('ran')).toEqual(order);
		}
		expect(visitor.errors()).toEqual([]);
	});

	it.each(NEVER_STARTS)('waits for no script that never starts: $name', async ({ body }) => {
		html = page(SERVICES, body);
		await stage.open(visitor, url());
		await visitor.evaluate('sekisho.choose({ marketing: true })');
		await visitor.until('window.ran', 3000);
		expect(await visitor.evaluate('ran')).toEqual(['next']);
	});

	it.each(['/listens.js', '/loads.js'])('calls listeners of %s, which a released script inserts', async (path) => {
		html = page(SERVICES, `<script>window.ran = []</script>${marked(loads(path))}`);
		await stage.open(visitor, url());
		await visitor.evaluate('sekisho.acceptAll()');
		for (const again of [false, true]) {
			if (again) await stage.open(visitor, url());
			await visitor.until('ran.length >= 2');
			// A script that the page inserts hears nothing, as without us.
			await visitor.evaluate(`document.head.append(Object.assign(document.createElement('script'), {
				textContent: "addEventListener('load', () => ran.push('own'))",
			}))`);
			await visitor.evaluate('new Promise((done) => setTimeout(done))');
			expect((await visitor.evaluate<string[]>('ran')).sort()).toEqual(['dcl', 'load']);
		}
		expect(visitor.errors()).toEqual([]);
	});
});

describe.each<EngineName>(['chromium', 'firefox'])('%s', (engine) => {
	let stage: Stage;
	let html = '';
	let visitor: Visitor;
	const url = () => `${stage.world.secureOrigin()}/page`;
	const ran = () => visitor.evaluate<string[]>('window.ran ?? []');
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
		stage.world.always('video.example.com', '/e', `<!doctype html><a href="/click">film</a>`);
		const script = (path: string, body: string) =>
			stage.world.always('stats.example.com', path, { body, headers: { 'content-type': 'text/javascript' } });
		script('/a.js', say('a'));
		script('/b.js', say('b'));
		script('/write.js', `document.write('<p id="ad">ad</p>')`);
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	describe.each(BACK)('$name that was only marked', ({ body, gone }) => {
		it('goes when consent is taken back, and comes back with it', async () => {
			html = page(MARK, body);
			// A service that is refused apart from its category says nothing of what is marked with the category.
			const ways = body.includes('functional') ? WAYS.filter((way) => !way.includes('video')) : WAYS;
			for (const way of ways) {
				await visitor.close();
				visitor = await stage.visitor();
				await stage.open(visitor, url());
				await visitor.evaluate('sekisho.acceptAll()');
				await visitor.until(`!!document.querySelector('${gone}')`);
				await visitor.evaluate(`sekisho.${way}`);
				await visitor.until(`!document.querySelector('${gone}')`);
				expect(await visitor.evaluate(`sekisho.allows('video')`), way).toBe(false);
				if (gone.startsWith('iframe')) {
					await visitor.until(`!!document.querySelector('[data-sekisho="placeholder"]')`);
					expect(await visitor.evaluate('frames[0].location.href'), way).toBe('about:blank');
				}
			}
			await visitor.evaluate('sekisho.acceptAll()');
			await visitor.until(`!!document.querySelector('${gone}')`);
			expect(visitor.errors()).toEqual([]);
		});
	});

	it('takes back what was loaded once', async () => {
		html = page(MARK, BACK[0]?.body);
		await stage.open(visitor, url());
		await visitor.press('[data-sekisho="placeholder"] button');
		await visitor.until(`!!document.querySelector('iframe[src]')`);
		await visitor.evaluate('sekisho.rejectAll()');
		await visitor.until(`!document.querySelector('iframe[src]')`);
	});

	it('leaves what was loaded once while nothing was decided, whatever else is configured', async () => {
		html = page(MARK, BACK[0]?.body);
		await stage.open(visitor, url());
		await visitor.press('[data-sekisho="placeholder"] button');
		await visitor.until(`!!document.querySelector('iframe[src]')`);
		await visitor.evaluate(`sekisho.init(${JSON.stringify({ ...MARK, ui: { theme: 'dark' } })})`);
		expect(await visitor.evaluate(`document.querySelector('iframe').getAttribute('src')`)).toBe(ADDRESS);
		await visitor.evaluate('sekisho.reset()');
		await visitor.until(`!document.querySelector('iframe[src]')`);
	});

	it.each(['choose', 'on the next page'])(
		'starts marked scripts that come by innerHTML, in order (%s)',
		async (when) => {
			const a = '<script type="text/plain" data-consent="stats" data-src="https://stats.example.com/a.js"></script>';
			const inline = `<script type="text/plain" data-consent="stats">${say('inline')}</script>`;
			html = page(
				VIDEO,
				`<div id="box"></div><script>addEventListener('load', () => setTimeout(() => {
				box.innerHTML = ${scripted(a + inline)};
				const made = document.createElement('script');
				Object.assign(made.dataset, { consent: 'stats', src: 'https://stats.example.com/b.js' });
				made.type = 'text/plain';
				box.append(made);
				window.began = performance.now();
			}))</script>`,
			);
			await stage.open(visitor, url());
			expect(await ran()).toEqual([]);
			await visitor.evaluate('sekisho.acceptAll()');
			if (when !== 'choose') {
				// What this page asks for would be taken for what the next one does.
				await visitor.until('window.ran?.length === 3', 2000);
				stage.forget();
				await stage.open(visitor, url());
			}
			await visitor.until('window.ran?.length === 3', 2000);
			expect(await ran()).toEqual(['a', 'inline', 'b']);
			expect((await stage.traffic(visitor)).sort()).toEqual([
				'GET stats.example.com/a.js',
				'GET stats.example.com/b.js',
			]);
		},
	);

	it.each(WRITES)('keeps the page when a script writes: $name', async ({ text }) => {
		for (const body of [marked(text), `<template data-consent="ads"><script>${text}</script></template>`]) {
			html = page(MARK, `<div id="place">${body}</div><footer>end</footer>`);
			await visitor.close();
			visitor = await stage.visitor();
			await stage.open(visitor, url());
			await visitor.evaluate('sekisho.acceptAll()');
			for (const again of [false, true]) {
				if (again) await stage.open(visitor, url());
				await visitor.until(`!!document.querySelector('#ad')`);
				expect(await visitor.evaluate(`document.querySelector('#place #ad').textContent.trim()`)).toBe('ad');
				expect(await visitor.evaluate('document.body.innerText')).toMatch(/Page.*ad.*end/s);
			}
			expect(visitor.errors()).toEqual([]);
		}
	});

	it('keeps the page when a script from elsewhere writes', async () => {
		html = page(
			VIDEO,
			`<div id="place"><script type="text/plain" data-consent="stats" data-src="https://stats.example.com/write.js"></script></div>`,
		);
		await stage.open(visitor, url());
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.until(`!!document.querySelector('#place #ad')`);
		expect(await visitor.evaluate('document.body.innerText')).toContain('Page');
	});

	it('calls listeners of a released script for what is over once, and nobody else again', async () => {
		const text = `document.addEventListener('DOMContentLoaded', () => ran.push('dcl'));
			addEventListener('load', { handleEvent() { ran.push('load') } });
			window.onload = () => ran.push('onload');
			addEventListener('custom', () => ran.push('custom'))`;
		html = page(
			MARK,
			`<script>window.own = []; window.ran = [];
			addEventListener('load', () => own.push('load')); document.addEventListener('DOMContentLoaded', () => own.push('dcl'))
			</script>${marked(text)}`,
		);
		await stage.open(visitor, url());
		await visitor.evaluate('sekisho.acceptAll()');
		for (const again of [false, true]) {
			if (again) await stage.open(visitor, url());
			await visitor.until('ran.length >= 3');
			await visitor.evaluate(`dispatchEvent(new Event('custom')); new Promise((done) => setTimeout(done))`);
			expect(await ran()).toEqual(['dcl', 'load', 'onload', 'custom']);
			expect(await visitor.evaluate('own')).toEqual(['dcl', 'load']);
		}
		expect(visitor.errors()).toEqual([]);
	});

	it('starts no script again to which a library gives the type that the server wrote', async () => {
		html = page(MARK, `<div id="place">${marked(say('ad'))}</div>`);
		await visitor.open(url());
		await visitor.evaluate('sekisho.acceptAll()');
		await expect.poll(ran).toEqual(['ad']);
		// As Idiomorph does, with which Turbo draws a page anew.
		await visitor.evaluate(`document.querySelector('#place script').setAttribute('type', 'text/plain')`);
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.until(`!sekisho.allows('ads')`);
		await visitor.evaluate(
			`document.querySelector('#place').insertAdjacentHTML('beforeend', ${scripted(marked(say('next')))})`,
		);
		await visitor.evaluate('sekisho.acceptAll()');
		await expect.poll(ran).toContain('next');
		expect(await ran()).toEqual(['ad', 'next']);
	});

	it('holds and releases what stands in a declarative shadow root', async () => {
		const shadow = (content: string) => `<div><template shadowrootmode="open">${content}</template></div>`;
		const content = `<script>${say('own')}</script><script src="https://stats.example.com/a.js"></script>
			<script type="text/plain" data-consent="stats">${say('marked')}</script>
			<iframe data-consent="video" data-src="${ADDRESS}"></iframe>`;
		html = page(
			VIDEO,
			shadow(content) + shadow(shadow(`<img data-consent="video" data-src="${ADDRESS}?deep" alt="">`)),
		);
		await stage.open(visitor, url());
		expect(await ran()).toEqual(['own']);
		await visitor.evaluate('sekisho.acceptAll()');
		for (const again of [false, true]) {
			if (again) {
				stage.forget();
				await stage.open(visitor, url());
			}
			await visitor.until('window.ran?.length === 3');
			const traffic = await stage.traffic(visitor);
			expect(traffic).toContain('GET video.example.com/e');
			expect(traffic).toContain('GET video.example.com/e?deep');
		}
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.until(`!document.querySelector('div').shadowRoot.querySelector('iframe[src]')`);
	});
});
