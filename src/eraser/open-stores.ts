import type { ClaimKind } from '../config/resolve.js';
import type { Ledger } from '../decision/ledger.js';
import { eraseCookie } from '../lib/erase-cookie.js';
import { cookieNames } from './cookie-names.js';
import { eraseDatabase } from './erase-database.js';

/** Where a page stores things by name, as developers call it. */
export type StorePlace = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'caches';

/** A place where a page keeps things by name. */
export interface Store {
	readonly place: StorePlace;
	/** What services claim the names by. */
	readonly kind: ClaimKind;
	/** The names there. Throws or rejects in a browser that shows nothing. */
	names(): string[] | Promise<string[]>;
	remove(name: string): unknown;
}

const webStorage = (place: StorePlace, open: () => Storage): Store => ({
	place,
	kind: 'storage',
	names: () => Object.keys(open()),
	remove: (key) => open().removeItem(key),
});

/** Every place that is looked through; what can be had at once comes first. */
export const openStores = (ledger: Pick<Ledger, 'writeCookie'>): readonly Store[] => [
	{ place: 'cookie', kind: 'cookies', names: cookieNames, remove: (name) => eraseCookie(name, ledger.writeCookie) },
	webStorage('localStorage', () => localStorage),
	webStorage('sessionStorage', () => sessionStorage),
	{
		place: 'indexedDB',
		kind: 'storage',
		names: async () => (await indexedDB.databases()).map(({ name }) => `${name}`),
		remove: (name) => eraseDatabase(name, ledger),
	},
	{ place: 'caches', kind: 'storage', names: () => caches.keys(), remove: (name) => caches.delete(name) },
];
