import type { Answered, Stores } from './answered.js';

/** The value of Cookiebot's cookie. It is a JavaScript literal, not JSON. */
const FORM =
	/^\{stamp:'([\w+/=-]{1,200})',necessary:true,preferences:(true|false),statistics:(true|false),marketing:(true|false),method:'explicit',ver:\d+,utc:(\d{13})(?:,region:'[\w-]*')?\}$/;

/**
 * Reads the answers that Cookiebot stored. It keeps `{stamp:'…',necessary:true,preferences:false,statistics:true,
 * marketing:false,method:'explicit',ver:1,utc:1700000000000,region:'jp'}` in a cookie
 * (https://www.cookiebot.com/en/developer/). The stamp `-1` means that the visitor was not asked, and `method:'implied'` that
 * the visitor did not answer.
 * @param stores the cookies
 * @param key the name of the cookie, by default `CookieConsent`
 * @returns the answers by Cookiebot's categories, and their time; `undefined` if the visitor has not answered, or the cookie
 * is missing or malformed
 */
export function answersOfCookiebot({ cookie }: Stores, key: string): Answered | undefined {
	const [, stamp, preferences, statistics, marketing, at] = FORM.exec(cookie(key) ?? '') ?? [];
	if (!stamp || /^-?\d$/.test(stamp)) return;
	const answers = new Map([
		['preferences', preferences === 'true'],
		['statistics', statistics === 'true'],
		['marketing', marketing === 'true'],
	]);
	return { answers, at: Number(at) };
}
