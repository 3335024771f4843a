import { patch } from '../lib/patch.js';
import type { Arm } from './gate.js';

/** An address the browser itself refuses, once and asynchronously. */
const NOWHERE = 'about:held';

/** What each of these gets when it is held, to fail as it does without a network. */
const INSTEAD = {
	WebSocket: 'https://held.invalid',
	WebTransport: 'https://held.invalid',
	EventSource: 'data:',
	Worker: 'data:',
	SharedWorker: 'data:',
	Audio: '',
};

/** What each request was opened with, in whatever frame. */
const opened = new WeakMap<XMLHttpRequest, unknown[]>();

/** Everything that calls out, or writes something down, when it is called. */
export const calls: Arm = (gate, realm) => {
	const ofRequest = Object.getOwnPropertyDescriptor(realm.Request.prototype, 'url')?.get;
	/** What the first argument names. It is read once: of a request what it is, of anything else a copy. */
	const read = (args: unknown[]): string => {
		const [given] = args as [{ name?: unknown }];
		if (typeof given === 'object')
			try {
				return `${ofRequest?.call(given)}`;
			} catch {}
		args[0] = given?.name ? { ...given } : `${given}`;
		return `${(args[0] as typeof given).name ?? args[0]}`;
	};
	const on = (target: object | undefined, name: string, channel: string, refuse?: (what: string) => unknown) =>
		patch(target, name, (_, args, again) => {
			if (gate.idle) return;
			const given = read(args);
			const what = channel === 'cookie' ? given.replace(/[=;].*/s, '').trim() : given;
			return gate.ask(channel, what, again, () => refuse?.(what));
		});
	const reject = (what: string) => Promise.reject(new TypeError(`${what} held`));
	const { CookieStore } = realm as { CookieStore?: { prototype: object } };

	on(realm, 'fetch', 'fetch', reject);
	on(realm, 'fetchLater', 'fetch', () => ({ activated: false }));
	on(realm.Navigator.prototype, 'sendBeacon', 'beacon', () => false);
	on(realm.Document.prototype, 'cookie', 'cookie');
	on(CookieStore?.prototype, 'set', 'cookie', reject);
	on(realm.Storage.prototype, 'setItem', 'storage');
	on(realm.CacheStorage?.prototype, 'open', 'storage', reject);
	on(realm.Cache?.prototype, 'add', 'fetch', reject);
	on(realm.Worklet?.prototype, 'addModule', 'script', reject);

	for (const [name, instead] of Object.entries(INSTEAD))
		patch(realm, name, (_, args) => {
			if (gate.stops(name.toLowerCase(), read(args))) args[0] = instead;
		});

	const databases = realm.IDBFactory.prototype;
	const { open } = databases;
	patch(databases, 'open', (factory, args) => {
		if (!gate.stops('storage', read(args))) return;
		// A database that is given up while it is made leaves nothing behind, and the request fails as they fail.
		const answer = open.call(factory, 'held');
		answer.onupgradeneeded = () => answer.transaction?.abort();
		return { answer };
	});

	// A request is known when it is opened, and asked for when it is sent.
	const requests = realm.XMLHttpRequest.prototype;
	const remember = (request: XMLHttpRequest, args: unknown[]) => {
		args[1] = `${args[1]}`;
		opened.set(request, args);
	};
	patch(requests, 'open', remember, undefined, true);
	patch(requests, 'send', (request, _, again) => {
		const [method, url, async = true] = opened.get(request) ?? [];
		return gate.ask('xhr', `${url}`, again, () => {
			request.open(method, NOWHERE, async);
			again();
		});
	});
};
