import { parseCookies } from './parse-cookies.js';

/**
 * What the cookies of one name hold, in their order: several of a name each say something.
 * @param cookies as `parseCookies` takes them
 */
export const cookieValues = (cookies: string, name: string): string[] =>
	parseCookies(cookies).flatMap((cookie) => (cookie.name === name ? cookie.value : []));
