import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

const SERVICES = [
	{ id: 'stats', category: 'analytics', urls: ['stats.example.com'], cookies: ['st_*'], storage: ['st_*'] },
	{ id: 'heat', category: 'analytics', urls: ['heat.example.com'] },
	{ id: 'ads', category: 'marketing', urls: ['ads.example.com'] },
];
const CONFIG = {
	company: { name: 'Example' },
	policy: { version: '2026-04' },
	categories: [{ id: 'necessary' }, { id: 'analytics' }, { id: 'marketing' }],
	services: SERVICES,
};

const DAY = 86_400;
const now = () => Math.floor(Date.now() / 1000);

/** Something marked and something not. An `<img>` as written would be fetched before any script could see it. */
const BODY = `<div style="height: 300vh">long</div>
	<script type="text/plain" data-consent="analytics">(window.ran ??= []).push('analytics')</script>
	<script type="text/plain" data-consent="ads">(window.ran ??= []).push('ads')</script>
	<script>new Image().src = 'https://stats.example.com/pixel'</script>`;

/** The documented grammar, field by field. */
const GRAMMAR =
	/^2\/\d{10}\/180\/opt-in\/(accept|reject|choose|withdraw)\/[\da-z]{12}\/[\da-z]{1,7}\/2026-04((\/[a-z][\w-]*:[01])+)$/;

/** Writes down what is written to `document.cookie`, whoever writes it; it has to come before our script. */
const EAVESDROP = `<script>{
	const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
	window.written = [];
	Object.defineProperty(Document.prototype, 'cookie', { configurable: true, enumerable: true, get, set(value) {
		written.push(value);
		set.call(this, value);
	} });
}</script>`;

/** A browser that blocks all cookies by throwing, as in a sandboxed frame. */
const REFUSE = `<script>Object.defineProperty(Document.prototype, 'cookie', {
	configurable: true, enumerable: true,
	get() { throw new DOMException('no cookies here', 'SecurityError') },
	set() { throw new DOMException('no cookies here', 'SecurityError') },
})</script>`;

const ahead = (script: string, html: string) => html.replace('<script', `${script}<script`);

const BANNER = '[data-sekisho="banner"]';
const isAsking = (visitor: Visitor) => visitor.evaluate((banner) => !!document.querySelector(banner), BANNER);
const asks = (visitor: Visitor) => visitor.until(() => !!document.querySelector('[data-sekisho="banner"]'));
const ran = (visitor: Visitor) => visitor.evaluate(() => (window as { ran?: string[] }).ran ?? []);
const choices = (visitor: Visitor) => visitor.evaluate<Record<string, boolean>>('({ ...sekisho.consent.choices })');
const isDecided = (visitor: Visitor) => visitor.evaluate<boolean>('sekisho.consent.decided');
const ours = async (visitor: Visitor) =>
	(await visitor.cookies()).filter(({ name }) => /^(__Host-)?sekisho$/.test(name));
const value = async (visitor: Visitor) => (await ours(visitor))[0]?.value ?? '';
const lines = (visitor: Visitor) => visitor.console().filter((line) => line.includes('[sekisho]'));

/** Gives the visitor another consent cookie in place of the one there. */
const plant = (visitor: Visitor, value: string) =>
	visitor.evaluate((value) => {
		document.cookie = `__Host-sekisho=${value}; Secure; Path=/; Max-Age=8640000`;
	}, value);

/** Makes the decision older, or (below zero) one of the future. */
const age = async (visitor: Visitor, seconds: number) => {
	const fields = (await value(visitor)).split('/');
	await plant(visitor, fields.with(1, `${now() - seconds}`).join('/'));
};

