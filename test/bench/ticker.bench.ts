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
const ROUNDS = Number(process.env.ROUNDS ?? 8);
const TICKS = 160;
const TICK_MS = 50;
/** For what a page does once after it has loaded. */
const SETTLE_MS = 300;

/** A page that is measured, and what the visitor decided on it before. */
interface Kind {
	readonly name: string;
	readonly path: string;
	readonly decision?: string;
}

const KINDS: readonly Kind[] = [
	{ name: 'bare', path: '/bare' },
	{ name: 'bare again', path: '/bare' },
	// What the browser itself takes for a page that is watched.
	{ name: 'observed', path: '/observed' },
	{ name: 'allowed', path: '/gate', decision: 'acceptAll' },
	{ name: 'refused', path: '/gate', decision: 'rejectAll' },
];

const bare = (script = '') => `<!doctype html><title>bare</title>${script}<h1>Page</h1>${BODY}`;

describe('chromium', () => {
	let bench: Bench;
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

	/** Opens a page, as a visitor who made this decision on the page before. */
	const open = async ({ path, decision }: Kind) => {
		const opened = await bench.open(path);
		if (decision) {
			await opened.page.evaluate(`sekisho.${decision}()`);
			await opened.page.reload();
		}
		await new Promise((done) => setTimeout(done, SETTLE_MS));
		return opened;
	};

	/** The time that scripts took while a page ticked, in ms. */
	const tick = async (measured: MeasuredPage) => {
		const { page, session } = measured;
		// Only now: Chromium slows a page down by keeping the processor busy.
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		await page.bringToFront();
		const taken = async () => 1000 * (await metricOf(measured, 'ScriptDuration'));
		const before = await taken();
		await page.evaluate(`new Promise((done) => {
			let left = ${TICKS};
			const timer = setInterval(() => { ${INSERT}; if (--left === 0) { clearInterval(timer); done(); } }, ${TICK_MS});
		})`);
		return (await taken()) - before;
	};

	it('a ticker among 5,000 images', async () => {
		const times: { [kind: string]: number[] } = Object.fromEntries(KINDS.map(({ name }) => [name, []]));
		for (let round = 0; round < ROUNDS; round++) {
			// Each round begins with another kind: what is measured first in a round comes out a tenth faster.
			const from = round % KINDS.length;
			for (const kind of [...KINDS.slice(from), ...KINDS.slice(0, from)]) {
				// A new page each time: two processes with the same page differ by a tenth.
				const opened = await open(kind);
				times[kind.name]?.push(await tick(opened));
				await opened.page.browserContext().close();
			}
			console.log(`round ${round + 1} of ${ROUNDS}`);
		}
		const medians = KINDS.map(({ name }) => median(times[name] ?? []));
		// Both bare pages are the same page, and their difference is the noise of the run.
		const bareTime = median([...(times.bare ?? []), ...(times['bare again'] ?? [])]);
		const lines = medians.map(
			(time, index) => `${KINDS[index]?.name}\t${time.toFixed(1)} ms\t${(time / bareTime).toFixed(2)}×`,
		);
		console.log([`script time, ${TICKS} ticks, a processor four times slower`, ...lines].join('\n'));
	}, 900_000);
});
