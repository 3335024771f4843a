import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { median } from '../support/bench.js';
import { binary } from '../support/engines/binary.js';
import { CHROMIUM, flags } from '../support/engines/chromium.js';
import { openWorld, type World } from '../support/world/world.js';
import { type Contestant, contestants } from './visit/contestants.js';
import { type Visit, visit } from './visit/visit.js';

// The first visit, and the two after it, with Sekisho, with others, and with none: a measurement, not a test. `npm run bench`; the rounds take
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
	['script CPU, first visit (ms)', 'script', 'than no SDK'],
	['script CPU, returning, cold (ms)', 'coldScript', 'than no SDK'],
	['script CPU, returning, warm (ms)', 'warmScript', 'than no SDK'],
	['gated script runs, returning, cold (ms)', 'coldRan'],
	['gated script runs, returning, warm (ms)', 'warmRan'],
	['JS heap added (kB)', 'heap', 'than no SDK'],
	['first paint, later than without (ms)', 'fcp', 'than no SDK'],
	['largest paint, later than without (ms)', 'lcp', 'than no SDK'],
	['banner visible (ms)', 'visible'],
	['banner settled (ms)', 'settled'],
	['press to next paint (ms)', 'pressed'],
	['press to gated script (ms)', 'ran'],
	['longest task before the press (ms)', 'longest'],
	['longest task after it (ms)', 'after'],
	['layout shift', 'cls'],
	['bytes', 'bytes'],
];

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PICTURE = readFileSync(`${ROOT}test/gallery/shown/jtower-en-light-1280-banner.png`);
const TYPES: { readonly [end: string]: string } = { css: 'text/css', js: 'text/javascript' };

/** Where there are many, no network is to be waited for. */
const OWN = `data:text/javascript,performance.mark('ran')`;

const ids = (services: number) => Array.from({ length: services }, (_, n) => `s${n}`);

/** A page of text with a picture, as most are. */
const page = (
	{ head, body, gated }: Contestant,
	{ services, scripts }: Scenario,
	isAsked: boolean,
) => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>
${head(ids(services), isAsked)}
<style>body { font: 16px/1.6 sans-serif; max-width: 40em; margin: auto }</style></head>
<body>${body?.(ids(services), isAsked) ?? ''}<h1>A page</h1><img src="/picture.png" width="600" height="375" alt="">
${'<p>Some text that a visitor came for, in a paragraph of its own.</p>\n'.repeat(20)}
${(gated?.(scripts === 1 ? '/own.js' : OWN) ?? '').repeat(scripts)}</body></html>`;

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
		headers: { 'content-type': type, 'content-encoding': 'br', 'cache-control': 'max-age=3600', ...more },
	});
	/** Each file is compressed once, and not while somebody waits. */
	const files = new Map<string, ReturnType<typeof answer>>();
	const fileAt = (path: string) => {
		const there = files.get(path) ?? answer(readFileSync(path), TYPES[path.replace(/.*\./, '')] ?? 'application/json');
		files.set(path, there);
		return there;
	};

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
					world.on(host, address, ({ path }) =>
						fileAt(ROOT + file + (address === base ? '' : `/${path.replace(/\?.*/, '').slice(base.length)}`)),
					);
				}
			const some = contestants.filter(
				({ name, gated }) =>
					(ONLY.split(',').some((part) => name.includes(part)) || name === 'no SDK') &&
					(!scenario.only || name === 'no SDK' || scenario.only.includes(name)) &&
					(scenario.scripts === 1 || name === 'no SDK' || gated),
			);
			world.on(host, '/own.js', answer(`performance.mark('ran')`, 'text/javascript'));
			for (const one of some) {
				const own = { 'cache-control': 'no-store', ...one.headers };
				const [asked, decided] = [true, false].map((isAsked) =>
					answer(page(one, scenario, isAsked), 'text/html', isAsked ? own : { 'cache-control': 'no-store' }),
				);
				world.on(
					host,
					`/page/${encodeURIComponent(one.name)}`,
					({ headers }) => (/sekisho=/.test(`${headers.cookie}`) ? decided : asked) as ReturnType<typeof answer>,
				);
			}

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
	const all = [[title, ...visits.keys()], ...rows, [''], ...ratios(visits)];
	const wide = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
	return all.map((row) => row.map((cell, column) => cell.padEnd(wide[column] ?? 0)).join('  ')).join('\n');
}

/** Ours to the best of the others in each row, round by round: what else the machine does changes more slowly. */
function ratios(visits: ReadonlyMap<string, readonly Visit[]>): string[][] {
	const ours = [...visits.keys()].filter((name) => name.startsWith('sekisho'));
	const rivals = [...visits.keys()].filter((name) => !/^(sekisho|no SDK|by hand)/.test(name) && visits.get(name)?.[0]);
	if (rivals.length === 0) return [];
	const values = (name: string, key: keyof Visit, more?: string) =>
		(visits.get(name) ?? []).map((one, round) => one[key] - (more ? Number(visits.get('no SDK')?.[round]?.[key]) : 0));
	const rows = ROWS.map(([row, key, more]) => {
		const of = (name: string) => median(values(name, key, more));
		const [best] = rivals.filter((name) => of(name) > 0).sort((one, other) => of(one) - of(other));
		if (best === undefined) return [row, ...ours.map(() => '–')];
		return [
			`${row} / ${best}`,
			...ours.map((name) => {
				const all = values(name, key, more).map((value, round) => value / Number(values(best, key, more)[round]));
				return `${median(all).toFixed(2)} (${Math.min(...all).toFixed(2)}–${Math.max(...all).toFixed(2)})`;
			}),
		];
	});
	return [['ratio to the best of the others', ...ours], ...rows];
}
