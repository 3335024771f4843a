import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { World } from '../support/world/world.js';
import { CLEAN_PAGES } from './support/clean-pages.js';
import type { Plant } from './support/plant.js';
import { PLANTS } from './support/plants.js';
import { codes, openSite, type Site } from './support/site.js';

let site: Site;

beforeAll(async () => {
	site = await openSite();
	const { world } = site;
	const open = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
	world.always('*.forgot.example', '/*', { headers: open });
	world.always('*.vendor.example', '/*', { headers: open });
	world.always('*', '/own.png', { headers: { 'content-type': 'image/png' } });
});
afterAll(() => site?.close());

const STATS = { id: 'stats', category: 'analytics', urls: ['stats.example/*'] };

/** A page with these faults in it. */
function plant(world: World, host: string, plants: readonly Plant[]): void {
	const join = (part: 'early' | 'head' | 'body') => plants.map((one) => one[part] ?? '').join('\n');
	const config = { services: [STATS], gate: { trusted: ['widget.example/*'] }, ...plants[0]?.config };
	const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>page</title>${join('early')}
<script type="application/json" id="sekisho-config">${JSON.stringify(config)}</script>
<script src="/sekisho/sekisho.js"></script>${join('head')}</head>
<body><h1>Page</h1><button data-consent-action="withdraw">Withdraw</button>${join('body')}</body></html>`;
	world.on(host, '/', ({ headers: { cookie = '' } }) => ({
		body: html,
		headers: Object.assign({}, ...plants.map(({ headers }) => headers?.(cookie))),
	}));
	for (const { on } of plants) on?.(world, host);
}

/** Several small faults share a page, except in a run that proves each alone. */
const SHARED = process.env.SEKISHO_PLANTS === 'each' ? 1 : 6;

function pages(): Plant[][] {
	const alone = PLANTS.filter(({ config, options, headers }) => config ?? options ?? headers);
	const others = PLANTS.filter((one) => !alone.includes(one));
	const count = Math.ceil(others.length / SHARED);
	const shared = Array.from({ length: count }, (_, at) => others.slice(at * SHARED, (at + 1) * SHARED));
	return [...shared, ...alone.map((one) => [one])];
}

describe.concurrent('every planted fault is found, and no other', () => {
	it.each(pages().map((plants, at) => ({ plants, at, names: plants.map(({ name }) => name).join(', ') })))(
		'$names',
		async ({ plants, at }) => {
			const host = `p${at}.example`;
			plant(site.world, host, plants);
			const report = await site.verify(host, plants[0]?.options);
			const planted = plants.flatMap(({ finds }) => finds).map((one) => one.replace('HOST', host));
			expect(codes(report)).toEqual(planted.sort());
		},
	);
});

describe.concurrent('nothing is found in a page that keeps its promises', () => {
	it.each(CLEAN_PAGES.map((clean, at) => ({ clean, at, name: clean.name })))('$name', async ({ clean, at }) => {
		const host = `clean${at}.example`;
		plant(site.world, host, [clean]);
		const report = await site.verify(host, clean.options);
		expect(report.visits.flatMap(({ unreached }) => unreached)).toEqual([]);
		expect(report.findings).toEqual([]);
	});
});

it('names the files of a page that do not come, although nothing leaks', async () => {
	const files = { script: '/elsewhere/sekisho.js', config: '/elsewhere/consent.json' };
	site.world.on(
		'files.example',
		'/',
		`<h1>Page</h1><script src="${files.script}" data-config="${files.config}"></script>`,
	);
	const { findings, hasConfig } = await site.verify('files.example');
	expect(hasConfig).toBe(false);
	const told = findings.filter(({ code }) => code === 'setup').map(({ message }) => message);
	expect(told).toEqual([
		expect.stringMatching(/elsewhere\/sekisho\.js did not start, /),
		expect.stringMatching(/elsewhere\/consent\.json is the configuration .* answers 404/),
	]);
});

it('has at least forty of them', () => {
	expect(PLANTS.length).toBeGreaterThanOrEqual(40);
	expect(new Set(PLANTS.map(({ name }) => name)).size).toBe(PLANTS.length);
});