function theatre(engine: EngineName) {
	const own = {} as { stage: Stage; visitor: Visitor; html: string };
	beforeAll(async () => {
		own.stage = await openStage(engine);
		for (const host of ['www.site.example', 'shop.example.co.jp', 'www.example.co.jp'])
			own.stage.world.always(host, '/page*', () => own.html);
	});
	afterAll(() => own.stage?.close());
	beforeEach(async () => {
		own.stage.forget();
		own.html = page(CONFIG, BODY);
		own.visitor = await own.stage.visitor();
		return () => own.visitor.close();
	});
	return own;
}

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	const own = theatre(engine);
	const url = () => `${own.stage.world.secureOrigin()}/page`;

	it('writes nothing before a choice, whatever the visitor does', async () => {
		const { stage, visitor } = own;
		const left = () =>
			visitor.evaluate(async () => [
				document.cookie,
				...Object.keys(localStorage),
				...Object.keys(sessionStorage),
				...(await indexedDB.databases()),
				...(await caches.keys()),
			]);
		await stage.open(visitor, url());
		await asks(visitor);
		expect(await visitor.evaluate(() => document.querySelectorAll('input:checked').length)).toBe(0);
		await visitor.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
		await visitor.key('Escape');
		await visitor.press(`${BANNER} [data-consent-action="preferences"]`);
		await visitor.until(() => !!document.querySelector('dialog[data-sekisho="preferences"]'));
		expect(await visitor.evaluate(() => document.querySelectorAll('input:not(:disabled):checked').length)).toBe(0);
		await visitor.key('Escape');
		await visitor.until(() => !document.querySelector('dialog[data-sekisho="preferences"]'));
		await visitor.press(`${BANNER} [data-consent-action="preferences"]`);
		await visitor.press('[data-sekisho="preferences"] [data-consent-action="close"]');
		await asks(visitor);
		await visitor.press('h1');
		expect(await stage.traffic(visitor)).toEqual([]);
		expect(await left()).toEqual(['']);
		expect(await visitor.cookies()).toEqual([]);
		expect(await isDecided(visitor)).toBe(false);
		await visitor.reload();
		await asks(visitor);
		expect(await stage.traffic(visitor)).toEqual([]);
		expect(await visitor.cookies()).toEqual([]);
		expect(await ran(visitor)).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});

	it.each([
		['accept', true],
		['reject', false],
	])('remembers %s in one cookie of the documented form', async (action, allowed) => {
		const { stage, visitor } = own;
		own.html = ahead(EAVESDROP, page(CONFIG, BODY));
		await stage.open(visitor, url());
		await visitor.press(`${BANNER} [data-consent-action="${action}"]`);
		await visitor.until(() => document.cookie.includes('sekisho='));
		const [cookie, another] = await visitor.cookies();
		expect(another).toBe(undefined);
		expect(cookie?.value).toMatch(GRAMMAR);
		const fields = cookie?.value.split('/') ?? [];
		expect(Math.abs(Number(fields[1]) - now())).toBeLessThan(30);
		expect(fields[4]).toBe(action);
		expect(fields.slice(8)).toEqual(['necessary:1', `analytics:${+allowed}`, `marketing:${+allowed}`]);
		expect(cookie).toMatchObject({ path: '/', httpOnly: false, secure: true });
		expect(cookie?.domain).toBe('www.site.example');
		expect(Math.abs(Number(cookie?.expires) - now() - 180 * DAY)).toBeLessThan(60);
		const written = await visitor.evaluate<string[]>('written.filter((one) => /^__Host-sekisho=2/.test(one))');
		expect(written).toHaveLength(1);
		expect(written[0]).toMatch(/; *samesite=lax(;|$)/i);
		expect(written[0]).toMatch(/; *secure(;|$)/i);

		const consent = await visitor.evaluate('sekisho.consent');
		await visitor.reload();
		expect(await visitor.evaluate('sekisho.consent')).toEqual({
			...(consent as object),
			// The cookie keeps whole seconds.
			decidedAt: new Date(Number(fields[1]) * 1000).toISOString(),
		});
		await stage.traffic(visitor);
		expect(await isAsking(visitor)).toBe(false);
		expect(await ran(visitor)).toEqual(allowed ? ['analytics', 'ads'] : []);
		expect(await value(visitor)).toBe(cookie?.value);
		expect(visitor.errors()).toEqual([]);
	});

	it('keeps the cookie small: ten categories, a thousand services', async () => {
		const { stage, visitor } = own;
		const categories = [...'abcdefghij'].map((letter) => ({ id: letter.repeat(19) }));
		const service = (index: number) => ({ id: `service-${index}`, category: categories[index % 10]?.id });
		const config = (services: number) => ({
			...CONFIG,
			policy: { version: 'version-of-20-chars.' },
			categories,
			services: Array.from({ length: services }, (_, index) => service(index)),
		});
		const remember = async (services: number) => {
			own.html = page(config(services));
			await stage.open(visitor, url());
			await visitor.evaluate('sekisho.withdraw()');
			const kept = await value(visitor);
			expect(kept.split('/').slice(8)).toEqual(categories.map(({ id }) => `${id}:0`));
			expect(kept.length).toBeLessThanOrEqual(300);
			await visitor.evaluate('sekisho.acceptAll()');
			return (await value(visitor)).split('/');
		};
		const few = await remember(10);
		const many = await remember(1000);
		// A fingerprint of the services is in the sixth field: of them, it is all there is.
		expect(many.with(6, '').slice(2).with(3, '')).toEqual(few.with(6, '').slice(2).with(3, ''));
		expect(await visitor.evaluate('sekisho.allows("service-999")')).toBe(true);
		expect(visitor.errors()).toEqual([]);
	});
});

