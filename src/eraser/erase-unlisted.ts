import type { Ledger } from '../decision/ledger.js';
import { cookiePlaces } from '../lib/cookie-places.js';
import { eraseCookie } from '../lib/erase-cookie.js';
import { cookieNames } from './cookie-names.js';
import { eraseDatabase } from './erase-database.js';
import { reportUndeletable } from './report-undeletable.js';

/** Writes a cookie past the gate. */
type Write = Ledger['writeCookie'];

/**
 * Erases data that cannot be listed, by declared name: a cookie for a folder that has this page's name, and databases
 * in a browser that does not list them.
 * @param ids of the services
 * @returns the names of `HttpOnly` cookies, in a browser that lets a script find out: Chromium does
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

/** The declared names without `*`. In a faulty configuration they can be of any type. */
const wholeNames = (declared: unknown): string[] =>
	[declared ?? []]
		.flat()
		.map((one) => `${Object(one).name ?? one}`)
		.filter((name) => /^[^*=;\s]+$/.test(name));

/**
 * Is there an `HttpOnly` cookie of this name? The browser ignores a script's cookie in the same place, but not in
 * another one (RFC 6265, 5.3). The cookie that is written to find out is empty, and is erased at once.
 */
function isHidden(name: string, write: Write): boolean {
	eraseCookie(name, write, { paths: [`${location.pathname}/`] });
	// Only in Chromium: other browsers show a script its own cookie even if they ignored it.
	if (!('userAgentData' in navigator)) return false;
	return countKept(name, write) < countKept(`${name}-`, write);
}

/** The number of places in which the browser stores a script's cookie of this name. */
function countKept(name: string, write: Write): number {
	for (const place of cookiePlaces({ paths: ['/'] })) write(`${name}=${place};Max-Age=9`);
	const kept = cookieNames().filter((other) => other === name);
	eraseCookie(name, write, { paths: ['/'] });
	return kept.length;
}
