import type { Ledger } from '../decision/ledger.js';
import { isRefused } from './is-refused.js';
import { reportUndeletable } from './report-undeletable.js';
import { pending, stores } from './stores.js';

export { eraseUnlisted } from './erase-unlisted.js';

/** What the eraser goes by, and what it writes with. */
type Eraser = Pick<Ledger, 'config' | 'consent' | 'allows' | 'writeCookie'>;

/** A tracker that still runs may put back what was erased: it is looked for so many times. */
const TIMES = 10;

/** So far apart (ms); a browser whose storage does not answer in this time keeps nobody waiting. */
const APART = 500;

/**
 * Erases what services left behind that are not allowed (GCM-13, EU-15): their cookies, their keys in web storage, their
 * databases and caches. Looks again for a while, and when the page is left. Never rejects.
 * @returns what it could not erase, by name
 */
export async function erase(ledger: Eraser): Promise<string[]> {
	if (ledger.config.services.every(({ id }) => ledger.allows(id))) return [];
	await sweep(ledger);
	// What a second sweep finds, the first could not erase.
	const found = await sweep(ledger);
	reportUndeletable(found);
	watch(ledger);
	return found;
}

async function watch(ledger: Eraser): Promise<void> {
	const { consent } = ledger;
	// A tracker that was allowed came earlier, so that this comes after what it does when the page is left.
	addEventListener('pagehide', () => {
		sweep(ledger);
		// Firefox and WebKit forget with the page what they were to erase after it. A key of that name, which the next page
		// sees (`hasLeftovers`), has it swept again.
		for (const name of pending) if (isRefused(ledger, 'storage', name)) localStorage[name] = '';
	});
	let back: string[] = [];
	for (let times = TIMES; times--; ) {
		await pause();
		if (consent !== ledger.consent) return;
		back = await sweep(ledger);
	}
	reportUndeletable(back);
}

/** Erases what a script of this page can see. @returns what it found */
async function sweep(ledger: Eraser): Promise<string[]> {
	const all: string[] = [];
	const swept = stores.map(async ([claims, names, remove]) => {
		try {
			const listed = names();
			// What is known at once is erased at once: nothing waits for a page that is being left.
			const present = Array.isArray(listed) ? listed : await listed;
			const found = present.filter((name) => isRefused(ledger, claims, name));
			all.push(...found);
			await Promise.all(found.map((name) => remove(name, ledger)));
		} catch {
			// A browser that shows no storage keeps none.
		}
	});
	await Promise.race([Promise.all(swept), pause()]);
	return [...new Set(all)];
}

const pause = () => new Promise((resolve) => setTimeout(resolve, APART));
