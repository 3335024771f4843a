import { parseCookies } from './parse-cookies.js';

/**
 * What the cookies of these names hold, in their order: several of a name each say something.
 * @param cookies as `parseCookies` takes them
 */
export const cookieValues = (cookies: string, names: readonly string[]): string[] =>
	parseCookies(cookies).flatMap((cookie) => (names.includes(cookie.name) ? cookie.value : []));
