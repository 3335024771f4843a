import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConsent } from '../../src/server/server.js';
import { openStage, page, type Stage } from '../support/stage.js';

// One element that needs several consents: `data-consent="analytics marketing"` waits for all of them.

const PAGE = 'www.site.example';
const CONFIG = {
	company: { name: 'Example' },
	services: [
		{ id: 'stats', category: 'analytics', name: 'Statistics' },
		{ id: 'ads', category: 'marketing', name: 'Ads' },
	],
};
const BODY = `<script type="text/plain" data-consent="analytics
	marketing">(window.ran ??= []).push(1)</script>
	<iframe data-consent="stats ads" data-src="https://video.example.com/e" width="400" height="300"></iframe>
	<button id="both" data-consent-action="allow" data-consent="stats ads">Allow</button>`;

describe('an element with several ids', () => {
	let stage: Stage;
	beforeAll(async () => {
		stage = await openStage('chromium');
		stage.world.always(PAGE, '/page', () => page(CONFIG, BODY));
		stage.world.always('video.example.com', '*', () => '<!doctype html>');
	});
	afterAll(() => stage?.close());

	it('runs once, when all are allowed; on the next page at once; and a withdrawal of one takes it back', async () => {
		const visitor = await stage.visitor();
		await visitor.open(`https://${PAGE}/page`);
		await visitor.until('!!document.querySelector("[data-sekisho=banner]")');
		await visitor.evaluate('sekisho.choose({ analytics: true })');
		expect(await visitor.evaluate('[window.ran, sekisho.allows("stats ads"), sekisho.allows("stats")]')).toEqual([
			null,
			false,
			true,
		]);
		await visitor.until('!!document.querySelector("[data-sekisho=placeholder]")');
		expect(await stage.traffic(visitor)).not.toContain('GET video.example.com/e');
		await visitor.evaluate('sekisho.choose({ marketing: true })');
		await visitor.until('window.ran?.length === 1 && !document.querySelector("[data-sekisho=placeholder]")');
		await visitor.reload();
		await visitor.until('window.ran?.length === 1 && !!document.querySelector("iframe[src]")');
		await visitor.evaluate('sekisho.choose({ ads: false })');
		await visitor.until(
			'!!document.querySelector("[data-sekisho=placeholder]") && !document.querySelector("iframe[src]")',
		);
		expect(visitor.console().filter((line) => line.includes('unknown-id'))).toEqual([]);
		await visitor.close();
	});

	it('a list is understood however it is written, and the server says the same of it', async () => {
		const lists = [
			'analytics,marketing',
			'stats; ads',
			' ads\u3000stats ',
			'analytics、ads',
			'stats，ads,',

			'ads ads\u00a0stats',
		];
		const wrong = ['Analytics ads', 'analytics.marketing', 'analytics/ads', 'stats\u200b', '', ' , '];
		const marks = [...lists, ...wrong, 'stats,', ',ads'];
		const body = marks.map(
			(mark, n) => `<script type="text/plain" data-consent="${mark}">(window.ran ??= []).push(${n})</script>`,
		);
		stage.world.always(PAGE, '/page-lists', page(CONFIG, body.join('')));
		const visitor = await stage.visitor();
		await visitor.open(`https://${PAGE}/page-lists`);
		const answers = async () => {
			const header = (await visitor.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
			const here: boolean[] = await visitor.evaluate(
				(all) => all.map((one) => (window as unknown as Asked).sekisho.allows(one)),
				marks,
			);
			expect(here).toEqual(marks.map(readConsent(header, CONFIG).allows));
			const due = JSON.stringify(here.flatMap((one, n) => (one ? n : [])));
			await visitor.until(`JSON.stringify((window.ran ?? []).toSorted((a, b) => a - b)) === '${due}'`);
			return marks.filter((_, n) => here[n]);
		};
		expect(await answers()).toEqual([]);
		await visitor.evaluate('sekisho.choose({ analytics: true })');
		expect(await answers()).toEqual(['stats,']);
		await visitor.evaluate('sekisho.choose({ marketing: true })');
		expect(await answers()).toEqual([...lists, 'stats,', ',ads']);
		await visitor.close();
	});

	it('a button with several ids allows them all', async () => {
		const visitor = await stage.visitor();
		await visitor.open(`https://${PAGE}/page`);
		await visitor.until('!!document.querySelector("[data-sekisho=banner]")');
		await visitor.press('#both');
		await visitor.until('sekisho.allows("stats ads") && !!document.querySelector("iframe[src]")');
		await visitor.close();
	});
});

interface Asked {
	readonly sekisho: { allows(id: string): boolean };
}
