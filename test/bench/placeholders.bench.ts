import { afterAll, beforeAll, it } from 'vitest';
import { type Bench, metricOf, openBench } from '../support/bench.js';
import { page as written } from '../support/stage.js';

// Measures what 500 held frames cost for their placeholders: the processor's time, as a ratio to the same page without us, in
// the same run.

const SERVICES = [{ id: 'video', category: 'functional', name: 'Video', urls: ['video.example.com/*'] }];
const FRAMES =
	'<iframe title="film" data-consent="video" data-src="https://video.example.com/e" width="560"></iframe>'.repeat(500);
const ROUNDS = 3;

let bench: Bench;
beforeAll(async () => {
	bench = await openBench({
		'/held': written({ company: { name: 'Example' }, services: SERVICES }, FRAMES),
		'/bare': `<!doctype html><title>bare</title>${FRAMES}`,
	});
});
afterAll(() => bench?.close());

/** The processor's time until a page is complete, in ms, and the number of layouts. */
const taken = async (path: string, isDone: string) => {
	const measured = await bench.open(path);
	await measured.page.waitForFunction(isDone, { polling: 200 });
	const time = 1000 * (await metricOf(measured, 'TaskDuration'));
	const layouts = await metricOf(measured, 'LayoutCount');
	await measured.page.close();
	return { time, layouts };
};

it('500 held frames', async () => {
	const [held, bare] = [[], []] as { time: number; layouts: number }[][];
	for (let round = 0; round < ROUNDS; round++) {
		bare?.push(await taken('/bare', 'document.readyState === "complete"'));
		held?.push(await taken('/held', 'document.querySelectorAll("[data-sekisho=placeholder] + iframe").length === 500'));
	}
	// Other programs can only make a run slower, so the fastest counts.
	const least = (all: { time: number }[] = []) => Math.min(...all.map(({ time }) => time));
	const ratio = (least(held) / least(bare)).toFixed(1);
	console.log(`500 held frames: ${least(held).toFixed(0)} ms, ${ratio}× without us, ${held?.[0]?.layouts} layouts`);
}, 300_000);
