import type { Ledger } from '../decision/ledger.js';
import { type CookieWriter, cookieNames, eraseCookie, places } from './erase-cookie.js';
import { reportUndeletable } from './report-undeletable.js';
import { eraseDatabase } from './stores.js';

/**
 * Erases what cannot be listed, by its declared name: a cookie of the folder that is named like this page, and databases
 * in a browser that does not list them.
 * @param ids of the services
 * @returns the cookies that are hidden from scripts (`HttpOnly`), where the browser lets it know: Chromium does
 */
export function eraseUnlisted(ledger: Pick<Ledger, 'config'> & CookieWriter, ids: readonly string[]): string[] {
	const services = ledger.config.services.filter(({ id }) => ids.includes(id));
	const hidden = services.flatMap(({ options }) => {
		try {
			if (!indexedDB.databases) whole(options.storage).map(eraseDatabase);
		} catch {
			// A browser that refuses databases has none.
		}
		return whole(options.cookies).filter((name) => name !== ledger.config.cookie.name && isHidden(name, ledger));
	});
	reportUndeletable(hidden);
	return hidden;
}

/** What is declared by its whole name. Of a faulty configuration it can be anything. */
const whole = (declared: unknown): string[] =>
	[declared ?? []]
		.flat()
		.map((one) => `${Object(one).name ?? one}`)
		.filter((name) => /^[^*=;\s]+$/.test(name));

/**
 * Is there an `HttpOnly` cookie of this name? The browser ignores what a script writes in its place (RFC 6265, 5.3), but
 * not beside it. What is written to find out is empty, and erased in the same moment.
 */
function isHidden(name: string, writer: CookieWriter): boolean {
	eraseCookie(name, writer, [`${location.pathname}/`]);
	// Only Chromium tells: the others show a script what it wrote, kept or not.
	if (!('userAgentData' in navigator)) return false;
	const count = (name: string) => {
		for (const place of places(['/'])) writer.writeCookie(`${name}=${place};Max-Age=9`);
		const { length } = cookieNames().filter((one) => one === name);
		eraseCookie(name, writer, ['/']);
		return length;
	};
	return count(name) < count(`${name}-`);
}
