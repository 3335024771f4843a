import type { ResolvedService } from '../config/resolve.js';
import type { Ledger } from '../decision/ledger.js';
import { cookieNames, eraseCookie, type Pen, places } from './erase-cookie.js';
import { eraseDatabase } from './shelves.js';

/**
 * Erases what cannot be listed, by its declared name: a cookie of the folder that is named like this page, and databases
 * in a browser that does not list them.
 * @returns the cookies that are hidden from scripts (`HttpOnly`), where the browser lets it know: Chromium does
 */
export function eraseUnseen(services: readonly ResolvedService[], ledger: Pick<Ledger, 'config'> & Pen): string[] {
	return services.flatMap(({ options }) => {
		try {
			if (!indexedDB.databases) whole(options.storage).map(eraseDatabase);
		} catch {
			// A browser that refuses databases has none.
		}
		return whole(options.cookies).filter((name) => name !== ledger.config.cookie.name && isHidden(name, ledger));
	});
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
function isHidden(name: string, pen: Pen): boolean {
	eraseCookie(name, pen, [`${location.pathname}/`]);
	// Only Chromium tells: the others show a script what it wrote, kept or not.
	if (!('userAgentData' in navigator)) return false;
	const count = (name: string) => {
		for (const place of places(['/'])) pen.writeCookie(`${name}=${place};Max-Age=9`);
		const { length } = cookieNames().filter((one) => one === name);
		eraseCookie(name, pen, ['/']);
		return length;
	};
	return count(name) < count(`${name}-`);
}
