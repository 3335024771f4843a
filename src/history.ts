import type { Held } from './gate/channel.js';

/** How many happenings are kept: enough for the beginning of a page, and a bound for one that stays open for hours. */
export const HISTORY_LENGTH = 300;

/** Something that was held or released: when, on the page's clock in ms, and with the call stack that led there. */
export type Happening = readonly [type: 'held' | 'released', subject: Held, at: number, trace: Error];

/** Keeps what is held and released first, for an inspector that opens later. */
export function addToHistory(history: Happening[], type: Happening[0], subject: Held): void {
	// Without its element: a page that a router took away would stay in memory with it.
	if (!history[HISTORY_LENGTH - 1])
		history.push([type, { ...subject, element: undefined }, performance.now(), Error()]);
}
