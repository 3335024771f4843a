import type { Ledger } from '../decision/ledger.js';
import { deletingDatabases } from './erase-database.js';
import { isRefused } from './is-refused.js';
import { openStores, type Store } from './open-stores.js';
import { reportUndeletable } from './report-undeletable.js';

export { eraseUnlisted } from './erase-unlisted.js';

/** What the eraser reads, and how it writes cookies. */
type Permissions = Pick<Ledger, 'config' | 'consent' | 'allows' | 'writeCookie' | 'report' | 'erased'>;

/** A tracker that still runs may put back what was erased, so we sweep this often. */
const REPEATS = 10;

/** The time between two sweeps, and the longest that we wait for a browser's storage to answer. */
const INTERVAL_MS = 500;

/**
 * Erases what services left behind that are not allowed: their cookies, their keys in web storage, their databases and
 * caches. Looks again for a while, and when the page is left. Never rejects.
 * @returns what it could not erase, by name
 */
export async function erase(ledger: Permissions): Promise<string[]> {
	if (ledger.config.services.every(({ id }) => ledger.allows(id))) return [];
	const stores = openStores(ledger);
	await sweep(ledger, stores);
	// What a second sweep finds, the first could not erase.
	const undeletable = await sweep(ledger, stores);
	reportUndeletable(ledger, undeletable);
	sweepOnLeave(ledger, stores);
	sweepAgain(ledger, stores);
	return undeletable;
}

/** Listens later than a tracker that was allowed, so that this runs after what it does when the page is left. */
function sweepOnLeave(ledger: Permissions, stores: readonly Store[]): void {
	addEventListener('pagehide', () => {
		sweep(ledger, stores);
		// Firefox and WebKit forget with the page what they were to erase after it. A key of that name, which the next page
		// finds (`hasLeftovers`), has it swept again.
		for (const name of deletingDatabases(ledger)) if (isRefused(ledger, 'storage', name)) localStorage[name] = '';
	});
}

/** Ends with the decision that it was for: the next one brings its own. */
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

/** Erases what a script of this page can see. @returns what it found */
async function sweep(ledger: Permissions, stores: readonly Store[]): Promise<string[]> {
	const all: string[] = [];
	const swept = stores.map(async ({ place, kind, names, remove }) => {
		try {
			const listed = names();
			// What is known at once is erased at once: nothing waits for a page that is being left.
			const present = Array.isArray(listed) ? listed : await listed;
			const found = present.filter((name) => isRefused(ledger, kind, name));
			all.push(...found);
			const at = performance.now();
			ledger.erased = [...(ledger.erased ?? []), ...found.map((name) => ({ place, name, at }))];
			await Promise.all(found.map(remove));
		} catch {
			// A browser that shows no storage stores nothing.
		}
	});
	await Promise.race([Promise.all(swept), pause()]);
	return [...new Set(all)];
}

const pause = () => new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
