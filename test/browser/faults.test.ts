import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';
import { settle } from '../support/wait/settle.js';

// What is wrong with a configuration is a question of JavaScript, not of the engine: Chromium answers for all, and its
// driver is the one that tells of every page error and console line.

const SOUND = { id: 'sound', category: 'analytics', urls: ['sound.example.com/*'] };
const BAD = { id: 'bad', category: 'analytics', urls: ['bad.example.com/*'] };
const with_ = (over: object, top: object = {}) => ({
	company: { name: 'Example' },
	services: [SOUND, { ...BAD, ...over }],
	...top,
});

/** As it is written in the page, or (`code`) as a script hands it over. */
interface Case {
	readonly name: string;
	readonly config?: unknown;
	readonly text?: string;
	readonly code?: string;
	/** What a line of the console must contain; without it, nothing is to be said. */
	readonly says?: string | RegExp;
	/** The mark of the service in doubt. */
	readonly id?: string;
	/** Nothing of it was understood: not even the sound service can be allowed. */
	readonly lost?: boolean;
	/** The fault is not in a service: nothing is in doubt. */
	readonly fine?: boolean;
}

const DEEP = 20_000;

const CASES: Case[] = [
	// Not a configuration at all.
	{ name: 'JSON that ends too early', text: '{ "services": [ { "id": "sound"', says: 'not-json', lost: true },
	{
		name: 'a script end tag inside a text',
		text: JSON.stringify(with_({ purpose: 'x </script> y' })),
		says: 'not-json',
		lost: true,
	},
	{ name: 'nothing but white space', text: ' \n ', says: 'not-json', lost: true },
	{ name: 'nothing', text: '', says: /\[sekisho\]/, lost: true },
	{ name: 'a word', text: 'undefined', says: 'not-json', lost: true },
	{ name: 'JavaScript', text: '{ services: [], }', says: 'not-json', lost: true },
	{ name: 'null', text: 'null', says: 'not-object', lost: true },
	{ name: 'a number', text: '42', says: 'not-object', lost: true },
	{ name: 'a string', text: '"sound"', says: 'not-object', lost: true },
	{ name: 'a configuration in a list', config: [with_({})], says: 'not-object', lost: true },
	{
		name: 'very deep nesting',
		text: `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`,
		says: /not-object|not-json/,
		lost: true,
	},
	// From a script.
	{ name: 'a getter that throws', code: '{ get services() { throw Error("mine") } }', says: 'not-json', lost: true },
	{
		name: 'a revoked proxy',
		code: '(() => { const p = Proxy.revocable({}, {}); p.revoke(); return p.proxy })()',
		says: 'not-json',
		lost: true,
	},
	{
		name: 'a cycle',
		code: '(() => { const c = { services: [] }; c.c = c; return c })()',
		says: 'not-json',
		lost: true,
	},
	{ name: 'a function', code: '() => {}', says: /not-json|not-object/, lost: true },
	{ name: 'a bigint', code: '{ services: [], company: 1n }', says: 'not-json', lost: true },
	{ name: 'null from a script', code: 'null', says: /\[sekisho\]/, lost: true },
	{
		name: 'a proxy',
		code: `new Proxy(${JSON.stringify(with_({ category: 'nope' }))}, {})`,
		says: 'services[1].category: no category "nope"',
	},
	{
		name: 'a proxy that answers differently every time',
		code: `(() => { let n = 0; return new Proxy({}, {
		ownKeys: () => ['services'], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
		get: (_, key) => key === 'services' ? (n++ ? [] : ${JSON.stringify([SOUND, { ...BAD, urls: 5 }])}) : undefined }) })()`,
	},
	// Lists that are none.
	{ name: 'services as an object', config: { services: { sound: SOUND } }, says: 'services: found', lost: true },
	{ name: 'services as null', config: { services: null }, says: 'services: found null', lost: true },
	{
		name: 'services of other things',
		config: with_({}, { services: [SOUND, null, 5, 'x', [], { ...BAD, urls: 5 }] }),
		says: 'services[1]: found null',
	},
	{
		name: 'categories as a string',
		config: with_({ category: 'nope' }, { categories: 'analytics' }),
		says: 'categories: found "analytics"',
	},
	{
		name: 'categories as null',
		config: with_({ category: 'nope' }, { categories: null }),
		says: 'categories: found null',
	},
	{
		name: 'categories of other things',
		config: with_({ category: 'nope' }, { categories: [null, 5, [], {}] }),
		says: 'categories[0]: found null',
	},
	// A service that points nowhere.
	{
		name: 'a category that does not exist',
		config: with_({ category: 'analitics' }),
		says: 'services[1].category: no category "analitics"; did you mean "analytics"?',
	},
	{ name: 'no category', config: with_({ category: undefined }), says: 'services[1].category: missing' },
	{
		name: 'no category, and a category without an id',
		config: with_({ category: undefined }, { categories: [{}, { id: 'analytics' }] }),
		says: 'services[1].category: missing',
	},
	{
		name: 'no category, and a required category without an id',
		config: with_({ category: undefined }, { categories: [{ required: true }, { id: 'analytics' }] }),
		says: 'categories[0].id: missing',
	},
	{ name: 'a category in a list', config: with_({ category: ['analytics'] }), says: 'services[1].category: found' },
	{
		name: 'the required category in a list',
		config: with_({ category: ['necessary'] }),
		says: 'services[1].category: found',
	},
	{ name: 'a category named __proto__', config: with_({ category: '__proto__' }), says: 'no category "__proto__"' },
	{
		name: 'a category named constructor',
		config: with_({ category: 'constructor' }),
		says: 'no category "constructor"',
	},
	{
		name: 'an id of a category with a slash',
		config: with_({ category: 'a/analytics:1' }, { categories: [{ id: 'a/analytics:1' }, { id: 'analytics' }] }),
		says: 'categories[0].id: found',
	},
	{
		name: 'a category required by a word',
		config: with_({ category: 'extra' }, { categories: [{ id: 'extra', required: 'yes' }, { id: 'analytics' }] }),
		says: 'categories[0].required: found "yes"',
		fine: true,
	},
	// Ids.
	{
		name: 'two services of one id',
		config: with_({}, { services: [SOUND, BAD, BAD] }),
		says: 'services[2].id: found "bad"',
	},
	{
		name: 'a service with the id of its category',
		config: with_({ id: 'analytics' }),
		id: 'none',
		says: 'services[1].id: found "analytics"',
	},
	{
		name: 'a service with the id of another category',
		config: with_({ id: 'marketing' }),
		id: 'marketing',
		says: 'services[1].id: found "marketing"',
	},
	{
		name: 'an id of __proto__',
		text: JSON.stringify(with_({ id: 'PROTO' })).replace('PROTO', '__proto__'),
		id: '__proto__',
		says: 'services[1].id: found "__proto__"',
	},
	{
		name: 'a key of __proto__',
		text: JSON.stringify(with_({ name: 'x' })).replace('"name":"x"', '"__proto__":{"category":"necessary"}'),
		says: 'services[1].__proto__: no such key',
	},
	{
		name: 'a key of constructor',
		config: with_({ constructor: { prototype: { required: true } } }),
		says: 'services[1].constructor: no such key',
	},
	{ name: 'an id that is a number', config: with_({ id: 5 }), id: '5', says: 'services[1].id: found 5' },
	{ name: 'an id in a list', config: with_({ id: ['bad'] }), says: 'services[1].id: found ["bad"]' },
	{
		name: 'an id with a blank',
		config: with_({ id: 'bad one' }),
		id: 'bad one',
		says: 'services[1].id: found "bad one"',
	},
	{ name: 'an id that is no character', config: with_({ id: '\ud800' }), id: '\ud800', says: 'services[1].id: found' },
	{ name: 'an id of a megabyte', config: with_({ id: 'x'.repeat(1e6) }), says: 'services[1].id: found' },
	{ name: 'no id', config: with_({ id: undefined }), id: 'undefined', says: 'services[1].id: missing' },
	// What is held.
	{ name: 'an address that is no list', config: with_({ urls: 'bad.example.com/*' }), says: 'services[1].urls: found' },
	{
		name: 'an address that is a number',
		config: with_({ urls: [5] }),
		says: 'services[1].urls[0]: found 5',
	},
	{
		name: 'an address that is an object',
		config: with_({ urls: [{ name: 'bad.example.com/*' }] }),
		says: 'services[1].urls[0]: found',
	},
	{
		name: 'an address that is null',
		config: with_({ urls: null }),
		says: 'services[1].urls: found null',
	},
	{
		name: 'an address with a query',
		config: with_({ urls: ['bad.example.com/*?x=1'] }),
		says: 'services[1].urls[0]',
	},
	{
		name: 'cookies of wrong types',
		config: with_({ cookies: [5, null, {}, [[]]] }),
		says: 'services[1].cookies[0]: found 5',
	},
	{ name: 'storage of wrong types', config: with_({ storage: { a: 1 } }), says: 'services[1].storage: found' },
	// Vendors.
	{ name: 'an unknown preset', config: with_({ preset: 'google-analytic' }), says: 'did you mean "google-analytics"?' },
	{ name: 'a preset named __proto__', config: with_({ preset: '__proto__' }), says: 'no preset "__proto__"' },
	{
		name: 'a preset without its id',
		config: with_({ preset: 'google-analytics' }),
		says: 'services[1].measurementId: missing',
	},
	{
		name: 'a measurement id with a script in it',
		config: with_({ preset: 'google-analytics', measurementId: 'G-1&x="><script>' }),
		says: 'services[1].measurementId',
	},
	{ name: 'an unknown key', config: with_({ url: ['x'] }), says: 'services[1].url: no such key; did you mean "urls"?' },
	// Everything around the services: nothing of it is in doubt, and nothing of it may break.
	...Object.entries({
		company: [null, 5, [], { name: {}, contact: 'x', policyUrl: 5 }],
		policy: [null, 'x', { version: { a: 1 } }, { version: 'a/b' }, { version: 'x'.repeat(50) }],
		texts: [
			null,
			5,
			{ en: null },
			{ en: { banner: null, preferences: 5 } },
			{ en: { banner: { title: {}, body: 5 } } },
		],
		language: [null, 5, {}, 'x'.repeat(1000)],
		regime: [null, 5, 'opt-everything', { 'US-CA': 'opt-out' }],
		region: [5],
		gate: [null, { undeclared: 5, trusted: 'x' }],
		consent: [
			null,
			5,
			{ days: 'x', refusalDays: {} },
			{ days: -5 },
			{ days: 1e9 },
			{ cookie: 5 },
			{ cookie: { name: 'a b;c' } },
		],
		record: [null, { url: 5 }],
		ui: [null, 5, { theme: {}, position: 5, nonce: [] }],
		extra: [1],
		constructor: [{}],
	})
		.map(([key, all]) => ({
			name: `${key} of wrong types`,
			all: all.map((one) => with_({}, { [key]: one })),
			says: `${key}`,
			fine: true,
		}))
		.flatMap(({ all, ...rest }) =>
			all.map((config) => ({
				...rest,
				config,
				name: `${rest.name}: ${JSON.stringify(Object.values(config).at(-1)).slice(0, 60)}`,
			})),
		),
	// Much, but nothing wrong.
	{
		name: 'five thousand services',
		config: with_({}, { services: [SOUND, BAD, ...Array.from({ length: 4998 }, (_, n) => ({ ...BAD, id: `s${n}` }))] }),
		fine: true,
	},
	{
		name: 'a text of a megabyte',
		config: with_({}, { texts: { en: { banner: { body: 'long '.repeat(2e5) } } } }),
		fine: true,
	},
	{
		name: 'a text that is no character',
		config: with_({}, { texts: { en: { banner: { title: '\ud800' } } } }),
		fine: true,
	},
];

