import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { autoconsent, vendorRules } from '../support/agents/autoconsent.js';
import { consentOMatic, type Purpose } from '../support/agents/consent-o-matic.js';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

/** A rule as it is shipped. */
const ruleFor = (agent: string) =>
	JSON.parse(readFileSync(new URL(`../../dist/agents/${agent}.json`, import.meta.url), 'utf8'));

/** Every category that we know, and one that only this owner does. */
const config = {
	company: { name: 'Example Inc.', policyUrl: '/page/privacy' },
	policy: { version: '1' },
	categories: [
		{ id: 'necessary', required: true },
		{ id: 'functional' },
		{ id: 'analytics' },
		{ id: 'marketing' },
		{ id: 'interests', name: 'Interests', description: 'What to show first.' },
	],
	services: [
		{ id: 'map', category: 'functional', urls: ['media.example.com/*'] },
		{ id: 'google-analytics', preset: 'google-analytics', category: 'analytics', measurementId: 'G-AGENTS0001' },
		{ id: 'ads', category: 'marketing', urls: ['ads.example.net/*'] },
		{ id: 'profile', category: 'interests', urls: ['profile.example.org/*'] },
	],
};

const REFUSED = { necessary: true, functional: false, analytics: false, marketing: false, interests: false };

/** A page to read and to use, with something held in it, that keeps what is thrown at it. */
const body = `<p><button id="count" onclick="this.textContent++">0</button> <input id="first" aria-label="First">
	<button id="own" data-consent-action="preferences">Cookies</button></p>
	<script type="text/plain" data-consent="ads" data-src="https://ads.example.net/tag.js"></script>
	<iframe title="Map" data-consent="map" data-src="https://media.example.com/embed"></iframe>
	<div style="height:3000px"></div><p><input id="last" aria-label="Last"></p>`;
const watched = `<script>
	var thrown = [], removed = 0;
	addEventListener('error', ({ message }) => thrown.push(message));
	addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
</script>`;

