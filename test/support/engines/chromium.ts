import { launch, type Page } from 'puppeteer-core';
import type { World } from '../world/world.js';
import { binary } from './binary.js';
import { leash } from './leash.js';
import { PuppeteerVisitor } from './puppeteer-visitor.js';
import type { Engine, VisitorOptions } from './visitor.js';

/** The same engine without the browser around it. A visitor takes a third of the time. */
const SHELL = 'chromium-headless-shell';

/** The names of the whole browser. */
export const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome'];

/** Starts Chromium, driven by CDP. @param whole starts the whole browser, which has a back/forward cache */
export async function openChromium(world: World, whole = false): Promise<Engine> {
	const executablePath = binary(whole ? CHROMIUM : [SHELL, ...CHROMIUM], 'chromium');
	const browser = await launch({
		executablePath,
		headless: executablePath.endsWith(SHELL) ? 'shell' : true,
		acceptInsecureCerts: true,
		args: flags(world.proxyPort),
	});
	const child = browser.process();
	const kill = child ? leash(child) : () => {};
	return {
		name: 'chromium',
		visitor: async (options = {}) =>
			PuppeteerVisitor.open(await browser.createBrowserContext(), {
				prepare: (page) => prepare(page, options),
				throttle: (page, times) => page.emulateCPUThrottling(times),
				async forceColours(page) {
					const session = await page.createCDPSession();
					await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
				},
			}),
		close: async () => {
			await browser.close();
			kill();
		},
	};
}

/** The switches for Chromium: it uses the proxy, and has no traffic of its own. */
export const flags = (proxyPort: number): string[] => [
	`--proxy-server=127.0.0.1:${proxyPort}`,
	// Names below localhost go through the proxy as well.
	'--proxy-bypass-list=<-loopback>',
	'--ignore-certificate-errors',
	'--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,NetworkTimeServiceQuerying',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
	'--no-first-run',
	'--lang=en-US',
	'--accept-lang=en-US',
	// In a container, the tests run as root, without a GPU and with a small /dev/shm.
	'--no-sandbox',
	'--disable-gpu',
	'--disable-dev-shm-usage',
];

async function prepare(
	page: Page,
	{ language, width = 1280, height = 800, dark = false, fontSize }: VisitorOptions,
): Promise<void> {
	await page.setViewport({ width, height });
	await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
	const session = await page.createCDPSession();
	if (fontSize) await session.send('Page.setFontSizes', { fontSizes: { standard: fontSize, fixed: fontSize } });
	if (!language) return;
	const userAgent = await page.browser().userAgent();
	// Only this command sets both the header and `navigator.languages`.
	await session.send('Emulation.setUserAgentOverride', {
		userAgent,
		acceptLanguage: language,
	});
}
