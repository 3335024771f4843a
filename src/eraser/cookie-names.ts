import { readCookies } from '../lib/natives.js';
import { parseCookies } from '../lib/parse-cookies.js';

/** The names of the cookies that a script of this page sees. A name with two cookies is in the list twice. */
export const cookieNames = (): string[] => parseCookies(readCookies()).map(({ name }) => name);
