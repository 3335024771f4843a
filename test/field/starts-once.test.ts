import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// What is allowed starts, wherever it stands and whatever a page does with it, and starts once.

const CONFIG = {
	company: { name: 'Example' },
	services: [
		{ id: 'ads', category: 'marketing', name: 'Ads' },
		{ id: 'stats', category: 'analytics', name: 'Statistics', urls: ['stats.example.com/*'] },
	],
};
const ADS = 'https://ads.example.com';
const STATS = 'https://stats.example.com';

const SCRIPTS = `<script type="text/plain" data-consent="ads" data-src="${ADS}/s.js"></script>
<script type="text/plain" data-consent="ads">(window.ran ??= []).push('inline')</script>`;

const FRAME_HTML = `<p>x</p><img data-consent='ads' data-src='${ADS}/i'><script type='text/plain' data-consent='ads' data-src='${ADS}/f.js'></script>`;

/** What Astro's router does with the page that it has fetched: it starts each script that it has not started yet. */
const ROUTER = `async function go() {
	const next = new DOMParser().parseFromString(await (await fetch('/page')).text(), 'text/html');
	document.body.replaceWith(next.body);
	await new Promise((done) => setTimeout(done, 100));
	for (const script of [...document.body.querySelectorAll('script')]) {
		if (script.dataset.astroExec === '' || !/^(module|text.javascript|)$/.test(script.getAttribute('type') ?? '')) continue;
		const copy = document.createElement('script');
		copy.innerHTML = script.innerHTML;
		for (const { name, value } of script.attributes) copy.setAttribute(name, value);
		copy.dataset.astroExec = '';
		script.replaceWith(copy);
	}
}`;

