import type { Ledger } from '../decision/ledger.js';
import { deletingDatabases } from './erase-database.js';
import { isRefused } from './is-refused.js';
import { openStores, type Store } from './open-stores.js';
import { reportUndeletable } from './report-undeletable.js';

export { eraseUnlisted } from './erase-unlisted.js';

/** The parts of the ledger that the eraser needs. */
type Permissions = Pick<Ledger, 'config' | 'consent' | 'allows' | 'writeCookie' | 'report' | 'erased'>;

/** A tracker that still runs may put back what was erased, so we sweep this often. */
const REPEATS = 10;

/** The time between two sweeps, and the longest that we wait for a browser's storage to answer. */
const INTERVAL_MS = 500;

/**
 * Erases the data of services that are not allowed: cookies, keys in web storage, databases and caches. Sweeps again
 * for a while, and when the page is left. Never rejects.
 * @returns the names of data that it could not erase
 */
export async function erase(ledger: Permissions): Promise<string[]> {
	if (ledger.config.services.every(({ id }) => ledger.allows(id))) return [];
	const stores = openStores(ledger);
	await sweep(ledger, stores);
	// Data that a second sweep finds could not be erased by the first.
	const undeletable = await sweep(ledger, stores);
	reportUndeletable(ledger, undeletable);
	sweepOnLeave(ledger, stores);
	sweepAgain(ledger, stores);
	return undeletable;
}

/** Sweeps when the page is left. It listens later than an allowed tracker, so that it also runs later. */
function sweepOnLeave(ledger: Permissions, stores: readonly Store[]): void {
	addEventListener('pagehide', () => {
		sweep(ledger, stores);
		// Firefox and WebKit forget with the page what they were to erase after it. A key of that name, which the next page
		// finds (`hasLeftovers`), has it swept again.
		for (const name of deletingDatabases(ledger)) if (isRefused(ledger, 'storage', name)) localStorage[name] = '';
	});
}

/** Repeats the sweep until the decision changes: the next decision starts its own sweeps. */
async function sweepAgain(ledger: Permissions, stores: readonly Store[]): Promise<void> {
	const { consent } = ledger;
	let found: string[] = [];
	for (let repeat = 0; repeat < REPEATS; repeat++) {
		await pause();
		if (consent !== ledger.consent) return;
		found = await sweep(ledger, stores);
	}
	reportUndeletable(ledger, found);
}

/** Erases the data that a script of this page can see. @returns the names that it found */
async function sweep(ledger: Permissions, stores: readonly Store[]): Promise<string[]> {
	const all: string[] = [];
	const swept = stores.map(async ({ place, kind, names, remove }) => {
		try {
			const listed = names();
			// Names that are available synchronously are erased synchronously: a page that is being left waits for nothing.
			const present = Array.isArray(listed) ? listed : await listed;
			const found = present.filter((name) => isRefused(ledger, kind, name));
			all.push(...found);
			const at = performance.now();
			ledger.erased = [...(ledger.erased ?? []), ...found.map((name) => ({ place, name, at }))];
			await Promise.all(found.map(remove));
		} catch {
			// A browser that hides its storage stores nothing.
		}
	});
	await Promise.race([Promise.all(swept), pause()]);
	return [...new Set(all)];
}

const pause = () => new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
