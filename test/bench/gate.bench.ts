import { afterAll, beforeAll, describe, it } from 'vitest';
import { median } from '../support/bench.js';
import type { EngineName, Visitor } from '../support/engines/engine.js';
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
/** The same page can be half as fast again in another process: each is opened so many times… */
const SETS = 3;
/** …and measured so many times, in turn with the others. */
const ROUNDS = 5;

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
	// WebKit writes a cookie more slowly once a page has read one, and few pages only write.
	void document.cookie;
	const result = {
		createElement: spend(50_000, () => document.createElement('div')),
		appendChild: spend(20_000, () => box.appendChild(document.createElement('i'))),
		innerHTML: spend(5000, (n) => {
			box.innerHTML = `<p class="a">text ${n}<b>bold</b></p>`;
		}),
		cookie: spend(600, (n) => {
			document.cookie = `own=${n}`;
		}),
		fetch: spend(200, () => void fetch('data:,x')),
	};
	box.remove();
	return result;
};

type Times = Awaited<ReturnType<typeof measure>>;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (name) => {
	let stage: Stage;
	beforeAll(async () => {
		stage = await openStage(name);
	});
	afterAll(() => stage?.close());

	it('ratios', async () => {
		const bare = '<!doctype html><title>bare</title><body></body>';
		stage.world.on('www.site.example', '/page', ({ path }) => (path.includes('gate') ? page(CONFIG) : bare));
		const open = async (path: string, act = '0') => {
			const visitor: Visitor = await stage.visitor();
			await visitor.open(`${stage.world.origin()}${path}`);
			await visitor.evaluate(act);
			return visitor;
		};
		const rounds: { [page: string]: Times }[] = [];
		for (let set = 0; set < SETS; set++) {
			const pages: { [kind: string]: Visitor } = {
				bare: await open('/page'),
				'bare again': await open('/page'),
				allowed: await open('/page?gate', 'sekisho.acceptAll()'),
				'just allowed': await open('/page?gate', 'sekisho.acceptAll()'),
				holding: await open('/page?gate', 'sekisho.rejectAll()'),
			};
			await pages.allowed?.reload();
			for (let round = 0; round < ROUNDS; round++) {
				const times: (typeof rounds)[number] = {};
				for (const [kind, visitor] of Object.entries(pages)) times[kind] = await visitor.evaluate(measure);
				rounds.push(times);
			}
			for (const visitor of Object.values(pages)) await visitor.close();
		}
		// Each to the bare page of its own round: what else the machine does changes more slowly.
		const ratio = (kind: string, key: keyof Times) =>
			`${median(rounds.map(({ [kind]: own, bare }) => Number(own?.[key]) / Number(bare?.[key]))).toFixed(2)}×`;
		const [, ...kinds] = Object.keys(rounds[0] ?? {});
		const rows = (['createElement', 'appendChild', 'innerHTML', 'cookie', 'fetch'] as const).map((key) =>
			[key, ...kinds.map((kind) => ratio(kind, key))].join('\t'),
		);
		console.log([`${name}: ${kinds.join(', ')}`, ...rows].join('\n'));
	}, 900_000);
});
