import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineName, Visitor, VisitorOptions } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// What visitors do with their own browser: they print, enlarge the type, and turn the wheel.

const services = Array.from({ length: 30 }, (_, index) => ({
	id: `service-${index}`,
	category: 'functional',
	name: `Service ${index}`,
	urls: [`service-${index}.example.com/*`],
}));
const CONFIG = { company: { name: 'Example' }, services };
const BANNER = '[data-sekisho="banner"]';
const REOPEN = '[data-sekisho="reopen"]';
const DIALOG = 'dialog[data-sekisho="preferences"]';
const LIST = `${DIALOG} > div`;
const LINES = '<p>Quiet water under the bridge.</p>'.repeat(150);

/** Shows each of the three, one after the other. */
const SHOW: { readonly [selector: string]: string } = {
	[BANNER]: 'sekisho.reset()',
	[DIALOG]: 'sekisho.show()',
	[REOPEN]: 'sekisho.rejectAll()',
};
const exists = (selector: string) => `!!document.querySelector('${selector}')`;
const typeSize = (selector: string) => `parseFloat(getComputedStyle(document.querySelector('${selector}')).fontSize)`;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let html = '';
	const open = async (body: string, options: VisitorOptions = {}) => {
		html = page(CONFIG, body);
		const visitor = await stage.visitor(options);
		await visitor.open(`${stage.world.secureOrigin()}/page`);
		await visitor.until(exists(BANNER));
		return visitor;
	};
	const each = async (visitor: Visitor, check: (selector: string) => Promise<void>) => {
		for (const [selector, show] of Object.entries(SHOW)) {
			await visitor.evaluate(`void ${show}`);
			await visitor.until(exists(selector));
			await check(selector);
		}
	};
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
	});
	afterAll(() => stage?.close());

	it.skipIf(engine === 'webkit')(
		'is as large as the type of the visitor, and can be pressed in a narrow window',
		async () => {
			const sizes: { [selector: string]: number }[] = [];
			for (const fontSize of [16, 32]) {
				const visitor = await open('<p id="text">text</p>', { fontSize, width: 320, height: 640 });
				expect(await visitor.evaluate(typeSize('#text'))).toBe(fontSize);
				const seen: { [selector: string]: number } = {};
				await each(visitor, async (selector) => {
					seen[selector] = await visitor.evaluate(typeSize(selector));
				});
				sizes.push(seen);
				await visitor.evaluate('sekisho.reset()');
				for (const action of ['preferences', 'reject']) {
					await visitor.press(`${action === 'reject' ? DIALOG : BANNER} [data-consent-action="${action}"]`);
				}
				await visitor.until('sekisho.consent.decided');
				await visitor.press(REOPEN);
				await visitor.close();
			}
			for (const selector of Object.keys(SHOW))
				expect(Number(sizes[1]?.[selector]) / Number(sizes[0]?.[selector]), selector).toBeGreaterThan(1.8);
		},
	);

	it('the wheel over banner and preferences scrolls nothing behind them', async () => {
		const visitor = await open(LINES, { width: engine === 'webkit' ? 500 : 390, height: 640 });
		const turn = async (selector: string, times = 1) => {
			for (let turns = 0; turns < times; turns++) {
				await visitor.wheel(selector, 1500);
				await visitor.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
			}
		};
		await turn(`${BANNER} p`, 2);
		await turn(`${BANNER} button`);
		await visitor.evaluate('sekisho.show()');
		await visitor.until(exists(DIALOG));
		await visitor.press(`${DIALOG} summary`);
		await visitor.until(`document.querySelector('${DIALOG} details').open`);
		await turn(LIST, 9);
		expect(await visitor.evaluate(`document.querySelector('${LIST}').scrollTop`)).toBeGreaterThan(0);
		await turn(`${DIALOG} h2`);
		await turn(`${DIALOG} [data-consent-action="save"]`);
		expect(await visitor.evaluate('scrollY')).toBe(0);
		// The wheel does scroll the page where nothing of ours is.
		await visitor.evaluate('sekisho.rejectAll()');
		await visitor.until(exists(REOPEN));
		await turn('h1');
		// WebKit leaves the wheel for a while to what it turned last.
		if (engine !== 'webkit') await visitor.until('scrollY > 0');
		await visitor.close();
	});

	it('a smooth scroller of the page leaves the wheel over the preferences alone', async () => {
		const visitor = await open(LINES, { width: engine === 'webkit' ? 500 : 390, height: 640 });
		await visitor.evaluate(
			`addEventListener('wheel', (event) => { event.preventDefault(); scrollBy(0, event.deltaY); }, { passive: false })`,
		);
		await visitor.evaluate('sekisho.show()');
		await visitor.until(exists(DIALOG));
		await visitor.press(`${DIALOG} summary`);
		await visitor.until(`document.querySelector('${DIALOG} details').open`);
		await visitor.wheel(LIST, 300);
		await visitor.until(`document.querySelector('${LIST}').scrollTop > 0`);
		expect(await visitor.evaluate('scrollY')).toBe(0);
		await visitor.close();
	});

	it.skipIf(engine === 'webkit')('takes no part in printing', async () => {
		const visitor = await open('<p>text</p>');
		const sizes: [string, number][] = [];
		await each(visitor, async (selector) => {
			sizes.push([selector, (await visitor.print()).length]);
		});
		await visitor.evaluate('sekisho.destroy()');
		// Without words and boxes of ours, it is no larger than the page alone.
		const alone = (await visitor.print()).length;
		for (const [selector, size] of sizes) expect(size, selector).toBeLessThanOrEqual(alone);
		await visitor.close();
	});
});

describe('chromium', () => {
	let stage: Stage;
	let html = '';
	beforeAll(async () => {
		stage = await openStage('chromium');
		stage.world.always('www.site.example', '/page', () => html);
	});
	afterAll(() => stage?.close());

	it.each(['en', 'de', 'ja'])('the largest paint is the page’s own, however little it says: %s', async (language) => {
		const watch = `<script>window.painted = []; new PerformanceObserver((list) => {
			for (const { element } of list.getEntries()) painted.push(element?.closest('#sekisho') ? 'ours' : element?.localName);
		}).observe({ type: 'largest-contentful-paint', buffered: true })</script>`;
		html = page(CONFIG, '<p>Mon to Fri</p>', watch, language);
		const visitor = await stage.visitor({ width: 390, height: 844, language });
		await visitor.open(`${stage.world.secureOrigin()}/page`);
		await visitor.until(`getComputedStyle(document.querySelector('${BANNER}')).opacity === '1' && painted.length > 0`);
		// Paints are told of in a later task.
		await visitor.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))');
		expect(await visitor.evaluate('painted')).toEqual(['h1']);
		await visitor.close();
	});
});
