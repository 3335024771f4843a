import type { CDPSession } from 'puppeteer-core';
import type { SeenStorage } from './evidence.js';

/** Something that is stored, without the page and the time at which it was seen. */
type Stored = Pick<SeenStorage, 'kind' | 'origin' | 'name'>;

/** The names of the databases, caches and items of an origin that a page's target can read. Never rejects. */
export async function namesIn(session: CDPSession, origin: string): Promise<Stored[]> {
	const items = (isLocalStorage: boolean) =>
		session
			.send('DOMStorage.getDOMStorageItems', { storageId: { securityOrigin: origin, isLocalStorage } })
			.then(({ entries }) => entries.flatMap(([name = '', value]) => (value === '' ? [] : name)));
	const [databases, caches, local, own] = await Promise.allSettled([
		session.send('IndexedDB.requestDatabaseNames', { securityOrigin: origin }).then((one) => one.databaseNames),
		session
			.send('CacheStorage.requestCacheNames', { securityOrigin: origin })
			.then((one) => one.caches.map(({ cacheName }) => cacheName)),
		items(true),
		items(false),
	]);
	const list = (result: PromiseSettledResult<string[]>, kind: SeenStorage['kind']): Stored[] =>
		result.status === 'fulfilled' ? result.value.map((name) => ({ kind, origin, name })) : [];
	return [
		...list(databases, 'IndexedDB'),
		...list(caches, 'cache'),
		...list(local, 'localStorage'),
		...list(own, 'sessionStorage'),
	];
}
