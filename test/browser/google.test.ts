import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

const GA = { id: 'ga', preset: 'google-analytics', category: 'analytics', measurementId: 'G-TEST1' };
const GTM = { id: 'gtm', preset: 'google-tag-manager', category: 'marketing', containerId: 'GTM-TEST1' };

const configure = (...services: object[]) => ({
	company: { name: 'Example' },
	categories: [{ id: 'necessary' }, { id: 'functional' }, { id: 'analytics' }, { id: 'marketing' }],
	services,
});

const TYPES = [
	'ad_personalization',
	'ad_storage',
	'ad_user_data',
	'analytics_storage',
	'functionality_storage',
	'personalization_storage',
	'security_storage',
];

/** Google's snippet, as owners paste it, without any mark. */
const SNIPPET = (host = 'www.googletagmanager.com', id = 'G-TEST1') => `
	<script async src="https://${host}/gtag/js?id=${id}"></script>
	<script>
		window.dataLayer = window.dataLayer || [];
		function gtag() { dataLayer.push(arguments); }
		gtag('js', new Date());
		gtag('config', '${id}');
	</script>`;

const TAG = 'GET www.googletagmanager.com/gtag/js?id=G-TEST1';

/** What a page may have before our script. */
const EARLIER = `<script>
	window.dataLayer = window.mine = [{ first: true }];
	window.gtag = window.myGtag = function () { dataLayer.push(arguments) };
	gtag('js', new Date());
	gtag('config', 'G-EARLY');
	gtag('event', 'early');
</script>`;

/** Writes down in one list, with the microtask turn, what enters the queue and what is written to `document.cookie`. */
const RECORD = `<script>{
	window.order = [];
	let turn = 0, counting = false;
	const note = (what) => {
		if (!counting) { counting = true; queueMicrotask(() => { turn++; counting = false; }); }
		order.push(turn + ' ' + what);
	};
	const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
	Object.defineProperty(Document.prototype, 'cookie', { configurable: true, enumerable: true, get, set(value) {
		note(value.replace(/=;.*/s, ' erased').replace(/=[^ ].*/s, ' written'));
		set.call(this, value);
	} });
	window.dataLayer = [];
	dataLayer.push = function (...items) {
		for (const item of items) note([...(item.length ? item : ['object'])].slice(0, 2).join(' ') +
			(item[2]?.ad_storage ? ' ' + item[2].analytics_storage : ''));
		return Array.prototype.push.apply(this, items);
	};
}</script>`;

const ahead = (script: string, html: string) => html.replace('<script', `${script}<script`);

interface Entry {
	readonly kind: string;
	readonly said: unknown[];
}

/** The queue: whether each entry is a real Arguments object, and what it says. */
const layer = (visitor: Visitor, name = 'dataLayer') =>
	visitor.evaluate<Entry[]>(`window.${name}.map((one) => ({
		kind: Object.prototype.toString.call(one),
		said: one.length === undefined ? [one] : [...one],
	}))`);

const hit = (path: string) => new URL(path, 'https://any.example').searchParams;

