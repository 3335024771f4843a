import { parseCookies } from './parse-cookies.js';

/**
 * The values of all cookies with these names, in order; several cookies can have the same name.
 * @param cookies as `parseCookies` takes them
 */
export const cookieValues = (cookies: string, names: readonly string[]): string[] =>
	parseCookies(cookies).flatMap((cookie) => (names.includes(cookie.name) ? cookie.value : []));
