import { browserPath } from './browser-path.js';
import { loadPeer } from './load-peer.js';
import { WatchedBrowser } from './watched-browser.js';

/** The options of `openBrowser`. */
export interface BrowserOptions {
	/** The path of a Chromium. @default the one that `browserPath` finds */
	readonly browser?: string;
	/** Further switches for its command line. */
	readonly browserArgs?: readonly string[];
}

/** Switches that stop the browser's own traffic, because it would look like the page's. */
const QUIET = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// Without RenderDocument and the back/forward cache, the session of a page goes on with the next document, and reports the
	// last requests of the one that is left.
	'--disable-features=RenderDocument,BackForwardCache,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,NetworkTimeServiceQuerying',
	'--no-first-run',
	'--disable-dev-shm-usage',
];

/** Starts a Chromium without a window. @throws MissingPeer without puppeteer-core, Error if it does not start */
export async function openBrowser({ browser, browserArgs = [] }: BrowserOptions): Promise<WatchedBrowser> {
	const { launch } = await loadPeer('puppeteer-core');
	const executablePath = browserPath(browser);
	// Chromium does not start as root with its sandbox.
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

/** The message for a program that did not start as a browser, with the first lines of its own output. */
function notStarted(path: string, message: string): string {
	const said = message.replace(/^.*?stderr:\n|\n*TROUBLESHOOTING:.*$/gs, '').trim();
	const lines = said.split('\n').filter((line) => line.trim() !== '');
	return [
		`${path} did not start as a browser. Name a Chromium or Chrome with --browser. It said:`,
		'',
		...lines.slice(0, 3).map((line) => `  ${line}`),
	].join('\n');
}
