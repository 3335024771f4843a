import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge'];

const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium: the given one, that of the environment, the first in `PATH`, or one in a usual place.
 * @param given a path from the command line
 * @param env the environment
 * @returns the path of an executable file
 * @throws Error with a message that says how to name one
 */
export function browserPath(given?: string, env: NodeJS.ProcessEnv = process.env): string {
	const named = given ?? env.SEKISHO_BROWSER ?? env.PUPPETEER_EXECUTABLE_PATH ?? env.CHROME_PATH;
	if (named !== undefined) {
		if (isExecutable(named)) return named;
		throw new Error(`${named} is no program. Name a Chromium or Chrome with --browser.`);
	}
	const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
	const found = [...onPath, ...PLACES].find(isExecutable);
	if (found) return found;
	throw new Error(
		'No Chromium or Chrome was found. Name one with --browser PATH or SEKISHO_BROWSER, or install one:\n\n  npx @puppeteer/browsers install chrome@stable',
	);
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
