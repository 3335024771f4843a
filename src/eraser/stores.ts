import type { ClaimKind } from '../config/resolve.js';
import { type CookieWriter, cookieNames, eraseCookie } from './erase-cookie.js';

/** A place where a page keeps things by name: what is on it, and how it is taken away. */
type Store = readonly [
	claims: ClaimKind,
	/** Throws or rejects in a browser that shows nothing. */
	names: () => string[] | Promise<string[]>,
	remove: (name: string, writer: CookieWriter) => unknown,
];

const area = (open: () => Storage): Store => ['storage', () => Object.keys(open()), (key) => open().removeItem(key)];

/** Databases that are not erased yet: a page has them open. */
export const pending = new Set<string>();

/** Erases a database. Resolves also when a page that has it open keeps it for now. */
export const eraseDatabase = (name: string): Promise<unknown> =>
	new Promise((resolve) => {
		const request = indexedDB.deleteDatabase(name);
		pending.add(name);
		request.onblocked = () => {
			// Kept for the back button, this page would keep it open: with this, Firefox does not keep the page.
			addEventListener('unload', resolve);
			resolve(name);
		};
		request.onsuccess = request.onerror = () => resolve(pending.delete(name));
	});

/** Every place that is looked through; what can be had at once comes first. */
export const stores: readonly Store[] = [
	['cookies', cookieNames, eraseCookie],
	area(() => localStorage),
	area(() => sessionStorage),
	['storage', async () => (await indexedDB.databases()).map(({ name }) => `${name}`), eraseDatabase],
	['storage', () => caches.keys(), (name) => caches.delete(name)],
];