const mark = (id: string, name: string) =>
	`<script type="text/plain" data-consent="${id}">(window.ran ??= []).push('${name}')</script>`;
/** Marked scripts of both services, and a request of each without a mark. */
const probes = (id: string) => `${mark('sound', 'sound')}${mark(id, 'bad')}<script>
	window.probe = () => {
		for (const host of ['sound', 'bad']) fetch('https://' + host + '.example.com/hit', { mode: 'no-cors' }).catch(() => {});
	};
	window.ownScript = true;
	probe();
</script>`;

/** What nobody declared is named as well: not what is asked here. */
const lines = (visitor: Visitor) => visitor.console().filter((line) => /\[sekisho\](?! undeclared)/.test(line));
const ran = (visitor: Visitor) => visitor.evaluate(() => (window as { ran?: string[] }).ran ?? []);

let stage: Stage;
let visitor: Visitor;
let html = '';
const url = () => `${stage.world.secureOrigin()}/page`;
/** Everything asked for so far but the page, our files and its own addresses. */
const requested = () =>
	stage.world.traffic().filter((line) => !/www\.site\.example\/(page|sekisho|consent\.json|own)/.test(line));
/** Requests since the last call, by host, in the order of the alphabet; waits until there are as many as expected. */
let seen = 0;
const hosts = async (least = 0) => {
	await expect.poll(() => requested().length, { timeout: 1500 }).toBeGreaterThanOrEqual(seen + least);
	// Shorter than usual: there is always something positive to wait for before.
	await settle(stage.world, visitor, 60);
	const all = requested();
	const fresh = all.slice(seen);
	seen = all.length;
	return fresh.map((line) => line.replace(/^\w+ (.*)\.example\.com.*/, '$1')).sort();
};

