import { page } from './natives.js';

// A page may put its own in this place later.
const { URL: Url } = globalThis;

/** Turns patterns with `*` into one expression over the whole of a text; without patterns it matches nothing. */
const glob = (pattern: unknown) => `${pattern}`.replace(/[^\w*]/g, '\\$&').replace(/\*/g, '.*');
const anyOf = (sources: string[], flags?: string) => RegExp(`^(${sources.join('|') || '(?!)'})$`, flags);

/** Compiles names of cookies or storage keys, `*` for anything. */
export const names = (patterns: unknown[]): RegExp => anyOf(patterns.map(glob));

/**
 * Compiles addresses (`host/path`, or `/path` on this site; `*` for anything) to one expression over an {@link address}.
 * The letter case is ignored: to hold one request too many is the safe mistake.
 */
export const urls = (patterns: unknown[]): RegExp =>
	anyOf(
		patterns.map((pattern) => {
			const [, host = '', path] = /^([^/]*)(.*)$/s.exec(`${pattern}`) ?? [];
			const port = /:\d+$/.test(host) ? '' : '(:\\d+)?';
			return glob(host || globalThis.location?.hostname) + port + glob(path || '/*');
		}),
		'i',
	);

/** `host/path` of a URL, which may be relative; empty for what never leaves the machine (`data:`, `blob:`, nonsense). */
export function address(url: string): string {
	try {
		const { host, pathname } = new Url(url, page.baseURI);
		// A server reads %61 as a letter, and so must the gate; what cannot be decoded may not throw, it would pass.
		return host && host.replace(/\.(?=:|$)/, '') + pathname.replace(/%[2-7]./g, unescape);
	} catch {
		return '';
	}
}
