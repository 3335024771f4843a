import { requestUrl } from '../lib/natives.js';
import { readOnce, trustedType } from '../lib/trusted-type.js';
import type { Channel, ChannelName } from './channel.js';

/** What constructors get when they are held, to fail as they do without a network. */
const REPLACEMENT_URLS = [
	{ names: ['WebSocket', 'WebSocketStream', 'WebTransport'], url: 'https://held.invalid' },
	{ names: ['EventSource', 'Worker', 'SharedWorker'], url: 'data:' },
	{ names: 'Audio', url: '' },
];

/** Takes what a call names from its arguments, and puts there what was read: an object could say something else later. */
type Read = (args: unknown[]) => string;

const readText: Read = (args) => {
	// A missing argument is for the native to complain about.
	if (args[0] === undefined) return '';
	args[0] = readOnce(args[0]);
	return `${args[0]}`;
};

/** A request has an address, whatever it says of itself; anything else is one. */
const readAddress: Read = (args) => {
	if (typeof args[0] === 'object')
		try {
			return requestUrl(args[0] as Request);
		} catch {
			// No request: an object that is read as text.
		}
	return readText(args);
};

/**
 * The name in the text of a cookie. A cookie without a name is written as its value alone, so that `=_ga=1` is read as
 * `_ga` afterwards (RFC 6265bis, 5.8.3).
 */
const readCookieName: Read = (args) =>
	readText(args)
		.replace(/^[\s=]+/, '')
		.replace(/[=;].*/s, '')
		.trim();

/** `cookieStore.set` takes a name, or an object that has one. */
const readCookieStoreName: Read = (args) => {
	const [cookie] = args as [{ readonly name?: unknown } | undefined];
	if (typeof cookie !== 'object' || cookie === null) return readText(args).trim();
	const name = `${cookie.name}`;
	args[0] = { ...cookie, name };
	return name.trim();
};

const reject = (what: string): unknown => Promise.reject(new TypeError(`${what} held`));

/** A method or setter that is asked for before it is called. @internal */
interface Call {
	/** The class that has it; left out for the window. */
	readonly owner?: string;
	readonly name: string;
	readonly channel: ChannelName;
	/** @default readAddress */
	readonly read?: Read;
	/** What it gives its caller when it is held. @default reject */
	readonly refuse?: (what: string) => unknown;
	/** What it gives its caller while it waits for the configuration. @default a promise */
	readonly meanwhile?: unknown;
}

const NEVER = { activated: false };

const CALLS: readonly Call[] = [
	{ name: 'fetch', channel: 'fetch' },
	{ name: 'fetchLater', channel: 'fetch', refuse: () => NEVER, meanwhile: NEVER },
	{ owner: 'Navigator', name: 'sendBeacon', channel: 'beacon', refuse: () => false, meanwhile: true },
	{ owner: 'Document', name: 'cookie', channel: 'cookie', read: readCookieName, refuse: () => {} },
	{ owner: 'Storage', name: 'setItem', channel: 'storage', refuse: () => {} },
	{ owner: 'CookieStore', name: 'set', channel: 'cookie', read: readCookieStoreName },
	{ owner: 'CacheStorage', name: 'open', channel: 'storage' },
	{ owner: 'Cache', name: 'add', channel: 'fetch' },
	{ owner: 'ServiceWorkerContainer', name: 'register', channel: 'worker' },
	{ owner: 'Worklet', name: 'addModule', channel: 'script' },
];

/** Everything that calls out, or writes something down, when it is called. */
export const calls: Channel = ({ gate, on, realm }) => {
	for (const { owner = '', name, channel, read = readAddress, refuse = reject, meanwhile } of CALLS)
		on(owner, name, (self, args, retry) => {
			const what = read(args);
			const stop = gate.intercept(
				channel,
				what,
				() => refuse(what),
				() => retry(self, args),
			);
			return meanwhile && stop?.answer instanceof Promise ? { answer: meanwhile } : stop;
		});

	on('Cache', 'addAll', (_, args) => {
		const requests = [...args[0]].map((request): unknown[] => [request]);
		const addresses = requests.map(readAddress);
		args[0] = requests.flat();
		const held = addresses.find((address) => !gate.mayPass('fetch', address));
		return held === undefined ? undefined : gate.intercept('fetch', held, () => reject(held));
	});

	for (const { names, url } of REPLACEMENT_URLS)
		on('', names, (_, args, _retry, name) => {
			if (gate.intercept(name.toLowerCase(), readText(args))) args[0] = trustedType('createScriptURL', url);
		});

	const open = realm.IDBFactory?.prototype.open;
	on('IDBFactory', 'open', (factory, args) =>
		gate.intercept('storage', readText(args), () => {
			// A database that is given up while it is made leaves nothing behind, and the request fails as they fail.
			const request = open.call(factory, 'held');
			request.onupgradeneeded = () => request.transaction?.abort();
			return request;
		}),
	);
};
