import type { CatalogueEntry } from '../catalogue/entry.js';
import { findAccounts } from '../catalogue/find-accounts.js';
import { siteOf as guessedSiteOf } from '../config/site-of.js';
import { address, urls } from '../lib/match.js';
import { httpAddress } from './http-address.js';
import { loadPeer } from './load-peer.js';

/** A host and its owner. */
export interface Party {
	readonly host: string;
	/** The registrable domain of the host. */
	readonly site: string;
	/** The owner's name in English; empty if it is not known. */
	readonly owner: string;
	/** The owner's name in Japanese, if it is known. */
	readonly ownerJa?: string;
	/** The category for a service of this owner: that of the catalogue, or a guess. */
	readonly category: 'functional' | 'analytics' | 'marketing';
	/** The id of the vendor in the catalogue, if it is there. */
	readonly preset?: string;
	/** The id in the address, as the option of the service that the preset needs: `measurementId`. */
	readonly needed?: { readonly [option: string]: string };
}

/** Knows the owners of addresses. */
export interface Parties {
	/** The owner of an address. @throws TypeError if the address is not absolute */
	of(url: string): Party;
	/** The registrable domain of a host. */
	siteOf(host: string): string;
}

/** Hosts that anybody can publish on. Only the path says whose file it is. */
const OF_EVERYBODY =
	/(^|\.)(jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|esm\.sh|cloudfront\.net|amazonaws\.com|(ajax|storage)\.googleapis\.com|azureedge\.net|netlify\.app|github\.io)$/;

/** Knows owners by the catalogue and, if they are installed, by the packages `tldts` and `third-party-web`. */
export async function openParties(catalogue: readonly CatalogueEntry[]): Promise<Parties> {
	const suffixes = await loadPeer('tldts').catch(() => undefined);
	const web = await loadPeer('third-party-web/nostats-subset.js').catch(() => undefined);
	const entries = catalogue.map((entry) => ({
		entry,
		matcher: urls(entry.urls),
		alone: urls(entry.urls.filter((url) => !entry.shared?.[url])),
	}));
	const siteOf = (host: string) => suffixes?.getDomain(host, { allowPrivateDomains: true }) ?? guessedSiteOf(host);
	const hostsOf = catalogue.map((entry) => ({
		entry,
		matcher: urls(entry.urls.map((url) => url.replace(/\/.*/, '/*'))),
	}));
	/** The only vendor of the catalogue that uses a host; `undefined` if several do. */
	const onlyVendorOf = (host: string) => {
		if (OF_EVERYBODY.test(host)) return undefined;
		const found = hostsOf.filter(({ matcher }) => matcher.test(address(`https://${host}/`)));
		return found.length === 1 ? found[0]?.entry : undefined;
	};
	return {
		siteOf,
		of(url) {
			const { hostname } = new URL(url);
			const subject = address(httpAddress(url));
			const claiming = entries.filter(({ matcher }) => matcher.test(subject));
			const known = claiming[0]?.entry;
			// An address that several products share is of the one whose id it has: `gtag/js?id=G-…`.
			const named = claiming.find(({ entry }) => findAccounts(entry, [url]).length > 0);
			const vendor = known
				? (named ?? claiming.find(({ alone }) => alone.test(subject)))?.entry
				: onlyVendorOf(hostname);
			const [needed] = vendor?.base ? findAccounts(vendor, [url]) : [];
			const entity = web?.getEntity(httpAddress(url));
			const words = `${entity?.categories?.join(' ') ?? ''}`;
			const guessed = /analytics/.test(words)
				? 'analytics'
				: /cdn|hosting|utility|video|customer/.test(words)
					? 'functional'
					: 'marketing';
			return {
				host: hostname,
				site: siteOf(hostname),
				owner: nameOf(known, 'en') ?? entity?.company ?? entity?.name ?? '',
				ownerJa: nameOf(known, 'ja'),
				category: (vendor ?? known)?.category ?? guessed,
				preset: vendor?.id,
				needed,
			};
		},
	};
}

function nameOf(entry: CatalogueEntry | undefined, language: 'en' | 'ja'): string | undefined {
	const name = entry?.provider.name;
	return typeof name === 'object' ? name[language] : name;
}
