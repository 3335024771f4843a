import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Bench, type MeasuredPage, metricOf, openBench } from '../support/bench.js';
import { page as written } from '../support/stage.js';

// Measures a page that inserts something all the time, as a ticker or a chart does: a catalogue with 5,000 images, on a
// processor four times slower. The time of its scripts is given as a ratio to the same page without us, in the same run.

const CONFIG = {
	company: { name: 'Example' },
	services: [
		{ id: 'video', category: 'functional', name: 'Video', urls: ['video.example.com/*'] },
		{ id: 'stats', category: 'analytics', name: 'Statistics', urls: ['stats.example.com/*'] },
	],
};
const IMAGES = Array.from({ length: 5000 }, (_, index) => `<img src="data:,${index}" alt="">`).join('');
const BODY = `<div id="box"></div>${IMAGES}`;
/** What each tick inserts. The first has a limit: 1.2 times when all is allowed, 1.5 times when refused. */
const INSERTS = [`box.append(document.createElement('b'))`, 'box.append(new Image())'];
const ROUNDS = 5;
const TICKS = 30;
const TICK_MS = 50;

describe('chromium', () => {
	let bench: Bench;
	const opened: { [kind: string]: MeasuredPage } = {};
	beforeAll(async () => {
		bench = await openBench({
			'/gate': written(CONFIG, BODY),
			'/bare': `<!doctype html><title>bare</title><h1>Page</h1>${BODY}`,
		});
	});
	afterAll(() => bench?.close());

	const open = async (kind: string, path: string, decision?: string) => {
		const { page, session } = await bench.open(path);
		if (decision) {
			await page.evaluate(`sekisho.${decision}()`);
			await page.reload();
		}
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		opened[kind] = { page, session };
	};

	/** The time that scripts took while a page ticked, in ms. */
	const tick = async (kind: string, insert: string) => {
		const measured = opened[kind] as MeasuredPage;
		const { page } = measured;
		await page.bringToFront();
		const taken = async () => 1000 * (await metricOf(measured, 'ScriptDuration'));
		const before = await taken();
		await page.evaluate(`new Promise((done) => {
			let left = ${TICKS};
			const timer = setInterval(() => { ${insert}; if (--left === 0) { clearInterval(timer); done(); } }, ${TICK_MS});
		})`);
		return (await taken()) - before;
	};

	it('a ticker among 5,000 images', async () => {
		await open('bare', '/bare');
		await open('bare again', '/bare');
		await open('allowed', '/gate', 'acceptAll');
		await open('refused', '/gate', 'rejectAll');
		const kinds = Object.keys(opened);
		const lines = [`script time, ${TICKS} ticks, a processor four times slower: ${kinds.join(', ')}`];
		for (const insert of INSERTS) {
			const times: { [kind: string]: number[] } = Object.fromEntries(kinds.map((kind) => [kind, []]));
			for (let round = 0; round < ROUNDS; round++)
				for (const kind of kinds) times[kind]?.push(await tick(kind, insert));
			// Other programs can only make a run slower, so the fastest counts.
			const least = kinds.map((kind) => Math.min(...(times[kind] ?? [])));
			const ratios = least.map((time) => `${time.toFixed(1)} ms (${(time / Number(least[0])).toFixed(2)}×)`);
			lines.push([insert, ...ratios].join('\t'));
		}
		console.log(lines.join('\n'));
	}, 900_000);
});