beforeAll(async () => {
	stage = await openStage('chromium');
	stage.world.always('www.site.example', '/page', () => html);
	stage.world.always('www.site.example', '/own', { status: 204 });
});
afterAll(() => stage?.close());
beforeEach(() => {
	stage.forget();
	seen = 0;
});

/** Someone new for every test. */
const newcomer = () =>
	beforeEach(async () => {
		visitor = await stage.visitor();
		return () => visitor.close();
	});

describe('hostile configurations', () => {
	// One visitor for all, who forgets in between: that is much faster.
	let said = 0;
	beforeAll(async () => {
		visitor = await stage.visitor();
		return () => visitor.close();
	});
	beforeEach(async () => {
		stage.world.on('www.site.example', '/page-before', '<!doctype html>');
		await visitor.open(`${url()}-before`);
		await visitor.evaluate(() => {
			for (const pair of document.cookie.split('; '))
				document.cookie = `${pair.replace(/=.*/, '')}=; Path=/; Max-Age=0; Secure`;
		});
		said = visitor.console().length;
	});
	const lines = (visitor: Visitor) =>
		visitor
			.console()
			.slice(said)
			.filter((line) => /\[sekisho\](?! undeclared)/.test(line));

	const build = ({ config, text, code, id = 'bad' }: Case) => {
		if (code) return noConfig(probes(id), `<script>sekisho.init(${code})</script>`);
		if (text === undefined) return page(config, probes(id));
		return page({}, probes(id)).replace('id="sekisho-config">{}', () => `id="sekisho-config">${text}`);
	};

	it.each(CASES)('$name', async (one) => {
		const { says, lost, fine } = one;
		html = build(one);
		await visitor.open(url());
		if (says) await expect.poll(() => lines(visitor).join('\n'), { timeout: 5000 }).toMatch(says);
		// Nothing before a choice.
		expect(await hosts()).toEqual([]);
		expect(await ran(visitor)).toEqual([]);
		expect(await visitor.cookies()).toEqual([]);
		expect(await visitor.evaluate('ownScript')).toBe(true);
		if (!says) expect(lines(visitor)).toEqual([]);
		expect(lines(visitor).length).toBeLessThanOrEqual(1);

		// What is in doubt stays held; what is sound works.
		const expected = lost ? [] : fine ? ['sound', 'bad'] : ['sound'];
		const requests = [...expected].sort();
		const check = async () => {
			if (expected[0]) await visitor.until('(window.ran ?? []).length');
			expect(await ran(visitor)).toEqual(expected);
			expect(visitor.errors()).toEqual([]);
		};
		await visitor.evaluate('sekisho.acceptAll().then(probe)');
		expect(await hosts(requests.length)).toEqual(requests);
		await check();

		// And on the next page, for someone who has decided.
		if (lost) return;
		await visitor.reload();
		expect(await hosts(requests.length)).toEqual(requests);
		expect(await visitor.evaluate(() => !!document.querySelector('[data-sekisho="banner"]'))).toBe(false);
		await check();
	});
});