// What follows is one rule over text and time, the same code in every engine: one engine is enough for it.
describe('chromium: what still counts', () => {
	const own = theatre('chromium');
	const url = () => `${own.stage.world.secureOrigin()}/page`;
	const open = async (config: object = CONFIG, body = BODY) => {
		own.html = page(config, body);
		await own.stage.open(own.visitor, url());
	};
	/** On the page again: asked, or not. */
	const again = async () => {
		await own.visitor.reload();
		await own.stage.traffic(own.visitor);
		return isAsking(own.visitor);
	};

	it('has no Secure where there is no https', async () => {
		own.html = page(CONFIG);
		await own.stage.open(own.visitor, `${own.stage.world.origin()}/page`);
		await own.visitor.evaluate('sekisho.acceptAll()');
		expect(await ours(own.visitor)).toMatchObject([{ secure: false }]);
		expect(await again()).toBe(false);
	});

	it.each([
		['acceptAll', { days: 30, refusalDays: 60 }, 30],
		['rejectAll', { days: 30, refusalDays: 60 }, 60],
		['acceptAll', {}, 180],
		['rejectAll', {}, 180],
		['acceptAll', { days: 395 }, 395],
	])('%s with %j counts for %i days', async (action, consent, days) => {
		const { visitor } = own;
		await open({ ...CONFIG, consent });
		await visitor.evaluate(`sekisho.${action}()`);
		expect((await value(visitor)).split('/')[2]).toBe(`${days}`);
		expect(Math.abs(Number((await ours(visitor))[0]?.expires) - now() - days * DAY)).toBeLessThan(60);
		await age(visitor, days * DAY - 60);
		expect(await again()).toBe(false);
		await age(visitor, days * DAY + 1);
		expect(await again()).toBe(true);
		expect(await isDecided(visitor)).toBe(false);
		expect(await ran(visitor)).toEqual([]);
	});

	it('a decision of the future is none, but clocks may differ a little', async () => {
		const { visitor } = own;
		await open();
		await visitor.evaluate('sekisho.acceptAll()');
		await age(visitor, -240);
		expect(await again()).toBe(false);
		await age(visitor, -360);
		expect(await again()).toBe(true);
		expect(await ran(visitor)).toEqual([]);
	});

	it('a new policy version with another service asks again', async () => {
		const { visitor } = own;
		await open();
		await visitor.evaluate('sekisho.acceptAll()');
		const next = {
			...CONFIG,
			policy: { version: '2026-05' },
			services: [...SERVICES, { id: 'new', category: 'analytics', urls: ['new.example.com'] }],
		};
		await open(next);
		await asks(visitor);
		expect(await isDecided(visitor)).toBe(false);
		// Only about what is new; the choice about everything else stands.
		expect(await visitor.evaluate('sekisho.allows("new")')).toBe(false);
		expect(await visitor.evaluate(`document.querySelector('${BANNER} p + p').textContent`)).toContain('new');
		await visitor.until('(window.ran ?? []).length === 2');
		await visitor.press(`${BANNER} [data-consent-action="save"]`);
		await visitor.until('sekisho.consent.decided');
		expect(await visitor.evaluate('[sekisho.allows("new"), sekisho.allows("analytics")]')).toEqual([false, true]);
		await open(next);
		expect(await isAsking(visitor)).toBe(false);
	});

	it('a new policy version alone asks nobody, takes nothing away, and is remembered', async () => {
		const { visitor } = own;
		await open();
		await visitor.evaluate('sekisho.choose({ analytics: true })');
		await visitor.evaluate(() => {
			document.cookie = 'st_visitor=1; Path=/';
			localStorage.setItem('st_since', '1');
		});
		const was = (await value(visitor)).split('/');
		await open({ ...CONFIG, policy: { version: '2026-05' } });
		await visitor.until('sekisho.consent.decided');
		await visitor.until('(window.ran ?? []).length');
		expect(await isAsking(visitor)).toBe(false);
		expect(await ran(visitor)).toEqual(['analytics']);
		expect((await value(visitor)).split('/')).toEqual(was.with(7, '2026-05'));
		// What was stored under the same consent is still there.
		expect(await visitor.evaluate(() => [document.cookie.includes('st_visitor'), localStorage.st_since])).toEqual([
			true,
			'1',
		]);
		expect(await again()).toBe(false);
		expect(await visitor.evaluate('sekisho.consent.policyVersion')).toBe('2026-05');
	});

	it('other words under the same version ask nobody', async () => {
		const { visitor } = own;
		await open();
		await visitor.evaluate('sekisho.rejectAll()');
		const was = await value(visitor);
		await open({ ...CONFIG, company: { name: 'Another' }, texts: { en: { banner: { title: 'New' } } } });
		expect(await isAsking(visitor)).toBe(false);
		expect(await value(visitor)).toBe(was);
	});

	type Forgery = readonly [name: string, forge: (real: string) => string];
	const field = (index: number, text: string) => (real: string) => real.split('/').with(index, text).join('/');
	const FORGED: Forgery[] = [
		['empty', () => ''],
		['a word', () => 'accept'],
		['true', () => 'true'],
		['JSON', () => '{"analytics":true,"decided":true}'],
		['only choices', () => '/analytics:1/marketing:1'],
		['cut in the middle', (real) => real.slice(0, real.length / 2)],
		['cut by one', (real) => real.slice(0, -1)],
		['cut before the choices', (real) => real.split('/').slice(0, 8).join('/')],
		['with more behind it', (real) => `${real}/`],
		['with a word behind it', (real) => `${real}/all`],
		['with more before it', (real) => `x${real}`],
		['with a blank in it', (real) => real.replace('accept', 'acc ept')],
		['in quotes', (real) => `"${real}"`],
		['encoded', (real) => encodeURIComponent(real)],
		['in capitals', (real) => real.toUpperCase()],
		['in mixed case', field(3, 'Opt-In')],
		['too long', (real) => `${real}${'/x:1'.repeat(400)}`],
		['far too long', (real) => `${real}${'/x'.padEnd(3900, 'x')}:1`],
		['of version 0', field(0, '0')],
		['of version 3', field(0, '3')],
		['of version 01', field(0, '01')],
		['of another regime', field(3, 'opt-maybe')],
		['of no known method', field(4, 'magic')],
		['with words for seconds', field(1, 'yesterday!')],
		['with milliseconds', (real) => field(1, `${real.split('/')[1]}000`)(real)],
		['with negative seconds', field(1, '-170000000')],
		['for 1000 days', field(2, '1000')],
		['for longer than 13 months', field(2, '396')],
		['for -1 days', field(2, '-1')],
		['with a short id', field(5, 'abc')],
		['with a category named twice', (real) => `${real}/analytics:1`],
		['with a category named twice, once refused', (real) => `${real}/analytics:0`],
		['with a choice of 2', (real) => real.replace('analytics:1', 'analytics:2')],
		['with a choice of true', (real) => real.replace('analytics:1', 'analytics:true')],
		['with an inherited name', (real) => `${real}/__proto__:1`],
		['with another alphabet', (real) => real.replace('analytics:1', 'аnalytics:1')],
	];

	let real = '';
	beforeAll(async () => {
		const visitor = await own.stage.visitor();
		own.html = page(CONFIG);
		await visitor.open(url());
		await visitor.evaluate('sekisho.acceptAll()');
		real = await value(visitor);
		await visitor.close();
	});

	it('a cookie that was not touched counts', async () => {
		const { visitor } = own;
		await visitor.open(url());
		await plant(visitor, real);
		await visitor.reload();
		expect(await isDecided(visitor)).toBe(true);
		expect(await ran(visitor)).toEqual(['analytics', 'ads']);
	});

	it.each(FORGED)('%s: no decision', async (_, forge) => {
		const { stage, visitor } = own;
		await visitor.open(url());
		await plant(visitor, forge(real));
		await visitor.reload();
		await asks(visitor);
		expect(await stage.traffic(visitor)).toEqual([]);
		expect(await visitor.evaluate('sekisho.consent')).toEqual({
			decided: false,
			regime: 'opt-in',
			regimeSource: 'config',
			choices: { necessary: true, analytics: false, marketing: false, stats: false, heat: false, ads: false },
		});
		expect(await ran(visitor)).toEqual([]);
		expect(lines(visitor)).toEqual([]);
		expect(visitor.errors()).toEqual([]);
		// And it is in nobody's way.
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.reload();
		expect(await isDecided(visitor)).toBe(true);
	});

	it('two cookies, of both names, on different paths: the same twice is one decision, and a choice replaces both', async () => {
		const { visitor } = own;
		await visitor.open(url());
		await plant(visitor, real);
		await visitor.evaluate((value) => {
			document.cookie = `sekisho=${value}; Path=/page`;
		}, real);
		expect(await ours(visitor)).toHaveLength(2);
		await visitor.reload();
		expect(await isDecided(visitor)).toBe(true);
		expect(await visitor.evaluate('sekisho.allows("analytics")')).toBe(true);
		await visitor.evaluate('sekisho.rejectAll()');
		expect(await ours(visitor)).toHaveLength(1);
		expect(await again()).toBe(false);
		expect(visitor.errors()).toEqual([]);
	});

	it('two cookies, of both names, on different paths: nonsense counts for nothing', async () => {
		const { visitor } = own;
		await visitor.open(url());
		await plant(visitor, real);
		await visitor.evaluate(() => {
			document.cookie = 'sekisho=nonsense; Path=/page';
		});
		await visitor.reload();
		expect(await isDecided(visitor)).toBe(true);
	});

	it('two cookies, of both names, on different paths: a refusal wins', async () => {
		const { visitor } = own;
		await visitor.open(url());
		await plant(visitor, real);
		await visitor.evaluate(
			(value) => {
				document.cookie = `sekisho=${value}; Path=/page`;
			},
			real.replaceAll(':1', ':0'),
		);
		await visitor.reload();
		expect(await isDecided(visitor)).toBe(true);
		expect(await visitor.evaluate('sekisho.allows("analytics")')).toBe(false);
	});

	it('where cookies are refused the choice holds for this page, and one line says so', async () => {
		const { stage, visitor } = own;
		own.html = ahead(REFUSE, page(CONFIG, BODY));
		await stage.open(visitor, url());
		await asks(visitor);
		expect(await stage.traffic(visitor)).toEqual([]);
		expect(await isDecided(visitor)).toBe(false);
		await visitor.press(`${BANNER} [data-consent-action="accept"]`);
		await visitor.until('(window.ran ?? []).length === 2');
		await visitor.evaluate(`fetch('https://stats.example.com/x', { mode: 'no-cors' }).catch(() => {})`);
		expect(await stage.traffic(visitor)).toEqual(['GET stats.example.com/x']);
		expect(await isAsking(visitor)).toBe(false);
		await visitor.evaluate('sekisho.withdraw()');
		expect(await isDecided(visitor)).toBe(true);
		expect(await visitor.evaluate('sekisho.allows("analytics")')).toBe(false);
		await visitor.evaluate('sekisho.reset()');
		await asks(visitor);
		await visitor.press(`${BANNER} [data-consent-action="reject"]`);
		await visitor.until(() => !document.querySelector('[data-sekisho="banner"]'));
		expect(await isDecided(visitor)).toBe(true);
		await expect.poll(() => lines(visitor)).toHaveLength(1);
		await expect.poll(() => lines(visitor)[0]).toMatch(/choice holds for this page only.*\(not-stored\)/);
		expect(visitor.errors()).toEqual([]);
	});

	it('a decision is shared with sub-domains when the owner says so', async () => {
		const { stage, visitor } = own;
		own.html = page({ ...CONFIG, consent: { cookie: { domain: 'example.co.jp' } } }, BODY);
		await stage.open(visitor, `${stage.world.secureOrigin('shop.example.co.jp')}/page`);
		await visitor.evaluate('sekisho.acceptAll()');
		expect(await ours(visitor)).toMatchObject([{ domain: '.example.co.jp' }]);
		await stage.open(visitor, `${stage.world.secureOrigin('www.example.co.jp')}/page`);
		expect(await isDecided(visitor)).toBe(true);
		expect(await isAsking(visitor)).toBe(false);
		await visitor.evaluate('sekisho.withdraw()');
		await stage.open(visitor, `${stage.world.secureOrigin('shop.example.co.jp')}/page`);
		expect(await visitor.evaluate('sekisho.consent.method')).toBe('withdraw');
		expect(await ours(visitor)).toHaveLength(1);
		await visitor.evaluate('sekisho.reset()');
		expect(await ours(visitor)).toEqual([]);
	});

	it.each(['co.jp', 'another.example', '.jp'])('a domain of %s falls back to this host', async (domain) => {
		const { stage, visitor } = own;
		own.html = page({ ...CONFIG, consent: { cookie: { domain } } }, BODY);
		await stage.open(visitor, `${stage.world.secureOrigin('shop.example.co.jp')}/page`);
		await visitor.evaluate('sekisho.rejectAll()');
		expect(await ours(visitor)).toMatchObject([{ domain: 'shop.example.co.jp' }]);
		expect(await again()).toBe(false);
		expect(visitor.errors()).toEqual([]);
	});

	it('a service that claims every cookie does not claim ours', async () => {
		const { visitor } = own;
		await open({ ...CONFIG, services: [...SERVICES, { id: 'greedy', category: 'marketing', cookies: ['*'] }] });
		await visitor.press(`${BANNER} [data-consent-action="reject"]`);
		await visitor.until(() => !document.querySelector('[data-sekisho="banner"]'));
		expect(await ours(visitor)).toHaveLength(1);
		expect(await again()).toBe(false);
		expect(lines(visitor)).toEqual([]);
	});

	it('name and path of the cookie are the owner’s', async () => {
		const { visitor } = own;
		await open({ ...CONFIG, consent: { cookie: { name: 'choice', path: '/page' } } });
		await visitor.evaluate('sekisho.acceptAll()');
		expect(await visitor.cookies()).toMatchObject([{ name: 'choice', path: '/page' }]);
		expect(await again()).toBe(false);
	});
});

