import type { ClaimKind } from '../config/resolve.js';
import type { Ledger } from '../decision/ledger.js';
import { eraseCookie } from '../lib/erase-cookie.js';
import { cookieNames } from './cookie-names.js';
import { eraseDatabase } from './erase-database.js';

/** The kinds of stores, as developers call them. */
export type StorePlace = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'caches';

/** A store of the browser, in which a page keeps data by name. */
export interface Store {
	readonly place: StorePlace;
	/** The kind of claim for its names. */
	readonly kind: ClaimKind;
	/** The names in it. Throws or rejects in a browser that hides it. */
	names(): string[] | Promise<string[]>;
	remove(name: string): unknown;
}

const webStorage = (place: StorePlace, open: () => Storage): Store => ({
	place,
	kind: 'storage',
	names: () => Object.keys(open()),
	remove: (key) => open().removeItem(key),
});

/** All stores, those with synchronous access first. */
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
