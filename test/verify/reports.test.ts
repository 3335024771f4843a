// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { Evidence } from '../../src/verify/evidence.js';
import { reportHtml } from '../../src/verify/report-html.js';
import { reportJunit } from '../../src/verify/report-junit.js';
import { reportSarif } from '../../src/verify/report-sarif.js';
import { reportText } from '../../src/verify/report-text.js';
import type { SiteReport } from '../../src/verify/verify-site.js';

const SITE = 'https://shop.example/';
const scenario = { region: 'JP', gpc: true };

const visit: Evidence = {
	scenario,
	site: SITE,
	pages: [SITE],
	banner: 'sekisho',
	unreached: [],
	requests: [
		{
			phase: 'before',
			at: 1234,
			page: SITE,
			url: 'https://evil.example/?a=<b>',
			method: 'GET',
			kind: 'Image',
			from: 'page',
			tab: 1,
			initiator: `${SITE}:7`,
		},
	],
	cookies: [],
	storage: [],
	leftovers: [],
	shots: [{ phase: 'before', page: SITE, jpeg: 'AAAA' }],
	aliases: [],
};

const broken: SiteReport = {
	site: SITE,
	hasConfig: true,
	visits: [visit],
	findings: [
		{
			code: 'undeclared-party',
			phase: 'before',
			scenario,
			subject: 'evil.example',
			service: '',
			message: 'evil.example was contacted before a choice, and no service declares it',
			evidence: ['Image https://evil.example/?a=<b> from https://shop.example/:7'],
		},
	],
	inventory: {
		parties: [
			{
				host: 'evil.example',
				owner: 'Evil & Co',
				service: '',
				requests: { before: 3, refused: 0, accepted: 7, withdrawn: 0 },
			},
		],
		items: [
			{
				kind: 'Cookie',
				name: '_v<',
				place: '.shop.example',
				service: 'vendor',
				days: 400,
				promisedDays: 0.5,
				phases: ['before', 'accepted'],
			},
			{ kind: 'localStorage', name: 'v_id', place: 'https://shop.example', service: 'vendor', phases: ['accepted'] },
		],
	},
	blocked: [],
	suggestions: [{ id: 'evil-example', category: 'marketing', urls: ['evil.example/*'] }],
};
const kept: SiteReport = { ...broken, findings: [], suggestions: [] };

it('tells a person in the terminal what is broken, where it was seen, and what to paste', () => {
	const text = reportText([broken]);
	expect(text).toContain('✗ evil.example was contacted before a choice');
	expect(text).toContain('from https://shop.example/:7');
	expect(text).toContain('"urls": [');
	expect(text).toContain('1 broken promise.');
	expect(reportText([kept])).toContain('✓ Every promise is kept.');
});

it('names what init declares by itself apart from what it cannot', () => {
	const known = { id: 'line-tag', preset: 'line-tag', category: 'marketing' };
	const told = (suggestions: SiteReport['suggestions']) => reportText([{ ...broken, hasConfig: false, suggestions }]);
	const both = told([...broken.suggestions, known]);
	expect(both).toMatch(/It declares, among others:\s+\[\s+\{\s+"id": "line-tag"/);
	expect(both).toMatch(/does not know these. Declare them yourself:\s+\[\s+\{\s+"id": "evil-example"/);
	expect(told(broken.suggestions)).not.toContain('It declares');
});

it('says what the own policy of a page keeps away after consent, where the rest of a service comes', () => {
	const blocked = [
		{ service: 'pixel', hosts: ['www.pixel.example'], isWhole: false, url: 'https://www.pixel.example/x' },
	];
	const words = "! After accepting, www.pixel.example (pixel) was blocked by the page's own Content-Security-Policy";
	expect(reportText([{ ...kept, blocked }])).toContain(words);
	expect(reportHtml([{ ...kept, blocked }], new Date(0))).toContain('<code>www.pixel.example</code>');
	expect(reportText([kept])).not.toContain('Content-Security-Policy');
});

it('says in the terminal how to mark what the HTML of a page asks for', () => {
	expect(reportText([broken])).not.toContain('data-consent="ID"');
	const [finding] = broken.findings;
	const early = [1, 2].map(() => ({ ...finding, code: 'request-without-consent' as const, service: 'video' }));
	const text = reportText([{ ...broken, findings: early as SiteReport['findings'] }]);
	expect(text.match(/.*where it is marked.*/g)).toEqual([
		'  What the HTML of a page asks for is held where it is marked (video):',
	]);
	expect(text).toContain('data-consent="ID", and data-src in place of src');
});

it('is JUnit: a suite for a site, a case for each of four phases', () => {
	const xml = new DOMParser().parseFromString(reportJunit([broken, kept]), 'text/xml');
	const suites = [...xml.querySelectorAll('testsuite')];
	expect(suites.map((suite) => suite.getAttribute('failures'))).toEqual(['1', '0']);
	expect(suites.map((suite) => suite.querySelectorAll('testcase').length)).toEqual([4, 4]);
	expect(xml.querySelector('testcase[name="before"] > failure')?.textContent).toContain('?a=<b>');
});

it('is SARIF 2.1.0', () => {
	expect(reportSarif([broken])).toMatchObject({
		version: '2.1.0',
		runs: [
			{
				tool: { driver: { name: 'sekisho verify', rules: [{ id: 'undeclared-party' }] } },
				results: [{ ruleId: 'undeclared-party', level: 'error', locations: [expect.anything()] }],
			},
		],
	});
});

it('is one page in English and Japanese, with pictures, a timeline, and no other file', () => {
	const html = reportHtml([broken], new Date('2026-04-01T00:00:00Z'));
	const page = new DOMParser().parseFromString(html, 'text/html');
	const words = (language: string) =>
		[...page.querySelectorAll(`main [lang="${language}"]`)].map((one) => one.textContent).join(' ');
	expect(words('en')).toContain('Promises are broken');
	expect(words('ja')).toContain('説明と異なる動作があります');
	expect(words('ja')).toContain('evil.example：未申告の第三者への通信（選択の前）。');
	// Who was contacted when, and what was kept for how long, whether or not it was promised.
	const [parties, items] = [...page.querySelectorAll<HTMLTableElement>('.list')].map((one) =>
		[...one.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) =>
			[...row.cells].map(({ textContent }) => textContent),
		),
	);
	expect(parties).toEqual([['evil.example', 'Evil & Co', 'not declared未申告', '3', '–', '7', '–']]);
	expect(items?.map(([name, kind, service, , life]) => [name, kind, service, life])).toEqual([
		['_v<', 'Cookie', 'vendor', '400 days日promised:説明： 720 minutes分'],
		['v_id', 'localStorage', 'vendor', '–'],
	]);
	expect(page.querySelector('img')?.src).toBe('data:image/jpeg;base64,AAAA');
	expect([...page.querySelectorAll('tbody')].at(-1)?.textContent).toContain('1.23');
	expect(html).not.toContain('?a=<b>');
	expect([...page.querySelectorAll('script, link, [src^="http"]')]).toEqual([]);
});