/** A page with our script, and no configuration in it. */
function noConfig(body = '', head = '', attributes = ''): string {
	return page({}, body, head).replace(
		/<script type="application.*<\/script>\n<script /,
		() => `<script ${attributes} `,
	);
}

describe('texts of the owner', () => {
	newcomer();
	const EVIL = `<img src=x onerror="window.hacked=1">{policy}<script>window.hacked=2</script>`;
	const evil = (value: unknown): unknown =>
		value instanceof Object && typeof value !== 'function'
			? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, evil(one)]))
			: EVIL;
	const words = ['banner', 'preferences', 'page'].map((name) =>
		JSON.parse(readFileSync(new URL(`../../src/locales/en/${name}.json`, import.meta.url), 'utf8')),
	);
	const SERVICE = {
		name: EVIL,
		purpose: { en: EVIL },
		transmits: [EVIL],
		refusal: EVIL,
		provider: { name: EVIL, country: EVIL, policyUrl: 'javascript:hacked=3' },
		cookies: [{ name: '_c*', days: 3, purpose: EVIL }],
	};
	const CONFIG = {
		company: {
			name: EVIL,
			policyUrl: 'javascript:window.hacked=4',
			address: EVIL,
			representative: EVIL,
			contact: {
				department: EVIL,
				email: EVIL,
				postal: EVIL,
				phone: EVIL,
				fax: EVIL,
				hours: EVIL,
				url: ' javascript:hacked=5',
			},
		},
		policy: { version: '1', changes: EVIL, law: EVIL, notes: [EVIL] },
		categories: [{ id: 'analytics', name: EVIL, description: EVIL }, { id: 'functional' }],
		services: [
			{ ...SOUND, ...SERVICE },
			{ ...BAD, ...SERVICE, category: 'functional' },
		],
		texts: { en: evil(Object.assign({}, ...words)) },
	};

	it('are text, wherever they are shown', async () => {
		html = page(
			CONFIG,
			'<div data-consent-notice></div><iframe data-consent="bad" data-src="https://bad.example.com/f"></iframe>',
		);
		await stage.open(visitor, url());
		const OURS = '[data-sekisho], [data-consent-notice]';
		const inspect = async (selector: string) => {
			await visitor.until(`document.querySelector('${selector}')?.textContent.includes('<img src=x onerror')`);
			const found = await visitor.evaluate(
				(ours) =>
					[
						...[...document.querySelectorAll(ours)].flatMap((one) => [
							...one.querySelectorAll('img, script, [onerror], a[href*="script:" i]'),
						]),
					].map((one) => one.outerHTML),
				OURS,
			);
			expect([selector, found]).toEqual([selector, []]);
		};
		await inspect('[data-sekisho="banner"]');
		await inspect('[data-sekisho="notice"]');
		await inspect('[data-sekisho="placeholder"]');
		await visitor.press('[data-sekisho="banner"] [data-consent-action="preferences"]');
		await inspect('[data-sekisho="preferences"]');
		await visitor.evaluate(() => {
			for (const one of document.querySelectorAll('details')) one.open = true;
		});
		await visitor.until(() => !!document.querySelector('dialog dd'));
		await inspect('[data-sekisho="preferences"] dd');
		await visitor.evaluate('sekisho.rejectAll()');
		await inspect('[data-sekisho="reopen"]');
		await inspect('[role="status"]');
		expect(await visitor.evaluate('window.hacked ?? null')).toBe(null);
		expect(visitor.errors()).toEqual([]);
	});

	it.each([
		'javascript:hacked=1',
		'JaVaScRiPt:hacked=1',
		'java\tscript:hacked=1',
		'\u0001javascript:hacked=1',
		'data:text/html,x',
		'vbscript:x',
		'blob:x',
	])('%j leads nowhere', async (evil) => {
		html = page(
			{
				...with_({ provider: { name: 'x', policyUrl: evil } }),
				company: { name: 'x', policyUrl: evil, contact: { url: evil } },
			},
			'<div data-consent-notice></div>',
		);
		await visitor.open(url());
		await visitor.until(() => !!document.querySelector('[data-sekisho="banner"]'));
		await visitor.until(() => !!document.querySelector('[data-sekisho="notice"] td'));
		expect(await visitor.evaluate(() => [...document.querySelectorAll('a')].map(({ href }) => href))).toEqual([]);
	});
});

