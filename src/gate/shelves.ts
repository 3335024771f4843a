import { cookieNames, eraseCookie, type Pen } from './erase-cookie.js';

/** A place where a page keeps things by name. */
interface Shelf {
	/** Which patterns of a service claim its names. */
	readonly claims: 'cookies' | 'storage';
	/** What is on it; throws or rejects in a browser that shows none. */
	names(): string[] | Promise<string[]>;
	remove(name: string, pen: Pen): unknown;
}

const area = (open: () => Storage): Shelf => ({
	claims: 'storage',
	names: () => Object.keys(open()),
	remove: (key) => open().removeItem(key),
});

/** Erases a database. Resolves also when a page that has it open keeps it for now. */
export const eraseDatabase = (name: string): Promise<unknown> =>
	new Promise((resolve) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = request.onerror = request.onblocked = resolve;
	});

/** Every place that is looked through; what can be had at once comes first. */
export const shelves: readonly Shelf[] = [
	{ claims: 'cookies', names: cookieNames, remove: eraseCookie },
	area(() => localStorage),
	area(() => sessionStorage),
	{
		claims: 'storage',
		names: async () => (await indexedDB.databases()).map(({ name }) => `${name}`),
		remove: eraseDatabase,
	},
	{ claims: 'storage', names: () => caches.keys(), remove: (name) => caches.delete(name) },
];
