import type { CatalogueEntry } from '../catalogue/entry.js';
import { names } from '../lib/match.js';
import type { ForeignService } from './foreign.js';
import known from './service-names.json';

const plain = (text: string) => text.toLowerCase().replace(/[^a-z\d]/g, '');

const ALIASES: ReadonlyMap<string, string> = new Map(Object.entries(known.names));

/** What the owner should know about a preset that was taken by its name. */
export const noteOf = (preset: string): string | undefined => new Map(Object.entries(known.notes)).get(preset);

/** Finds the vendor of the catalogue that another tool's service is: by its name, its cookies or its hosts. */
export function matchPreset(service: ForeignService, catalogue: readonly CatalogueEntry[]): CatalogueEntry | undefined {
	const titles = [
		service.id,
		...(typeof service.name === 'string' ? [service.name] : Object.values(service.name ?? {})),
	].map(plain);
	const byAlias = titles.map((title) => ALIASES.get(title)).find(Boolean);
	const byName = catalogue.find(({ id, name }) =>
		byAlias ? id === byAlias : titles.some((title) => title === plain(id) || title === plain(name)),
	);
	return byName ?? byCookies(service, catalogue) ?? byHosts(service, catalogue);
}

/** Every cookie is that vendor's, and no other vendor has them all. */
function byCookies({ cookies }: ForeignService, catalogue: readonly CatalogueEntry[]): CatalogueEntry | undefined {
	if (cookies.length === 0) return undefined;
	const claimants = catalogue.filter((entry) => {
		const claims = names([...entry.cookies, ...(entry.vendorCookies ?? [])].map(({ name }) => name));
		return cookies.every(({ name }) => claims.test(name.replace(/\*$/, '') || name) || claims.test(name));
	});
	return claimants.length === 1 ? claimants[0] : undefined;
}

/** Every host is that vendor's, or the domain of its hosts, and no other vendor's. */
function byHosts({ hosts }: ForeignService, catalogue: readonly CatalogueEntry[]): CatalogueEntry | undefined {
	if (hosts.length === 0) return undefined;
	const claimants = catalogue.filter(({ urls, shared }) => {
		const own = urls.filter((url) => !shared?.[url]).map((url) => url.replace(/^\*?\.?/, '').replace(/[:/].*$/, ''));
		const isBelow = (host: string, domain: string) => `.${host}`.endsWith(`.${domain}`);
		return hosts.every((host) => own.some((known) => isBelow(host, known) || isBelow(known, host)));
	});
	return claimants.length === 1 ? claimants[0] : undefined;
}
