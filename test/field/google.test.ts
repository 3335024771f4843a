import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

const GA = { id: 'ga', preset: 'google-analytics', category: 'analytics', measurementId: 'G-TEST1' };
const GA2 = { ...GA, id: 'ga2', measurementId: 'G-TEST2' };
const GTM = { id: 'gtm', preset: 'google-tag-manager', category: 'analytics', containerId: 'GTM-TEST1' };
const ADS = { id: 'ads', category: 'marketing', urls: ['ads.example.com/*'] };

const services = (...all: object[]) => ({ company: { name: 'Example' }, services: all });

/** The data layer in short: `consent default`, `config G-TEST1`, `gtm.js`, `{"pageType":"product"}`. */
const layer = (visitor: Visitor, name = 'dataLayer') =>
	visitor.evaluate<
		string[]
	>(`window.${name}.map((entry) => Object.prototype.toString.call(entry) === '[object Arguments]'
		? [...entry].slice(0, 2).map((part) => typeof part === 'string' ? part : 'object').join(' ')
		: entry.event ?? JSON.stringify(entry))`);

describe.each<EngineName>(['chromium', 'firefox'])('%s', (engine) => {
	let stage: Stage;
	let html = '';
	let visitor: Visitor;
	const url = () => `${stage.world.secureOrigin()}/page`;
	const google = async () => (await stage.traffic(visitor)).filter((line) => /google/.test(line));
	const collected = () =>
		stage.world.hits({ path: '/g/collect' }).map(({ path }) => {
			const query = new URL(path, 'https://any.example').searchParams;
			return [query.get('en'), query.get('tid'), query.get('gcs')].join(' ');
		});
	/** What Google's tag finds first. */
	const first = () =>
		visitor.evaluate<object>('({ said: [...dataLayer[0]].slice(0, 2), types: Object.keys(dataLayer[0][2]).length })');
	const DEFAULT_FIRST = { said: ['consent', 'default'], types: 8 };

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

	describe.each([
		['dataLayer = […]', 'dataLayer = [{ pageType: "product" }];'],
		['var dataLayer = […]', 'var dataLayer = [{ pageType: "product" }];'],
		['window.dataLayer = […]', 'window.dataLayer = [{ pageType: "product" }];'],
		[
			'dataLayer = dataLayer || […]',
			'var dataLayer = window.dataLayer || []; dataLayer.push({ pageType: "product" });',
		],
	])('the page begins its data layer anew: %s', (_, script) => {
		it('Google reads the default first, and counts a page view', async () => {
			html = page(services(GA), '', `<script>${script}</script>`);
			await stage.open(visitor, url());
			expect(await google()).toEqual([]);
			expect(await first()).toEqual(DEFAULT_FIRST);
			expect(await layer(visitor)).toContain('{"pageType":"product"}');
			await visitor.evaluate('sekisho.acceptAll()');
			await stage.traffic(visitor);
			expect(collected()).toEqual(['page_view G-TEST1 G101']);
			expect(await first()).toEqual(DEFAULT_FIRST);

			// The same for a visitor who comes back.
			stage.forget();
			await visitor.reload();
			await stage.traffic(visitor);
			const all = await layer(visitor);
			expect(all.slice(0, 2)).toEqual(['consent default', 'set ads_data_redaction']);
			const at = (entry: string) => all.indexOf(entry);
			expect(at('consent update')).toBeGreaterThan(0);
			expect(at('{"pageType":"product"}')).toBeGreaterThan(0);
			expect(at('config G-TEST1')).toBeGreaterThan(Math.max(at('consent update'), at('{"pageType":"product"}')));
			expect(collected()).toEqual(['page_view G-TEST1 G101']);
			expect(visitor.errors()).toEqual([]);
		});
	});

	it('a container reads the default and the update before it starts, in a data layer that the page began anew', async () => {
		html = page(services(GTM), '', '<script>dataLayer = [{ pageType: "product" }];</script>');
		await stage.open(visitor, url());
		await visitor.evaluate('sekisho.acceptAll()');
		expect(await google()).toContain('GET www.googletagmanager.com/gtm.js?id=GTM-TEST1&l=dataLayer');
		const all = await layer(visitor);
		expect(await first()).toEqual(DEFAULT_FIRST);
		expect(all.indexOf('gtm.js')).toBeGreaterThan(all.indexOf('consent update'));
		expect(all).toContain('{"pageType":"product"}');
		expect(visitor.errors()).toEqual([]);
	});

	it('what a tag put in the way of `push` goes on working, and a withdrawal reaches it in the queue it reads', async () => {
		html = page(services(GA));
		await stage.open(visitor, url());
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.until('window.google_tag_data');
		await visitor.evaluate('dataLayer = [{ late: true }]; void 0');
		await visitor.evaluate('sekisho.withdraw()');
		expect(await visitor.evaluate('google_tag_data.ics.entries.analytics_storage.update')).toBe(false);
		expect(await first()).toEqual(DEFAULT_FIRST);
	});

	it.each([
		['a frozen array', 'dataLayer = Object.freeze([1]);', 'dataLayer[0] === 1'],
		['nothing', 'dataLayer = undefined;', 'dataLayer === undefined'],
		['an object', 'dataLayer = { push() { return 7 } };', 'dataLayer.push() === 7'],
	])('the page may put %s in its place', async (_, script, expected) => {
		html = page(services(GA), '', `<script>${script}</script>`);
		await stage.open(visitor, url());
		expect(await visitor.evaluate(expected)).toBe(true);
		await visitor.evaluate('sekisho.acceptAll()');
		expect(visitor.errors()).toEqual([]);
	});

	it('a late or second init says nothing again that a tag has read', async () => {
		html = page({}).replace(
			/<script type="application\/json".*?<\/script>/s,
			`<script>
			window.seen = [];
			window.dataLayer = [{ event: 'gtm.js' }, { event: 'purchase', value: 1 }];
			const push = dataLayer.push;
			dataLayer.push = function (...all) { seen.push(...all.map(({ event }) => event)); return push.apply(this, all); };
		</script>`,
		);
		await stage.open(visitor, url());
		const configure = `sekisho.init(${JSON.stringify(services(GTM))})`;
		for (const _ of [1, 2]) {
			await visitor.evaluate(`${configure}; void 0`);
			expect(await first()).toEqual(DEFAULT_FIRST);
		}
		expect(await visitor.evaluate('seen.filter(Boolean)')).toEqual([]);
		expect((await layer(visitor)).filter((entry) => /default|purchase|gtm/.test(entry))).toEqual([
			'consent default',
			'gtm.js',
			'purchase',
		]);
	});

	it('a second init counts no page twice', async () => {
		html = page(services(GA));
		await stage.open(visitor, url());
		await visitor.evaluate('sekisho.acceptAll()');
		await stage.traffic(visitor);
		await visitor.evaluate(`gtag('event', 'purchase')`);
		await visitor.evaluate(`sekisho.init(${JSON.stringify(services(GA))}); void 0`);
		await stage.traffic(visitor);
		expect(collected()).toEqual(['page_view G-TEST1 G101', 'purchase G-TEST1 G101']);
		expect((await layer(visitor)).filter((entry) => entry === 'consent default')).toHaveLength(1);
	});

	it.each(['GT-ABC1234', 'AW-123456789', 'DC-1234567'])('the id of Google’s own snippet: %s', async (measurementId) => {
		html = page(services({ ...GA, measurementId, category: 'marketing' }));
		await stage.open(visitor, url());
		expect(await google()).toEqual([]);
		await visitor.evaluate('sekisho.acceptAll()');
		expect((await google()).filter((line) => line.includes('gtag/js'))).toEqual([
			`GET www.googletagmanager.com/gtag/js?id=${measurementId}&l=dataLayer`,
		]);
		expect(visitor.console().filter((line) => /fault/.test(line))).toEqual([]);
	});

	it('of two properties the one that is allowed is measured, with cookies, and each counts a page once', async () => {
		html = page(services(GA, GA2));
		await stage.open(visitor, url());
		await visitor.evaluate('sekisho.choose({ ga2: true })');
		await stage.traffic(visitor);
		expect(collected()).toEqual(['page_view G-TEST2 G101']);
		expect(await visitor.evaluate('[window["ga-disable-G-TEST1"], window["ga-disable-G-TEST2"]]')).toEqual([
			true,
			false,
		]);
		expect((await visitor.cookies()).map(({ name }) => name).sort()).toEqual(['__Host-sekisho', '_ga', '_ga_TEST2']);
		await visitor.evaluate('sekisho.acceptAll()');
		await stage.traffic(visitor);
		expect(collected()).toEqual(['page_view G-TEST2 G101', 'page_view G-TEST1 G101']);

		stage.forget();
		await visitor.evaluate('sekisho.choose({ ga: false })');
		await visitor.until('!document.cookie.includes("_ga_TEST1")');
		await visitor.reload();
		await stage.traffic(visitor);
		expect(collected().filter((hit) => hit.startsWith('page_view'))).toEqual(['page_view G-TEST2 G101']);
		expect((await visitor.cookies()).map(({ name }) => name).sort()).toEqual(['__Host-sekisho', '_ga', '_ga_TEST2']);
		expect(visitor.errors()).toEqual([]);
	});

	it.each([
		['ga', ['gtag/js?id=G-TEST1']],
		['gtm', ['gtm.js?id=GTM-TEST1']],
	])('a container beside a property: only %s is allowed', async (id, expected) => {
		html = page(services({ ...GA, category: 'functional' }, { ...GTM, category: 'marketing' }));
		await stage.open(visitor, url());
		await visitor.evaluate(`sekisho.choose({ ${id}: true, analytics: true })`);
		const asked = (await google()).filter((line) => line.includes('googletagmanager'));
		expect(asked.map((line) => line.replace(/.*com\/|&.*/g, ''))).toEqual(expected);
		if (id === 'ga') {
			expect(collected()).toEqual(['page_view G-TEST1 G101']);
			expect((await visitor.cookies()).map(({ name }) => name)).toContain('_ga');
		}
	});

	it.each([
		['deleted', 'delete window.dataLayer; window.dataLayer = [{ pageType: "product" }]'],
		['defined', 'Object.defineProperty(window, "dataLayer", { value: [], writable: true, configurable: true })'],
		['emptied', 'dataLayer.length = 0'],
		['shortened', 'dataLayer.shift()'],
	])('a data layer that the page has %s has the default again before a tag comes', async (_, script) => {
		html = page(services(GA), '', `<script>${script}</script>`);
		await stage.open(visitor, url());
		await visitor.evaluate('sekisho.acceptAll()');
		await google();
		expect(await first()).toEqual(DEFAULT_FIRST);
		expect(collected()).toEqual(['page_view G-TEST1 G101']);
	});

	it('the commands of a page that has lost its tag count the page once', async () => {
		html = page(
			services(GA),
			`<script>gtag('js', new Date()); gtag('config', 'G-TEST1', { page_title: 'Own' })</script>`,
		);
		await stage.open(visitor, url());
		await visitor.evaluate('sekisho.acceptAll()');
		await google();
		expect(collected()).toEqual(['page_view G-TEST1 G101']);
	});

	it('after every choice a trigger of Tag Manager has something to wait for, behind the update', async () => {
		html = page(services(GTM, ADS));
		await stage.open(visitor, url());
		expect(await layer(visitor)).not.toContain('sekisho');
		await visitor.evaluate('sekisho.choose({ analytics: true })');
		await visitor.evaluate('sekisho.choose({ marketing: true })');
		const all = await layer(visitor);
		expect(all.filter((entry) => entry === 'sekisho')).toHaveLength(2);
		expect(all.lastIndexOf('sekisho')).toBeGreaterThan(all.lastIndexOf('consent update'));
		const choices = await visitor.evaluate(
			'dataLayer.filter(({ event }) => event === "sekisho").map((entry) => entry.choices)',
		);
		expect(choices).toMatchObject([
			{ analytics: true, marketing: false, gtm: true, ads: false },
			{ analytics: true, marketing: true, gtm: true, ads: true },
		]);
		// A withdrawal shuts the gate before it is remembered, and is one choice.
		await visitor.evaluate('sekisho.withdraw()');
		expect((await layer(visitor)).filter((entry) => entry === 'sekisho')).toHaveLength(3);
		// So it has on every later page.
		await visitor.reload();
		await visitor.until('window.dataLayer?.some(({ event }) => event === "sekisho")');
	});

	it('two data layers have a default each', async () => {
		html = page(services(GA, { ...GA2, dataLayer: 'second' }));
		await stage.open(visitor, url());
		for (const name of ['dataLayer', 'second']) expect((await layer(visitor, name))[0]).toBe('consent default');
		await visitor.evaluate('sekisho.acceptAll()');
		expect(await google()).toEqual(
			expect.arrayContaining([
				'GET www.googletagmanager.com/gtag/js?id=G-TEST1&l=dataLayer',
				'GET www.googletagmanager.com/gtag/js?id=G-TEST2&l=second',
			]),
		);
	});

	it('the page’s own tag reads a data layer that nobody configured: what was refused is denied there', async () => {
		html = page(
			services(GTM, ADS),
			'',
			`<script type="text/plain" data-consent="gtm" data-src="https://www.googletagmanager.com/gtm.js?id=GTM-TEST1&l=other"></script>`,
		);
		await stage.open(visitor, url());
		await visitor.evaluate('sekisho.choose({ analytics: true })');
		expect(await google()).toContain('GET www.googletagmanager.com/gtm.js?id=GTM-TEST1&l=other');
		await visitor.until('window.other?.length > 1');
		expect(await visitor.evaluate('({ said: [...other[0]].slice(0, 2), ads: other[0][2].ad_storage })')).toEqual({
			said: ['consent', 'default'],
			ads: 'denied',
		});
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.until('other.some((entry) => entry[1] === "update" && entry[2].ad_storage === "granted")');
	});

	it('a container in a required category starts at once, and finds the default first', async () => {
		html = page(
			services({ ...GTM, category: 'necessary' }, ADS),
			'',
			'<script>dataLayer = [{ pageType: "product" }];</script>',
		);
		await stage.open(visitor, url());
		await visitor.until('dataLayer.some(({ event }) => event === "gtm.load")');
		expect(await first()).toEqual(DEFAULT_FIRST);
		await visitor.evaluate('sekisho.rejectAll()');
		expect((await layer(visitor)).at(-1)).toBe('sekisho');
	});

	it('a page that grants what the visitor did not is not believed, in whatever words and whenever', async () => {
		const granting = `{ ad_storage: 'granted', analytics_storage: 'granted', ad_user_data: 'granted' }`;
		const say = (command: string) =>
			`dataLayer.push((function () { return arguments })('consent', '${command}', ${granting}))`;
		html = page(
			services({ ...GA, mode: 'advanced' }, ADS),
			'',
			`<script>${say('update')}; dataLayer = [{ pageType: "product" }]; gtag('consent', 'update', ${granting}); ${say('default')}</script>`,
		);
		await stage.open(visitor, url());
		const known = () =>
			visitor.evaluate<boolean[]>(
				`['ad_storage', 'analytics_storage', 'ad_user_data'].map((type) => (({ update, default: first }) => update ?? first)(google_tag_data.ics.entries[type]))`,
			);
		const words = [
			`gtag('consent', 'update', ${granting})`,
			say('default'),
			say('update'),
			`dataLayer = []; ${say('update')}`,
		];
		const tryAll = async (expected: boolean[]) => {
			for (const one of words) {
				await visitor.evaluate(`${one}; void 0`);
				expect(await known()).toEqual(expected);
			}
		};
		await tryAll([false, false, false]);
		await visitor.evaluate('sekisho.rejectAll()');
		await tryAll([false, false, false]);
		expect(collected().filter((hit) => !hit.endsWith('G100'))).toEqual([]);
		await visitor.evaluate('sekisho.choose({ analytics: true })');
		await tryAll([false, true, false]);
		expect(collected().filter((hit) => !/G10[01]$/.test(hit))).toEqual([]);
		await visitor.evaluate(`gtag('consent', 'update', { analytics_storage: 'denied' })`);
		expect(await known()).toEqual([false, false, false]);
		await visitor.evaluate('sekisho.acceptAll()');
		await tryAll([true, true, true]);
		expect(visitor.errors()).toEqual([]);
	});

	it('the <noscript> frame of Tag Manager is held where a script brings it', async () => {
		html = page(services(GTM));
		await stage.open(visitor, url());
		await visitor.evaluate(`document.body.insertAdjacentHTML('beforeend',
			'<iframe src="https://www.googletagmanager.com/ns.html?id=GTM-TEST1"></iframe>')`);
		expect(await google()).toEqual([]);
		await visitor.evaluate('sekisho.rejectAll()');
		expect(await google()).toEqual([]);
	});

	it('a script’s hints to Google wait, and are there after consent', async () => {
		html = page(services(GA));
		await stage.open(visitor, url());
		await visitor.evaluate(() => {
			for (const rel of ['preconnect', 'dns-prefetch', 'preload', 'prefetch', 'modulepreload']) {
				const link = document.createElement('link');
				link.rel = rel;
				link.href = `https://www.googletagmanager.com${/connect|dns/.test(rel) ? '' : '/other.js'}`;
				document.head.append(link);
			}
		});
		expect(await visitor.evaluate('document.querySelectorAll("link[href]").length')).toBe(0);
		expect(await google()).toEqual([]);
		expect(stage.world.hits({ host: 'www.googletagmanager.com' })).toEqual([]);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.until('document.querySelectorAll("link[href]").length === 5');
	});
});

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('a data layer made of the earlier one: %s', (engine) => {
	let stage: Stage;
	let html = '';
	let visitor: Visitor;

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

	it.each([
		['spread', '[...(window.dataLayer || []), { pageType: "product" }]'],
		['concat', 'dataLayer.concat([{ pageType: "product" }])'],
		['slice', 'dataLayer.slice(); dataLayer.push({ pageType: "product" })'],
		['slice from the second', 'dataLayer.slice(1); dataLayer.push({ pageType: "product" })'],
		['filter', 'dataLayer.filter((entry) => entry[1] !== "default"); dataLayer.push({ pageType: "product" })'],
		['Array.from', 'Array.from(dataLayer); dataLayer.push({ pageType: "product" })'],
	])('%s: Google reads each command there once, and counts a page view', async (_, made) => {
		html = page(services(GA, GTM), '', `<script>dataLayer = ${made};</script>`);
		await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
		await visitor.evaluate('sekisho.acceptAll()');
		await stage.traffic(visitor);
		const all = (await layer(visitor)).filter((entry) => !/^set |load|dom/.test(entry));
		expect(all.slice(0, 2)).toEqual(['consent default', '{"pageType":"product"}']);
		expect(all.slice(2, 4)).toEqual(['consent update', 'sekisho']);
		expect(all.slice(4).sort()).toEqual(['config G-TEST1', 'gtm.js', 'js object']);
		expect((await layer(visitor)).slice(0, 3)).toEqual(['consent default', 'set ads_data_redaction', 'set object']);
		expect(stage.world.hits({ path: '/g/collect' })).toHaveLength(1);
		expect(visitor.errors()).toEqual([]);
	});

	it('a copy made before a consent, put back after it, says the consent last', async () => {
		html = page(services(GA));
		await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
		await visitor.evaluate('sekisho.rejectAll()');
		await visitor.evaluate('void (window.copy = [...dataLayer])');
		await visitor.evaluate('sekisho.acceptAll()');
		await stage.traffic(visitor);
		await visitor.evaluate('void (dataLayer = copy)');
		const states = await visitor.evaluate<string[]>(
			'dataLayer.filter((entry) => entry[0] === "consent").map((entry) => entry[1] + " " + entry[2].analytics_storage)',
		);
		expect(states).toEqual(['default denied', 'update denied', 'update granted']);
	});
});
