import type { Ledger } from '../decision/ledger.js';
import { COOKIE_KINDS, readCookies } from '../lib/natives.js';
import { parseCookies } from '../lib/parse-cookies.js';

/** What writes cookies past the gate. */
export type CookieWriter = Pick<Ledger, 'writeCookie'>;

/** The names of the cookies that a script of this page sees; one that is there twice is there twice. */
export const cookieNames = (): string[] => parseCookies(readCookies()).map(({ name }) => name);

/** Erases a cookie under every domain and kind that a script can reach. @param paths by default all above this page */
export function eraseCookie(name: string, { writeCookie }: CookieWriter, paths = folders()): void {
	// The last of two attributes counts: nothing in an address can lengthen a life.
	for (const place of places(paths)) writeCookie(`${name}=${place};Max-Age=0`);
}

/** The attributes of a cookie in every place that a script of this page can write to. */
export function places(paths: readonly string[]): string[] {
	const labels = location.hostname.split('.');
	const domains = ['', ...labels.map((_, index) => `;Domain=${labels.slice(index).join('.')}`)];
	return paths.flatMap((path) =>
		domains.flatMap((domain) => COOKIE_KINDS.map((kind) => `;Path=${path}${domain}${kind}`)),
	);
}

/** Every folder above this page, with and without its slash; the empty one stands for the default path. */
function folders(): string[] {
	const parts = location.pathname.split('/');
	return parts.flatMap((_, index) => ['', '/'].map((end) => parts.slice(0, index + 1).join('/') + end));
}
