import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

const CONFIG = {
	company: { name: 'Example' },
	policy: { version: '1' },
	categories: [{ id: 'necessary' }, { id: 'analytics' }, { id: 'marketing' }],
	services: [
		{ id: 'stats', category: 'analytics', urls: ['stats.example.com'], cookies: ['st_*'] },
		{ id: 'ads', category: 'marketing', urls: ['ads.example.com'], cookies: ['ad_*'] },
	],
	regime: {
		eea: 'opt-in',
		uk: { regime: 'opt-in', starts: ['analytics'] },
		us: 'opt-out',
		jp: { regime: 'notice', starts: ['analytics'] },
	},
};

/** Two trackers as an owner marks them; each writes a cookie. */
const TRACKERS = `<script type="text/plain" data-consent="stats" data-src="https://stats.example.com/s.js"></script>
	<script type="text/plain" data-consent="ads" data-src="https://ads.example.com/a.js"></script>`;
const STATS = 'GET stats.example.com/s.js';
const ADS = 'GET ads.example.com/a.js';

/** A page for a visitor from this region, whose browser says this. */
function from(region: string, { config = {}, signal = '' }: { config?: object; signal?: string } = {}): string {
	const head = `<meta name="sekisho-region" content="${region}">${
		signal &&
		`<script>
		Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, get: () => ${signal} });
	</script>`
	}`;
	return page({ ...CONFIG, ...config }, TRACKERS).replace('<script', `${head}<script`);
}

const isAsking = (visitor: Visitor) =>
	visitor.evaluate(() => !!document.querySelector('[data-sekisho="banner"]') as boolean);
const asks = (visitor: Visitor) => visitor.until(() => !!document.querySelector('[data-sekisho="banner"]'));
const cookies = async (visitor: Visitor) => (await visitor.cookies()).map(({ name }) => name).sort();
const decision = async (visitor: Visitor) =>
	(await visitor.cookies()).find(({ name }) => name === '__Host-sekisho')?.value ?? '';