describe('a configuration of its own file', () => {
	newcomer();
	const BODY = `${probes('bad')}<script>
		navigator.sendBeacon('/own');
		window.page = fetch('/page').then(({ status }) => status);
		document.write('<p id="written">written</p>');
	</script><iframe data-consent="bad" data-src="https://bad.example.com/frame"></iframe>
	<script>
		// Made by a script: what is written in the page, the browser's preload scanner fetches before anyone can see it.
		new Image().src = 'https://third.example.com/pixel';
		document.head.append(Object.assign(document.createElement('script'), { src: 'https://third.example.com/x.js' }));
	</script>`;
	const beacons = () => stage.world.traffic({ path: '/own' });
	const isHeld = async () => {
		expect(await hosts()).toEqual([]);
		expect(await ran(visitor)).toEqual([]);
		expect(beacons()).toEqual([]);
		expect(await visitor.cookies()).toEqual([]);
		expect(await visitor.evaluate('[document.readyState, !!document.getElementById("written")]')).toEqual([
			'complete',
			true,
		]);
		expect(visitor.errors()).toEqual([]);
	};
	const config = (attributes = 'data-config="/consent.json"') => noConfig(BODY, '', attributes);

	it.each([
		['not found', { status: 404 }],
		['a server that fails', { status: 500, body: JSON.stringify(with_({})) }],
		['HTML', '<!doctype html><title>Not here</title>'],
		['nothing', ''],
		['JSON of nothing', 'null'],
	])('%s: everything stays held, and one line says so', async (_, answer) => {
		stage.world.on('www.site.example', '/consent.json', answer);
		html = config();
		await visitor.open(url());
		await expect.poll(() => lines(visitor), { timeout: 5000 }).toHaveLength(1);
		await expect.poll(() => lines(visitor)[0]).toMatch(/unreachable|not-json|not-object/);
		await isHeld();
		// The page's own requests are not ours to hold.
		expect(await visitor.evaluate('page')).toBe(200);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.evaluate('probe()');
		await isHeldButDecided();
		// A choice about nothing that is known is not kept, and that is said too.
		await expect
			.poll(() => lines(visitor).filter((line) => !line.includes('not-stored')))
			.toEqual([expect.any(String)]);
	});

	const isHeldButDecided = async () => {
		expect(await hosts()).toEqual([]);
		expect(await ran(visitor)).toEqual([]);
	};

	it('a host that refuses: everything stays held, and one line says so', async () => {
		// Without a header for other origins, the browser keeps the answer to itself: a network error.
		stage.world.on('other.example', '/consent.json', JSON.stringify(with_({})));
		html = config('data-config="https://other.example/consent.json"');
		await visitor.open(url());
		await expect.poll(() => lines(visitor), { timeout: 5000 }).toHaveLength(1);
		await expect
			.poll(() => lines(visitor)[0])
			.toMatch(/did not arrive.*https:\/\/other\.example\/consent\.json.*\(unreachable\)/);
		expect((await hosts()).filter((host) => !host.includes('other.example'))).toEqual([]);
		expect(await ran(visitor)).toEqual([]);
		expect(beacons()).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});

	it('one that comes late: everything waits for it, and then works', async () => {
		let arrive = (_: string) => {};
		const late = new Promise<string>((resolve) => {
			arrive = resolve;
		});
		stage.world.on('www.site.example', '/consent.json', () => late);
		html = config();
		await visitor.open(url());
		await isHeld();
		expect(await visitor.evaluate(() => !!document.querySelector('[data-sekisho="banner"]'))).toBe(false);
		arrive(JSON.stringify(with_({})));
		await visitor.until(() => !!document.querySelector('[data-sekisho="banner"]'));
		// What no service declares goes on (but for an image that is nowhere); what one declares waits for the visitor.
		expect(await hosts(1)).toEqual(['third']);
		expect(beacons()).toEqual(['POST www.site.example/own']);
		expect(await ran(visitor)).toEqual([]);
		await visitor.press('[data-sekisho="banner"] [data-consent-action="accept"]');
		await visitor.until('(window.ran ?? []).length === 2');
		expect(await hosts(1)).toEqual(['bad']);
		expect(await visitor.evaluate('page')).toBe(200);
		expect(lines(visitor)).toEqual([]);
		expect(visitor.errors()).toEqual([]);
		// Someone who decided: late again, without asking.
		await visitor.reload();
		await visitor.until('(window.ran ?? []).length === 2');
		expect(await visitor.evaluate(() => !!document.querySelector('[data-sekisho="banner"]'))).toBe(false);
		expect(await hosts(1)).toContain('sound');
	});

	it('one that never comes: after five seconds the page goes on, and the rest stays held', async () => {
		let arrive = (_: string) => {};
		const late = new Promise<string>((resolve) => {
			arrive = resolve;
		});
		stage.world.on('www.site.example', '/consent.json', () => late);
		html = config();
		await visitor.open(url());
		await expect.poll(() => lines(visitor), { timeout: 10_000 }).toHaveLength(1);
		await expect.poll(() => lines(visitor)[0]).toMatch(/did not arrive.*\(unreachable\)/);
		expect(await visitor.evaluate('page')).toBe(200);
		await isHeld();
		arrive('{}');
	});

	it('without any, declared markup waits for init', async () => {
		html = noConfig(mark('sound', 'sound'));
		await visitor.open(url());
		await visitor.evaluate('sekisho.acceptAll()');
		expect(await hosts()).toEqual([]);
		expect(await ran(visitor)).toEqual([]);
		await visitor.evaluate('document.cookie = "__Host-sekisho=; Max-Age=0; Path=/; Secure"');
		await visitor.evaluate(`sekisho.init(${JSON.stringify(with_({}))})`);
		await visitor.press('[data-sekisho="banner"] [data-consent-action="accept"]');
		await visitor.until('(window.ran ?? []).length === 1');
		expect(visitor.errors()).toEqual([]);
	});
});

