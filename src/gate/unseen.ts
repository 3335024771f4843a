import type { ResolvedService } from '../config/resolve.js';
import type { Ledger } from '../decision/ledger.js';
import { cookieNames, eraseCookie, type Pen, places } from './erase-cookie.js';
import { eraseDatabase } from './shelves.js';

type Services = readonly ResolvedService[];

/** What is declared by its whole name. Of a faulty configuration it can be anything. */
const whole = (declared: unknown): string[] =>
	[declared ?? []]
		.flat()
		.map((one) => `${Object(one).name ?? one}`)
		.filter((name) => /^[^*=;\s]+$/.test(name));

/** Erases what cannot be listed, by its declared name: a cookie of the folder named like this page, and databases. */
export function eraseUnseen(services: Services, pen: Pen): void {
	for (const name of services.flatMap(({ options }) => whole(options.cookies)))
		eraseCookie(name, pen, [`${location.pathname}/`]);
	try {
		if (!indexedDB.databases) for (const { options } of services) whole(options.storage).map(eraseDatabase);
	} catch {
		// A browser that refuses databases has none.
	}
}

/**
 * Finds cookies that are hidden from scripts (`HttpOnly`) by their declared names: the browser ignores what a script
 * writes in their place (RFC 6265, 5.3). What is written to find out is empty, and erased in the same moment.
 */
export function hidden(services: Services, { config, writeCookie }: Pick<Ledger, 'config'> & Pen): string[] {
	const isHidden = (name: string) =>
		places(['/']).some((place) => {
			const both = [name, `${name}-`];
			for (const one of both) writeCookie(`${one}=${place};Max-Age=9`);
			const seen = cookieNames();
			for (const one of both) writeCookie(`${one}=${place};Max-Age=0`);
			// Where the second cannot be written either, the place is none.
			return seen.includes(`${name}-`) && !seen.includes(name);
		});
	const names = services.flatMap(({ options }) => whole(options.cookies));
	return names.filter((name) => name !== config.cookie.name && isHidden(name));
}
