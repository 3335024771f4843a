import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// One visitor, many pages: tabs, the back/forward cache, prerendering, sub-domains (PLAT-10, PLAT-11, PLAT-12), and
// nobody else who decides.

const CONFIG = {
	company: { name: 'Example' },
	services: [{ id: 'tracker', category: 'analytics', urls: ['tracker.example/*'], cookies: ['_t'] }],
};
/** A tracker that goes on as long as it may. */
const TRACKER = `<script>
const beat = (name) => navigator.sendBeacon('http://tracker.example/' + name);
addEventListener('visibilitychange', () => beat('visible'), true);
addEventListener('pageshow', ({ persisted }) => { window.back = persisted; beat('pageshow') });
</script>`;

const BANNER = '[data-sekisho="banner"]';

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (name) => {
	let stage: Stage;
	let visitor: Visitor;

	beforeAll(async () => {
		stage = await openStage(name, true);
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		stage.world.on('*example.co.jp', '/', page(CONFIG, TRACKER));
		stage.world.on('*example.co.jp', '/page/elsewhere', '<!doctype html><title>elsewhere</title><h1>Elsewhere</h1>');
		stage.world.on('*example.co.jp', '/page/deep/', page(CONFIG, TRACKER));
		stage.world.on('tracker.example', '/*', '');
		visitor = await stage.visitor();
	});
	afterEach(() => visitor?.close());

	const at = (host: string, path = '/') => stage.world.origin().replace(/\/\/[^:/]+/, `//${host}`) + path;
	const home = () => at('www.example.co.jp');
	const hits = () => stage.world.traffic({ host: 'tracker.example' }).length;
	const allows = (who: Visitor) => who.evaluate<boolean>('sekisho.allows("tracker")');

	it('two tabs agree within 100 ms, in both directions', async () => {
		await visitor.open(home());
		const other = await visitor.tab();
		await other.open(home());
		const watch = `(window.changed = new Promise((done) => sekisho.on('change', () => done(performance.timeOrigin + performance.now()))), 1)`;
		const quickest = { acceptAll: Number.POSITIVE_INFINITY, withdraw: Number.POSITIVE_INFINITY };
		// Whatever else the machine does makes it later, nothing makes it earlier.
		for (let turn = 0; turn < 4; turn++)
			for (const act of ['acceptAll', 'withdraw'] as const) {
				await other.evaluate(watch);
				const sent = await visitor.evaluate<number>(
					`sekisho.${act}().then(() => performance.timeOrigin + performance.now())`,
				);
				const seen = await other.evaluate<number>('changed');
				quickest[act] = Math.min(quickest[act], seen - sent);
				expect(await allows(other)).toBe(act === 'acceptAll');
			}
		expect(quickest.acceptAll).toBeLessThan(100);
		expect(quickest.withdraw).toBeLessThan(100);
		expect(await other.evaluate(`!document.querySelector('${BANNER}')`)).toBe(true);
	});

	it('an older decision of which another tab tells late replaces no withdrawal', async () => {
		await visitor.open(home());
		await visitor.evaluate('sekisho.acceptAll()');
		const accepted = await earlier(9);
		await visitor.evaluate('sekisho.withdraw()');
		const other = await visitor.tab();
		await other.open(home());
		// Only a few times: each is answered with the decision of this page, and the two would go on for ever.
		await other.evaluate(`(() => {
			window.channel = new BroadcastChannel('sekisho');
			let times = 0;
			channel.onmessage = ({ data: [key] }) => {
				if (++times > 5) return;
				channel.postMessage([key, ${JSON.stringify(accepted)}]);
				window.isTold = true;
			};
		})()`);
		await visitor.evaluate('sekisho.withdraw()');
		await other.until('window.isTold');
		// Longer than the message takes: nothing tells of a message that changes nothing.
		await stage.traffic(visitor);
		expect(await visitor.evaluate('[sekisho.allows("tracker"), sekisho.consent.method]')).toEqual([false, 'withdraw']);
	});

	it('a tab with a cookie of its own has a choice of its own', async () => {
		for (const path of ['/page/one', '/page/two'])
			stage.world.on('*example.co.jp', path, page({ ...CONFIG, consent: { cookie: { path } } }));
		await visitor.open(at('www.example.co.jp', '/page/one'));
		const other = await visitor.tab();
		await other.open(at('www.example.co.jp', '/page/two'));
		await visitor.evaluate('sekisho.acceptAll()');
		await stage.traffic(visitor);
		expect(await allows(other)).toBe(false);
	});

	it('a page back from the back/forward cache finds the gate as another page left it', async () => {
		await visitor.open(home());
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.open(at('www.example.co.jp', '/page/elsewhere'));
		const other = await visitor.tab();
		await other.open(home());
		await other.evaluate('sekisho.withdraw()');
		await other.open('about:blank');
		await stage.traffic(visitor);
		const before = hits();
		await visitor.back();
		await visitor.until('"back" in window');
		await stage.traffic(visitor);
		// WebKit's driver turns the cache off; there the page is a new one, and as shut.
		if (name === 'chromium') expect(await visitor.evaluate('back')).toBe(true);
		expect(await allows(visitor)).toBe(false);
		expect(hits() - before).toBe(0);
	});

	/** The cookie of this page as it would be, had the visitor decided so many seconds earlier, under another id. */
	const earlier = async (seconds: number) =>
		(await visitor.evaluate<string>('document.cookie')).replace(
			/\/(\d{10})(.*)\/\w{12}\//,
			(_, at, between) => `/${Number(at) - seconds}${between}/${'0'.repeat(12)}/`,
		);
	const bringBack = (cookie: string) =>
		visitor.evaluate(
			`(document.cookie = '${cookie};Path=/', document.dispatchEvent(new Event('visibilitychange')), 1)`,
		);

	it.each([
		['an older consent', 9],
		['a consent of the same second', 0],
	])('%s that an answer brings back replaces no withdrawal, neither here nor on the next page', async (_, seconds) => {
		await visitor.open(home());
		await visitor.evaluate('sekisho.acceptAll()');
		const accepted = await earlier(seconds);
		await visitor.evaluate('sekisho.withdraw()');
		const withdrawn = await visitor.evaluate<string>('document.cookie');
		const same = accepted.replace(/\d{10}/, `${Number(/\d{10}/.exec(withdrawn)) - seconds}`);
		await bringBack(same);
		expect(await visitor.evaluate('[document.cookie, sekisho.consent.method]')).toEqual([withdrawn, 'withdraw']);
		// The visitor goes on before the page has looked.
		await visitor.evaluate(`(document.cookie = '${same};Path=/', 1)`);
		await visitor.open(home());
		expect(await allows(visitor)).toBe(false);
		await visitor.evaluate('sekisho.acceptAll()');
		await bringBack(withdrawn.replace(/\d{10}/, (at) => `${Number(at) - 9}`));
		expect(await allows(visitor)).toBe(true);
	});

	it('a consent that an answer brings back after a reset is none, and is gone', async () => {
		await visitor.open(home());
		await visitor.evaluate('sekisho.acceptAll()');
		const accepted = await earlier(9);
		await visitor.evaluate('sekisho.reset()');
		await bringBack(accepted);
		expect(await visitor.evaluate('[document.cookie, sekisho.consent.decided]')).toEqual(['', false]);
	});

	it('a decision that another page makes after the clock was put back counts', async () => {
		await visitor.open(home());
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.evaluate('sekisho.acceptAll()');
		const refused = (await earlier(60)).replaceAll(':1', ':0');
		await visitor.evaluate(
			`(Date = class extends Date { constructor(...given) { given.length ? super(...given) : super(Date.now() - 50000) } }, 1)`,
		);
		await bringBack(refused);
		expect(await allows(visitor)).toBe(false);
	});

	it.each(['', ' behind an empty one'])(
		'a consent tossed in by a sub-domain%s is none, and is gone',
		async (behind) => {
			await visitor.open(home());
			await visitor.evaluate('sekisho.acceptAll()');
			const granted = (await visitor.evaluate<string>('document.cookie')).replace(/^sekisho=/, '');
			await visitor.close();
			visitor = await stage.visitor();
			await visitor.open(at('evil.example.co.jp', '/page/elsewhere'));
			// Of several, the one with the longest path is the first that a script sees.
			for (const path of ['/', '/page', '/page/deep/'])
				await visitor.evaluate(
					`document.cookie = 'sekisho=${behind && path.endsWith('deep/') ? '' : granted};Domain=example.co.jp;Path=${path};Max-Age=9999'`,
				);
			await visitor.open(at('www.example.co.jp', '/page/deep/'));
			expect(await allows(visitor)).toBe(false);
			expect(await visitor.evaluate('sekisho.consent.decided')).toBe(false);
			expect((await visitor.cookies()).map((one) => one.name)).toEqual([]);
		},
	);

	it('of two decisions, a refusal counts; a withdrawal leaves one', async () => {
		await visitor.open(home());
		await visitor.evaluate('sekisho.acceptAll()');
		const granted = (await visitor.evaluate<string>('document.cookie')).replace(/^sekisho=/, '');
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.open(at('www.example.co.jp', '/page/deep/'));
		await visitor.evaluate(`document.cookie = 'sekisho=${granted};Path=/page;Max-Age=9999'`);
		await visitor.reload();
		expect(await visitor.evaluate('sekisho.consent.decided')).toBe(true);
		expect(await allows(visitor)).toBe(false);
		await visitor.evaluate('sekisho.withdraw()');
		expect((await visitor.cookies()).filter((one) => one.name === 'sekisho')).toHaveLength(1);
	});

	it('sub-domains share one cookie when a domain is configured', async () => {
		const shared = { ...CONFIG, consent: { cookie: { domain: '.example.co.jp' } } };
		stage.world.on('*shared.example.co.jp', '/page/', page(shared));
		stage.world.on('www.example.co.jp', '/page/shared', page(shared));
		await visitor.open(at('www.example.co.jp', '/page/shared'));
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.open(at('shared.example.co.jp', '/page/'));
		expect(await allows(visitor)).toBe(true);
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.open(at('www.example.co.jp', '/page/shared'));
		expect(await allows(visitor)).toBe(false);
		expect((await visitor.cookies()).filter((one) => one.name === 'sekisho')).toHaveLength(1);
	});

	it('a page that is made ready before it is opened knows no visitor until then', async () => {
		// The state of such a page, as the page itself sees it: the engines here cannot be made to prerender one.
		const early = `<script>Object.defineProperty(Document.prototype, 'prerendering', { configurable: true, get: () => window.early !== false })</script>`;
		stage.world.on('www.example.co.jp', '/page/early', page(CONFIG, TRACKER).replace('<title>', `${early}<title>`));
		await visitor.open(home());
		await visitor.evaluate('sekisho.acceptAll()');
		await stage.traffic(visitor);
		const before = hits();
		await visitor.open(at('www.example.co.jp', '/page/early'));
		await stage.traffic(visitor);
		expect(await allows(visitor)).toBe(false);
		expect(hits() - before).toBe(1);
		expect(await visitor.evaluate(`!document.querySelector('${BANNER}')`)).toBe(true);
		await visitor.evaluate(`(early = false, document.dispatchEvent(new Event('prerenderingchange')), 1)`);
		expect(await allows(visitor)).toBe(true);
	});

	it('clobbered names and a polluted prototype change nothing', async () => {
		const body = `<form id="sekisho"><input name="init"><input name="matches"></form>
			<img name="cookie"><img name="querySelector"><img name="querySelectorAll"><img name="createElement"><img name="addEventListener">
			<img name="body"><img name="head"><img name="readyState"><img name="createTreeWalker"><img name="scripts">
			${TRACKER}
			<script type="text/plain" data-consent="tracker">window.ran = true</script>`;
		const polluted = `<script>Object.assign(Object.prototype, { required: true, mode: 'advanced', undeclared: 'allow', preset: 'none' })</script>`;
		stage.world.on('www.example.co.jp', '/page/clobbered', page(CONFIG, body).replace('<title>', `${polluted}<title>`));
		await visitor.open(at('www.example.co.jp', '/page/clobbered'));
		await stage.traffic(visitor);
		expect(hits()).toBe(0);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.until('window.ran');
		expect(await allows(visitor)).toBe(true);
		await visitor.reload();
		expect(await allows(visitor)).toBe(true);
		expect(visitor.errors()).toEqual([]);
	});
});
