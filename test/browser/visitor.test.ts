import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '../../src/record/hash-of.js';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// What a visitor meets: two answers of equal weight in every language, on every screen, whatever the page's own styles
// do; a page that stays usable; minors, policy changes, one's own record.

const LOCALES = readdirSync(new URL('../../dist/locales', import.meta.url)).map((file) => file.replace('.json', ''));
const SERVICES = [
	{ id: 'stats', category: 'analytics', urls: ['stats.example.com'], cookies: ['st_*'] },
	{ id: 'media', category: 'functional', urls: ['media.example.com'], provider: { name: 'Example Media' } },
];
const CONFIG = {
	company: { name: 'Example', policyUrl: '/privacy' },
	policy: { version: '1' },
	services: SERVICES,
	gate: { undeclared: 'allow' },
};
const BANNER = '[data-sekisho="banner"]';
const PREFERENCES = '[data-sekisho="preferences"]';
const press = (action: string, where = BANNER) => `${where} [data-consent-action="${action}"]`;
const has = (selector: string) => `!!document.querySelector('${selector}')`;

/**
 * What differs between an answer and refusing, beyond a pixel, on the layer that is open; and what hides or crowds them.
 */
const unlike = (answer: string) => {
	const [a, b] = [answer, 'reject'].map(
		(action) => document.querySelector(`[data-sekisho] [data-consent-action="${action}"]`) as HTMLElement,
	);
	if (!a || !b) return ['missing'];
	const [one, other] = [getComputedStyle(a), getComputedStyle(b)];
	const [left, right] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
	const styles = [...one].filter(
		(name) =>
			!/origin$|^(width|height|inline-size|block-size)$/.test(name) &&
			one.getPropertyValue(name) !== other.getPropertyValue(name),
	);
	const fits = (button: HTMLElement) => button.scrollWidth <= button.clientWidth + 1;
	return [
		...styles,
		Math.abs(left.width - right.width) > 1 && `width ${left.width} ${right.width}`,
		Math.abs(left.height - right.height) > 1 && `height ${left.height} ${right.height}`,
		(left.height < 44 || right.height < 44) && 'lower than 44 px',
		(left.width < 44 || right.width < 44) && 'narrower than 44 px',
		a.parentElement !== b.parentElement && 'not side by side',
		!(fits(a) && fits(b)) && 'words cut off',
		(left.bottom > innerHeight || left.top < 0) && 'outside of the screen',
		document.documentElement.scrollWidth > innerWidth && 'the page scrolls sideways',
	].filter(Boolean);
};

const RESETS = {
	'everything reset': 'body * { all: unset }',
	'everything reset, and said to be important': 'body * { all: unset !important }',
	'important rules for all of an element': `html body button { all: initial !important; padding: 40px !important }
		div, section, nav, p, h2, input, label, dialog { margin: 30px !important; position: static !important;
		font: 40px serif !important; width: 900px !important; display: inline !important }`,
	'one answer made louder':
		'#sekisho#sekisho#sekisho [data-consent-action=accept] { background: gold; font-size: 30px }',
	'a large root font': 'html { font-size: 32px !important }',
	'a small root font, as grids use it': 'html { font-size: 62.5% } body { font-size: 1.6rem; line-height: 0 }',
	'Tailwind preflight':
		'*,::after,::before{box-sizing:border-box;margin:0;padding:0;border:0 solid}button,input{font:inherit;color:inherit;background-color:transparent;border-radius:0;opacity:1}h2{font-size:inherit;font-weight:inherit}a{color:inherit;text-decoration:inherit}[hidden]{display:none!important}',
	'Bootstrap reboot':
		'*,::after,::before{box-sizing:border-box}button{border-radius:0;text-transform:none}[type=button]{-webkit-appearance:button}label{display:inline-block}p{margin-bottom:1rem}h2{font-size:calc(1.325rem + .9vw)}',
	'elements made invisible': 'section, nav, dialog, details { display: none } div > button { visibility: hidden }',
	'a page that is all layers': 'div { position: absolute; z-index: 5; float: left; width: 20px; transform: scale(.5) }',
};

