import { browserPath } from './browser-path.js';
import { loadPeer } from './load-peer.js';
import { WatchedBrowser } from './watched-browser.js';

/** What the browser is started with. */
export interface BrowserOptions {
	/** The path of a Chromium; found where it is left out. */
	readonly browser?: string;
	/** Further switches of its command line. */
	readonly browserArgs?: readonly string[];
}

/** Traffic of the browser's own would be taken for the page's. */
const QUIET = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// A document that is left tells of its last requests only where the next one takes its place.
	'--disable-features=RenderDocument,BackForwardCache,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,NetworkTimeServiceQuerying',
	'--no-first-run',
	'--disable-dev-shm-usage',
];

/** Starts a Chromium that nobody sees. @throws MissingPeer without puppeteer-core */
export async function openBrowser({ browser, browserArgs = [] }: BrowserOptions): Promise<WatchedBrowser> {
	const { launch } = await loadPeer('puppeteer-core');
	const executablePath = browserPath(browser);
	// Chromium refuses its sandbox to root.
	const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	const started = await launch({
		executablePath,
		headless: executablePath.endsWith('headless-shell') ? 'shell' : true,
		args: [...QUIET, ...sandbox, ...browserArgs],
	}).catch((error: unknown) => {
		throw new Error(notStarted(executablePath, `${error instanceof Error ? error.message : error}`));
	});
	return WatchedBrowser.open(started);
}

/** What a program that is no Chromium, or lacks something, said of itself. */
function notStarted(path: string, message: string): string {
	const said = message.replace(/^.*?stderr:\n|\n*TROUBLESHOOTING:.*$/gs, '').trim();
	const lines = said.split('\n').filter((line) => line.trim() !== '');
	return [
		`${path} did not start as a browser. Name a Chromium or Chrome with --browser. It said:`,
		'',
		...lines.slice(0, 3).map((line) => `  ${line}`),
	].join('\n');
}
