import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

const COMPANIES = ['jsr', 'jspe', 'citizen-tic', 'jamss', 'jtower'];
const read = (company: string) =>
	JSON.parse(readFileSync(new URL(`../../demo/companies/${company}.json`, import.meta.url), 'utf8'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MEDIA = 'https://media.example.com/embed';

/** A page that has everything we draw: a notice, a held frame, and something before and after the banner to tab to. */
const body = (frame: string) => `<main><p><a id="first" href="#x">First</a></p>
	<iframe title="Media" data-consent="${frame}" data-src="${MEDIA}" width="400" height="300"></iframe>
	<div data-consent-notice></div></main>`;

const frameOf = (config: { services: { id: string; urls?: string[] }[] }) =>
	config.services.find(({ urls }) => urls?.includes('media.example.com/*'))?.id ?? '';

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let html = '';
	let visitor: Visitor;
	const open = () => stage.open(visitor, `${stage.world.secureOrigin()}/page`);
	const has = (selector: string) => `!!document.querySelector('${selector}')`;
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
		stage.world.always('media.example.com', '/embed', '<!doctype html><p>media');
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	it('the banner takes no focus; the preferences take it, Esc gives it back and decides nothing', async () => {
		html = page(read('jtower'), body('map'));
		await open();
		await visitor.until(has('[data-sekisho="banner"]'));
		expect(await visitor.evaluate(() => document.activeElement === document.body)).toBe(true);
		await visitor.press('[data-sekisho="banner"] [data-consent-action="preferences"]');
		await visitor.until(has('[data-sekisho="preferences"]'));
		expect(await visitor.evaluate(() => !!document.activeElement?.closest('dialog'))).toBe(true);
		for (let index = 0; index < 20; index += 1) await visitor.key('Tab');
		expect(await visitor.evaluate(() => document.activeElement?.closest('main') === null)).toBe(true);
		await visitor.key('Escape');
		await visitor.until(has('[data-sekisho="banner"]'));
		expect(await visitor.evaluate(() => document.activeElement?.getAttribute('data-consent-action'))).toBe(
			'preferences',
		);
		expect(await visitor.evaluate('sekisho.consent.decided')).toBe(false);
		expect(await visitor.cookies()).toEqual([]);
	});

	it('one category is chosen with its switch, and only that one runs', async () => {
		html = page(read('jtower'), body('map'));
		await open();
		await visitor.until(has('[data-sekisho="banner"]'));
		await visitor.press('[data-consent-action="preferences"]');
		await visitor.press('[data-sekisho="preferences"] input[name="functional"]');
		expect(await stage.traffic(visitor)).toEqual([]);
		await visitor.press('[data-consent-action="save"]');
		expect(await stage.traffic(visitor)).toEqual(['GET media.example.com/embed']);
		await visitor.until(`document.cookie.includes('/functional:1/')`);
		expect(await visitor.evaluate(() => document.cookie)).toContain('/analytics:0/');
		expect(await visitor.evaluate(has('dialog'))).toBe(false);
		expect(visitor.errors()).toEqual([]);
	});

	it('a placeholder allows its frame on the spot, and goes; the frame has its size', async () => {
		html = page(read('jtower'), body('map'));
		await open();
		await visitor.evaluate('sekisho.rejectAll()');
		await visitor.until(has('[data-sekisho="placeholder"] button'));
		expect(await stage.traffic(visitor)).toEqual([]);
		const before = await visitor.evaluate(
			() => document.querySelector('[data-sekisho="placeholder"]')?.getBoundingClientRect().height,
		);
		expect(before).toBeGreaterThanOrEqual(300);
		await visitor.press('[data-sekisho="placeholder"] button');
		expect(await stage.traffic(visitor)).toEqual(['GET media.example.com/embed']);
		await visitor.until(`!document.querySelector('[data-sekisho="placeholder"]')`);
		expect(
			await visitor.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().height),
		).toBeGreaterThanOrEqual(300);
		expect(await visitor.evaluate('sekisho.allows("access-log")')).toBe(false);
	});

	it('accept and reject are alike in every computed style and size, at 320 and 1280 px', async () => {
		html = page(read('jamss'));
		// WebKit's window is never narrower.
		for (const width of [engine === 'webkit' ? 390 : 320, 1280]) {
			await visitor.size(width, 640);
			await open();
			await visitor.until(has('[data-sekisho="banner"]'));
			const differences = await visitor.evaluate(() => {
				const [accept, reject] = ['accept', 'reject'].map(
					(action) => document.querySelector(`[data-sekisho="banner"] [data-consent-action="${action}"]`) as Element,
				);
				const [one, other] = [accept, reject].map((button) => getComputedStyle(button as Element));
				const sizes = [accept, reject].map((button) => (button as Element).getBoundingClientRect());
				const names = [...(one as CSSStyleDeclaration)].filter(
					(name) => one?.getPropertyValue(name) !== other?.getPropertyValue(name),
				);
				const [a, b] = sizes;
				return [
					...names,
					Math.abs((a?.width ?? 0) - (b?.width ?? 9)) > 1 && 'width',
					(a?.height ?? 0) < 44 && 'height',
				].filter(Boolean);
			});
			// Percentages of transforms and perspectives are of the box, whose width may differ by a fraction of a pixel.
			expect(differences.filter((name) => !/origin|^(width|inline-size)$/.test(`${name}`))).toEqual([]);
			const scroll = await visitor.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(scroll).toBeLessThanOrEqual(0);
			const share = await visitor.evaluate(
				() => (document.querySelector('[data-sekisho="banner"]')?.getBoundingClientRect().height ?? 999) / innerHeight,
			);
			expect(share).toBeLessThanOrEqual(0.5);
		}
	});

	// Contrast and geometry are judged where axe is at home; the rules about markup also run in jsdom.
	if (engine === 'chromium')
		it.each(
			COMPANIES.flatMap((company) =>
				['en', 'ja', 'ar'].flatMap((lang) => [false, true].map((dark) => ({ company, lang, dark }))),
			),
		)(
			'axe finds nothing on banner, preferences, placeholder and notice: $company in $lang, dark $dark',
			async ({ company, lang, dark }) => {
				const visitor = await stage.engine.visitor({ dark });
				const config = read(company);
				html = page(config, body(frameOf(config)), '', lang);
				const check = async () => {
					await visitor.evaluate(`${axe}; undefined`);
					return visitor.evaluate(async () => {
						const { axe } = window as unknown as {
							axe: { run(where: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
						};
						const where = {
							include: [['#sekisho'], ['[data-sekisho]']].filter(([selector]) => document.querySelector(`${selector}`)),
						};
						const { violations } = await axe.run(where);
						return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
					});
				};
				await visitor.open(`${stage.world.secureOrigin()}/page`);
				await visitor.until(has('[data-sekisho="banner"]'));
				await visitor.until(has('[data-sekisho="notice"] table'));
				expect(await check()).toEqual([]);
				await visitor.press('[data-consent-action="preferences"]');
				await visitor.until(has('dialog'));
				await visitor.evaluate(() => {
					for (const details of document.querySelectorAll('details')) details.open = true;
				});
				await visitor.until(has('dialog details section'));
				expect(await check()).toEqual([]);
				await visitor.press('[data-sekisho="preferences"] [data-consent-action="reject"]');
				await visitor.until(has('[data-sekisho="reopen"]'));
				expect(await check()).toEqual([]);
				expect(visitor.errors()).toEqual([]);
				await visitor.close();
			},
		);
});
