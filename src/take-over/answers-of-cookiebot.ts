import type { Answered, Stores } from './answered.js';

/** Cookiebot's own notation: it looks like JSON, but it is not. */
const FORM =
	/^\{stamp:'([\w+/=-]{1,200})',necessary:true,preferences:(true|false),statistics:(true|false),marketing:(true|false),method:'explicit',ver:\d+,utc:(\d{13})(?:,region:'[\w-]*')?\}$/;

/**
 * Cookiebot keeps `{stamp:'…',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',ver:1,
 * utc:1700000000000,region:'jp'}` (https://www.cookiebot.com/en/developer/). The stamp `-1` says that nobody was asked, and
 * `method:'implied'` that nobody answered.
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