describe('files of our own that are missing', () => {
	newcomer();
	const BODY = `${probes('bad')}<div data-consent-notice>written by the owner</div>
		<iframe data-consent="bad" data-src="https://bad.example.com/frame"></iframe>`;
	const FILES = [
		'sekisho.ui.js',
		'sekisho.preferences.js',
		'sekisho.inline.js',
		'sekisho.diagnose.js',
		'sekisho.messages.js',
	];
	const remove = (file: string) => stage.world.on('*', `/sekisho/${file}`, { status: 404 });
	/** Something to say, so that also the files that say it are asked for. */
	const CONFIG = with_({}, { extra: 1 });

	// Nothing has to be said to someone new, so the file with the words is not missed.
	it.each(FILES.filter((file) => file !== 'sekisho.messages.js'))('%s, for someone new', async (file) => {
		remove(file);
		html = page(CONFIG, BODY);
		await visitor.open(url());
		expect(await hosts()).toEqual([]);
		await visitor.evaluate('sekisho.show()');
		expect(await hosts()).toEqual([]);
		expect(await ran(visitor)).toEqual([]);
		// A refusal holds at once.
		expect(await visitor.evaluate(`(sekisho.rejectAll(), sekisho.allows('sound'))`)).toBe(false);
		await visitor.evaluate('probe()');
		expect(await hosts()).toEqual([]);
		await visitor.evaluate('sekisho.hide()');
		expect(await visitor.evaluate('ownScript')).toBe(true);
		await expect.poll(() => lines(visitor).filter((line) => !line.includes('unknown-key'))).toHaveLength(1);
		await expect.poll(() => lines(visitor).join()).toContain(file);
		expect(visitor.errors()).toEqual([]);
	});

	it.each(FILES)('%s, for someone who accepted', async (file) => {
		html = page(CONFIG, BODY);
		await visitor.open(url());
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.until('(window.ran ?? []).length === 2');
		remove(file);
		await visitor.reload();
		await visitor.until('(window.ran ?? []).length === 2');
		expect(await hosts()).toContain('sound');
		// A withdrawal shuts at once, whether or not a file can be had.
		expect(await visitor.evaluate(`(sekisho.withdraw(), probe(), sekisho.allows('sound'))`)).toBe(false);
		expect(await hosts()).toEqual([]);
		await visitor.reload();
		expect(await hosts()).toEqual([]);
		expect(await ran(visitor)).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});
});

