import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// How sekisho.js comes into a page: twice, from another host, put into another file, in pieces of two builds, before an
// import map, in a page that is framed.

const VIDEO = {
	company: { name: 'Example' },
	services: [
		{ id: 'video', category: 'functional', name: 'Video', urls: ['video.example.com/*'] },
		{ id: 'stats', category: 'analytics', name: 'Statistics', urls: ['stats.example.com/*'], cookies: ['_st1'] },
	],
};
const BANNER = '[data-sekisho="banner"]';
const shipped = (name: string) => readFileSync(fileURLToPath(new URL(`../../dist/${name}`, import.meta.url)), 'utf8');
const script = (body: string) => ({ headers: { 'content-type': 'text/javascript' }, body });
const CONFIG = `<script type="application/json" id="sekisho-config">${JSON.stringify(VIDEO)}</script>`;

describe.each<EngineName>(['chromium', 'firefox'])('%s', (name) => {
	let stage: Stage;
	let visitor: Visitor;

	beforeAll(async () => {
		stage = await openStage(name);
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		stage.world.on('video.example.com', '/*', '');
		stage.world.on('stats.example.com', '/*', script('window.stats = true'));
		visitor = await stage.visitor();
	});
	afterEach(() => visitor?.close());

	const home = () => stage.world.origin();
	const put = (html: string) => stage.world.on('www.site.example', '/', html);
	const count = (selector: string) => visitor.evaluate<number>(`document.querySelectorAll('${selector}').length`);
	const ours = () => visitor.console().filter((line) => line.includes('[sekisho]'));

	it('a second copy does nothing but say so', async () => {
		put(
			page(
				VIDEO,
				`<script>window.first = sekisho; window.decided = 0; document.addEventListener('sekisho:decide', () => decided++)</script><script src="/sekisho/sekisho.js"></script>`,
			),
		);
		await stage.open(visitor, home());
		await visitor.until(`!!document.querySelector('${BANNER}')`);
		expect(await count(BANNER)).toBe(1);
		expect(await visitor.evaluate('sekisho === first')).toBe(true);
		await visitor.press('[data-consent-action="reject"]');
		await visitor.until('decided');
		expect(await visitor.evaluate('decided')).toBe(1);
		expect(ours().filter((line) => line.includes('runs-twice'))).toHaveLength(1);
	});

	it('init once more is the same instance and starts nothing again; after destroy it works', async () => {
		put(page(VIDEO));
		await stage.open(visitor, home());
		await visitor.until(`!!document.querySelector('${BANNER}')`);
		expect(
			await visitor.evaluate(
				`(window.changes = 0, sekisho.on('change', () => changes++), sekisho.init(${JSON.stringify(VIDEO)}) === sekisho && changes)`,
			),
		).toBe(0);
		await visitor.evaluate(`(sekisho.destroy(), 1)`);
		expect(await count(BANNER)).toBe(0);
		await visitor.evaluate(`(sekisho.init(${JSON.stringify(VIDEO)}), 1)`);
		await visitor.until(`!!document.querySelector('${BANNER}')`);
		await visitor.press('[data-consent-action="accept"]');
		await visitor.until('sekisho.allows("video")');
	});

	it('whenAllowed leaves no listener, and a typo in choose is named and decides nothing', async () => {
		put(page(VIDEO));
		await visitor.open(home());
		await visitor.until(`!!document.querySelector('${BANNER}')`);
		await visitor.evaluate('sekisho.choose({ analitics: true })');
		expect(await visitor.evaluate('sekisho.consent.decided')).toBe(false);
		await expect.poll(() => ours().join('\n')).toMatch(/"analitics"; did you mean "analytics"\?.*unknown-id/s);
		expect(ours().join('\n')).not.toMatch(/dist\//);
		await visitor.evaluate(`(window.told = sekisho.whenAllowed('stats').then(() => 'yes'), sekisho.acceptAll())`);
		expect(await visitor.evaluate('told')).toBe('yes');
	});

	it.each([
		['sekisho.ui.js', false],
		['sekisho.eraser.js', true],
		['sekisho.preferences.js', true],
	])('of another build, %s is not used, and one line says so', async (file, asks) => {
		const old = shipped(file).replace(/(?<=\.js\?)[a-z]{6}\b/g, 'oldone');
		stage.world.on('www.site.example', `/sekisho/${file}`, script(old));
		put(page(VIDEO, '<script src="https://stats.example.com/s.js"></script>'));
		await visitor.open(home());
		if (!asks) {
			await expect.poll(() => ours().filter((line) => /builds/.test(line)).length).toBe(1);
			expect(await count(BANNER)).toBe(0);
			expect(await visitor.evaluate('sekisho.allows("stats")')).toBe(false);
			return;
		}
		await visitor.until(`!!document.querySelector('${BANNER}')`);
		await visitor.evaluate(`document.cookie = 'other=1'`);
		if (file.includes('eraser')) await visitor.evaluate('sekisho.rejectAll()');
		else await visitor.press('[data-consent-action="preferences"]');
		await expect
			.poll(() => ours().filter((line) => /builds|not provide an export|doesn't provide/.test(line)).length)
			.toBe(1);
		expect(visitor.errors()).toEqual([]);
	});

	it('from another host without crossorigin', async () => {
		for (const file of ['sekisho.ui.js', 'sekisho.messages.js', 'sekisho.diagnose.js'])
			stage.world.on('cdn.example', `/sekisho/${file}`, {
				headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
				body: shipped(file),
			});
		put(
			`<!doctype html><html><head>${CONFIG}<script src="http://cdn.example/sekisho/sekisho.js"></script></head><body><h1>Page</h1></body></html>`,
		);
		await visitor.open(home());
		await visitor.until(`!!document.querySelector('${BANNER}')`);
	});

	it.each([
		['combined', `<script src="/cache/all.js"></script>`],
		['inlined', `<script>${shipped('sekisho.js').replaceAll('</script', '<\\/script')}</script>`],
	])('%s, it holds all and says what is wrong', async (_, tag) => {
		stage.world.on('www.site.example', '/cache/all.js', script(`window.other = 1;\n${shipped('sekisho.js')}`));
		put(
			`<!doctype html><html><head>${tag}</head><body><h1>Page</h1><script>fetch('http://stats.example.com/f').catch(() => {}); const s = document.createElement('script'); s.src = 'http://stats.example.com/s.js'; document.head.append(s)</script></body></html>`,
		);
		await stage.open(visitor, home());
		expect(stage.world.traffic({ host: 'stats.example.com' })).toEqual([]);
		await expect.poll(() => ours().filter((line) => /is all of dist\/ beside/.test(line)).length).toBeGreaterThan(0);
	});

	it.each(['defer', 'async', 'type="module"'])(
		'with %s it comes late, and what ran before keeps nothing waiting',
		async (how) => {
			put(
				`<!doctype html><html><head>${CONFIG}<script ${how} src="/sekisho/sekisho.js"></script></head><body><h1>Page</h1><script src="http://stats.example.com/ran.js"></script><script type="text/plain" data-consent="stats" data-src="http://stats.example.com/marked.js"></script></body></html>`,
			);
			await stage.open(visitor, home());
			await visitor.until(`!!document.querySelector('${BANNER}')`);
			await visitor.press('[data-consent-action="accept"]');
			await expect
				.poll(() => stage.world.traffic({ path: '/marked.js' }), { timeout: 2500 })
				.toEqual(['GET stats.example.com/marked.js']);
			expect(stage.world.traffic({ path: '/ran.js' })).toHaveLength(1);
		},
	);

	it('an import map below it is taken, for a visitor who is asked', async () => {
		stage.world.on('www.site.example', '/page-app.js', script('window.app = true'));
		put(
			page(
				VIDEO,
				'',
				`<script type="importmap">{"imports":{"app":"/page-app.js"}}</script><script type="module">import 'app'</script>`,
			),
		);
		await visitor.open(home());
		await visitor.until('window.app');
		await visitor.until(`!!document.querySelector('${BANNER}')`);
		expect(visitor.errors()).toEqual([]);
	});

	it('in a framed page of the site, it asks nobody, and the decision above holds at once', async () => {
		const inner = page(
			VIDEO,
			`<img data-consent="video" data-src="http://video.example.com/i.png" alt="">
			<iframe data-consent="video" data-src="http://video.example.com/film"></iframe>`,
		);
		stage.world.on('www.site.example', '/page-inner', inner);
		put(page(VIDEO, '<iframe src="/page-inner" width="300" height="200"></iframe>'));
		await stage.open(visitor, home());
		await visitor.until(`!!document.querySelector('${BANNER}')`);
		const inside = `frames[0].document.querySelector('${BANNER},[data-sekisho="reopen"]')`;
		expect(await visitor.evaluate(`${inside} === null`)).toBe(true);
		await visitor.press('[data-consent-action="accept"]');
		await expect.poll(() => stage.world.traffic({ host: 'video.example.com' }).length).toBe(2);
		expect(await visitor.evaluate(`${inside} === null`)).toBe(true);
		// Neither goes on holding what the other releases, whoever hears first.
		for (const [decision, expected] of [
			['frames[0].sekisho.withdraw()', 2],
			['frames[0].sekisho.acceptAll()', 3],
			['sekisho.withdraw()', 3],
			['sekisho.acceptAll()', 4],
		] as const) {
			await visitor.evaluate(`void ${decision}`);
			await stage.traffic(visitor);
			expect(stage.world.traffic({ host: 'video.example.com', path: '/film' }).length + 1, decision).toBe(expected);
		}
	});

	it('buttons work in open shadow roots, and one allows a single service', async () => {
		put(
			page(
				VIDEO,
				`<x-foot></x-foot><script>customElements.define('x-foot', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<a href="#gone" data-consent-action="preferences"><b>Cookies</b></a><button data-consent-action="allow" data-consent="video">Video</button>' } })</script>`,
			),
		);
		await visitor.open(home());
		await visitor.until(`!!document.querySelector('${BANNER}')`);
		await visitor.evaluate(`(document.querySelector('x-foot').shadowRoot.querySelector('b').click(), 1)`);
		await visitor.until(`!!document.querySelector('dialog[data-sekisho="preferences"]')`);
		expect(await visitor.evaluate('location.hash')).toBe('');
		await visitor.evaluate(`(document.querySelector('x-foot').shadowRoot.querySelector('button').click(), 1)`);
		await visitor.until('sekisho.allows("video")');
		expect(await visitor.evaluate('sekisho.allows("stats")')).toBe(false);
	});

	it('under gate.strict, what the visitor has written stays', async () => {
		put(page({ ...VIDEO, gate: { strict: true } }, '<textarea></textarea>'));
		await stage.open(visitor, home());
		await visitor.until(`!!document.querySelector('${BANNER}') && !!document.querySelector('meta[http-equiv]')`);
		await visitor.press('textarea');
		await visitor.evaluate(
			`(document.querySelector('textarea').value = 'dear', document.querySelector('textarea').dispatchEvent(new InputEvent('input', { bubbles: true })))`,
		);
		await visitor.press('[data-consent-action="accept"]');
		await visitor.until('sekisho.allows("video")');
		await stage.traffic(visitor);
		expect(await visitor.evaluate(`document.querySelector('textarea').value`)).toBe('dear');
	});

	it('under gate.strict, a grant loads the page again, unless the page prevents it', async () => {
		put(page({ ...VIDEO, gate: { strict: true } }));
		await stage.open(visitor, home());
		await visitor.until(`!!document.querySelector('${BANNER}') && !!document.querySelector('meta[http-equiv]')`);
		await visitor.evaluate(
			`(window.same = 1, document.addEventListener('sekisho:decide', (event) => event.preventDefault(), { once: true }), 1)`,
		);
		await visitor.evaluate('sekisho.choose({ video: true })');
		await stage.traffic(visitor);
		expect(await visitor.evaluate('window.same')).toBe(1);
		await visitor.evaluate('(sekisho.acceptAll(), 1)');
		await visitor.until('!window.same');
	});

	it('in a sandboxed page it asks and works in memory', async () => {
		for (const file of ['sekisho.ui.js', 'sekisho.messages.js', 'sekisho.diagnose.js', 'sekisho.eraser.js'])
			stage.world.on('www.site.example', `/sekisho/${file}`, {
				headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
				body: shipped(file),
			});
		stage.world.on('www.site.example', '/', {
			headers: { 'content-type': 'text/html', 'content-security-policy': 'sandbox allow-scripts' },
			body: page(VIDEO, '<img data-consent="video" data-src="http://video.example.com/i.png" alt="">'),
		});
		await visitor.open(home());
		await visitor.until(`!!document.querySelector('${BANNER}')`);
		await visitor.press('[data-consent-action="accept"]');
		await visitor.until('sekisho.allows("video")');
		await expect.poll(() => stage.world.traffic({ host: 'video.example.com' }).length).toBe(1);
		expect(visitor.errors()).toEqual([]);
	});
});
