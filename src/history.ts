import type { Held } from './gate/channel.js';

/** How many entries are kept: enough for the start of a page, and a limit for a page that stays open for hours. */
export const HISTORY_LENGTH = 300;

/** Something that was held or released: when, on the page's clock in ms, and with the call stack that led there. */
export type HistoryEntry = readonly [
	type: 'held' | 'released',
	subject: Held,
	at: number,
	trace: { readonly stack: string | undefined },
];

/** Keeps the first entries of a page, for an inspector that opens later. */
export function addToHistory(history: HistoryEntry[], type: HistoryEntry[0], subject: Held): void {
	// Without the element, which would keep every page in memory that a router has removed.
	if (!history[HISTORY_LENGTH - 1])
		history.push([type, { ...subject, element: undefined }, performance.now(), { stack: readStack() }]);
}

/** The call stack now. Chromium would keep what an `Error` was made in alive until its stack is read. */
function readStack(): string | undefined {
	try {
		return Error().stack;
	} catch {
		// A page can put a function into `Error.prepareStackTrace`.
		return undefined;
	}
}
