import { memoize } from '../lib/memoize.js';

/** The databases that wait to be erased because a page has them open, by owner. */
export const deletingDatabases = memoize((_owner: object) => new Set<string>());

/**
 * Erases a database. Also resolves while a page that has it open still keeps it.
 * @param owner the ledger that has it erased
 */
export const eraseDatabase = (name: string, owner: object): Promise<void> =>
	new Promise((resolve) => {
		const names = deletingDatabases(owner);
		const request = indexedDB.deleteDatabase(name);
		names.add(name);
		request.onblocked = () => {
			// Kept for the back button, this page would keep the database open. Firefox keeps no page that listens to
			// `unload` (https://developer.mozilla.org/docs/Web/API/Window/unload_event).
			addEventListener('unload', () => resolve());
			resolve();
		};
		request.onsuccess = request.onerror = () => {
			names.delete(name);
			resolve();
		};
	});