describe('a page whose own script throws where we call it', () => {
	newcomer();

	it('is told once, nothing is uncaught, and everything stays held', async () => {
		const broken = `<script>{
			const { querySelectorAll } = Document.prototype;
			Document.prototype.querySelectorAll = () => {
				Document.prototype.querySelectorAll = querySelectorAll;
				throw new Error('mine');
			};
		}</script>`;
		html = page(with_({}), probes('bad')).replace('<script', `${broken}<script`);
		await visitor.open(url());
		await expect.poll(() => lines(visitor)).toEqual([expect.stringContaining('mine')]);
		expect(await hosts()).toEqual([]);
		expect(await ran(visitor)).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});
});

describe('addresses', () => {
	newcomer();
	it.each(['%ff', '50%', '%E0%A4%A', '%', '..%2f%', '%00'])(
		'one with %s in its path is held like any other',
		async (path) => {
			html = page(
				with_({}),
				`<script>
			fetch('https://bad.example.com/${path}', { mode: 'no-cors' }).catch(() => {});
			navigator.sendBeacon('https://bad.example.com/${path}?b');
			new Image().src = 'https://bad.example.com/${path}?i';
		</script>`,
			);
			await visitor.open(url());
			await visitor.until(() => !!document.querySelector('[data-sekisho="banner"]'));
			expect(await hosts()).toEqual([]);
			// It is the consent that was missing, not the address.
			await visitor.evaluate('sekisho.acceptAll()');
			await visitor.evaluate(`fetch('https://bad.example.com/${path}', { mode: 'no-cors' }).catch(() => {})`);
			expect(await hosts(1)).toEqual(['bad']);
		},
	);

	it('are held in whatever way their owner writes them', async () => {
		const written = [
			'計測.example.com',
			'bad.example.com/計測/*',
			'bad.example.com/my%20lib.js',
			'bad.example.com:443/a',
		];
		html = page(with_({ urls: [...written, '/計測/*'] }));
		await visitor.open(url());
		const asked = [...written.map((one) => `https://${one.replace('*', 'x')}`), '/計測/x'];
		const fetchAll = (addresses: string[]) =>
			Promise.all(
				addresses.map((one) =>
					fetch(one, { mode: 'no-cors' }).then(
						() => 'passed',
						({ name }: Error) => name,
					),
				),
			);
		expect(await visitor.evaluate(fetchAll, asked)).toEqual(asked.map(() => 'TypeError'));
		await visitor.evaluate('sekisho.acceptAll()');
		expect(await visitor.evaluate(fetchAll, asked.slice(1))).toEqual(asked.slice(1).map(() => 'passed'));
	});
});

