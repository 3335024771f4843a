import type { Ledger } from '../decision/ledger.js';
import { cookiePlaces } from '../lib/cookie-places.js';
import { eraseCookie } from '../lib/erase-cookie.js';
import { cookieNames } from './cookie-names.js';
import { eraseDatabase } from './erase-database.js';
import { reportUndeletable } from './report-undeletable.js';

/** Writes a cookie past the gate. */
type Write = Ledger['writeCookie'];

/**
 * Erases by declared name what cannot be listed: a cookie for a folder that has this page's name, and databases in a
 * browser that does not list them.
 * @param ids of the services
 * @returns the cookies that are hidden from scripts (`HttpOnly`), where the browser lets it know: Chromium does
 */
export function eraseUnlisted(
	ledger: Pick<Ledger, 'config' | 'report' | 'writeCookie'>,
	ids: readonly string[],
): string[] {
	const services = ledger.config.services.filter(({ id }) => ids.includes(id));
	const hidden = services.flatMap(({ options }) => {
		eraseUnlistedDatabases(options.storage, ledger);
		return wholeNames(options.cookies).filter(
			(name) => !ledger.config.cookie.names.includes(name) && isHidden(name, ledger.writeCookie),
		);
	});
	reportUndeletable(ledger, hidden);
	return hidden;
}

function eraseUnlistedDatabases(declared: unknown, owner: object): void {
	try {
		if (typeof indexedDB.databases === 'function') return;
		for (const name of wholeNames(declared)) eraseDatabase(name, owner);
	} catch {
		// A browser that refuses databases has none.
	}
}

/** The names that are declared whole. In a faulty configuration they can be anything. */
const wholeNames = (declared: unknown): string[] =>
	[declared ?? []]
		.flat()
		.map((one) => `${Object(one).name ?? one}`)
		.filter((name) => /^[^*=;\s]+$/.test(name));

/**
 * Is there an `HttpOnly` cookie of this name? The browser ignores what a script writes in its place, but not beside it
 * (RFC 6265, 5.3). What is written to find out is empty, and erased in the same moment.
 */
function isHidden(name: string, write: Write): boolean {
	eraseCookie(name, write, { paths: [`${location.pathname}/`] });
	// Only Chromium tells: the others show a script what it wrote, kept or not.
	if (!('userAgentData' in navigator)) return false;
	return countKept(name, write) < countKept(`${name}-`, write);
}

/** In how many places the browser keeps a cookie of this name that a script writes. */
function countKept(name: string, write: Write): number {
	for (const place of cookiePlaces({ paths: ['/'] })) write(`${name}=${place};Max-Age=9`);
	const kept = cookieNames().filter((other) => other === name);
	eraseCookie(name, write, { paths: ['/'] });
	return kept.length;
}
