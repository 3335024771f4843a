import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// What gets its address, its page or its place in the document late, and what leaves the document meanwhile.

const CONFIG = {
	company: { name: 'Example' },
	services: [
		{ id: 'ads', category: 'marketing', name: 'Ads' },
		{ id: 'stats', category: 'analytics', name: 'Statistics', urls: ['stats.example.com/*'] },
	],
};

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	let html = '';
	const open = async (body: string, decision?: 'acceptAll' | 'rejectAll') => {
		html = page(CONFIG, `<div id="box"></div>${body}`);
		await visitor.open(`${stage.world.secureOrigin()}/page`);
		await visitor.until('!!window.sekisho && document.readyState === "complete"');
		if (decision) await decide(decision);
	};
	const decide = (decision: 'acceptAll' | 'rejectAll' | 'withdraw') => visitor.evaluate(`sekisho.${decision}()`);
	/** Runs statements in a task of the page. */
	const run = (statements: string) =>
		visitor.evaluate(`new Promise((done) => setTimeout(() => { ${statements}; setTimeout(done, 50) }))`);
	const requested = () => stage.world.hits({ host: '*.example.com' }).map(({ host, path }) => `${host}${path}`);
	const expectRequests = (...wanted: string[]) => expect.poll(requested, { timeout: 5000 }).toEqual(wanted);

	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
		stage.world.always('www.site.example', '/a', page(CONFIG, 'first'));
		stage.world.always('*.example.com', '*', { headers: { 'content-type': 'text/html' }, body: 'here' });
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.world.reset();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	it('an allowed element loads once it gets its address', async () => {
		await open('', 'acceptAll');
		await run(`box.innerHTML = '<iframe data-consent="ads"></iframe>'`);
		await run(`box.firstChild.setAttribute('data-src', 'https://ads.example.com/late')`);
		await expectRequests('ads.example.com/late');
	});

	it('a marked script with its own type loads on each page, once it is allowed', async () => {
		await open('<script data-consent="ads" data-src="https://ads.example.com/x.js"></script>');
		await stage.traffic(visitor);
		expect(requested()).toEqual([]);
		await decide('acceptAll');
		await expectRequests('ads.example.com/x.js');
		stage.world.reset();
		await visitor.reload();
		await expectRequests('ads.example.com/x.js');
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.reload();
		await visitor.until('!!window.sekisho && document.readyState === "complete"');
		await stage.traffic(visitor);
		expect(requested()).toEqual(['ads.example.com/x.js']);
	});

	it.each([
		['in none', []],
		['in another', [{ id: 'numbers', category: 'analytics', name: 'Numbers', urls: ['stats.example.com/*'] }]],
	])(
		'what a service of an earlier configuration held, and that is %s now, waits for what it says',
		async (_, services) => {
			await open('');
			await run(`box.innerHTML = '<iframe src="https://stats.example.com/f"></iframe>'`);
			await run(`const s = document.createElement('script'); s.src = 'https://stats.example.com/s.js'; box.append(s)`);
			await stage.traffic(visitor);
			expect(requested()).toEqual([]);
			await run(
				`sekisho.init(${JSON.stringify({ company: { name: 'Example' }, services: [{ id: 'ads', category: 'marketing', name: 'Ads' }, ...services] })})`,
			);
			await stage.traffic(visitor);
			if (services.length > 0) expect(requested()).toEqual([]);
			await decide('acceptAll');
			await expect.poll(() => requested().sort()).toEqual(['stats.example.com/f', 'stats.example.com/s.js']);
		},
	);

	it('a frame that runs and gets another address loads that one alone', async () => {
		await open('', 'acceptAll');
		await run(`box.innerHTML = '<iframe data-consent="ads" data-src="https://ads.example.com/one"></iframe>'`);
		await expectRequests('ads.example.com/one');
		await run(`box.firstChild.setAttribute('data-src', 'https://ads.example.com/two')`);
		await expectRequests('ads.example.com/one', 'ads.example.com/two');
		await stage.traffic(visitor);
		expect(requested()).toEqual(['ads.example.com/one', 'ads.example.com/two']);
	});

	it('an allowed element loads that gets its mark right after it was inserted', async () => {
		await open('', 'acceptAll');
		for (const name of ['iframe', 'img'])
			await run(`const one = box.appendChild(document.createElement('${name}'));
				one.setAttribute('data-consent', 'ads'); one.setAttribute('data-src', 'https://ads.example.com/${name}')`);
		await expectRequests('ads.example.com/iframe', 'ads.example.com/img');
	});

	it('a withdrawal empties frames that were navigated without an address', async () => {
		await open(
			'<iframe name="map" data-consent="ads"></iframe><iframe id="lazy" data-src="https://stats.example.com/e"></iframe>',
			'acceptAll',
		);
		await run(
			`lazy.contentWindow.location.replace('https://stats.example.com/e'); open('https://ads.example.com/map', 'map')`,
		);
		await expect.poll(() => requested().sort()).toEqual(['ads.example.com/map', 'stats.example.com/e']);
		const shown = (frame: string) =>
			`(() => { try { return ${frame}.contentWindow.location.href } catch { return 'foreign' } })()`;
		const map = 'document.querySelector("[name=map]")';
		await visitor.until(`${shown('lazy')} === 'foreign' && ${shown(map)} === 'foreign'`);
		await decide('withdraw');
		await visitor.until('frames.length === 2');
		await visitor.until(`${shown('lazy')} !== 'foreign' && ${shown(map)} !== 'foreign'`);
		await visitor.until('document.querySelectorAll("[data-sekisho=placeholder]").length > 0');
		stage.world.reset();
		await decide('acceptAll');
		await expectRequests('stats.example.com/e');
	});

	it('a component that was away when consent came loads when it comes back', async () => {
		await open('');
		for (const mode of ['open', 'closed'])
			await run(`const host = document.createElement('div'); window.${mode}Host = host;
				host.attachShadow({ mode: '${mode}' }).innerHTML = '<iframe data-consent="ads" data-src="https://ads.example.com/${mode}"></iframe>';
				box.append(host)`);
		await run('openHost.remove(); closedHost.remove()');
		await decide('acceptAll');
		await run('box.append(openHost)');
		await expectRequests('ads.example.com/open');
		await run('box.append(closedHost)');
		await expectRequests('ads.example.com/open', 'ads.example.com/closed');
	});

	it('holds in a shadow root that was made in a document without a window', async () => {
		await open('');
		for (const name of ['iframe', 'script'])
			await run(`const inert = document.implementation.createHTMLDocument('');
				const host = inert.createElement('div');
				const one = host.attachShadow({ mode: 'open' }).appendChild(inert.createElement('${name}'));
				one.src = 'https://stats.example.com/${name}';
				box.append(host)`);
		await stage.traffic(visitor);
		expect(requested()).toEqual([]);
	});

	it('gates a page of the site to which a frame in a shadow root goes', async () => {
		stage.world.always('www.site.example', '/b', {
			headers: { 'content-type': 'text/html' },
			body: `<script>setTimeout(() => { new Image().src = 'https://stats.example.com/b'; parent.tried = 1 }, 250)</script>`,
		});
		await open('', 'rejectAll');
		await run(`box.attachShadow({ mode: 'open' }).innerHTML = '<iframe src="/a"></iframe>'`);
		await run('setTimeout(() => { box.shadowRoot.firstChild.src = "/b" }, 200)');
		await visitor.until('window.tried === 1');
		await stage.traffic(visitor);
		expect(requested()).toEqual([]);
	});

	it('Turbo starts what stands in the head of each page once', async () => {
		stage.world.on('www.site.example', '/turbo.js', {
			headers: { 'content-type': 'text/javascript' },
			body: readFileSync(createRequire(import.meta.url).resolve('@hotwired/turbo/dist/turbo.es2017-umd.js'), 'utf8'),
		});
		const head = `<script type="text/plain" data-consent="ads" data-src="https://ads.example.com/head.js" data-turbo-track="reload"></script>
			<script type="text/plain" data-consent="ads">window.ran = (window.ran ?? 0) + 1</script>
			<link rel="stylesheet" data-consent="ads" data-href="https://ads.example.com/head.css">
			<script src="https://stats.example.com/head.js"></script>
			<script src="/turbo.js"></script>`;
		// The engines also request it in advance, so its runs are counted.
		stage.world.on('stats.example.com', '/head.js', {
			headers: { 'content-type': 'text/javascript' },
			body: 'window.counted = (window.counted ?? 0) + 1',
		});
		const fromAds = () =>
			requested()
				.filter((line) => line.startsWith('ads.'))
				.sort();
		const once = ['ads.example.com/head.css', 'ads.example.com/head.js'];
		stage.world.on('www.site.example', '/next*', ({ path }) => page(CONFIG, `<main>${path}</main>`, head));
		await visitor.open(`${stage.world.secureOrigin()}/next-0`);
		await visitor.until('!!window.sekisho && document.readyState === "complete"');
		await decide('acceptAll');
		await expect.poll(fromAds).toEqual(once);
		await visitor.until('window.counted === 1');
		await run('window.mark = 1');
		for (const next of ['/next-1', '/next-0', '/next-2']) {
			await run(`Turbo.visit('${next}')`);
			await visitor.until(`document.querySelector('main').textContent === '${next}'`);
		}
		await stage.traffic(visitor);
		expect(fromAds()).toEqual(once);
		expect(await visitor.evaluate('[mark, ran, counted]')).toEqual([1, 1, 1]);
	});

	it('a library that compares the head with what it wrote there inserts nothing anew', async () => {
		await open('');
		// As Next.js and react-helmet do at each change of the title.
		await run(`window.update = () => {
			const made = (name, given, text = '') => {
				const element = document.createElement(name);
				for (const [key, value] of Object.entries({ ...given, 'data-consent': 'ads' })) element.setAttribute(key, value);
				element.textContent = text;
				return element;
			};
			const tags = [
				made('script', { type: 'text/plain', 'data-src': 'https://ads.example.com/head.js' }),
				made('script', { type: 'text/plain' }, 'window.ran = (window.ran ?? 0) + 1'),
				made('link', { rel: 'stylesheet', 'data-href': 'https://ads.example.com/head.css' }),
			];
			const before = [...document.head.querySelectorAll('[data-consent]')];
			const kept = before.filter((one, index) => index % 2 ? tags.some((tag) => tag.isEqualNode(one)) : tags.some((tag) => one.isEqualNode(tag)));
			for (const one of before) if (!kept.includes(one)) one.remove();
			document.head.append(...tags.filter((tag) => !kept.some((one) => one.isEqualNode(tag))));
		}; update()`);
		await run('update()');
		await decide('acceptAll');
		const once = ['ads.example.com/head.css', 'ads.example.com/head.js'];
		await expect.poll(() => requested().sort()).toEqual(once);
		for (const decision of ['acceptAll', 'withdraw', 'acceptAll'] as const) {
			await run('update()');
			await decide(decision);
			await run('update()');
		}
		await stage.traffic(visitor);
		// A style sheet comes again with each consent; a script does not run twice in a page.
		expect(requested().sort()).toEqual(['ads.example.com/head.css', ...once]);
		expect(await visitor.evaluate('[ran, document.head.querySelectorAll("[data-consent]").length]')).toEqual([1, 3]);
	});

	it('a template of the page in a marked template stays one', async () => {
		await open(
			'<template data-consent="ads"><ul><template id="own"><li>row</li></template></ul></template>',
			'acceptAll',
		);
		await visitor.until('!!document.querySelector("ul")');
		expect(await visitor.evaluate('document.querySelector("ul").innerHTML')).toBe(
			'<template id="own"><li>row</li></template>',
		);
	});
});