/** How lazy loaders take the address away that they have used. */
const REMOVALS = [
	'delete e.dataset.src',
	`e.attributes.removeNamedItem('data-src')`,
	`e.removeAttributeNode(e.getAttributeNode('data-src'))`,
	`e.toggleAttribute('data-src', false)`,
	`e.dataset.src = ''`,
	`e.setAttribute('data-src', '')`,
];

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	let html = '';
	const url = () => `${stage.world.secureOrigin()}/page`;
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
		const headers = { 'content-type': 'text/javascript', 'cache-control': 'no-store' };
		for (const host of ['ads.example.com', 'stats.example.com'])
			stage.world.always(host, '*.js', { headers, body: `(window.ran ??= []).push(document.currentScript.src)` });
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});
	/** Opens a page for a visitor who allowed everything on an earlier one, and returns what it requests. */
	const visitAllowed = async (body: string) => {
		html = page(CONFIG);
		await stage.visit(visitor, url());
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.until('sekisho.consent.decided');
		await stage.traffic(visitor);
		html = page(CONFIG, body);
		return stage.visit(visitor, url());
	};

	it('in a frame with HTML of its own, for a visitor who comes back', async () => {
		const wanted = ['GET ads.example.com/f.js', 'GET ads.example.com/i'];
		expect((await visitAllowed(`<iframe srcdoc="${FRAME_HTML}"></iframe><div id="box"></div>`)).sort()).toEqual(wanted);
		await visitor.evaluate((text) => {
			const frame = document.createElement('iframe');
			frame.srcdoc = text;
			document.querySelector('#box')?.append(frame);
		}, FRAME_HTML);
		expect((await stage.traffic(visitor)).sort()).toEqual(wanted);
	});

	it('under a router that starts scripts by copies', async () => {
		await visitAllowed(`<script>${ROUTER}</script>${SCRIPTS}`);
		await visitor.evaluate('window.ran = [], go()');
		await stage.traffic(visitor);
		expect(await visitor.evaluate('ran')).toEqual([`${ADS}/s.js`, 'inline']);
	});

	it('when it ran as an allowed one, and consent was taken back since', async () => {
		const made = `const made = document.createElement('script'); made.dataset.consent = 'ads'; made.src = '${ADS}/made.js'`;
		await visitAllowed(`<script data-consent="ads" src="${ADS}/s.js"></script>
			<script data-consent="ads">(window.ran ??= []).push('inline')</script>
			<script>setTimeout(() => { ${made}; document.head.append(made) }, 100)</script><div id="box"></div>`);
		const all = [`${ADS}/s.js`, 'inline', `${ADS}/made.js`];
		await visitor.until('window.ran?.length === 3');
		// An empty one has not started.
		await visitor.evaluate(`new Promise((done) => setTimeout(() => {
			window.empty = document.createElement('script'); empty.dataset.consent = 'ads'; box.append(empty);
			setTimeout(done);
		}))`);
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.evaluate(`new Promise((done) => setTimeout(() => { empty.src = '${ADS}/filled.js'; done() }))`);
		await stage.traffic(visitor);
		expect(await visitor.evaluate('ran')).toEqual(all);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.until('ran.length === 4');
		await stage.traffic(visitor);
		expect(await visitor.evaluate('ran')).toEqual([...all, `${ADS}/filled.js`]);
	});

	it('when its preload is held first', async () => {
		html = page(CONFIG);
		await stage.visit(visitor, url());
		await visitor.evaluate((address) => {
			const link = document.createElement('link');
			Object.assign(link, { rel: 'preload', as: 'script', href: address });
			link.onload = () => {
				const script = document.createElement('script');
				script.src = address;
				document.head.append(script);
			};
			document.head.append(link);
		}, `${STATS}/s.js`);
		expect(await stage.traffic(visitor)).toEqual([]);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.until('window.ran');
		await stage.traffic(visitor);
		expect(await visitor.evaluate('ran')).toEqual([`${STATS}/s.js`]);
	});

	it('when a lazy loader has taken its address away', async () => {
		const names = REMOVALS.flatMap((_, index) => [`ads.example.com/i${index}`, `stats.example.com/i${index}`]);
		html = page(
			CONFIG,
			names
				.map((name) => `<img ${name.startsWith('ads') ? 'data-consent="ads"' : ''} data-src="https://${name}" alt="">`)
				.join(''),
		);
		await stage.visit(visitor, url());
		const removals = REMOVALS.flatMap((one) => [one, one]).map((one) => `(e) => { ${one} }`);
		// In a task of the page: in WebKit, microtasks run in the middle of what a driver evaluates.
		await visitor.evaluate(`new Promise((done) => setTimeout(() => {
			[...document.images].forEach((e, index) => {
				e.src = e.dataset.src;
				[${removals}][index](e);
			});
			done();
		}))`);
		expect(await stage.traffic(visitor)).toEqual([]);
		await visitor.evaluate('sekisho.acceptAll()');
		const all = names.map((name) => `GET ${name}`).sort();
		// They are released in turns, between which a slow machine is quiet for a while.
		await expect.poll(() => stage.world.traffic({ host: '*.example.com' }).sort(), { timeout: 10_000 }).toEqual(all);
		expect((await stage.traffic(visitor)).sort()).toEqual(all);
		// What is released keeps its address when the loader comes again.
		await visitor.evaluate(`[...document.images].forEach((e) => { e.dataset.src = '' })`);
		await stage.traffic(visitor);
		expect(await visitor.evaluate('[...document.images].filter((e) => e.getAttribute("src")).length')).toBe(
			names.length,
		);
	});

	it('and ends when another tab takes the consent back, also what was loaded once', async () => {
		html = page(CONFIG, `<iframe data-consent="ads" data-src="${ADS}/e" width="400" height="300"></iframe>`);
		for (const way of ['acceptAll(); sekisho.withdraw()', 'rejectAll()']) {
			await stage.visit(visitor, url());
			await visitor.press('[data-sekisho="placeholder"] button');
			await visitor.until(`!!document.querySelector('iframe[src]')`);
			const other = await visitor.tab();
			await stage.visit(other, url());
			const [first, then] = way.split('; ');
			await other.evaluate(`${first?.startsWith('sekisho') ? '' : 'sekisho.'}${first}`);
			if (then) {
				await visitor.until(`sekisho.allows('ads')`);
				await other.evaluate(then);
			}
			await visitor.until(`!document.querySelector('iframe[src]')`);
			await other.evaluate('sekisho.reset()');
			await visitor.until('!sekisho.consent.decided');
			await other.close();
		}
	});
});
