import { type CookiePlaceOptions, cookiePlaces } from './cookie-places.js';

/**
 * Erases a cookie in every place that a script of this page can write to.
 * @param name the name of the cookie
 * @param write writes a cookie past the gate
 * @param places all places if left out
 */
export function eraseCookie(name: string, write: (cookie: string) => void, places?: CookiePlaceOptions): void {
	// Last, because the last `Max-Age` counts: a path in the address of the page might contain another one.
	for (const place of cookiePlaces(places)) write(`${name}=${place};Max-Age=0`);
}
