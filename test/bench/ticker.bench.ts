import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Bench, type MeasuredPage, median, metricOf, openBench } from '../support/bench.js';
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
/** What each tick inserts. */
const INSERT = `box.append(document.createElement('b'))`;
const ROUNDS = 8;
const TICKS = 160;
const TICK_MS = 50;

const bare = (script = '') => `<!doctype html><title>bare</title>${script}<h1>Page</h1>${BODY}`;

describe('chromium', () => {
	let bench: Bench;
	const opened: { [kind: string]: MeasuredPage } = {};
	beforeAll(async () => {
		bench = await openBench({
			'/gate': written(CONFIG, BODY),
			'/bare': bare(),
			'/observed': bare(
				`<script>new MutationObserver(() => {}).observe(document, { childList: true, subtree: true })</script>`,
			),
		});
	});
	afterAll(() => bench?.close());

	const open = async (kind: string, path: string, decision?: string) => {
		const { page, session } = await bench.open(path);
		if (decision) {
			await page.evaluate(`sekisho.${decision}()`);
			await page.reload();
		}
		opened[kind] = { page, session };
	};

	/** The time that scripts took while a page ticked, in ms. */
	const tick = async (kind: string) => {
		const measured = opened[kind] as MeasuredPage;
		const { page, session } = measured;
		// Only now: Chromium slows a page down by keeping the processor busy, also that of the other pages.
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		await page.bringToFront();
		const taken = async () => 1000 * (await metricOf(measured, 'ScriptDuration'));
		const before = await taken();
		await page.evaluate(`new Promise((done) => {
			let left = ${TICKS};
			const timer = setInterval(() => { ${INSERT}; if (--left === 0) { clearInterval(timer); done(); } }, ${TICK_MS});
		})`);
		const time = (await taken()) - before;
		await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		return time;
	};

	it('a ticker among 5,000 images', async () => {
		await open('bare', '/bare');
		await open('bare again', '/bare');
		// What the browser itself takes for a page that is watched.
		await open('observed', '/observed');
		await open('allowed', '/gate', 'acceptAll');
		await open('refused', '/gate', 'rejectAll');
		const kinds = Object.keys(opened);
		const times: { [kind: string]: number[] } = Object.fromEntries(kinds.map((kind) => [kind, []]));
		for (let round = 0; round < ROUNDS; round++) for (const kind of kinds) times[kind]?.push(await tick(kind));
		const medians = kinds.map((kind) => median(times[kind] ?? []));
		const lines = medians.map(
			(time, index) => `${kinds[index]}\t${time.toFixed(1)} ms\t${(time / Number(medians[0])).toFixed(2)}×`,
		);
		console.log([`script time, ${TICKS} ticks, a processor four times slower`, ...lines].join('\n'));
	}, 900_000);
});
