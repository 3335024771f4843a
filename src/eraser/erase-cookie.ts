import type { Ledger } from '../decision/ledger.js';
import { cookiePlaces } from '../lib/cookie-places.js';
import { readCookies } from '../lib/natives.js';
import { parseCookies } from '../lib/parse-cookies.js';

/** What writes cookies past the gate. */
export type CookieWriter = Pick<Ledger, 'writeCookie'>;

/** The names of the cookies that a script of this page sees; one that is there twice is there twice. */
export const cookieNames = (): string[] => parseCookies(readCookies()).map(({ name }) => name);

/** Erases a cookie under every domain and kind that a script can reach. @param paths by default all above this page */
export function eraseCookie(name: string, { writeCookie }: CookieWriter, paths?: readonly string[]): void {
	// The last of two attributes counts: nothing in an address can lengthen a life.
	for (const place of cookiePlaces({ paths })) writeCookie(`${name}=${place};Max-Age=0`);
}
