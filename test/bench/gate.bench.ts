import { afterAll, beforeAll, describe, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// What the gate costs a page, as ratios to the same page without it, in one run, rounds in turn: a measurement, not a
// test. Run by `npm run bench:gate`.

const CONFIG = {
	company: { name: 'Example' },
	gate: { undeclared: 'report' },
	services: Array.from({ length: 20 }, (_, n) => ({
		id: `service-${n}`,
		category: 'analytics',
		urls: [`service-${n}.example/*`],
		cookies: [`_s${n}_*`],
	})),
};
const ROUNDS = 15;

/** Each is done so many times, and takes so many ms. */
const measure = async () => {
	const spend = (times: number, act: (n: number) => void) => {
		for (let n = 0; n < times / 10; n++) act(n);
		const start = performance.now();
		for (let n = 0; n < times; n++) act(n);
		return performance.now() - start;
	};
	const box = document.createElement('div');
	document.body.append(box);
	const result = {
		createElement: spend(100_000, () => document.createElement('div')),
		appendChild: spend(40_000, () => box.appendChild(document.createElement('i'))),
		innerHTML: spend(10_000, (n) => {
			box.innerHTML = `<p class="a">text ${n}<b>bold</b></p>`;
		}),
		cookie: spend(3000, (n) => {
			document.cookie = `own=${n}`;
		}),
		fetch: spend(600, () => void fetch('data:,x')),
	};
	box.remove();
	return result;
};

type Times = Awaited<ReturnType<typeof measure>>;
/** Of what else a machine does, the quickest rounds know least: the lower quartile. */
const typical = (all: number[]) => all.sort((a, b) => a - b)[all.length >> 2] ?? Number.NaN;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (name) => {
	let stage: Stage;
	beforeAll(async () => {
		stage = await openStage(name);
	});
	afterAll(() => stage?.close());

	it('ratios', async () => {
		const bare = '<!doctype html><title>bare</title><body></body>';
		stage.world.on('www.site.example', '/page', ({ path }) => (path.includes('gate') ? page(CONFIG) : bare));
		const open = async (path: string, prepare?: string) => {
			const visitor: Visitor = await stage.visitor();
			await visitor.open(`${stage.world.origin()}${path}`);
			if (prepare) await visitor.evaluate(prepare);
			return visitor;
		};
		const pages = {
			bare: await open('/page'),
			holding: await open('/page?gate', 'sekisho.rejectAll()'),
			allowed: await open('/page?gate', 'sekisho.acceptAll()'),
		};
		const times: { [page: string]: Times[] } = { bare: [], holding: [], allowed: [] };
		for (let round = 0; round < ROUNDS; round++)
			for (const [kind, visitor] of Object.entries(pages)) times[kind]?.push(await visitor.evaluate(measure));
		const rows = (['createElement', 'appendChild', 'innerHTML', 'cookie', 'fetch'] as const).map((key) => {
			const of = (kind: string) => typical((times[kind] ?? []).map((one) => one[key]));
			const ratio = (kind: string) => `${(of(kind) / of('bare')).toFixed(2)}×`;
			return [key, ratio('allowed'), ratio('holding')];
		});
		console.log([`${name}: allowed, holding`, ...rows.map((row) => row.join('\t'))].join('\n'));
		for (const visitor of Object.values(pages)) await visitor.close();
	}, 300_000);
});
