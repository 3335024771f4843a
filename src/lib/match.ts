import { page } from './natives.js';

// Read now: a page may replace them later.
const { RegExp: Expression, URL: Url } = globalThis;

/** The patterns that a service claims. @internal */
export interface Matcher {
	/** As the owner wrote them. */
	readonly patterns: readonly string[];
	test(subject: string): boolean;
}

/** Makes one regular expression of all patterns, for a whole text. Without patterns it matches nothing. */
const matcher =
	(source: (pattern: string) => string, flags?: string) =>
	(given: readonly unknown[]): Matcher => {
		// A value that is no text throws here, while the configuration is read, and not later in a call of the page.
		const patterns = given.map(String);
		let compiled: RegExp | undefined;
		return {
			patterns,
			// Compiled at the first call: of a thousand services, most are never asked about.
			test(subject) {
				compiled ??= new Expression(`^(${patterns.map(source).join('|') || '(?!)'})$`, flags);
				return compiled.test(subject);
			},
		};
	};

const glob = (pattern: string) => pattern.replace(/[^\w*]/g, '\\$&').replace(/\*/g, '.*');

/** Matches names of cookies or storage keys; `*` stands for any characters. */
export const names = matcher(glob, 's');

/** A scheme in a pattern is ignored: the pattern covers every scheme. */
const ADDRESS = /^(?:\w*:?\/\/)?([^/]*)(.*)$/s;

/** Characters that can be written in more than one way, so that a URL parser has to read the pattern. */
const UNUSUAL = /[^\w*./-]|\/\.|\.(\/|$)/;

/** Stands for `*` while a URL is parsed: not every browser accepts `*` in a host. */
const ANY = 'sekisho0any';

/**
 * Host, with its port, and path of a pattern, written as in an {@link address}: `xn--…` for `計測`, `%E8…` in a path.
 * @returns `undefined` for a pattern that no address can match, or with a `*` inside a label that becomes punycode
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
 * Matches addresses, in the form of {@link address}. A pattern is `host/path`, or `/path` on this site; `*` stands for
 * any characters. The letter case is ignored: to hold one request too many is the safe mistake.
 */
export const urls = matcher((pattern) => {
	const parts = readPattern(pattern);
	if (!parts) return '(?!)';
	const [host, path] = parts;
	const port = /:\d+$/.test(host) ? '' : '(:\\d+)?';
	// An address does not contain the default port of its scheme.
	const start = glob(host || globalThis.location?.hostname).replace(/\\:(80|443)$/, '(:$1)?');
	return start + port + glob(path || '/*');
}, 'i');

/** The host that an address must begin with to match a pattern, without its port; it may contain `*`. */
export const beginningOf = (pattern: string): string =>
	(readPattern(pattern)?.[0] || `${globalThis.location?.hostname}`).replace(/:.*/, '').toLowerCase();

/** The hosts of patterns, as patterns for all of the host. A pattern for this site, or for every host, has none. */
export const hostsOf = (patterns: readonly unknown[]): string[] =>
	patterns.map((pattern) => `${pattern}`.replace(ADDRESS, '$1')).filter((host) => /[^*]/.test(host));

/**
 * `host/path` of a URL, which may be relative to `base`; empty for what never leaves the machine (`data:`, `blob:`,
 * nonsense).
 */
export const address = createReader();

/**
 * Remembers the last absolute URL: each is read when it is set, when its element is inserted, and when it is scanned.
 */
function createReader() {
	let last = '';
	let found = '';
	return (url: string, base = page?.baseURI): string => {
		if (url === last) return found;
		// In a document that no window shows, the base may be one to which nothing is relative.
		if (!/^https?:\/\//.test(url)) return read(url, base) || read(url, page?.baseURI);
		found = read(url);
		last = url;
		return found;
	};
}

/**
 * A server reads `%61` as a letter, and so must the gate. `unescape` never throws: an error would let the request pass.
 */
const decode = (path: string) => path.replace(/%[2-7]./g, unescape);

function read(url: string, base?: string): string {
	try {
		const { host, pathname } = new Url(url, base);
		return host && host.replace(/\.(?=:|$)/, '') + decode(pathname);
	} catch {
		return '';
	}
}
