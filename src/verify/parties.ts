import type { CatalogueEntry } from '../catalogue/entry.js';
import { siteOf as guessedSiteOf } from '../config/site-of.js';
import { address, urls } from '../lib/match.js';
import { loadPeer } from './load-peer.js';

/** Who is behind a host. */
export interface Party {
	readonly host: string;
	/** The part of the host that one owner has. */
	readonly site: string;
	readonly owner: string;
	/** The same in Japanese, where it is known. */
	readonly ownerJa?: string;
	/** The category of a service for it. */
	readonly category: 'functional' | 'analytics' | 'marketing';
	/** The entry of the catalogue, where it is there. */
	readonly preset?: string;
}

/** Tells who is behind an address. */
export interface Parties {
	of(url: string): Party;
	siteOf(host: string): string;
}

/** Hosts with files of everybody: who is behind one, its path tells. */
const OF_EVERYBODY =
	/(^|\.)(jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|esm\.sh|cloudfront\.net|amazonaws\.com|(ajax|storage)\.googleapis\.com|azureedge\.net|netlify\.app|github\.io)$/;

/** Knows hosts by the catalogue and, where they are installed, by `tldts` and `third-party-web`. */
export async function openParties(catalogue: readonly CatalogueEntry[]): Promise<Parties> {
	const suffixes = await loadPeer('tldts').catch(() => undefined);
	const web = await loadPeer('third-party-web/nostats-subset.js').catch(() => undefined);
	const entries = catalogue.map((entry) => ({ entry, matcher: urls(entry.urls) }));
	const siteOf = (host: string) => suffixes?.getDomain(host, { allowPrivateDomains: true }) ?? guessedSiteOf(host);
	const hostsOf = catalogue.map((entry) => ({
		entry,
		matcher: urls(entry.urls.map((url) => url.replace(/\/.*/, '/*'))),
	}));
	/** The vendor that has a host, whatever the path; nothing where several share it. */
	const onlyVendorOf = (host: string) => {
		if (OF_EVERYBODY.test(host)) return undefined;
		const found = hostsOf.filter(({ matcher }) => matcher.test(address(`https://${host}/`)));
		return found.length === 1 ? found[0]?.entry : undefined;
	};
	return {
		siteOf,
		of(url) {
			const { hostname } = new URL(url);
			const subject = address(url);
			const known = entries.find(({ matcher }) => matcher.test(subject))?.entry;
			const vendor = known ?? onlyVendorOf(hostname);
			const entity = web?.getEntity(url);
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
				category: vendor?.category ?? guessed,
				preset: vendor?.id,
			};
		},
	};
}

function nameOf(entry: CatalogueEntry | undefined, language: 'en' | 'ja'): string | undefined {
	const name = entry?.provider.name;
	return typeof name === 'object' ? name[language] : name;
}
