import { fileURLToPath } from 'node:url';
import { type Browser, launch } from 'puppeteer-core';
import { afterAll, beforeAll, it } from 'vitest';
import { binary } from '../support/engines/binary.js';
import { flags } from '../support/engines/chromium.js';
import { page as written } from '../support/stage.js';
import { openWorld, type World } from '../support/world/world.js';

// What a page with 500 held frames pays for their placeholders: the time of its processor, as a ratio to the same page
// with no service, in the same run.

const SERVICES = [{ id: 'video', category: 'functional', name: 'Video', urls: ['video.example.com/*'] }];
const FRAMES =
	'<iframe title="film" data-consent="video" data-src="https://video.example.com/e" width="560"></iframe>'.repeat(500);
const ROUNDS = 3;

let world: World;
let browser: Browser;
beforeAll(async () => {
	world = await openWorld();
	world.folder('*', '/sekisho', fileURLToPath(new URL('../../dist', import.meta.url)));
	const company = { name: 'Example' };
	world.always('www.site.example', '/held', written({ company, services: SERVICES }, FRAMES));
	world.always('www.site.example', '/bare', `<!doctype html><title>bare</title>${FRAMES}`);
	browser = await launch({
		executablePath: binary(['chromium-headless-shell', 'chromium'], 'chromium'),
		headless: 'shell',
		acceptInsecureCerts: true,
		args: flags(world.proxyPort),
	});
});
afterAll(async () => {
	await browser?.close();
	await world?.close();
});

/** Milliseconds of the processor until a page is as it is to be. */
const taken = async (path: string, isDone: string) => {
	const page = await (await browser.createBrowserContext()).newPage();
	const session = await page.createCDPSession();
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	await page.goto(world.secureOrigin() + path);
	await page.waitForFunction(isDone, { polling: 200 });
	const { metrics } = await session.send('Performance.getMetrics');
	await page.close();
	const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
	return { time: 1000 * of('TaskDuration'), layouts: of('LayoutCount') };
};

it('500 held frames', async () => {
	const [held, bare] = [[], []] as { time: number; layouts: number }[][];
	for (let round = 0; round < ROUNDS; round++) {
		bare?.push(await taken('/bare', 'document.readyState === "complete"'));
		held?.push(await taken('/held', 'document.querySelectorAll("[data-sekisho=placeholder] + iframe").length === 500'));
	}
	// What else the machine does only ever adds.
	const least = (all: { time: number }[] = []) => Math.min(...all.map(({ time }) => time));
	const ratio = (least(held) / least(bare)).toFixed(1);
	console.log(`500 held frames: ${least(held).toFixed(0)} ms, ${ratio}× without us, ${held?.[0]?.layouts} layouts`);
}, 300_000);
