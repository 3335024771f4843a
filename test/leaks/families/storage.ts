import type { Family } from './vector.js';

const own = {
	why: 'a property of a Storage is no call; the key is swept, not held',
} as const;

/** Names that a script writes. */
export const storage: Family = {
	name: 'storage',
	judge: 'cookie',
	later: 'dropped',
	secure: true,
	vectors: [
		{
			name: 'cookie',
			run: ({ key }) => {
				document.cookie = `${key}=1`;
			},
		},
		{
			name: 'cookie-with-attributes',
			run: ({ key }) => {
				document.cookie = `${key}=1; Path=/; Domain=site.localhost; Max-Age=1000; SameSite=Lax`;
			},
		},
		{
			name: 'cookie-with-spaces',
			run: ({ key }) => {
				document.cookie = ` \t ${key} = 1 ; Path=/`;
			},
		},
		{
			name: 'cookie-without-value',
			run: ({ key }) => {
				document.cookie = `${key}=; Path=/`;
			},
		},
		{
			name: 'cookie-value-with-equals',
			run: ({ key }) => {
				document.cookie = `${key}=a=b; Path=/`;
			},
		},
		{
			name: 'cookie-setter',
			run: ({ key }) => {
				Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')?.set?.call(document, `${key}=1; Path=/`);
			},
		},
		{
			name: 'cookie-setter-taken-earlier',
			run: ({ key, mine }) => {
				mine.set ??= Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')?.set;
				Reflect.apply(mine.set as () => void, document, [`${key}=1; Path=/`]);
			},
		},
		{
			name: 'cookie-reflect-set',
			run: ({ key }) => void Reflect.set(document, 'cookie', `${key}=1; Path=/`),
		},
		{
			name: 'cookie-turncoat',
			never: true,
			run: ({ key, turncoat, host }) => {
				const first = host.includes('friend') ? key : 'decoy';
				document.cookie = turncoat(`${first}=1; Path=/`, `${key}=1; Path=/`) as string;
			},
		},
		{
			name: 'cookie-store',
			when: () => 'cookieStore' in window,
			held: 'rejected',
			run: ({ key }) =>
				cookieStore.set(key, '1').then(
					() => 'ok',
					() => 'rejected',
				),
		},
		{
			name: 'cookie-store-options',
			when: () => 'cookieStore' in window,
			held: 'rejected',
			run: ({ key }) =>
				cookieStore.set({ name: key, value: '1', path: '/' }).then(
					() => 'ok',
					() => 'rejected',
				),
		},
		{
			name: 'cookie-store-turncoat',
			when: () => 'cookieStore' in window,
			never: true,
			run: ({ key, host }) => {
				let asked = host.includes('friend') ? 1 : 0;
				const options = {
					get name() {
						return asked++ ? key : 'decoy';
					},
					value: '1',
				};
				return void cookieStore.set(options).catch(() => {});
			},
		},
		{
			name: 'cookie-store-prototype',
			when: () => 'CookieStore' in window,
			held: 'rejected',
			run: ({ key }) =>
				Reflect.apply(CookieStore.prototype.set as (name: string, value: string) => Promise<void>, cookieStore, [
					key,
					'1',
				]).then(
					() => 'ok',
					() => 'rejected',
				),
		},
		{
			name: 'local-set-item',
			judge: 'local',
			run: ({ key }) => {
				try {
					localStorage.setItem(key, '1');
				} catch {}
			},
		},
		{
			name: 'local-prototype-set-item',
			judge: 'local',
			run: ({ key }) => {
				try {
					Storage.prototype.setItem.call(localStorage, key, '1');
				} catch {}
			},
		},
		{
			name: 'local-set-item-turncoat',
			judge: 'local',
			never: true,
			run: ({ key, turncoat, host }) => {
				try {
					localStorage.setItem(turncoat(host.includes('friend') ? key : 'decoy', key) as string, '1');
				} catch {}
			},
		},
		{
			name: 'local-set-item-taken-earlier',
			judge: 'local',
			run: ({ key, mine }) => {
				mine.set ??= localStorage.setItem;
				try {
					Reflect.apply(mine.set as () => void, localStorage, [key, '1']);
				} catch {}
			},
		},
		{
			name: 'session-set-item',
			judge: 'session',
			run: ({ key }) => {
				try {
					sessionStorage.setItem(key, '1');
				} catch {}
			},
		},
		{
			name: 'local-property',
			judge: 'local',
			limit: own,
			run: ({ key }) => {
				localStorage[key] = '1';
			},
		},
		{
			name: 'session-property',
			judge: 'session',
			limit: own,
			run: ({ key }) => void Object.assign(sessionStorage, { [key]: '1' }),
		},
		{
			name: 'local-define-property',
			judge: 'local',
			limit: own,
			run: ({ key }) => void Object.defineProperty(localStorage, key, { value: '1' }),
		},
		{
			name: 'indexed-db',
			judge: 'database',
			held: 'error',
			passes: 'success',
			run: ({ key, hear }) => hear(indexedDB.open(key, 1), 'success error'),
		},
		{
			name: 'indexed-db-prototype',
			judge: 'database',
			held: 'error',
			passes: 'success',
			run: ({ key, hear }) => hear(IDBFactory.prototype.open.call(indexedDB, key), 'success error'),
		},
		{
			name: 'indexed-db-turncoat',
			judge: 'database',
			never: true,
			run: ({ key, turncoat, host }) => {
				indexedDB.open(turncoat(host.includes('friend') ? key : 'decoy', key) as string);
			},
		},
		{
			name: 'caches',
			judge: 'cache',
			when: () => 'caches' in window,
			held: 'rejected',
			run: ({ key }) =>
				caches.open(key).then(
					() => 'ok',
					() => 'rejected',
				),
		},
		{
			name: 'caches-prototype',
			judge: 'cache',
			when: () => 'caches' in window,
			held: 'rejected',
			run: ({ key }) =>
				CacheStorage.prototype.open.call(caches, key).then(
					() => 'ok',
					() => 'rejected',
				),
		},
		{
			name: 'cookie-name-object',
			run: ({ key }) => {
				document.cookie = { name: 'x', toString: () => `${key}=1; Path=/` } as unknown as string;
			},
		},
	],
};
