import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

const CONFIG = {
	company: { name: 'Example' },
	services: [
		{ id: 'map', category: 'functional', urls: ['maps.example.com/*'], cookies: ['_m*'] },
		{
			id: 'stats',
			category: 'analytics',
			urls: ['stats.example.com', '/hit'],
			cookies: ['visitor'],
			storage: ['st_*'],
		},
	],
};

/** Says its own name; the slow ones take a while to arrive. */
const script = (name: string) => `(window.ran ??= []).push('${name}');`;

interface Case {
	readonly name: string;
	readonly body: string;
	/** What ran, or was requested, once the ids below are allowed; nothing before. */
	readonly ran?: string[];
	readonly traffic?: string[];
	readonly allow?: Record<string, boolean>;
}

const CASES: Case[] = [
	{
		name: 'scripts in document order, whatever their speed',
		body: `<script type="text/plain" data-consent="analytics">${script('one')}</script>
			<script type="text/plain" data-consent="analytics" data-src="https://stats.example.com/slow.js?two"></script>
			<script type="text/plain" data-consent="stats">${script('three')}</script>
			<script type="text/plain" data-consent="analytics" data-src="https://stats.example.com/fast.js?four" defer></script>
			<script type="text/plain" data-consent="analytics">${script('five')}</script>
			<script type="text/plain" data-consent="analytics" data-type="module">${script('six')}</script>`,
		ran: ['one', 'two', 'three', 'four', 'five', 'six'],
	},
	{
		name: 'a script that does not arrive stops nobody',
		body: `<script type="text/plain" data-consent="analytics" data-src="https://stats.example.com/missing.js"></script>
			<script type="text/plain" data-consent="analytics">${script('after')}</script>`,
		ran: ['after'],
	},
	{
		name: 'a script that never starts, and never says so, stops nobody for good',
		body: `<script type="text/plain" data-consent="analytics" data-src="https://stats.example.com/fast.js?old" nomodule></script>
			<script type="text/plain" data-consent="analytics">${script('after')}</script>`,
		ran: ['after'],
	},
	{
		name: 'what is to be there later in the place of what is there meanwhile',
		body: '<img data-consent="map" data-src="https://maps.example.com/later" src="data:,">',
		traffic: ['GET maps.example.com/later'],
	},
	{
		name: 'a source of a film',
		body: '<video preload="auto"><source data-consent="map" data-src="https://maps.example.com/film"></video>',
		traffic: ['GET maps.example.com/film'],
	},
	{
		name: 'a template, its scripts in order and in their place',
		body: `<template data-consent="functional"><p id="in">in</p>
			<script data-src="https://maps.example.com/slow.js?one"></script><script>${script('two')}</script></template>
			<script type="text/plain" data-consent="functional">${script('three')}</script>`,
		ran: ['one', 'two', 'three'],
	},
	{
		name: 'a template that came from innerHTML',
		body: `<div id="later"></div><script>later.innerHTML =
			'<template data-consent="map"><script>(window.ran ??= []).push("inner")<\\/script></template>'</script>`,
		ran: ['inner'],
	},
	{
		name: 'frames, images and style sheets, as written',
		body: `<iframe data-consent="map" data-src="https://maps.example.com/frame"></iframe>
			<img data-consent="map" data-src="https://maps.example.com/pixel">
			<link rel="stylesheet" data-consent="map" data-href="https://maps.example.com/style.css">`,
		traffic: ['GET maps.example.com/frame', 'GET maps.example.com/pixel', 'GET maps.example.com/style.css'],
	},
	{
		name: 'elements that come later',
		body: `<script>setTimeout(() => {
			document.body.insertAdjacentHTML('beforeend', '<iframe data-consent="map" data-src="https://maps.example.com/late"></iframe>');
			const held = document.createElement('script');
			held.type = 'text/plain'; held.dataset.consent = 'map'; held.text = ${JSON.stringify(script('late'))};
			document.body.append(held);
		}, 50)</script>`,
		traffic: ['GET maps.example.com/late'],
		ran: ['late'],
	},
	{
		name: 'unmarked elements that a script makes; a script keeps its listeners',
		body: `<script>
			const made = document.createElement('script');
			made.onload = () => (window.ran ??= []).push('loaded');
			made.src = 'https://stats.example.com/fast.js?made';
			document.head.append(made);
			const frame = document.createElement('iframe');
			frame.setAttribute('SRC', 'https://maps.example.com/made');
			document.body.append(frame);
			new Image().src = 'https://stats.example.com/dropped';
		</script>`,
		traffic: ['GET maps.example.com/made', 'GET stats.example.com/fast.js?made'],
		ran: ['made', 'loaded'],
	},
	{
		name: 'one id, and no other',
		body: `<script type="text/plain" data-consent="stats">${script('stats')}</script>
			<script type="text/plain" data-consent="analytics">${script('analytics')}</script>
			<script type="text/plain" data-consent="nobody">${script('nobody')}</script>
			<script type="text/plain" data-consent="">${script('empty')}</script>
			<script type="text/plain" data-consent="?">${script('mark')}</script>
			<script type="text/plain" data-consent="__proto__">${script('proto')}</script>
			<script type="text/plain" data-consent="map" data-src="https://stats.example.com/fast.js?smuggled"></script>
			<script type="text/plain" data-consent="map">${script('map')}</script>`,
		allow: { map: true },
		ran: ['map'],
	},
];