describe('what owners forget', () => {
	newcomer();
	/** Says what is found, without what the file is about anyway. */
	const said = (text: string | RegExp) => expect.poll(() => lines(visitor).join('\n'), { timeout: 5000 }).toMatch(text);

	it('no configuration at all, or one below us', async () => {
		html = noConfig();
		await visitor.open(url());
		await said(/sekisho\.js found no configuration\. .*\(no-configuration\)/);
		html = noConfig(`<script type="application/json" id="sekisho-config">\uFEFF${JSON.stringify(with_({}))}</script>`);
		await visitor.reload();
		await said(/stands below it\. .*\(no-configuration\)/);
		// The question is asked all the same.
		await visitor.until(() => !!document.querySelector('[data-sekisho="banner"]'));
		expect(lines(visitor)).toHaveLength(2);
	});

	it('a configuration that comes later needs no words', async () => {
		html = noConfig('', `<script>sekisho.init(${JSON.stringify(with_({}))})</script>`);
		await visitor.open(url());
		await visitor.until(() => !!document.querySelector('[data-sekisho="banner"]'));
		expect(lines(visitor)).toEqual([]);
	});

	it('the services, also where no developer is', async () => {
		html = page({ ...with_({}), services: undefined, servces: [] });
		stage.world.on('www.shop.com', '/page', () => html);
		await visitor.open('https://www.shop.com/page');
		await said(/servces: no such key; did you mean "services"\?/);
	});

	it('marks and buttons that mean nothing, once each', async () => {
		html = page(
			with_({}),
			`${mark('sund', 'a')}${mark('sund', 'b')}${mark('sound', 'c')}${mark('sound/marketing', 'd')}<button data-consent-action="prefrences">x</button>`,
		);
		await visitor.open(url());
		await said('3 faults in the page:');
		await said('no category or service "sound/marketing"; did you mean "sound marketing"?');
		await said('<script data-consent>: no category or service "sund"; did you mean "sound"? ');
		await said('<button data-consent-action>: found "prefrences"; did you mean "preferences"? ');
	});

	it('marks and buttons also beside a fault of words, and not beside one of ids', async () => {
		const buttons =
			'<button data-consent-action="allow">a</button><button data-consent-action="allow" data-consent="sound">b</button>';
		const body = `${mark('sund', 'a')}${buttons}`;
		html = page(with_({ purpose: '<b>x</b>' }), body);
		await visitor.open(url());
		await said('1 fault in the configuration:');
		await said('2 faults in the page:');
		await said('<button data-consent-action="allow">: missing. Expected the category or the service that it allows, ');
		await said('no category or service "sund"; did you mean "sound"? ');
	});

	it.each([{ id: 'sund!' }, { category: 'analitics' }])('no mark where ids are in doubt: %j', async (over) => {
		html = page(with_(over), mark('sund', 'a'));
		await visitor.open(url());
		await said('in the configuration:');
		// The look at the page follows in the same task, or at its load.
		await visitor.until(() => document.readyState === 'complete');
		expect(lines(visitor).join()).not.toContain('in the page:');
	});

	it('the order: what was requested before consent is named', async () => {
		html = page(with_({}), '', '').replace(
			'<script type="application/json"',
			'<script src="https://sound.example.com/early.js"></script>$&',
		);
		await visitor.open(url());
		await said(
			'https://sound.example.com/early.js: requested before consent. The HTML parser saw it before Sekisho ran: ',
		);
	});

	it('a cookie for another site: it says so, and the own site is still the own one', async () => {
		const gate = { undeclared: 'block' };
		html = page(
			with_({}, { gate, consent: { cookie: { domain: 'other.example' } } }),
			`<script>fetch('/own').then(({ status }) => { window.own = status; });</script>`,
		);
		await visitor.open(url());
		await said('consent.cookie.domain: found "other.example". This page is on www.site.example, ');
		expect(await visitor.evaluate('window.own')).toBe(204);
	});

	it('what was allowed needs no words', async () => {
		html = page(with_({}), mark('sound', 'sound'));
		await visitor.open(url());
		await visitor.press('[data-sekisho="banner"] [data-consent-action="accept"]');
		await visitor.until('(window.ran ?? []).length === 1');
		expect(lines(visitor)).toEqual([]);
	});
});

describe('what a page may do', () => {
	newcomer();
	it('is as without us, with declared addresses in its texts too', async () => {
		html = page(
			with_({}),
			`<script id="own"></script><div id="place"></div><script>
			const place = document.getElementById('place');
			place.append(new Date(0), [1, 2], null, new String('text'));
			const script = document.createElement('script');
			script.innerHTML = 'window.both = true && "<img src=https://bad.example.com/a.gif>"';
			place.append(script);
			window.audio = new Audio().outerHTML;
			document.write('<p id="less">1 < 2</p>');
			document.write('<script>' + 'var x1 = 1; '.repeat(400) + 'for (var i = 0; i < 1; i += 1) { window.last = i; }</scr' + 'ipt>');
			document.write('<!--');
			document.write('--><p id="after">after</p>');
			</script>`,
		);
		const start = Date.now();
		await visitor.open(url());
		expect(Date.now() - start).toBeLessThan(5000);
		expect(await visitor.evaluate('place.textContent.includes("1,2nulltext")')).toBe(true);
		expect(await visitor.evaluate('[both, audio, last, document.getElementById("less").textContent]')).toEqual([
			'<img src=https://bad.example.com/a.gif>',
			'<audio preload="auto"></audio>',
			0,
			'1 < 2',
		]);
		expect(await visitor.evaluate('document.getElementById("after").textContent')).toBe('after');
		expect(visitor.errors()).toEqual([]);
		expect(await hosts()).toEqual([]);
	});
});
