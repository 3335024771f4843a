import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { binary } from '../support/engines/binary.js';
import { CHROMIUM, flags } from '../support/engines/chromium.js';
import { openWorld, type World } from '../support/world/world.js';
import { type Contestant, contestants } from './visit/contestants.js';
import { type Visit, visit } from './visit/visit.js';

// The first visit with Sekisho, with others, and with none: a measurement, not a test. `npm run bench`; the rounds take
// turns, and each begins with another contestant. `ROUNDS=15 npm run bench` takes longer and spreads less.

const ROUNDS = Number(process.env.ROUNDS ?? 5);
/** Names of those who take part, in part, `,` between. */
const ONLY = process.env.ONLY ?? '';

interface Scenario {
	readonly title: string;
	readonly services: number;
	readonly scripts: number;
	/** Who takes part; everybody unless told. */
	readonly only?: readonly string[];
}

const SCENARIOS: readonly Scenario[] = [
	{ title: 'one service', services: 1, scripts: 1 },
	{ title: '100 services', services: 100, scripts: 1, only: ['sekisho'] },
	{ title: '1,000 services', services: 1000, scripts: 1 },
	{ title: '1,000 gated scripts', services: 1, scripts: 1000 },
];

/** How each row is told. */
const ROWS: readonly (readonly [title: string, key: keyof Visit, more?: 'than no SDK'])[] = [
	['script CPU (ms)', 'script'],
	['first paint, later than without (ms)', 'fcp', 'than no SDK'],
	['largest paint, later than without (ms)', 'lcp', 'than no SDK'],
	['banner visible (ms)', 'visible'],
	['banner settled (ms)', 'settled'],
	['press to next paint (ms)', 'pressed'],
	['longest task before the press (ms)', 'longest'],
	['longest task after it (ms)', 'after'],
	['layout shift', 'cls'],
	['bytes', 'bytes'],
];

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PICTURE = readFileSync(`${ROOT}test/gallery/shown/jtower-en-light-1280-banner.png`);
const TYPES: { readonly [end: string]: string } = { css: 'text/css', js: 'text/javascript' };

/** A page of text with a picture, as most are. */
const page = ({ head, gated }: Contestant, { services, scripts }: Scenario) => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>
${head(Array.from({ length: services }, (_, n) => `s${n}`))}
<style>body { font: 16px/1.6 sans-serif; max-width: 40em; margin: auto }</style></head>
<body><h1>A page</h1><img src="/picture.png" width="600" height="375" alt="">
${'<p>Some text that a visitor came for, in a paragraph of its own.</p>\n'.repeat(20)}
${(gated?.('window.ran = (window.ran ?? 0) + 1') ?? '').repeat(scripts)}</body></html>`;

const median = (all: readonly number[]) => [...all].sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN;

describe('a first visit', () => {
	let world: World;
	let browser: Browser;
	beforeAll(async () => {
		world = await openWorld();
		browser = await launch({
			executablePath: binary(CHROMIUM, 'chromium'),
			headless: true,
			acceptInsecureCerts: true,
			args: flags(world.proxyPort),
		});
	});
	afterAll(async () => {
		await browser?.close();
		await world?.close();
	});

	const answer = (body: string | Buffer, type: string, more = {}) => ({
		body: brotliCompressSync(body),
		headers: { 'content-type': type, 'content-encoding': 'br', 'cache-control': 'no-store', ...more },
	});

	it.each(SCENARIOS)(
		'$title',
		async (scenario) => {
			// A name that is nobody's workbench: there, Sekisho would examine the configuration for its developer as well.
			const host = 'www.shop.com';
			world.reset();
			world.on(host, '/picture.png', { body: PICTURE, headers: { 'content-type': 'image/png' } });
			for (const { files } of contestants)
				for (const [address, file] of Object.entries(files)) {
					const base = address.replace('*', '');
					world.on(host, address, ({ path }) => {
						const found = ROOT + file + (address === base ? '' : `/${path.replace(/\?.*/, '').slice(base.length)}`);
						return answer(readFileSync(found), TYPES[found.replace(/.*\./, '')] ?? 'application/json');
					});
				}
			const some = contestants.filter(
				({ name, gated }) =>
					(ONLY.split(',').some((part) => name.includes(part)) || name === 'no SDK') &&
					(!scenario.only || name === 'no SDK' || scenario.only.includes(name)) &&
					(scenario.scripts === 1 || name === 'no SDK' || gated),
			);
			for (const one of some)
				world.on(host, `/page/${encodeURIComponent(one.name)}`, answer(page(one, scenario), 'text/html', one.headers));

			const late = new Set<Contestant>();
			const visits = new Map<string, Visit[]>(some.map(({ name }) => [name, []]));
			for (let round = 0; round < ROUNDS; round++) {
				for (const [index] of some.entries()) {
					const one = some[(index + round) % some.length];
					if (!one || late.has(one)) continue;
					const address = `https://${host}/page/${encodeURIComponent(one.name)}`;
					// Who does not get there in time is measured no further, and has a dash for every value.
					await visit(browser, address, one).then(
						(seen) => visits.get(one.name)?.push(seen),
						(error) => {
							console.log(`${one.name}: ${error}`);
							late.add(one);
							visits.set(one.name, []);
						},
					);
				}
				console.log(`${scenario.title}: round ${round + 1} of ${ROUNDS}`);
			}
			console.log(table(scenario, visits));
		},
		1_800_000,
	);
});

/** The median of each, with the least and the most. */
function table({ title }: Scenario, visits: ReadonlyMap<string, readonly Visit[]>): string {
	const without = (key: keyof Visit) => median((visits.get('no SDK') ?? []).map((one) => one[key]));
	const rows = ROWS.map(([row, key, more]) => [
		row,
		...[...visits.values()].map((all) => {
			const values = all.map((one) => one[key] - (more ? without(key) : 0));
			if (!all[0]) return '–';
			const say = (value: number) => (key === 'cls' ? value.toFixed(3) : value.toFixed(0));
			return `${say(median(values))} (${say(Math.min(...values))}–${say(Math.max(...values))})`;
		}),
	]);
	const all = [[title, ...visits.keys()], ...rows];
	const wide = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
	return all.map((row) => row.map((cell, column) => cell.padEnd(wide[column] ?? 0)).join('  ')).join('\n');
}
