import type { CatalogueEntry } from '../catalogue/entry.js';
import { findAccounts } from '../catalogue/find-accounts.js';
import type { Account } from '../catalogue/marked-snippet.js';
import { address, names, urls } from '../lib/match.js';
import { isOwnHost } from '../verify/is-own-host.js';
import type { Survey } from './survey-site.js';

/** A vendor of the catalogue that a site uses. */
export interface Recognised {
	readonly entry: CatalogueEntry;
	/** The accounts with the ids that the vendor gave the owner. */
	readonly accounts: readonly Account[];
	/** Was it recognised by an address, or only by the name of a cookie or an item? */
	readonly by: 'address' | 'name';
	/** That address, or that name. */
	readonly proof: string;
}

/**
 * Finds the vendors of the catalogue that a site uses: first by addresses, then the others by names of cookies and items.
 * @returns the vendors, sorted by id
 */
export function recognise(survey: Survey, catalogue: readonly CatalogueEntry[]): Recognised[] {
	const sources = survey.sources.map(({ html }) => html);
	const asked = survey.requests.map(({ url }) => url);
	const byAddress = catalogue.flatMap((entry): Recognised[] => {
		const all = urls(entry.urls);
		// An address that several products share does not show which of them is used. An id of the vendor does.
		const own = urls(entry.urls.filter((url) => !entry.shared?.[url]));
		const seen = asked.filter((url) => all.test(address(url)));
		const proof = seen.find((url) => own.test(address(url))) ?? seen[0];
		if (proof === undefined) return [];
		const accounts = findAccounts(entry, [...sources, ...seen]);
		if (!own.test(address(proof)) && accounts.length === 0) return [];
		return [{ entry, accounts, by: 'address', proof }];
	});
	return [...byAddress, ...byName(survey, catalogue, byAddress)].sort((one, other) =>
		one.entry.id.localeCompare(other.entry.id),
	);
}

/**
 * Finds vendors by the names of the site's cookies and items. A name that only one vendor uses shows that vendor, even if its
 * files come from a host that the catalogue does not know.
 */
function byName(
	{ site, cookies, storage }: Survey,
	catalogue: readonly CatalogueEntry[],
	known: readonly Recognised[],
): Recognised[] {
	const { hostname } = new URL(site);
	const matchers = catalogue.map((entry) => ({
		entry,
		cookies: names(entry.cookies.map(({ name }) => name)),
		storage: names(entry.storage),
	}));
	const seen = [
		...cookies
			.filter(({ domain }) => isOwnHost(domain.replace(/^\./, ''), hostname))
			.map((one) => ({ kind: 'cookies' as const, ...one })),
		...storage
			.filter(({ origin }) => isOwnHost(new URL(origin).hostname, hostname))
			.map((one) => ({ ...one, kind: 'storage' as const })),
	];
	const found = new Map<CatalogueEntry, string>();
	for (const { kind, name } of seen) {
		const claimants = matchers.filter((one) => one[kind].test(name)).map(({ entry }) => entry);
		const [entry, ...others] = claimants;
		if (!entry || others.length > 0 || known.some((one) => one.entry === entry) || found.has(entry)) continue;
		found.set(entry, name);
	}
	return [...found].map(([entry, proof]) => ({ entry, accounts: [], by: 'name', proof }));
}
