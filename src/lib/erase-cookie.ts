import { type CookiePlaceOptions, cookiePlaces } from './cookie-places.js';

/**
 * Erases a cookie in every place that a script of this page can write to.
 * @param name the name of the cookie
 * @param write writes a cookie past the gate
 * @param places fewer places than all
 */
export function eraseCookie(name: string, write: (cookie: string) => void, places?: CookiePlaceOptions): void {
	// The last of two attributes counts: nothing in an address can lengthen a life.
	for (const place of cookiePlaces(places)) write(`${name}=${place};Max-Age=0`);
}