const BANNER = '[data-sekisho="banner"]';
const DIALOG = '[data-sekisho="preferences"]';
const HOST = '#sekisho';
const has = (selector: string) => `!!document.querySelector('${selector}')`;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let html = '';
	let visitor: Visitor;
	const open = () => stage.open(visitor, `${stage.world.secureOrigin()}/page`);
	const choices = () => visitor.evaluate<Record<string, boolean>>('sekisho.consent.choices');
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
		stage.world.always('media.example.com', '/embed', '<!doctype html><p>media');
		stage.world.always('ads.example.net', '/tag.js', 'void 0');
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		html = page(config, body, watched);
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	/** Nothing was decided, allowed, stored or requested. */
	const isShut = async () => {
		expect(await visitor.evaluate('sekisho.consent.decided')).toBe(false);
		expect(await choices()).toMatchObject(REFUSED);
		expect(await visitor.cookies()).toEqual([]);
		expect(await stage.traffic(visitor)).toEqual([]);
	};

	/** The page can be scrolled, clicked and walked through with the keyboard, and nothing was thrown. */
	const works = async () => {
		const locks = await visitor.evaluate(() => {
			const { documentElement, body } = document;
			const styles = [documentElement, body].map((element) => getComputedStyle(element));
			return [
				...styles.map(({ overflow, position }) => `${overflow} ${position}`),
				document.querySelectorAll('[inert], body > [aria-hidden]').length,
			];
		});
		expect(locks).toEqual(['visible static', 'visible static', 0]);
		const count = Number(await visitor.evaluate(`document.querySelector('#count').textContent`));
		await visitor.press('#count');
		expect(Number(await visitor.evaluate(`document.querySelector('#count').textContent`))).toBe(count + 1);
		const walk: string[] = [];
		for (let steps = 0; steps < 16 && !walk.includes('last'); steps += 1) {
			await visitor.key('Tab');
			walk.push(await visitor.evaluate(() => document.activeElement?.id ?? ''));
		}
		expect(walk).toEqual(expect.arrayContaining(['first', 'last']));
		await visitor.until('scrollY > 0');
		expect(await visitor.evaluate('thrown')).toEqual([]);
		expect(visitor.errors()).toEqual([]);
		expect(visitor.console().filter((line) => line.includes('[sekisho]'))).toEqual([]);
	};

	const hidden = (selector: string) => `<style>${selector} { display: none !important }</style>`;
	const removing = (selector: string) => `<script>
		new MutationObserver(() => {
			for (const one of document.querySelectorAll('${selector}')) one.remove(removed += 1);
		}).observe(document, { childList: true, subtree: true });
	</script>`;

	describe('ad blockers', () => {
		it.each([BANNER, HOST])('%s hidden: the page works, all is denied', async (selector) => {
			html = page(config, body, watched + hidden(selector));
			await open();
			await visitor.until(has(BANNER));
			await works();
			await isShut();
		});

		it.each([BANNER, HOST])(
			'%s removed as it comes: it stays away, the page works, all is denied',
			async (selector) => {
				html = page(config, body, watched + removing(selector));
				await open();
				await visitor.until('removed > 0');
				await works();
				await isShut();
				await new Promise((resolve) => setTimeout(resolve, 1000));
				expect(await visitor.evaluate('removed')).toBe(1);
				expect(await visitor.evaluate(has(BANNER))).toBe(false);
				// A decision needs nothing of what is gone.
				await visitor.evaluate('sekisho.rejectAll()');
				expect(await visitor.evaluate('sekisho.consent.decided')).toBe(true);
				expect(await choices()).toMatchObject(REFUSED);
				expect(await visitor.evaluate('thrown')).toEqual([]);
			},
		);

		it.each([HOST, DIALOG])(
			'%s hidden before the preferences open: they open for nobody, the page works',
			async (selector) => {
				html = page(config, body, watched + hidden(selector));
				await open();
				await visitor.until(has(BANNER));
				await visitor.press('#own');
				await visitor.until(
					`performance.getEntriesByType('resource').some(({ name }) => name.includes('/sekisho/sekisho.preferences.js'))`,
				);
				await new Promise((resolve) => setTimeout(resolve, 300));
				await works();
				await isShut();
			},
		);

		it.each([HOST, DIALOG])('%s hidden while the preferences are open: the page works', async (selector) => {
			await open();
			await visitor.press('#own');
			await visitor.until(has(DIALOG));
			// Nothing closes it as long as it is seen.
			await new Promise((resolve) => setTimeout(resolve, 300));
			expect(await visitor.evaluate(has('dialog:modal'))).toBe(true);
			await visitor.evaluate((style) => document.head.insertAdjacentHTML('beforeend', style), hidden(selector));
			await works();
			await isShut();
		});

		it.each([HOST, DIALOG])('%s removed while the preferences are open: the page works', async (selector) => {
			await open();
			await visitor.press('#own');
			await visitor.until(has(DIALOG));
			await visitor.evaluate((one) => document.querySelector(one)?.remove(), selector);
			await works();
			await isShut();
			expect(await visitor.evaluate(has(DIALOG))).toBe(false);
		});
	});

	if (engine !== 'chromium') return;

	/** Everything was refused, and by whom. */
	const isRefused = async (method: string) => {
		expect(await visitor.evaluate('sekisho.consent')).toMatchObject({ decided: true, method, choices: REFUSED });
		await visitor.until(`!(${has(BANNER)})`);
		expect(await visitor.evaluate(has(DIALOG))).toBe(false);
		expect(await stage.traffic(visitor)).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	};

	/** Who has accepted all is asked about a new service. */
	const openWithNews = async () => {
		await open();
		await visitor.evaluate('sekisho.acceptAll()');
		const chat = { id: 'chat', category: 'functional', urls: ['chat.example.org/*'] };
		html = page({ ...config, policy: { version: '2' }, services: [...config.services, chat] }, body, watched);
		await open();
		await visitor.until(has(`${BANNER} [data-consent-action="save"]`));
	};

	describe('autoconsent', () => {
		const rule = ruleFor('autoconsent');

		it('refuses with our rule, which is the only one that finds us', async () => {
			await open();
			expect(await autoconsent(visitor, { autoAction: 'optOut' }, [...vendorRules, rule])).toEqual([
				'cmpDetected sekisho',
				'popupFound sekisho',
				'optOutResult sekisho true',
				'autoconsentDone sekisho',
				'selfTestResult sekisho true',
			]);
			await isRefused('reject');
		});

		it('accepts with our rule, where a visitor has told it to', async () => {
			await open();
			expect(await autoconsent(visitor, { autoAction: 'optIn' }, [rule])).toContain('optInResult sekisho true');
			expect(await visitor.evaluate('sekisho.consent.method')).toBe('accept');
			expect((await stage.traffic(visitor)).sort()).toEqual(
				expect.arrayContaining(['GET ads.example.net/tag.js', 'GET media.example.com/embed']),
			);
		});

		it('refuses what is new, and leaves the rest, where only that is asked', async () => {
			await openWithNews();
			expect(await autoconsent(visitor, { autoAction: 'optOut' }, [rule])).toContain('selfTestResult sekisho true');
			expect(await choices()).toMatchObject({ chat: false, map: true, ads: true });
		});

		it.each(['en', 'de', 'fr'])('refuses without a rule, by what the banner says in %s', async (language) => {
			html = page(config, body, watched, language);
			await open();
			await visitor.until(has(BANNER));
			expect(await autoconsent(visitor, { autoAction: 'optOut', heuristicMode: 'reject' }, [])).toEqual([
				'cmpDetected HEURISTIC-REJECT',
				'popupFound HEURISTIC-REJECT',
				'optOutResult HEURISTIC-REJECT true',
				'autoconsentDone HEURISTIC-REJECT',
				'selfTestResult HEURISTIC-REJECT true',
			]);
			await isRefused('reject');
		});

		it.each([
			[18, 'guardian'],
			[18, 'deny'],
			[21, 'deny'],
		] as const)('refuses where minors below %i are asked for: no age gate (AGT-06)', async (below, mode) => {
			html = page({ ...config, minors: { below, mode } }, body, watched);
			await open();
			await visitor.until(has(`${BANNER} [data-sekisho=minors]`));
			const said = await autoconsent(visitor, { autoAction: 'optOut', heuristicMode: 'reject' }, []);
			expect(said).toContain('optOutResult HEURISTIC-REJECT true');
			await isRefused('reject');
		});
	});

	describe('Consent-O-Matic', () => {
		const { sekisho: rule } = ruleFor('consent-o-matic');

		it('refuses all with our rule', async () => {
			await open();
			expect(await consentOMatic(visitor, rule, {})).toEqual([
				'HIDE_CMP',
				'OPEN_OPTIONS',
				'HIDE_CMP',
				'DO_CONSENT',
				'SAVE_CONSENT',
			]);
			await visitor.until('sekisho.consent.decided');
			await isRefused('choose');
		});

		it('takes back with our rule what was allowed, where it is asked about a new service', async () => {
			await openWithNews();
			await consentOMatic(visitor, rule, { B: true });
			await visitor.until(`!(${has(BANNER)}) && !(${has(DIALOG)})`);
			expect(await choices()).toMatchObject({ ...REFUSED, analytics: true, chat: false, map: false });
		});

		it.each<[Purpose, string]>([
			['A', 'functional'],
			['B', 'analytics'],
			['F', 'marketing'],
			['X', 'interests'],
		])('%s allows %s, and nothing else', async (purpose, category) => {
			await open();
			await consentOMatic(visitor, rule, { [purpose]: true });
			await visitor.until('sekisho.consent.decided');
			expect(await choices()).toMatchObject({ ...REFUSED, [category]: true });
		});

		it('finds nothing to do for a visitor who has decided', async () => {
			await open();
			await visitor.evaluate('sekisho.rejectAll()');
			await visitor.until(`!(${has(BANNER)})`);
			expect(await consentOMatic(visitor, rule, {})).toEqual([]);
		});
	});
});
