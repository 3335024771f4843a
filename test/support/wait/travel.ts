import type { Visitor } from '../engines/visitor.js';
import { painted } from './painted.js';
import { poll } from './poll.js';

/**
 * Goes through the history and waits for that page. Puppeteer's own `goBack` waits for a load event, which a page from
 * Firefox's back/forward cache does not fire.
 * @param steps negative to go back
 */
export async function travel(visitor: Visitor, steps: number): Promise<void> {
	const where = (): Promise<string> => visitor.evaluate(() => `${performance.timeOrigin} ${location.href}`);
	const from = await where();
	await visitor.evaluate((delta) => void setTimeout(() => history.go(delta)), steps);
	const arrived = async (): Promise<boolean> =>
		(await where()) !== from && (await visitor.evaluate(() => document.readyState === 'complete'));
	await poll(arrived, 10_000, () => `nothing to go to in the history, from ${from}`);
	// After two frames, `pageshow` has been fired too.
	await visitor.evaluate(painted).catch(() => {});
}