/** Each tries something without a mark. `after` is what goes out once everything is allowed and it tries again. */
const REQUESTS = [
	{
		name: 'fetch',
		code: `fetch('https://stats.example.com/f', { mode: 'no-cors' }).catch(() => {})`,
		after: 'GET stats.example.com/f',
	},
	{
		name: 'fetch of a Request',
		code: `fetch(new Request('/hit?r')).catch(() => {})`,
		after: 'GET www.site.example/hit?r',
	},
	{
		name: 'XMLHttpRequest',
		code: `{ const x = new XMLHttpRequest(); x.onerror = () => { window.failed = true }; x.open('GET', 'https://stats.example.com/x'); x.send(); }`,
		after: 'GET stats.example.com/x',
	},
	{ name: 'sendBeacon', code: `navigator.sendBeacon('/hit?b')`, after: 'POST www.site.example/hit?b' },
];

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let html = '';
	let visitor: Visitor;
	const url = () => `${stage.world.secureOrigin()}/page`;
	beforeAll(async () => {
		stage = await openStage(engine);
		const say = (path: string) => script(path.replace(/.*\?/, ''));
		const headers = { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' };
		stage.world.always('www.site.example', '/page', () => html);
		stage.world.always('*', '/fast.js', ({ path }) => ({ headers, body: say(path) }));
		stage.world.always('*', '/slow.js', async ({ path }) => {
			await new Promise((done) => setTimeout(done, 150));
			return { headers, body: say(path) };
		});
		stage.world.always('*', '/hit', { status: 204 });
		stage.world.always('stats.example.com', '/x', { headers: { 'Access-Control-Allow-Origin': '*' } });
		stage.world.always('maps.example.com', '/frame', '<!doctype html>frame');
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	it.each(CASES)('$name', async ({ body, ran = [], traffic, allow }) => {
		html = page(CONFIG, body);
		expect(await stage.visit(visitor, url())).toEqual([]);
		expect(await visitor.evaluate(() => (window as { ran?: string[] }).ran ?? [])).toEqual([]);

		await visitor.evaluate(allow ? `sekisho.choose(${JSON.stringify(allow)})` : 'sekisho.acceptAll()');
		const seen = await stage.traffic(visitor);
		if (traffic) expect(seen.sort()).toEqual(traffic);
		await visitor.until(`(window.ran ?? []).length >= ${ran.length}`);
		expect(await visitor.evaluate(() => (window as { ran?: string[] }).ran ?? [])).toEqual(ran);
		expect(visitor.errors()).toEqual([]);

		// A visitor who decided gets the same on the next page, without asking and without the user interface.
		stage.forget();
		await stage.visit(visitor, url());
		await visitor.until(`(window.ran ?? []).length >= ${ran.length}`);
		expect(await visitor.evaluate(() => (window as { ran?: string[] }).ran ?? [])).toEqual(ran);
		expect(stage.files()).not.toContain('sekisho.ui.js');
	});

	it.each(REQUESTS)('holds $name, and lets it through afterwards', async ({ code, after }) => {
		html = page(CONFIG, `<script>${code}</script>`);
		expect(await stage.visit(visitor, url())).toEqual([]);
		await visitor.evaluate('sekisho.acceptAll()');
		// What was held before is not repeated: it told of a time without consent.
		expect(await stage.traffic(visitor)).toEqual([]);
		await visitor.evaluate(`(() => { ${code} })()`);
		expect(await stage.traffic(visitor)).toEqual([after]);
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.evaluate(`(() => { ${code} })()`);
		expect(await stage.traffic(visitor)).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});

	it('starts what a script brings while nothing is held, however it brings it, and names strangers', async () => {
		html = page(CONFIG, '<div id="later"></div><template id="made"><p><b>text</b></p></template>');
		stage.forget();
		await stage.open(visitor, url());
		await visitor.evaluate('sekisho.acceptAll()');
		for (const [round, go] of [() => {}, () => stage.open(visitor, url())].entries()) {
			await go();
			stage.forget();
			await visitor.evaluate(() => {
				Object.assign(window, { told: [] });
				document.addEventListener('sekisho:held', (event) => {
					(window as unknown as { told: string[] }).told.push((event as CustomEvent).detail.what);
				});
				const later = document.querySelector('#later') as Element;
				const address = (name: string) => `https://maps.example.com/${name}`;
				const mark = (element: HTMLElement, name: string) => {
					Object.assign(element.dataset, { consent: 'map', src: address(name) });
					return element;
				};
				later.innerHTML = `<iframe data-consent="map" data-src="${address('text')}"></iframe>`;
				later.append(mark(document.createElement('iframe'), 'append'));
				const deep = document.createElement('section');
				deep.appendChild(document.createElement('p')).append(mark(new Image(), 'deep'));
				later.before(deep);
				const afterwards = document.createElement('iframe');
				later.after(afterwards);
				mark(afterwards, 'afterwards');
				const made = document.querySelector('#made') as HTMLTemplateElement;
				(made.content.querySelector('b') as Element).replaceChildren(mark(new Image(), 'made'));
				later.append(document.importNode(made.content, true));
				later.insertAdjacentHTML('afterend', '<img src="https://stranger.example.net/1.gif" alt="">');
			});
			const names = ['afterwards', 'append', 'deep', 'made', 'text'];
			await expect
				.poll(() => stage.world.traffic({ host: 'maps.example.com' }).sort(), {
					timeout: 10_000,
					message: `page ${round}`,
				})
				.toEqual(names.map((name) => `GET maps.example.com/${name}`));
			await expect.poll(() => visitor.evaluate('told')).toEqual(['https://stranger.example.net/1.gif']);
		}
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.evaluate(() => {
			const frame = document.createElement('iframe');
			Object.assign(frame.dataset, { consent: 'map', src: 'https://maps.example.com/withdrawn' });
			document.body.append(frame);
		});
		expect((await stage.traffic(visitor)).filter((line) => line.includes('withdrawn'))).toEqual([]);

		// While only a part is allowed, no less.
		await visitor.evaluate('sekisho.choose({ map: true })');
		await visitor.evaluate(() => {
			const frame = document.body.appendChild(document.createElement('iframe'));
			const image = document.createElement('img');
			Object.assign(image.dataset, { consent: 'map', src: 'https://maps.example.com/partly' });
			document.body.append(image);
			Object.assign(frame.dataset, { consent: 'map', src: 'https://maps.example.com/partly-afterwards' });
		});
		const partly = () => stage.world.traffic({ path: '/partly*' }).sort();
		await expect.poll(partly).toEqual(['GET maps.example.com/partly', 'GET maps.example.com/partly-afterwards']);
		expect(visitor.errors()).toEqual([]);
	});

	it('lets an attribute have any name', async () => {
		html = page(CONFIG, '');
		await stage.open(visitor, url());
		const name = await visitor.evaluate(() => {
			const attribute = document.createAttribute('constructor');
			attribute.value = 'https://own.site.example/';
			document.body.attributes.setNamedItem(attribute);
			return document.body.attributes[0]?.name;
		});
		expect(name).toBe('constructor');
	});

	it('holds cookies of a service, leaves the others alone, and erases what is left', async () => {
		html = page(
			CONFIG,
			`<script>document.cookie = 'visitor=1'; document.cookie = '_map=1; Path=/'; document.cookie = 'cart=1'</script>`,
		);
		await stage.open(visitor, url());
		const names = async () => (await visitor.cookies()).map(({ name }) => name).sort();
		expect(await names()).toEqual(['cart']);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.evaluate(() => {
			document.cookie = 'visitor=1; Path=/page';
			document.cookie = '_map=1; Domain=.site.example; Path=/';
			localStorage.setItem('st_1', 'x');
			localStorage.setItem('own', 'x');
		});
		expect(await names()).toEqual(['__Host-sekisho', '_map', 'cart', 'visitor']);
		await visitor.evaluate('sekisho.choose({ stats: false })');
		expect(await names()).toEqual(['__Host-sekisho', '_map', 'cart']);
		await visitor.evaluate('sekisho.withdraw()');
		expect(await names()).toEqual(['__Host-sekisho', 'cart']);
		expect(await visitor.evaluate(() => Object.keys(localStorage))).toEqual(['own']);
	});
});
