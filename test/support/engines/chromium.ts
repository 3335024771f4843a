import { launch, type Page } from 'puppeteer-core';
import type { World } from '../world/world.js';
import { binary } from './binary.js';
import { leash } from './leash.js';
import { PuppeteerVisitor } from './puppeteer-visitor.js';
import type { Engine, VisitorOptions } from './visitor.js';

/** The same engine without the browser around it: a third of the work for each visitor. */
const SHELL = 'chromium-headless-shell';

/** The browser itself. */
export const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome'];

/** Chromium over CDP. @param whole the browser itself, where back/forward really uses the back/forward cache */
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

/** How Chromium is started: through the proxy, without traffic of its own. */
export const flags = (proxyPort: number): string[] => [
	`--proxy-server=127.0.0.1:${proxyPort}`,
	// Names under localhost go through the proxy like all others.
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
	// Root in a container: no sandbox, no GPU, a small /dev/shm.
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
	// The one command that sets both the header and `navigator.languages`.
	await session.send('Emulation.setUserAgentOverride', {
		userAgent,
		acceptLanguage: language,
	});
}
