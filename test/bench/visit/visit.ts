import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import type { Contestant } from './contestants.js';
import { type Watched, watch } from './watch.js';

/** What a visit and the two after it took, in ms unless said otherwise. */
export interface Visit extends Watched {
	/** Scripts, until the banner stood. */
	script: number;
	/** Bytes that came over the network for everything but the page, its picture and its own script. */
	bytes: number;
	/** What JavaScript keeps once all is quiet, in kB. */
	heap: number;
	/** The same visitor, who has accepted, with an empty cache: scripts, and when the gated script ran. */
	coldScript: number;
	coldRan: number;
	/** Once more, with everything in the cache. */
	warmScript: number;
	warmRan: number;
}

type Asked = Pick<Contestant, 'banner' | 'accept' | 'gated'>;

/** Lighthouse's slow 4G: 150 ms a round trip, 1.6 Mbit/s down, 750 kbit/s up, in bytes a second. */
const SLOW_4G = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** Nothing more is to be expected so long after the banner (ms). */
const QUIET = 900;

/**
 * Visits a page for the first time, with nothing cached, a CPU four times slower and slow 4G, accepts, and comes again
 * twice.
 */
export async function visit(browser: Browser, url: string, { banner, accept, gated }: Asked): Promise<Visit> {
	const context = await browser.createBrowserContext();
	try {
		const page = await context.newPage();
		const session = await page.createCDPSession();
		await session.send('Network.enable');
		await session.send('Performance.enable');
		let bytes = 0;
		const others = new Set<string>();
		session.on('Network.responseReceived', ({ requestId, response }) => {
			if (/\/(sekisho|lib)\//.test(response.url)) others.add(requestId);
		});
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			if (others.has(requestId)) bytes += encodedDataLength;
		});
		await page.evaluateOnNewDocument(watch, banner);
		await session.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G });
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		const scriptTime = async () => {
			const { metrics } = await session.send('Performance.getMetrics');
			return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
		};
		await page.goto(url, { waitUntil: 'load' });
		if (banner) await page.waitForFunction('seen.settled', { timeout: 60_000 });
		await sleep(QUIET);
		const script = await scriptTime();
		const total = bytes;
		await session.send('HeapProfiler.collectGarbage');
		const { usedSize } = await session.send('Runtime.getHeapUsage');
		if (accept) {
			await page.click(accept);
			await page.waitForFunction(gated ? 'seen.pressed && seen.ran' : 'seen.pressed', { timeout: 60_000 });
			await sleep(QUIET);
		}
		const seen = (await page.evaluate('seen')) as Watched;

		/** Comes again. */
		const comeAgain = async () => {
			await page.goto('about:blank');
			const before = await scriptTime();
			await page.goto(url, { waitUntil: 'load' });
			if (gated) await page.waitForFunction('seen.ranAt', { timeout: 60_000 });
			await sleep(QUIET);
			return { script: (await scriptTime()) - before, ran: (await page.evaluate('seen.ranAt')) as number };
		};
		await session.send('Network.clearBrowserCache');
		const cold = await comeAgain();
		const warm = await comeAgain();
		return {
			...seen,
			script,
			bytes: total,
			heap: usedSize / 1000,
			coldScript: cold.script,
			coldRan: cold.ran,
			warmScript: warm.script,
			warmRan: warm.ran,
		};
	} finally {
		await context.close();
	}
}