const run = (visitor: Visitor, script: string) => visitor.evaluate(script);

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	const own = {} as { stage: Stage; visitor: Visitor; html: string };
	beforeAll(async () => {
		own.stage = await openStage(engine);
		own.stage.world.always('www.site.example', '/page*', () => own.html);
		for (const [host, name] of [
			['stats', 'st_1'],
			['ads', 'ad_1'],
			['free', 'fr_1'],
		])
			own.stage.world.always(`${host}.example.com`, '/*', () => ({
				headers: { 'Content-Type': 'text/javascript' },
				body: `document.cookie = '${name}=1; Path=/; Max-Age=9999'`,
			}));
	});
	afterAll(() => own.stage?.close());
	beforeEach(async () => {
		own.stage.forget();
		own.visitor = await own.stage.visitor();
		return () => own.visitor.close();
	});
	const visit = async (html: string) => {
		own.html = html;
		return own.stage.visit(own.visitor, `${own.stage.world.secureOrigin()}/page`);
	};

	it.each([
		['US', [STATS, ADS], false],
		['US-CA', [STATS, ADS], false],
		['JP', [STATS], false],
		['DE', [], true],
		['RE', [], true],
		['BR', [], true],
		['', [], true],
		['USA', [], true],
	])('a visitor from %j', async (region, requests, isAsked) => {
		const { visitor } = own;
		const seen = await visit(from(region));
		// The second script starts when the first has run. On a busy machine, the page is silent between them.
		const written = requests.map((one) => (one === STATS ? 'st_1' : 'ad_1'));
		for (const name of written) await visitor.until(`document.cookie.includes('${name}')`);
		seen.push(...(await own.stage.traffic(visitor)));
		expect(seen.sort()).toEqual([...requests].sort());
		if (isAsked) await asks(visitor);
		expect(await isAsking(visitor)).toBe(isAsked);
		// A way to the choices is there from the first visit on where nobody is asked.
		if (!isAsked) await visitor.until(() => !!document.querySelector('[data-sekisho="reopen"]'));
		const way = await visitor.evaluate(() => document.querySelector('[data-sekisho="reopen"]')?.textContent ?? '');
		expect(way).toBe(isAsked ? '' : region === 'JP' ? 'Cookie settings' : 'Your Privacy Choices');
		// Nothing is written before a choice but what the trackers write that may.
		expect(await cookies(visitor)).toEqual(written.sort());
		expect(visitor.errors()).toEqual([]);
	});

	it('opts out for good: at once, on the next page, under another version, with its cookies erased', async () => {
		const { visitor } = own;
		await visit(from('US'));
		await run(visitor, 'sekisho.rejectAll()');
		await visitor.until(() => !document.cookie.includes('ad_1'));
		expect(await cookies(visitor)).toEqual(['__Host-sekisho']);
		expect(await visit(from('US'))).toEqual([]);
		expect(await visit(from('US', { config: { policy: { version: '2' } } }))).toEqual([]);
		expect(await isAsking(visitor)).toBe(false);
		const [, , days, regime] = (await decision(visitor)).split('/');
		expect(Number(days)).toBeGreaterThanOrEqual(365);
		expect(regime).toBe('opt-out.meta');
		// And it is a refusal everywhere else.
		expect(await visit(from('JP'))).toEqual([]);
		expect(await visit(from('DE'))).toEqual([]);
		expect(await isAsking(visitor)).toBe(false);
	});

	it('starts nothing while a refusal is being written', async () => {
		const { visitor } = own;
		await visit(from('DE'));
		await run(visitor, 'sekisho.rejectAll()');
		own.html = from('US');
		await own.stage.traffic(visitor);
		await run(visitor, 'sekisho.rejectAll()');
		expect(await own.stage.traffic(visitor)).toEqual([]);
	});

	it('what a rule started is no consent where consent is the rule', async () => {
		const { visitor } = own;
		await visit(from('US'));
		await run(visitor, 'sekisho.choose({ marketing: false })');
		await visitor.until(() => !document.cookie.includes('ad_1'));
		expect(await decision(visitor)).toMatch(/\/analytics:r\/marketing:0$/);
		expect(await visit(from('US'))).toEqual([STATS]);
		expect(await visit(from('DE'))).toEqual([]);
		await asks(visitor);
	});

	it('a signal refuses what sells, is remembered, and is no answer to the banner (US-05, GPC-06)', async () => {
		const { visitor } = own;
		expect(await visit(from('DE', { signal: 'true' }))).toEqual([]);
		await asks(visitor);
		expect(await cookies(visitor)).toEqual([]);
		expect(await visit(from('US', { signal: 'true' }))).toEqual([STATS]);
		await visitor.until(() => document.cookie.includes('sekisho='));
		expect(await decision(visitor)).toMatch(/^2\/\d+\/\d+\/opt-out\.meta\.gpc\/signal\/.*\/analytics:r\/marketing:0$/);
		expect(await isAsking(visitor)).toBe(false);
		// Its status is said to who looks for it, and to nobody else (US-02, US-03).
		const status = () => visitor.evaluate(() => document.querySelector('#sekisho [role="status"]')?.textContent ?? '');
		expect(await status()).not.toContain('Global Privacy Control');
		await visitor.press('[data-sekisho="reopen"]');
		await visitor.until(() => !!document.querySelector('dialog[data-sekisho="preferences"]'));
		expect(await visitor.evaluate(() => document.querySelector('dialog [role="status"]')?.textContent)).toMatch(
			/Opt-out preference signal honored.*Global Privacy Control/,
		);
		// Gone again, it is no consent.
		expect(await visit(from('US'))).toEqual([STATS]);
		// The visitor can allow it by name.
		await visit(from('US', { signal: 'true' }));
		await run(visitor, 'sekisho.choose({ marketing: true })');
		expect(await own.stage.traffic(visitor)).toEqual([ADS]);
		expect((await visit(from('US', { signal: 'true' }))).sort()).toEqual([ADS, STATS]);
		await visitor.press('[data-sekisho="reopen"]');
		await visitor.until(() => !!document.querySelector('dialog input[name="marketing"]'));
		expect(await visitor.evaluate(() => document.querySelector('dialog')?.textContent)).not.toContain('honored');
	});

	it('opting out takes no more steps than opting in again, which takes two (US-07, US-11)', async () => {
		const { visitor } = own;
		await visit(from('US'));
		await visitor.press('[data-sekisho="reopen"]');
		await visitor.press('[data-sekisho="preferences"] [data-consent-action="reject"]');
		await visitor.until(() => !document.cookie.includes('ad_1'));
		expect(await visit(from('US'))).toEqual([]);
		await visitor.press('[data-sekisho="reopen"]');
		await visitor.until(() => !!document.querySelector('dialog [data-consent-action="save"]'));
		expect(
			await visitor.evaluate(() => document.querySelectorAll('dialog [data-consent-action="accept"]').length),
		).toBe(0);
		await visitor.press('dialog input[name="marketing"]');
		await visitor.press('dialog [data-consent-action="save"]');
		expect(await own.stage.traffic(visitor)).toEqual([ADS]);
	});

	it('a signal is stronger than an older grant', async () => {
		const { visitor } = own;
		await visit(from('DE'));
		await run(visitor, 'sekisho.acceptAll()');
		await own.stage.traffic(visitor);
		expect((await visit(from('DE'))).sort()).toEqual([ADS, STATS]);
		expect(await visit(from('DE', { signal: 'true' }))).toEqual([STATS]);
		await visitor.until(() => !document.cookie.includes('ad_1'));
		await visitor.until(() => document.cookie.includes('.gpc/signal/'));
		expect(await visit(from('DE'))).toEqual([STATS]);
		expect(await isAsking(visitor)).toBe(false);
	});

	it.each(['visibilitychange', 'pageshow'])('a signal that came meanwhile is binding on %s (GPC-03)', async (event) => {
		const { visitor } = own;
		expect((await visit(from('US'))).sort()).toEqual([ADS, STATS]);
		await run(
			visitor,
			`(() => {
			Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, get: () => true });
			(${event === 'pageshow'} ? window : document).dispatchEvent(
				${event === 'pageshow'} ? new PageTransitionEvent('pageshow', { persisted: true }) : new Event('visibilitychange'),
			);
			window.atOnce = sekisho.allows('ads');
			})()`,
		);
		expect(await run(visitor, 'atOnce')).toBe(false);
		await visitor.until(() => document.cookie.includes('.gpc/signal/') && !document.cookie.includes('ad_1'));
		expect(await run(visitor, '[sekisho.allows("stats"), sekisho.allows("ads")]')).toEqual([true, false]);
		expect(await isAsking(visitor)).toBe(false);
	});

	it.each(['false', 'undefined', '"1"', '1', 'null'])('%s is no signal (GPC-01)', async (signal) => {
		expect((await visit(from('US', { signal }))).sort()).toEqual([ADS, STATS].sort());
	});

	it('the United Kingdom: statistics by exception, the rest asked, an objection counts (UK-02 to UK-05)', async () => {
		const { visitor } = own;
		const exception = { kind: 'statistics', reason: 'Own use, aggregates only, no advertising.' };
		const services = [{ ...CONFIG.services[0], exception }, CONFIG.services[1]];
		// Without the exception, statistics are asked about like the rest.
		expect(await visit(from('GB'))).toEqual([]);
		const html = from('GB', { config: { services } });
		expect(await visit(html)).toEqual([STATS]);
		await asks(visitor);
		await visitor.press('[data-sekisho="banner"] [data-consent-action="reject"]');
		await visitor.until(() => !document.cookie.includes('st_1'));
		expect(await visit(html)).toEqual([]);
	});

	it('what a page asks for early waits for the rule, and then goes on or is held', async () => {
		const { visitor } = own;
		const early = `<script>window.went = []; for (const host of ['stats', 'free'])
			fetch('https://' + host + '.example.com/early', { mode: 'no-cors' }).then(() => went.push(host), () => {});</script>`;
		const went = () => visitor.evaluate(() => [...(window as unknown as { went: string[] }).went].sort());
		const add = (html: string) => html.replace('</body>', `${early}</body>`);
		await visit(add(from('US')));
		expect(await went()).toEqual(['free', 'stats']);
		await visit(add(from('DE')));
		expect(await went()).toEqual(['free']);
	});

	it('Google is asked to restrict its use after an opt-out, and before its tag (GCM-15)', async () => {
		const { visitor } = own;
		const services = [{ id: 'ga', preset: 'google-analytics', category: 'analytics', measurementId: 'G-TEST1' }];
		const said = () =>
			run(
				visitor,
				`JSON.stringify([...dataLayer].map((one) => [...Array.from(one)].slice(0, 3)).filter(([word, what]) =>
					what === 'restricted_data_processing' || word === 'config').map(([word, , value]) => word === 'set' ? value : word))`,
			);
		await visit(from('US', { config: { services } }));
		await visitor.until(`[...dataLayer].some((one) => one[0] === 'config')`);
		expect(await said()).toMatch(/^\[false(,false)*,"config"/);
		await run(visitor, 'sekisho.choose({ marketing: false })');
		await visitor.until(() => document.cookie.includes('sekisho='));
		expect(await said()).toMatch(/true\]$/);
		await visit(from('DE', { config: { services } }));
		expect(await said()).not.toMatch(/true|false/);
	});

	it('noSale holds what sells, whatever is chosen', async () => {
		const { visitor } = own;
		expect(await visit(from('US', { config: { noSale: true } }))).toEqual([STATS]);
		await run(visitor, 'sekisho.acceptAll()');
		expect(await visit(from('US', { config: { noSale: true } }))).toEqual([STATS]);
		expect(await run(visitor, 'sekisho.allows("ads")')).toBe(false);
	});

	it('holds everything where the file with the rule cannot be had', async () => {
		const { stage, visitor } = own;
		stage.world.always('*', '/sekisho/sekisho.rule.js*', () => ({ status: 500, body: '' }));
		expect(await visit(from('US'))).toEqual([]);
		expect(await run(visitor, 'sekisho.allows("stats")')).toBe(false);
	});
});