describe.each<EngineName>(['chromium', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let html = '';
	let visitor: Visitor;
	const url = () => `${stage.world.secureOrigin()}/page`;
	const hits = (name?: string) =>
		stage.world
			.hits({ path: '/g/collect' })
			.map(({ path }) => hit(path))
			.filter((query) => !name || query.get('en') === name);
	const cookieNames = async () => (await visitor.cookies()).map(({ name }) => name).sort();
	const google = async () => (await stage.traffic(visitor)).filter((line) => /google|gtag|gtm/.test(line));

	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	it('says the default, with all seven types, before anything the page said earlier or later', async () => {
		html = ahead(EARLIER, page(configure(GA), '', `<script>gtag('event', 'late')</script>`));
		await stage.open(visitor, url());
		expect(await google()).toEqual([]);
		const all = await layer(visitor);
		const of = (verb: string, kind: string) => all.findIndex(({ said }) => said[0] === verb && said[1] === kind);
		expect(of('consent', 'default')).toBe(0);
		const states = Object(all[0]?.said[2]);
		expect(Object.keys(states).sort()).toEqual([...TYPES, 'wait_for_update'].sort());
		for (const type of TYPES)
			expect([type, states[type]]).toEqual([type, type === 'security_storage' ? 'granted' : 'denied']);
		// Nobody decided: there is nothing to update.
		expect(of('consent', 'update')).toBe(-1);
		for (const { said, kind } of all)
			expect([said[0], kind]).toEqual([
				said[0],
				typeof said[0] === 'object' ? '[object Object]' : '[object Arguments]',
			]);
		// The page's own entries are all there, in their order, and so are its queue and its function.
		expect(all.map(({ said: [verb, one] }) => (typeof verb === 'object' ? 'object' : `${verb} ${one}`))).toEqual(
			expect.arrayContaining(['object', 'config G-EARLY', 'event early', 'event late']),
		);
		const late = of('event', 'late');
		expect([of('config', 'G-EARLY') < of('event', 'early'), of('event', 'early') < late]).toEqual([true, true]);
		expect(await visitor.evaluate('[dataLayer === mine, gtag === myGtag]')).toEqual([true, true]);
		expect(await visitor.evaluate('window["ga-disable-G-TEST1"]')).toBe(true);
		expect(visitor.errors()).toEqual([]);
	});

	it('updates in the same task for a visitor who comes back, and before the tag', async () => {
		html = ahead(RECORD, page(configure(GA)));
		await stage.open(visitor, url());
		await visitor.evaluate('sekisho.choose({ analytics: true })');
		await stage.traffic(visitor);
		await visitor.reload();
		await stage.traffic(visitor);
		const order = await visitor.evaluate<string[]>('order');
		const consents = order.filter((line) => line.includes('consent'));
		expect(consents).toEqual(['0 consent default denied', '0 consent update granted']);
		expect(order.indexOf('0 consent update granted')).toBeLessThan(
			order.findIndex((line) => line.endsWith('config G-TEST1')),
		);
		expect(visitor.errors()).toEqual([]);
	});

	it('keeps to the queue that the owner named', async () => {
		html = page(configure({ ...GA, dataLayer: 'queue' }));
		await stage.open(visitor, url());
		expect((await layer(visitor, 'queue'))[0]?.said.slice(0, 2)).toEqual(['consent', 'default']);
		await visitor.evaluate('sekisho.acceptAll()');
		expect(await google()).toContain('GET www.googletagmanager.com/gtag/js?id=G-TEST1&l=queue');
		expect(hits('page_view')).toHaveLength(1);
		expect(await visitor.evaluate('typeof dataLayer')).toBe('undefined');
	});

	it.each([
		['analytics', '{ analytics: true }', 'G101', '13q3r3q3q5l1', ['__Host-sekisho', '_ga', '_ga_TEST1']],
		['everything', '{ analytics: true, marketing: true, functional: true }', 'G111', '13r3r3r3r5l1', undefined],
	])('consent to %s: %s is %s', async (_, wanted, gcs, gcd, names) => {
		html = page(configure(GA));
		await stage.open(visitor, url());
		expect(await google()).toEqual([]);
		await visitor.evaluate(`sekisho.choose(${wanted})`);
		await stage.traffic(visitor);
		expect(hits().map((query) => [query.get('en'), query.get('tid'), query.get('gcs'), query.get('gcd')])).toEqual([
			['page_view', 'G-TEST1', gcs, gcd],
		]);
		expect(await cookieNames()).toEqual(names ?? ['__Host-sekisho', '_ga', '_ga_TEST1', '_gcl_au']);
		expect(await visitor.evaluate('window["ga-disable-G-TEST1"]')).toBe(false);
		// No visitor is known for longer than 13 months (GCM-12).
		for (const { name, expires } of await visitor.cookies())
			expect([name, expires > 0 && expires < Date.now() / 1000 + 395 * 86_400 + 60]).toEqual([name, true]);
	});

	it('consent to marketing alone loads no measurement, and sends nothing', async () => {
		html = page(configure(GA));
		await stage.open(visitor, url());
		await visitor.evaluate('sekisho.choose({ marketing: true })');
		expect(await google()).toEqual([]);
		const last = (await layer(visitor)).findLast(({ said }) => said[1] === 'update')?.said[2];
		expect(last).toMatchObject({ ad_storage: 'granted', ad_user_data: 'granted', analytics_storage: 'denied' });
		expect(await visitor.evaluate('window["ga-disable-G-TEST1"]')).toBe(true);
		expect(await cookieNames()).toEqual(['__Host-sekisho']);
	});

	it('consent to statistics alone leaves the types of advertising denied', async () => {
		html = page(configure(GA));
		await stage.open(visitor, url());
		await visitor.evaluate('sekisho.choose({ analytics: true })');
		const last = (await layer(visitor)).findLast(({ said }) => said[1] === 'update')?.said[2];
		expect(last).toMatchObject({
			analytics_storage: 'granted',
			ad_storage: 'denied',
			ad_user_data: 'denied',
			ad_personalization: 'denied',
		});
	});

	it('the page’s own snippet is held, then works, and counts a page once', async () => {
		html = page(configure(GA), '', SNIPPET());
		await stage.open(visitor, url());
		// The browser's preload scanner may fetch a tag that nobody marked; it does not run.
		expect((await google()).filter((line) => line !== TAG)).toEqual([]);
		expect(await visitor.evaluate('typeof google_tag_data')).toBe('undefined');
		expect(await cookieNames()).toEqual([]);
		await visitor.evaluate('sekisho.choose({ analytics: true })');
		const sent = (await google()).map((line) => line.replace(/(collect).*/, '$1'));
		expect(sent.filter((line) => line !== TAG)).toEqual(['POST www.google-analytics.com/g/collect']);
		expect(hits('page_view')).toHaveLength(1);
		await visitor.evaluate(`gtag('event', 'own')`);
		await stage.traffic(visitor);
		expect(hits('own').map((query) => query.get('gcs'))).toEqual(['G101']);

		stage.forget();
		await visitor.reload();
		await stage.traffic(visitor);
		expect(hits('page_view').map((query) => query.get('gcs'))).toEqual(['G101']);
		expect(visitor.errors()).toEqual([]);
	});

	it('after a withdrawal Google knows first, then its cookies go, and nothing more is sent', async () => {
		html = ahead(RECORD, page(configure(GA)));
		await stage.open(visitor, url());
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.until(() => document.cookie.includes('_ga_'));
		await stage.traffic(visitor);
		expect(await cookieNames()).toEqual(['__Host-sekisho', '_ga', '_ga_TEST1', '_gcl_au']);
		await visitor.evaluate(() => {
			const { order } = window as unknown as { order: string[] };
			order.length = 0;
		});
		stage.forget();
		await visitor.evaluate('sekisho.withdraw()');
		const order = (await visitor.evaluate<string[]>('order')).map((line) => line.replace(/^\d+ /, ''));
		const told = order.indexOf('consent update denied');
		expect(told).toBeGreaterThan(-1);
		for (const name of ['_ga', '_ga_TEST1', '_gcl_au'])
			expect([name, order.indexOf(`${name} erased`) > told]).toEqual([name, true]);
		expect(order).not.toContain('consent update granted');
		// The stand-in tries to report its engagement a second later, and the page tries as well.
		await visitor.evaluate(`gtag('event', 'afterwards')`);
		await visitor.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)));
		expect(await google()).toEqual([]);
		expect(await cookieNames()).toEqual(['__Host-sekisho']);
		expect(await visitor.evaluate('window["ga-disable-G-TEST1"]')).toBe(true);
		await visitor.reload();
		expect(await google()).toEqual([]);
		expect(await cookieNames()).toEqual(['__Host-sekisho']);
		expect(visitor.errors()).toEqual([]);
	});

	it('a container comes after consent, told when it started', async () => {
		html = page(configure(GTM));
		await stage.open(visitor, url());
		expect(await google()).toEqual([]);
		expect((await layer(visitor)).some(({ said }) => JSON.stringify(said).includes('gtm.'))).toBe(false);
		await visitor.evaluate('sekisho.choose({ analytics: true })');
		expect(await google()).toEqual([]);
		await visitor.evaluate('sekisho.choose({ marketing: true })');
		expect(await google()).toContain('GET www.googletagmanager.com/gtm.js?id=GTM-TEST1&l=dataLayer');
		const all = (await layer(visitor)).map(({ said }) => said);
		const start = all.findIndex(([one]) => one instanceof Object && 'gtm.start' in one);
		expect(all[start]).toEqual([{ 'gtm.start': expect.any(Number), event: 'gtm.js' }]);
		expect(start).toBeGreaterThan(all.findIndex(([verb, kind]) => verb === 'consent' && kind === 'update'));
		expect(all[0]?.slice(0, 2)).toEqual(['consent', 'default']);
		expect(start).toBeLessThan(all.findIndex(([one]) => (one as { event?: string }).event === 'gtm.load'));
		expect(visitor.errors()).toEqual([]);
	});

	it('advanced mode pings without cookies before consent, and the console says so', async () => {
		html = page(configure({ ...GA, mode: 'advanced' }));
		await stage.open(visitor, url());
		await visitor.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
		expect(await google()).toContain('GET www.googletagmanager.com/gtag/js?id=G-TEST1&l=dataLayer');
		expect(hits().map((query) => [query.get('en'), query.get('gcs')])).toEqual([['page_view', 'G100']]);
		expect(await cookieNames()).toEqual([]);
		// WebKit's driver tells of no console.
		if (engine === 'chromium')
			await expect
				.poll(() => visitor.console().filter((line) => /"ga" has mode "advanced".*\(contacts-google\)/.test(line)))
				.toHaveLength(1);
		// What the owner asked for is nobody's surprise.
		expect(visitor.console().filter((line) => line.includes('undeclared'))).toEqual([]);
		await visitor.evaluate('sekisho.choose({ marketing: true })');
		await visitor.evaluate(`gtag('event', 'ads')`);
		await stage.traffic(visitor);
		expect(hits('ads').map((query) => query.get('gcs'))).toEqual(['G110']);
		expect((await cookieNames()).filter((name) => /^_ga/.test(name))).toEqual([]);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.evaluate(`gtag('event', 'both')`);
		await stage.traffic(visitor);
		expect(hits('both').map((query) => query.get('gcs'))).toEqual(['G111']);
		expect(visitor.errors()).toEqual([]);
	});

	it('advanced mode contacts nobody for a service that is faulty, or of a policy to come', async () => {
		const upcoming = { version: '2', effective: '2099-01-01' };
		const faulty = [
			{ measurementId: undefined },
			{ category: 'analitics' },
			{ since: upcoming.version },
			{ urls: ['計*.example'] },
		];
		for (const fault of faulty) {
			html = page({ ...configure({ ...GA, mode: 'advanced', ...fault }), policy: upcoming });
			await stage.open(visitor, url());
			await visitor.evaluate(`sekisho.acceptAll().then(() => {
				fetch('https://www.google-analytics.com/g/collect', { mode: 'no-cors' }).catch(() => {});
			})`);
			expect(await google()).toEqual([]);
		}
	});

	it('a tagging server of the owner is held like Google itself', async () => {
		const asked = () => stage.world.traffic({ host: 'metrics.site.example' });
		stage.world.on('metrics.site.example', '/*', {
			headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
			body: '(window.ran ??= []).push("server side")',
		});
		html = page(
			configure({ ...GA, urls: ['metrics.site.example/*'] }),
			`<script>
				const tag = document.createElement('script');
				tag.src = 'https://metrics.site.example/gtag/js?id=G-TEST1';
				document.head.append(tag);
				fetch('https://metrics.site.example/g/collect?early').catch(() => {});
				navigator.sendBeacon('https://metrics.site.example/g/collect?early');
			</script>`,
		);
		await stage.open(visitor, url());
		expect(await google()).toEqual([]);
		await stage.traffic(visitor);
		expect(asked()).toEqual([]);
		await visitor.evaluate('sekisho.choose({ analytics: true })');
		await visitor.until('window.ran?.length === 1');
		await stage.traffic(visitor);
		// The page has a tag, so it gets no second one from us.
		expect(asked()).toEqual(['GET metrics.site.example/gtag/js?id=G-TEST1']);
		expect(stage.world.traffic({ host: 'www.googletagmanager.com' })).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});
});
