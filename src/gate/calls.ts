import { requestUrl } from '../lib/natives.js';
import { readOnce, trustedType } from '../lib/trusted-type.js';
import type { Channel, ChannelName } from './channel.js';

/** The addresses that held constructors get instead, so that they fail as they do without a network. */
const REPLACEMENT_URLS = [
	{ names: ['WebSocket', 'WebSocketStream', 'WebTransport'], url: 'https://held.invalid' },
	{ names: ['EventSource', 'Worker', 'SharedWorker'], url: 'data:' },
	{ names: 'Audio', url: '' },
];

/**
 * Reads the address or name of a call from its arguments, and replaces the argument with the text that was read: an
 * object could give another text the second time.
 */
type Read = (args: unknown[]) => string;

const readText: Read = (args) => {
	// For a missing argument, the native throws.
	if (args[0] === undefined) return '';
	args[0] = readOnce(args[0]);
	return `${args[0]}`;
};

/** Reads the address of a `Request` past its own properties; any other value is read as text. */
const readAddress: Read = (args) => {
	if (typeof args[0] === 'object')
		try {
			return requestUrl(args[0] as Request);
		} catch {
			// Not a `Request`: an object that is read as text.
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

/** Reads the argument of `cookieStore.set`, which is a name or an object with one. */
const readCookieStoreName: Read = (args) => {
	const [cookie] = args as [{ readonly name?: unknown } | undefined];
	if (typeof cookie !== 'object' || cookie === null) return readText(args).trim();
	const name = `${cookie.name}`;
	// The other members may be inherited, or be accessors. So we replace only the name.
	args[0] = new Proxy({}, { get: (_, key) => (key === 'name' ? name : Reflect.get(cookie, key)) });
	return name.trim();
};

const reject = (what: string): unknown => Promise.reject(new TypeError(`${what} held`));

/** A method or setter that is judged before it runs. @internal */
interface Call {
	/** The class that has it. @default the window */
	readonly owner?: string;
	readonly name: string;
	readonly channel: ChannelName;
	/** @default readAddress */
	readonly read?: Read;
	/** Makes the result of a held call. @default reject */
	readonly refuse?: (what: string) => unknown;
	/** The result of a call that waits for the configuration. @default a promise of the native result */
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

/** Holds calls that make requests or store data. */
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
			// Aborting the creation of a database leaves nothing behind, and the request fails with an ordinary error.
			const request = open.call(factory, 'held');
			request.onupgradeneeded = () => request.transaction?.abort();
			return request;
		}),
	);
};
