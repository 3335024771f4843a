import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Options, Service } from '../../src/config/options.js';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

const COMPANIES = ['jsr', 'jspe', 'citizen-tic', 'jamss', 'jtower'];

const read = (company: string): Options & { services: Service[] } =>
	JSON.parse(readFileSync(new URL(`../../demo/companies/${company}.json`, import.meta.url), 'utf8'));

/** What the pages of a company do: declared markup, and the same things tried without asking. */
const body = (frame: string) => `
	<script type="text/plain" data-consent="access-log">
		document.cookie = 'visitor_id=v1; Path=/; Max-Age=8640000';
		fetch('/access-log?page=home', { method: 'POST' });
	</script>
	<iframe data-consent="${frame}" data-src="https://media.example.com/embed"></iframe>
	<script>
		document.cookie = 'visitor_id=forced; Path=/';
		document.cookie = '_ga=forced; Path=/';
		navigator.sendBeacon('/access-log?forced=beacon');
		fetch('/access-log?forced=fetch').catch(() => {});
		new Image().src = 'https://www.google-analytics.com/collect?forced=image';
		const script = document.createElement('script');
		script.src = 'https://www.googletagmanager.com/gtag/js?id=G-FORCED';
		document.head.append(script);
	</script>
	<img data-src="https://media.example.com/pixel" data-consent="${frame}" hidden>`;

/** The requests that consent to everything sets free, in any order; `*` for what differs from visit to visit. */
const ACCEPTED = (id: string) => [
	'GET media.example.com/embed',
	'GET media.example.com/pixel',
	'GET www.googletagmanager.com/gtag/js?id=G-FORCED',
	`GET www.googletagmanager.com/gtag/js?id=${id}&l=dataLayer`,
	'POST www.site.example/access-log?page=home',
	`POST www.google-analytics.com/g/collect?tid=${id}&gcs=G101`,
];

const short = (line: string) => line.replace(/\/g\/collect\?.*(tid=[\w-]+).*(gcs=\w+).*/, '/g/collect?$1&$2');

const leftovers = (visitor: Visitor) =>
	visitor.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
const cookieNames = async (visitor: Visitor) => (await visitor.cookies()).map(({ name }) => name).sort();

/** Where the small button is, once it is there and nothing covers it. */
async function placeOfReopen(visitor: Visitor) {
	await visitor.until(() => {
		const box = document.querySelector('[data-sekisho="reopen"]')?.getBoundingClientRect();
		const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
		return !!top?.closest('[data-sekisho="reopen"]');
	});
	return visitor.evaluate(() => {
		const { x, y } = Object(document.querySelector('[data-sekisho="reopen"]')).getBoundingClientRect();
		return { left: Math.round(x), fromBottom: Math.round(innerHeight - y) };
	});
}

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let html = '';
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
		stage.world.always('www.site.example', '/access-log', { status: 204 });
		stage.world.always('media.example.com', '/embed', {
			headers: { 'Cache-Control': 'no-store' },
			body: '<!doctype html><p>media',
		});
	});
	afterAll(() => stage?.close());
	beforeEach(() => stage.forget());

	it.each(COMPANIES)('%s: nothing before, exactly this after, nothing left', async (company) => {
		const config = read(company);
		const ga = config.services.find(({ preset }) => preset === 'google-analytics')?.measurementId ?? '';
		const frame = config.services.find(({ urls }) => urls?.includes('media.example.com/*'))?.id ?? '';
		html = page(config, body(frame));
		const url = `${stage.world.secureOrigin()}/page`;
		const visitor = await stage.visitor();
		await stage.open(visitor, url);

		// Before a choice.
		await visitor.until(() => !!document.querySelector('[data-sekisho="banner"]'));
		expect(await stage.traffic(visitor)).toEqual([]);
		expect(await cookieNames(visitor)).toEqual([]);
		expect(await leftovers(visitor)).toEqual([]);

		// After a refusal, and on the next page.
		await visitor.press('[data-sekisho="banner"] [data-consent-action="reject"]');
		await visitor.until(() => document.cookie.includes('analytics:0'));
		expect(await stage.traffic(visitor)).toEqual([]);
		stage.forget();
		await visitor.reload();
		expect(await stage.traffic(visitor)).toEqual([]);
		expect(await cookieNames(visitor)).toEqual(['__Host-sekisho']);
		expect(await leftovers(visitor)).toEqual([]);
		expect(stage.files()).not.toContain('sekisho.ui.js');

		// After acceptance, from the button that is on every page.
		const place = await placeOfReopen(visitor);
		await visitor.press('[data-sekisho="reopen"]');
		// Citizen T.I.C. asks a guardian's consent for persons under 20: without the statement nothing is allowed.
		if (config.minors) {
			await visitor.press('[data-sekisho="preferences"] [data-consent-action="accept"]');
			expect(await stage.traffic(visitor)).toEqual([]);
			expect(await visitor.evaluate('sekisho.allows("analytics")')).toBe(false);
			await visitor.press('[data-sekisho="preferences"] [data-sekisho="minors"] input');
		}
		await visitor.press('[data-sekisho="preferences"] [data-consent-action="accept"]');
		await visitor.until(() => document.cookie.includes('_ga='));
		const accepted = (await stage.traffic(visitor)).map(short);
		expect(accepted.sort()).toEqual(ACCEPTED(ga).sort());
		expect(await cookieNames(visitor)).toEqual(['__Host-sekisho', '_ga', `_ga_${ga.slice(2)}`, 'visitor_id']);

		// The same choice on the next page, without asking.
		stage.forget();
		await visitor.reload();
		// It has not moved, and nothing covers it (EU-11, A11Y-12).
		expect(await placeOfReopen(visitor)).toEqual(place);
		expect((await stage.traffic(visitor)).map(short)).toEqual(expect.arrayContaining(ACCEPTED(ga)));
		expect(await visitor.evaluate(() => !!document.querySelector('[data-sekisho="banner"]'))).toBe(false);
		expect(stage.files()).not.toContain('sekisho.ui.js');

		// After withdrawal, and on the next page.
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.until(() => document.cookie.includes('analytics:0'));
		expect(await stage.traffic(visitor)).toEqual([]);
		expect(await cookieNames(visitor)).toEqual(['__Host-sekisho']);
		await visitor.reload();
		expect(await stage.traffic(visitor)).toEqual([]);
		expect(await cookieNames(visitor)).toEqual(['__Host-sekisho']);
		expect(visitor.errors()).toEqual([]);
		await visitor.close();
	});
});