describe('chromium: the API', () => {
	const own = theatre('chromium');
	const url = () => `${own.stage.world.secureOrigin()}/page`;
	const open = async (body = BODY) => {
		own.html = page(CONFIG, body);
		await own.stage.open(own.visitor, url());
	};

	it('choose: a category decides for its services, a service for itself, only true allows', async () => {
		const { visitor } = own;
		await open();
		const choose = async (wanted: string) => {
			await visitor.evaluate(`sekisho.choose(${wanted})`);
			const { necessary, ...rest } = await choices(visitor);
			expect(necessary).toBe(true);
			return Object.keys(rest).filter((id) => rest[id]);
		};
		expect(await choose('{ analytics: true }')).toEqual(['analytics', 'stats', 'heat']);
		expect((await value(visitor)).split('/').slice(8)).toEqual(['necessary:1', 'analytics:1', 'marketing:0']);
		expect(await choose('{ stats: false }')).toEqual(['analytics', 'heat']);
		expect((await value(visitor)).split('/').slice(8)).toContain('stats:0');
		// What is not named stays as it is.
		expect(await choose('{ marketing: true }')).toEqual(['analytics', 'marketing', 'heat', 'ads']);
		// A category takes all its services along, but for those named beside it.
		expect(await choose('{ analytics: true }')).toEqual(['analytics', 'marketing', 'stats', 'heat', 'ads']);
		expect(await choose('{ analytics: false, heat: true }')).toEqual(['marketing', 'heat', 'ads']);
		expect(await choose('{ analytics: true, heat: false, marketing: false }')).toEqual(['analytics', 'stats']);
		expect(await choose('{ analytics: 1, marketing: "true", ads: {} }')).toEqual([]);
		expect(await choose('{ nobody: true, constructor: true, ["__proto__"]: true, "": true }')).toEqual([]);
		expect(await choose('Object.create({ analytics: true })')).toEqual([]);
		expect(await choose('{ necessary: false }')).toEqual([]);
		expect(await choose('{ ads: true }')).toEqual(['ads']);
		expect((await value(visitor)).split('/').slice(8)).toEqual(['necessary:1', 'analytics:0', 'marketing:0', 'ads:1']);
		expect(await visitor.evaluate('["nobody", "constructor", "__proto__", ""].some(sekisho.allows)')).toBe(false);
		await visitor.reload();
		expect(await choose('{}')).toEqual(['ads']);
		expect(visitor.errors()).toEqual([]);
	});

	it('choose with no choices grants nothing and takes nothing', async () => {
		const { visitor } = own;
		await open();
		for (const wanted of ['true', 'null', 'undefined', '"analytics"', '[]', '1']) {
			await visitor.evaluate(`sekisho.choose(${wanted})`);
			expect([wanted, await visitor.evaluate('sekisho.allows("analytics")')]).toEqual([wanted, false]);
		}
		await visitor.evaluate('sekisho.choose({ analytics: true })');
		for (const wanted of ['{}', 'null', 'undefined', '[]']) {
			await visitor.evaluate(`sekisho.choose(${wanted})`);
			expect([wanted, await visitor.evaluate('sekisho.allows("analytics")')]).toEqual([wanted, true]);
		}
		expect(visitor.errors()).toEqual([]);
	});

	it('whenAllowed resolves once, when it may, and never before', async () => {
		const { visitor } = own;
		await open();
		await visitor.evaluate(() => {
			const page = window as unknown as { log: string[]; sekisho: { whenAllowed(id: string): Promise<void> } };
			page.log = [];
			for (const id of ['necessary', 'analytics', 'ads', 'nobody', '__proto__'])
				page.sekisho.whenAllowed(id).then(() => page.log.push(id));
		});
		expect(await visitor.evaluate('log')).toEqual(['necessary']);
		await visitor.evaluate('sekisho.rejectAll()');
		expect(await visitor.evaluate('log')).toEqual(['necessary']);
		await visitor.evaluate('sekisho.choose({ analytics: true })');
		expect(await visitor.evaluate('log')).toEqual(['necessary', 'analytics']);
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.evaluate('sekisho.acceptAll()');
		expect(await visitor.evaluate('log')).toEqual(['necessary', 'analytics', 'ads']);
	});

	it('tells of everything, by on() and on document, until told to stop', async () => {
		const { visitor } = own;
		own.html = ahead(
			`<script>
				window.log = [];
				for (const type of ['decide', 'change', 'held', 'released', 'show', 'hide'])
					document.addEventListener('sekisho:' + type, ({ detail }) => log.push(['document', type, detail]));
			</script>`,
			page(
				CONFIG,
				`<script type="text/plain" data-consent="stats" data-src="https://stats.example.com/a.js"></script>`,
				`<script>
					window.stop = ['decide', 'change', 'held', 'released', 'show', 'hide'].map((type) =>
						sekisho.on(type, (detail) => log.push(['on', type, detail])));
				</script>`,
			),
		);
		await own.stage.open(visitor, url());
		await asks(visitor);
		type Entry = [where: string, type: string, what: unknown];
		/** Both ways in pairs: the same detail, whoever is told first. */
		const told = async () => {
			const all = await visitor.evaluate<Entry[]>(`log.splice(0).map(([where, type, detail]) => [where, type,
				type === 'show' ? detail.view : type === 'held' || type === 'released' ?
				[detail.channel, detail.id, detail.what, detail.element instanceof Element].join() :
				type === 'hide' ? '' : JSON.stringify(detail.consent.choices)])`);
			const of = (where: string) => all.filter(([one]) => one === where).map(([, type, what]) => [type, what]);
			return [of('document'), of('on')];
		};
		const [first = [], second = []] = await told();
		expect(first).toContainEqual(['held', 'script,stats,https://stats.example.com/a.js,true']);
		expect(first).toContainEqual(['show', 'banner']);
		// What comes before the page's own script is only for those who listened on the document before.
		expect(first.slice(-second.length)).toEqual(second);
		expect(second).toContainEqual(['show', 'banner']);

		await visitor.evaluate('sekisho.show()');
		await visitor.until(() => !!document.querySelector('[data-sekisho="preferences"]'));
		expect(await told()).toEqual([[['show', 'preferences']], [['show', 'preferences']]]);

		await visitor.evaluate('sekisho.acceptAll()');
		await own.stage.traffic(visitor);
		const [once = [], twice = []] = await told();
		expect(once).toEqual(twice);
		const types = once.map(([type]) => type);
		expect(types.filter((type) => type === 'decide')).toHaveLength(1);
		expect(types.filter((type) => type === 'hide')).toHaveLength(1);
		expect(types.indexOf('change')).toBeLessThan(types.indexOf('decide'));
		expect(once).toContainEqual(['released', 'script,stats,https://stats.example.com/a.js,true']);
		expect(once).toContainEqual([
			'decide',
			JSON.stringify({ necessary: true, analytics: true, marketing: true, stats: true, heat: true, ads: true }),
		]);

		await visitor.evaluate('stop.forEach((stop) => stop())');
		await visitor.evaluate('sekisho.withdraw()');
		const [still = [], nothing = []] = await told();
		expect(still.map(([type]) => type)).toContain('decide');
		expect(nothing).toEqual([]);

		// Held calls are told as well, with their channel.
		await visitor.evaluate(`fetch('https://stats.example.com/x').catch(() => {})`);
		await visitor.evaluate(() => {
			document.cookie = 'st_a=1';
		});
		expect((await told())[0]).toEqual([
			['held', 'fetch,stats,https://stats.example.com/x,false'],
			['held', 'cookie,stats,st_a,false'],
		]);
		expect(visitor.errors()).toEqual([]);
	});

	it('a listener that throws stops nobody', async () => {
		const { visitor } = own;
		await open(`<script>
			window.log = [];
			for (const type of ['decide', 'change', 'released', 'hide']) {
				sekisho.on(type, () => { throw Error('of the listener') });
				sekisho.on(type, () => log.push(type));
			}
		</script>${BODY}`);
		await visitor.press(`${BANNER} [data-consent-action="accept"]`);
		await visitor.until('(window.ran ?? []).length === 2');
		expect(new Set(await visitor.evaluate<string[]>('log'))).toEqual(new Set(['change', 'released', 'hide', 'decide']));
		expect(await isAsking(visitor)).toBe(false);
		// The mistake is the page's, and shown as such.
		expect(visitor.errors().length).toBeGreaterThan(3);
		expect(visitor.errors().filter((error) => !error.startsWith('Error: of the listener'))).toEqual([]);
	});

	it.each(['withdraw', 'reset', 'rejectAll'])(
		'%s on a later page erases what was stored, and shuts',
		async (action) => {
			const { stage, visitor } = own;
			await open();
			await visitor.evaluate('sekisho.acceptAll()');
			await visitor.reload();
			await visitor.evaluate(() => {
				document.cookie = 'st_visitor=1; Path=/';
				localStorage.setItem('st_since', '1');
				localStorage.setItem('cart', '1');
			});
			// At once: what the page tries in the same task is held already.
			expect(await visitor.evaluate(`(sekisho.${action}(), sekisho.allows('stats'))`)).toBe(false);
			if (action === 'reset') await asks(visitor);
			else await visitor.until(() => document.cookie.includes('analytics:0'));
			await stage.traffic(visitor);
			expect((await visitor.cookies()).map(({ name }) => name)).toEqual(action === 'reset' ? [] : ['__Host-sekisho']);
			expect(await visitor.evaluate(() => Object.keys(localStorage))).toEqual(['cart']);
			await visitor.evaluate(`fetch('https://stats.example.com/x').catch(() => {})`);
			expect(await stage.traffic(visitor)).toEqual([]);
			await visitor.reload();
			await stage.traffic(visitor);
			expect(await isAsking(visitor)).toBe(action === 'reset');
			expect(await ran(visitor)).toEqual([]);
			expect(visitor.errors()).toEqual([]);
		},
	);

	it('the receipt is plain JSON, the consent is frozen', async () => {
		const { visitor } = own;
		await open();
		await visitor.evaluate('sekisho.choose({ analytics: true })');
		const [receipt, again] = await visitor.evaluate<[Record<string, unknown>, Record<string, unknown>]>(
			'[sekisho.receipt(), JSON.parse(JSON.stringify(sekisho.receipt()))]',
		);
		expect(receipt).toEqual(again);
		expect(receipt).toEqual({
			decided: true,
			choices: { necessary: true, analytics: true, marketing: false, stats: true, heat: true, ads: false },
			regime: 'opt-in',
			regimeSource: 'config',
			decidedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
			policyVersion: '2026-04',
			method: 'choose',
			id: expect.stringMatching(/^[\da-z]{12}$/),
			site: 'www.site.example',
		});
		const frozen = await visitor.evaluate<boolean[]>(`(() => {
			'use strict';
			const { consent } = sekisho;
			for (const wrong of [
				() => { consent.decided = false },
				() => { consent.choices.ads = true },
				() => { delete consent.choices.analytics },
				() => { consent.choices.nobody = true },
				() => { sekisho.consent = {} },
			]) try { wrong(); return [false] } catch {}
			return [Object.isFrozen(consent), Object.isFrozen(consent.choices), !sekisho.allows('ads')];
		})()`);
		expect(frozen).toEqual([true, true, true]);
		// A new object after every change, and not otherwise.
		expect(await visitor.evaluate('sekisho.consent === sekisho.consent')).toBe(true);
		await visitor.evaluate('window.was = sekisho.consent');
		await visitor.evaluate('sekisho.rejectAll()');
		expect(
			await visitor.evaluate('[was !== sekisho.consent, was.choices.analytics, was.id !== sekisho.consent.id]'),
		).toEqual([true, true, true]);
	});

	it('destroy takes our interface away, and what is held stays held', async () => {
		const { stage, visitor } = own;
		await open();
		await asks(visitor);
		await visitor.evaluate('sekisho.destroy()');
		await sleep(100);
		const left = () =>
			visitor.evaluate(() => [...document.querySelectorAll('#sekisho *, [data-sekisho]')].map((one) => one.outerHTML));
		expect(await left()).toEqual([]);
		expect(await stage.traffic(visitor)).toEqual([]);
		expect(await ran(visitor)).toEqual([]);
		await visitor.evaluate('sekisho.acceptAll()');
		expect(await stage.traffic(visitor)).toEqual([]);
		expect(await ran(visitor)).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});

	it('destroy also takes away what was still on its way', async () => {
		const { stage, visitor } = own;
		await open();
		await visitor.evaluate('sekisho.rejectAll()');
		await visitor.reload();
		await visitor.evaluate('(sekisho.show(), sekisho.destroy())');
		await stage.traffic(visitor);
		expect(
			await visitor.evaluate(() => [...document.querySelectorAll('[data-sekisho]')].map((one) => one.outerHTML)),
		).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});

	it('buttons of the page do what they say, also for agents', async () => {
		const { visitor } = own;
		await open(
			`<form action="/page?sent">${['accept', 'reject', 'withdraw', 'preferences']
				.map((action) => `<button data-consent-action="${action}" id="my-${action}"><b>${action}</b></button>`)
				.join('')}<button data-consent-action="constructor" id="odd" type="button">odd</button></form>${BODY}`,
		);
		await asks(visitor);
		await visitor.press('#my-accept');
		await visitor.until('sekisho.consent.method === "accept"');
		await visitor.press('#my-withdraw b');
		await visitor.until('sekisho.consent.method === "withdraw"');
		for (const action of ['accept', 'reject']) {
			expect(await visitor.evaluate(`document.getElementById('my-${action}').click()`)).toBe(undefined);
			await visitor.until(`sekisho.consent.method === '${action}'`);
			expect(await visitor.evaluate('sekisho.allows("analytics")')).toBe(action === 'accept');
		}
		await visitor.evaluate(() => document.querySelector<HTMLElement>('#odd')?.click());
		await visitor.evaluate(() => document.querySelector<HTMLElement>('#my-preferences')?.click());
		await visitor.until(() => !!document.querySelector('[data-sekisho="preferences"]'));
		// None of them sent the form.
		expect(await visitor.evaluate('location.search')).toBe('');
		expect(visitor.errors()).toEqual([]);
	});

	it('buttons of the banner take a click from a script: agents answer for their users', async () => {
		const { visitor } = own;
		await open();
		await asks(visitor);
		await visitor.evaluate(() =>
			document.querySelector<HTMLElement>('[data-sekisho="banner"] [data-consent-action="reject"]')?.click(),
		);
		await visitor.until(() => document.cookie.includes('analytics:0'));
		expect(await isAsking(visitor)).toBe(false);
	});
});
