import { fileURLToPath } from 'node:url';
import { type CDPSession, launch, type Page } from 'puppeteer-core';
import { binary } from './engines/binary.js';
import { flags } from './engines/chromium.js';
import { type Handler, openWorld } from './world/world.js';

/** A page that is measured, and a session with its target. */
export interface MeasuredPage {
	readonly page: Page;
	readonly session: CDPSession;
}

/** A Chromium without a window, for measurements on the built `dist/`. */
export interface Bench {
	/** Opens a path of the site for a new visitor. Its metrics count the processor's time, not that of other programs. */
	open(path: string): Promise<MeasuredPage>;
	close(): Promise<void>;
}

/** Starts the browser, and a site in it. @param pages what the site answers, by path */
export async function openBench(pages: { readonly [path: string]: Handler }): Promise<Bench> {
	const world = await openWorld();
	world.folder('*', '/sekisho', fileURLToPath(new URL('../../dist', import.meta.url)));
	for (const [path, handler] of Object.entries(pages)) world.always('www.site.example', path, handler);
	const browser = await launch({
		executablePath: binary(['chromium-headless-shell', 'chromium'], 'chromium'),
		headless: 'shell',
		acceptInsecureCerts: true,
		args: flags(world.proxyPort),
	});
	return {
		async open(path) {
			const page = await (await browser.createBrowserContext()).newPage();
			const session = await page.createCDPSession();
			await session.send('Performance.enable', { timeDomain: 'threadTicks' });
			await page.goto(world.secureOrigin() + path);
			return { page, session };
		},
		async close() {
			await browser.close();
			await world.close();
		},
	};
}

/** Reads a metric of a page, such as `ScriptDuration` in seconds; `NaN` if there is none. */
export async function metricOf({ session }: MeasuredPage, wanted: string): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}

/** The median of some numbers; `NaN` if there are none. */
export const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
