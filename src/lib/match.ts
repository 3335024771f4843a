import { page } from './natives.js';

// A page may put its own in these places later.
const { RegExp: Expression, URL: Url } = globalThis;

/** What a service, or all of them, claim. @internal */
export interface Matcher {
	/** As they are written. */
	readonly patterns: readonly string[];
	test(subject: string): boolean;
}

/** Patterns as one expression over the whole of a text; without patterns it matches nothing. */
const matcher =
	(source: (pattern: string) => string, flags?: string) =>
	(given: readonly unknown[]): Matcher => {
		// What cannot be a text throws here, where the whole configuration is then unknown, and not when it is asked.
		const patterns = given.map(String);
		let compiled: RegExp | undefined;
		return {
			patterns,
			// Compiled when it is first asked: of a thousand services, most never are.
			test(subject) {
				compiled ??= new Expression(`^(${patterns.map(source).join('|') || '(?!)'})$`, flags);
				return compiled.test(subject);
			},
		};
	};

const glob = (pattern: string) => pattern.replace(/[^\w*]/g, '\\$&').replace(/\*/g, '.*');

/** Names of cookies or storage keys, `*` for anything. */
export const names = matcher(glob, 's');

/** With a scheme, a pattern is meant as it is without: every scheme counts. */
const ADDRESS = /^(?:\w*:?\/\/)?([^/]*)(.*)$/s;

/** What can be written in more than one way: everything beside plain names, numbers and `*`. */
const UNUSUAL = /[^\w*./-]|\/\.|\.(\/|$)/;

/** Stands for `*` while a URL is read: not every browser takes one in a host. */
const ANY = 'sekisho0any';

/**
 * Host, with its port, and path of a pattern, written as in an {@link address}: `xn--…` for `計測`, `%E8…` in a path.
 * @returns nothing where no address can be like that; of a label in punycode, a part cannot be left open
 */
export function readPattern(pattern: string): readonly [host: string, path: string] | undefined {
	const [, host = '', path = ''] = ADDRESS.exec(pattern) ?? [];
	const [name = '', port = ''] = host.split(/(:[\d*]+)$/);
	if (!UNUSUAL.test(name + path)) return [host, path];
	if (/[\s;?#\\]/.test(pattern)) return;
	try {
		const { hostname, pathname } = new Url(`https://${name.replaceAll('*', ANY) || ANY}${path}`);
		if (new Expression(`xn--[^.]*${ANY}`).test(hostname)) return;
		return [name && hostname.replaceAll(ANY, '*').replace(/\.$/, '') + port, path && decode(pathname)];
	} catch {
		return;
	}
}

/**
 * Addresses (`host/path`, or `/path` on this site; `*` for anything), to be asked about an {@link address}. The letter
 * case is ignored: to hold one request too many is the safe mistake.
 */
export const urls = matcher((pattern) => {
	const parts = readPattern(pattern);
	if (!parts) return '(?!)';
	const [host, path] = parts;
	const port = /:\d+$/.test(host) ? '' : '(:\\d+)?';
	// An address does not name the port that its scheme stands for.
	const start = glob(host || globalThis.location?.hostname).replace(/\\:(80|443)$/, '(:$1)?');
	return start + port + glob(path || '/*');
}, 'i');

/** What an address begins with that a pattern matches, up to its port: a `*` in it leaves it open. */
export const beginningOf = (pattern: string): string =>
	(readPattern(pattern)?.[0] || `${globalThis.location?.hostname}`).replace(/:.*/, '').toLowerCase();

/** The whole hosts of such patterns; one for this site, or for every host, has none. */
export const hostsOf = (patterns: readonly unknown[]): string[] =>
	patterns.map((pattern) => `${pattern}`.replace(ADDRESS, '$1')).filter((host) => /[^*]/.test(host));

/** `host/path` of a URL, which may be relative; empty for what never leaves the machine (`data:`, `blob:`, nonsense). */
export const address = createReader();

/** Remembers the last whole one: it is asked for when an element gets it, when that is inserted, and when it is there. */
function createReader() {
	let last = '';
	let found = '';
	return (url: string): string => {
		if (url === last) return found;
		if (!/^https?:\/\//.test(url)) return read(url, page?.baseURI);
		found = read(url);
		last = url;
		return found;
	};
}

/** A server reads %61 as a letter, and so must the gate; what cannot be decoded may not throw, it would pass. */
const decode = (path: string) => path.replace(/%[2-7]./g, unescape);

function read(url: string, base?: string): string {
	try {
		const { host, pathname } = new Url(url, base);
		return host && host.replace(/\.(?=:|$)/, '') + decode(pathname);
	} catch {
		return '';
	}
}
