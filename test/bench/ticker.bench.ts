import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { binary } from '../support/engines/binary.js';
import { flags } from '../support/engines/chromium.js';
import { page as written } from '../support/stage.js';
import { openWorld, type World } from '../support/world/world.js';

// What a page pays that inserts something all the time, as a ticker or a chart does: a catalogue with 5,000 images, a
// processor four times slower, and the time its scripts take, as ratios to the same page without us in the same run.

const CONFIG = {
	company: { name: 'Example' },
	services: [
		{ id: 'video', category: 'functional', name: 'Video', urls: ['video.example.com/*'] },
		{ id: 'stats', category: 'analytics', name: 'Statistics', urls: ['stats.example.com/*'] },
	],
};
const IMAGES = Array.from({ length: 5000 }, (_, index) => `<img src="data:,${index}" alt="">`).join('');
const BODY = `<div id="box"></div>${IMAGES}`;
/** What each tick inserts. The first is what has a limit: 1.2 times once all is allowed, 1.5 times while refused. */
const INSERTS = [`box.append(document.createElement('b'))`, 'box.append(new Image())'];
const ROUNDS = 5;
const TICKS = 30;
const TICK_MS = 50;

describe('chromium', () => {
	let world: World;
	let browser: Browser;
	const opened: { [kind: string]: { page: Page; session: CDPSession } } = {};
	beforeAll(async () => {
		world = await openWorld();
		world.folder('*', '/sekisho', fileURLToPath(new URL('../../dist', import.meta.url)));
		world.always('www.site.example', '/gate', written(CONFIG, BODY));
		world.always('www.site.example', '/bare', `<!doctype html><title>bare</title><h1>Page</h1>${BODY}`);
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

	const open = async (kind: string, path: string, decision?: string) => {
		const page = await (await browser.createBrowserContext()).newPage();
		const session = await page.createCDPSession();
		// Time of its processor: what else the machine does meanwhile does not count.
		await session.send('Performance.enable', { timeDomain: 'threadTicks' });
		await page.goto(world.secureOrigin() + path);
		if (decision) {
			await page.evaluate(`sekisho.${decision}()`);
			await page.reload();
		}
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		opened[kind] = { page, session };
	};

	/** Milliseconds that scripts took while a page ticked. */
	const tick = async (kind: string, insert: string) => {
		const { page, session } = opened[kind] as (typeof opened)[string];
		await page.bringToFront();
		const taken = async () => {
			const { metrics } = await session.send('Performance.getMetrics');
			return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
		};
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
			// What else the machine does only ever adds.
			const least = kinds.map((kind) => Math.min(...(times[kind] ?? [])));
			const ratios = least.map((time) => `${time.toFixed(1)} ms (${(time / Number(least[0])).toFixed(2)}×)`);
			lines.push([insert, ...ratios].join('\t'));
		}
		console.log(lines.join('\n'));
	}, 900_000);
});
