import { once } from '../lib/trusted.js';
import type { Channel } from './channel.js';

/** An address the browser itself refuses, once and asynchronously. */
const NOWHERE = 'about:held';

/** What these get when they are held, to fail as they do without a network. */
const INSTEAD: { readonly [instead: string]: string } = {
	'https://held.invalid': 'WebSocket,WebSocketStream,WebTransport',
	'data:': 'EventSource,Worker,SharedWorker',
	'': 'Audio',
};

/** What each request was opened with, in whatever frame. */
const opened = new WeakMap<XMLHttpRequest, unknown[]>();

/** Everything that calls out, or writes something down, when it is called. */
export const calls: Channel = ({ gate, on, realm }) => {
	const ofRequest = Object.getOwnPropertyDescriptor(realm.Request.prototype, 'url')?.get;
	/** What the first argument names. It is read once: of a request what it is, of anything else a copy. */
	const read = (args: unknown[], name = ''): string => {
		const [given] = args as [{ name: unknown }];
		// Left out, it is for the native to say so.
		if (given === undefined) return '';
		if (typeof given === 'object')
			try {
				return `${ofRequest?.call(given)}`;
			} catch {}
		// Only `cookieStore.set` takes an object with a name.
		if (name !== 'set' || typeof given === 'string') {
			args[0] = once(given);
			return `${args[0]}`;
		}
		const what = `${given?.name}`;
		args[0] = { ...given, name: what };
		return what;
	};
	const call = (owners: string, names: string, channel: string, refuse?: (what: string) => unknown) =>
		on(owners, names, (self, args, again, name) => {
			const given = read(args, name);
			const what = channel === 'cookie' ? given.replace(/[=;].*/s, '').trim() : given;
			return gate.ask(
				channel,
				what,
				() => refuse?.(what),
				() => again(self, args),
			);
		});
	const reject = (what: string) => Promise.reject(new TypeError(`${what} held`));

	call('', 'fetch', 'fetch', reject);
	call('', 'fetchLater', 'fetch', () => ({ activated: false }));
	call('Navigator', 'sendBeacon', 'beacon', () => false);
	call('Document', 'cookie', 'cookie');
	call('Storage', 'setItem', 'storage');
	call('CookieStore', 'set', 'cookie', reject);
	call('CacheStorage', 'open', 'storage', reject);
	call('Cache', 'add', 'fetch', reject);
	on('Cache', 'addAll', (_, args) => {
		const all = [...args[0]].map((one): unknown[] => [one]);
		const whats = all.map((one) => read(one));
		args[0] = all.flat();
		const what = whats.find((one) => gate.holder('fetch', one));
		return what ? gate.ask('fetch', what, () => reject(what)) : undefined;
	});
	call('Worklet', 'addModule', 'script', reject);

	for (const [instead, names] of Object.entries(INSTEAD))
		on('', names, (_, args, _again, name) => {
			if (gate.ask(name.toLowerCase(), read(args))) args[0] = instead;
		});

	const { open } = realm.IDBFactory.prototype;
	on('IDBFactory', 'open', (factory, args) =>
		gate.ask('storage', read(args), () => {
			// A database that is given up while it is made leaves nothing behind, and the request fails as they fail.
			const request = open.call(factory, 'held');
			request.onupgradeneeded = () => request.transaction?.abort();
			return request;
		}),
	);

	// A request is known when it is opened, and asked for when it is sent.
	const copy = (_: XMLHttpRequest, args: unknown[]) => {
		args[1] = `${args[1]}`;
		return true;
	};
	on('XMLHttpRequest', 'open', copy, (_, request, args) => opened.set(request, args), true);
	on('XMLHttpRequest', 'send', (request, args, again) => {
		const [method, url, async = true] = opened.get(request) ?? [];
		const send = () => again(request, args);
		const fail = () => {
			request.open(method, NOWHERE, async);
			send();
		};
		return gate.ask('xhr', `${url}`, fail, send);
	});
};