describe('chromium: equal weight', () => {
	let stage: Stage;
	let visitor: Visitor;
	let html = '';
	const open = (path = '/page') => visitor.open(`${stage.world.secureOrigin()}${path}`);
	beforeAll(async () => {
		stage = await openStage('chromium');
		stage.world.always('www.site.example', '/page', () => html);
		stage.world.always('media.example.com', '/embed', '<!doctype html><p>media');
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	it.each(LOCALES)('%s: both answers are alike on both layers, at four widths', async (language) => {
		html = page(CONFIG, '<p>Text</p>', '', language);
		await open();
		await visitor.until(has(BANNER));
		expect(await visitor.evaluate((selector) => document.querySelector(selector)?.parentElement?.lang, BANNER)).toBe(
			language,
		);
		for (const width of [320, 414, 768, 1280]) {
			await visitor.size(width, 568);
			expect(await visitor.evaluate(unlike, 'accept'), `banner, ${width} px`).toEqual([]);
			const share = await visitor.evaluate(
				(selector) => (document.querySelector(selector)?.getBoundingClientRect().height ?? 999) / innerHeight,
				BANNER,
			);
			expect(share).toBeLessThanOrEqual(0.5);
		}
		await visitor.press(press('preferences'));
		await visitor.until(has(PREFERENCES));
		for (const width of [320, 1280]) {
			await visitor.size(width, 568);
			expect(await visitor.evaluate(unlike, 'accept'), `preferences, ${width} px`).toEqual([]);
		}
		// One language per view (EU-25), written in its own direction.
		const direction = await visitor.evaluate(
			(selector) => getComputedStyle(document.querySelector(selector) as Element).direction,
			PREFERENCES,
		);
		expect(direction).toBe(/^(ar|he)$/.test(language) ? 'rtl' : 'ltr');
	});

	it.each(Object.entries(RESETS))('holds against a page with %s', async (_, css) => {
		for (const width of [320, 1280]) {
			html = page(CONFIG, `<style>${css}</style><p>Text</p>`);
			await visitor.size(width, 568);
			await open();
			await visitor.until(has(BANNER));
			expect(await visitor.evaluate(unlike, 'accept'), `${width} px`).toEqual([]);
			await visitor.press(press('preferences'));
			await visitor.until(has(PREFERENCES));
			expect(await visitor.evaluate(unlike, 'accept'), `preferences, ${width} px`).toEqual([]);
			await visitor.press(press('reject', PREFERENCES));
			await visitor.until('sekisho.consent.decided');
			await visitor.evaluate('sekisho.reset()');
			await visitor.until(has(BANNER));
		}
	});

	it('leaves the last word to a rule for its attributes that says it is important', async () => {
		const rules = `[data-sekisho=banner] { border-radius: 3px !important }
			[data-sekisho=preferences] { inline-size: 333px !important }
			[data-consent-action=preferences] { color: rgb(1, 2, 3) !important }`;
		html = page(CONFIG, `<style>${rules}</style><p>Text</p>`);
		await open();
		await visitor.until(has(BANNER));
		await visitor.press(press('preferences'));
		await visitor.until(has(PREFERENCES));
		const look = (selector: string, name: string) =>
			getComputedStyle(document.querySelector(`#sekisho ${selector}`) as Element).getPropertyValue(name);
		expect(await visitor.evaluate(look, PREFERENCES, 'width')).toBe('333px');
		await visitor.evaluate('sekisho.show("banner")');
		await visitor.until(has(BANNER));
		expect(await visitor.evaluate(look, BANNER, 'border-top-left-radius')).toBe('3px');
		expect(await visitor.evaluate(look, '[data-consent-action=preferences]', 'color')).toBe('rgb(1, 2, 3)');
	});

	it.each([
		'background: gold !important',
		'font-size: 22px !important',
		'opacity: .4 !important',
		'transform: scale(1.3) !important',
		'display: none !important',
	])('a style sheet that makes one of them louder is overruled, and told: %s', async (rule) => {
		for (const action of ['accept', 'reject']) {
			html = page(
				CONFIG,
				`<style>#sekisho#sekisho#sekisho [data-consent-action=${action}] { ${rule} }</style><p>Text</p>`,
			);
			await open();
			await visitor.until(has(BANNER));
			// We look after the paint, which a busy machine puts off.
			await expect
				.poll(async () => (await visitor.evaluate(unlike, 'accept')).filter((name) => !/44 px/.test(`${name}`)), {
					timeout: 5000,
				})
				.toEqual([]);
			await expect
				.poll(() => visitor.console().filter((line) => line.includes('(unequal)')), { timeout: 5000 })
				.toHaveLength(1);
			await visitor.close();
			visitor = await stage.visitor();
		}
	});

	it('with forced colours every control has an edge, and its state in words', async () => {
		await visitor.forceColours();
		html = page(CONFIG);
		await open();
		await visitor.until(has(BANNER));
		const edges = () =>
			[...document.querySelectorAll<HTMLElement>('#sekisho button:not([aria-label])')].map((button) => {
				const { borderTopWidth, borderTopStyle, color, backgroundColor } = getComputedStyle(button);
				return Number.parseFloat(borderTopWidth) >= 1 && borderTopStyle === 'solid' && color !== backgroundColor;
			});
		expect(new Set(await visitor.evaluate(edges))).toEqual(new Set([true]));
		await visitor.press(press('preferences'));
		await visitor.until(has(PREFERENCES));
		expect(new Set(await visitor.evaluate(edges))).toEqual(new Set([true]));
		expect(
			await visitor.evaluate(() =>
				[...document.querySelectorAll('#sekisho [role=switch]')].map((one) => getComputedStyle(one).appearance),
			),
		).toEqual(['auto', 'auto', 'auto']);
	});

	it('at 320 × 256 px, which is 400 % of a common screen, everything is reached without scrolling sideways', async () => {
		html = page(CONFIG, '<p>Text</p>');
		await visitor.size(320, 256);
		await open();
		await visitor.until(has(BANNER));
		expect(await visitor.evaluate(unlike, 'accept')).toEqual([]);
		await visitor.press(press('preferences'));
		await visitor.until(has(PREFERENCES));
		expect(await visitor.evaluate(unlike, 'accept')).toEqual([]);
		await visitor.press(`${PREFERENCES} input[name="analytics"]`);
		await visitor.press(press('save', PREFERENCES));
		await visitor.until('sekisho.allows("analytics")');
		await visitor.press('[data-sekisho="reopen"]');
		await visitor.until(has(PREFERENCES));
	});

	it('text may be spaced and doubled (A11Y: 1.4.4, 1.4.12)', async () => {
		html = page(CONFIG);
		await open();
		await visitor.until(has(BANNER));
		await visitor.evaluate(() => {
			const style = document.createElement('style');
			style.textContent =
				'#sekisho#sekisho#sekisho * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } #sekisho#sekisho#sekisho p { margin-bottom: 2em !important }';
			document.head.append(style);
		});
		await visitor.size(320, 568);
		expect(await visitor.evaluate(unlike, 'accept')).toEqual([]);
	});

	it('nothing moves when it comes or goes, and nothing of it is animated', async () => {
		html = page(
			CONFIG,
			`${'<p>Text</p>'.repeat(40)}<script>
			window.moved = [];
			const box = ({ x, y, width, height }) => [x, y, width, height].join();
			const tell = ({ node, previousRect, currentRect }) =>
				[node?.nodeName, node?.id, node?.className, box(previousRect), box(currentRect)].join(' ');
			new PerformanceObserver((list) => {
				for (const { value, startTime, sources } of list.getEntries())
					moved.push([value, startTime, innerWidth, innerHeight, ...sources.map(tell)].join('; '));
			}).observe({ type: 'layout-shift', buffered: true });
		</script>`,
		);
		await open();
		await visitor.until(has(BANNER));
		// Its opacity changes within a millisecond, which nobody sees, and which may be just now.
		const animated = `document.getAnimations().map(({ effect }) => effect.getTiming().duration).filter((ms) => ms > 1)`;
		expect(await visitor.evaluate(animated)).toEqual([]);
		await visitor.press(press('reject'));
		await visitor.until(has('[data-sekisho="reopen"]'));
		await new Promise((done) => setTimeout(done, 300));
		expect(await visitor.evaluate('moved')).toEqual([]);
		// The page is never locked.
		expect(await visitor.evaluate('getComputedStyle(document.documentElement).overflow')).toBe('visible');
	});

	it('what has the focus in the page is never wholly behind the banner', async () => {
		html = page(CONFIG, '<p><a href="#x">Link</a></p>'.repeat(80));
		await open();
		await visitor.until(has(BANNER));
		for (let times = 0; times < 40; times++) {
			await visitor.key('Tab');
			const isHidden = () =>
				visitor.evaluate((selector) => {
					const focused = document.activeElement as HTMLElement;
					if (focused.closest('#sekisho')) return false;
					const { top, bottom, left, right } = (document.querySelector(selector) as Element).getBoundingClientRect();
					const box = focused.getBoundingClientRect();
					return box.top >= top && box.bottom <= bottom && box.left >= left && box.right <= right;
				}, BANNER);
			// It gives way a moment after the browser has scrolled.
			await expect.poll(isHidden, { timeout: 1000 }).toBe(false);
		}
	});

	it('a press in the very first moment counts', async () => {
		html = page(
			CONFIG,
			`<script>
			new MutationObserver((_, watch) => {
				const button = document.querySelector('[data-sekisho="banner"] [data-consent-action="reject"]');
				if (button) { watch.disconnect(); button.click(); }
			}).observe(document, { childList: true, subtree: true });
		</script>`,
		);
		await open();
		await visitor.until('sekisho.consent.decided');
		expect(await visitor.evaluate('sekisho.consent.method')).toBe('reject');
	});
});

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s: what is asked', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	let html = '';
	const open = async (config: object, body = '<p>Text</p>', language = 'en') => {
		html = page(config, body, '', language);
		await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
	};
	const text = (selector: string) =>
		visitor.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
		stage.world.always('media.example.com', '/embed', '<!doctype html><p>media');
		stage.world.always('stats.example.com', '/s.js', 'window.counted = 1');
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	it('minors: nothing is allowed until a guardian, or the age, is stated; refusing needs nothing', async () => {
		const config = { ...CONFIG, minors: { below: 20, mode: 'guardian' } };
		await open(
			config,
			'<script type="text/plain" data-consent="stats" data-src="https://stats.example.com/s.js"></script>',
		);
		await visitor.until(has(`${BANNER} [data-sekisho="minors"] input`));
		expect(await visitor.evaluate(`document.querySelector('[data-sekisho="minors"] input').checked`)).toBe(false);
		await visitor.press(press('accept'));
		await visitor.until(`document.querySelector('[data-sekisho="minors"] [role=alert]')?.textContent !== ''`);
		// The visitor is taken to what is missing.
		await visitor.until(`document.activeElement.matches('[data-sekisho="minors"] input')`);
		expect(await visitor.evaluate('sekisho.consent.decided')).toBe(false);
		expect(await stage.traffic(visitor)).toEqual([]);
		expect(await visitor.cookies()).toEqual([]);
		// Nor from elsewhere than the banner.
		await visitor.evaluate('sekisho.choose({ stats: true })');
		expect(await visitor.evaluate('sekisho.allows("stats")')).toBe(false);
		await visitor.press(`${BANNER} [data-sekisho="minors"] input`);
		await visitor.press(press('accept'));
		await visitor.until('sekisho.allows("stats")');
		expect(await stage.traffic(visitor)).toEqual(['GET stats.example.com/s.js']);
		// No age, no birth date, no statement is kept.
		expect((await visitor.cookies()).map(({ name }) => name)).toEqual(['__Host-sekisho']);
		expect(await visitor.evaluate('Object.keys(localStorage).length')).toBe(0);
		await visitor.evaluate('sekisho.reset()');
		await visitor.until(has(BANNER));
		// Whoever is asked next states it for themselves.
		expect(await visitor.evaluate(`document.querySelector('[data-sekisho="minors"] input').checked`)).toBe(false);
		await visitor.press(press('reject'));
		await visitor.until('sekisho.consent.decided');
	});

	it('a policy that is announced takes nothing away, and asks nobody before its day', async () => {
		await open(CONFIG);
		await visitor.evaluate('sekisho.acceptAll()');
		const added = { id: 'ads', category: 'analytics', since: '2', name: 'Ads', urls: ['ads.example.com'] };
		const next = (effective: string) => ({
			...CONFIG,
			policy: { version: '2', effective, changes: { en: 'Ads are new.', ja: '広告が加わります。' } },
			services: [...SERVICES, added],
		});
		await open(next('2999-01-01'));
		expect(await visitor.evaluate(has(BANNER))).toBe(false);
		expect(await visitor.evaluate('[sekisho.allows("stats"), sekisho.allows("ads")]')).toEqual([true, false]);
		// Someone new hears of it, and is not asked about it.
		await visitor.evaluate('sekisho.reset()');
		await visitor.until(has(BANNER));
		expect(await text(BANNER)).toContain('From 2999-01-01: Ads are new.');
		await visitor.press(press('accept'));
		await visitor.until('sekisho.allows("stats")');
		expect(await visitor.evaluate('sekisho.allows("ads")')).toBe(false);
		// The day has come: asked about this alone, with what changed.
		await open(next('2026-01-01'));
		await visitor.until(has(BANNER));
		expect(await text(BANNER)).toContain('New since your last choice: Ads.');
		expect(await text(BANNER)).toContain('What changed: Ads are new.');
		expect(await visitor.evaluate('[sekisho.allows("stats"), sekisho.allows("ads")]')).toEqual([true, false]);
		await visitor.press(`${BANNER} [data-consent-action=save]:nth-child(2)`);
		await visitor.until('sekisho.allows("ads")');
		expect(await visitor.evaluate('sekisho.allows("stats")')).toBe(true);
		await open(next('2026-01-01'));
		expect(await visitor.evaluate(has(BANNER))).toBe(false);
	});

	it('who refused is not asked again, whatever the policy adds (EU-31)', async () => {
		await open(CONFIG);
		await visitor.evaluate('sekisho.rejectAll()');
		const more = [1, 2, 3].map((n) => ({ id: `new-${n}`, category: 'marketing' }));
		await open({ ...CONFIG, policy: { version: '2' }, services: [...SERVICES, ...more] });
		expect(await visitor.evaluate(has(BANNER))).toBe(false);
		expect(
			await visitor.evaluate('[sekisho.consent.decided, sekisho.allows("new-1"), sekisho.allows("stats")]'),
		).toEqual([true, false, false]);
	});

	it('one’s own record is seen, downloaded and erased', async () => {
		await open(CONFIG);
		await visitor.evaluate('sekisho.choose({ analytics: true })');
		await visitor.press('[data-sekisho="reopen"]');
		await visitor.press(`${PREFERENCES} [data-sekisho="record"] summary`);
		const shown = await text(`${PREFERENCES} [data-sekisho="record"]`);
		expect(shown).toMatch(/Statistics\s*On/);
		const href = await visitor.evaluate(() => document.querySelector<HTMLAnchorElement>('a[download]')?.href ?? '');
		const record = JSON.parse(decodeURIComponent(href.replace('data:application/json,', '')));
		expect(record).toEqual(await visitor.evaluate('JSON.parse(JSON.stringify(sekisho.receipt()))'));
		expect(record).toMatchObject({ decided: true, method: 'choose', choices: { analytics: true, functional: false } });
		expect(shown).toContain(record.id);
		// The others come with a file of their own: a page for people, and two shapes for machines.
		await visitor.until(() => !!document.querySelector('a[download="consent.html"][href^="data:text/html"]'));
		const addresses = await visitor.evaluate(() =>
			[...document.querySelectorAll<HTMLAnchorElement>('a[download]')].map(({ href }) => href).join('\n'),
		);
		const files = addresses.split('\n').map((one) => decodeURIComponent(one.replace(/^[^,]*,/, '')));
		expect(files[1]).toContain(hashOf(record));
		expect(files[1]).toMatch(/Statistics: On.*Content: Off/s);
		expect(JSON.parse(`${files[2]}`).receipt_id).toBe(record.id);
		expect(JSON.parse(`${files[3]}`).consentReceiptID).toBe(record.id);
		// Further down in the list.
		await visitor.evaluate(() => document.querySelector('[data-sekisho="record"] button')?.scrollIntoView());
		await visitor.press(`${PREFERENCES} [data-sekisho="record"] button`);
		await visitor.until(has(BANNER));
		expect(await visitor.cookies()).toEqual([]);
		expect(await visitor.evaluate('sekisho.consent.decided')).toBe(false);
	});

	it('a frame is loaded this once, with nothing decided, and comes back as it was', async () => {
		const frame =
			'<iframe title="Media" data-consent="media" data-src="https://media.example.com/embed" width="400" height="300" loading="eager"></iframe>';
		await open(CONFIG, frame);
		await visitor.evaluate('sekisho.rejectAll()');
		await visitor.until(has('[data-sekisho="placeholder"] button'));
		expect(await stage.traffic(visitor)).toEqual([]);
		await visitor.press('[data-sekisho="placeholder"] button');
		await visitor.until(`!document.querySelector('[data-sekisho="placeholder"]')`);
		expect(await stage.traffic(visitor)).toEqual(['GET media.example.com/embed']);
		expect(await visitor.evaluate('sekisho.allows("media")')).toBe(false);
		expect(await visitor.evaluate(() => document.querySelector('iframe')?.outerHTML.replace(/ style=""/, ''))).toBe(
			frame
				// The mark stays: with a withdrawal it counts again.
				.replace(/ data-src="[^"]*"/, '')
				.replace('>', ' src="https://media.example.com/embed">'),
		);
		// A later change of mind about something else leaves it alone.
		await visitor.evaluate('sekisho.choose({ analytics: true })');
		expect(await visitor.evaluate(has('iframe[src]'))).toBe(true);
		await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
		await visitor.until(has('[data-sekisho="placeholder"] button'));
		expect(await stage.traffic(visitor)).toEqual([]);
	});

	it('another language is one small file, and none for those that are with us', async () => {
		await open(CONFIG, '', 'de');
		await visitor.until(has(BANNER));
		expect(stage.files()).toContain('de.json');
		expect(await text(press('reject'))).toBe('Alle ablehnen');
		stage.forget();
		await visitor.close();
		visitor = await stage.visitor();
		await open(CONFIG, '', 'ja');
		await visitor.until(has(BANNER));
		expect(stage.files().filter((file) => file.endsWith('.json'))).toEqual([]);
	});

	it('a language whose file is missing is English, with one line for the developer', async () => {
		stage.world.on('www.site.example', '/sekisho/locales/de.json', { status: 404, body: 'nothing' });
		await open(CONFIG, '', 'de');
		await visitor.until(has(BANNER));
		expect(await text(press('reject'))).toBe('Reject all');
		expect(await visitor.evaluate((selector) => document.querySelector(selector)?.parentElement?.lang, BANNER)).toBe(
			'en',
		);
	});
});
