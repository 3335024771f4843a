import type { CatalogueEntry } from '../catalogue/entry.js';
import { names } from '../lib/match.js';
import type { ForeignService } from './foreign.js';
import known from './service-names.json';

const plain = (text: string) => text.toLowerCase().replace(/[^a-z\d]/g, '');

const ALIASES: ReadonlyMap<string, string> = new Map(Object.entries(known.names));

/** A sentence that the owner should read about a preset; `undefined` if there is none. */
export const noteOf = (preset: string): string | undefined => new Map(Object.entries(known.notes)).get(preset);

/** Finds the vendor of another tool's service in the catalogue: by its name, else by its cookies, else by its hosts. */
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

/** The only vendor that uses every cookie of a service. */
function byCookies({ cookies }: ForeignService, catalogue: readonly CatalogueEntry[]): CatalogueEntry | undefined {
	if (cookies.length === 0) return undefined;
	const claimants = catalogue.filter((entry) => {
		const claims = names([...entry.cookies, ...(entry.vendorCookies ?? [])].map(({ name }) => name));
		return cookies.every(({ name }) => claims.test(name.replace(/\*$/, '') || name) || claims.test(name));
	});
	return claimants.length === 1 ? claimants[0] : undefined;
}

/** The only vendor that uses every host of a service, or a sub-domain or parent domain of it. */
function byHosts({ hosts }: ForeignService, catalogue: readonly CatalogueEntry[]): CatalogueEntry | undefined {
	if (hosts.length === 0) return undefined;
	const claimants = catalogue.filter(({ urls, shared }) => {
		const own = urls.filter((url) => !shared?.[url]).map((url) => url.replace(/^\*?\.?/, '').replace(/[:/].*$/, ''));
		const isBelow = (host: string, domain: string) => `.${host}`.endsWith(`.${domain}`);
		return hosts.every((host) => own.some((known) => isBelow(host, known) || isBelow(known, host)));
	});
	return claimants.length === 1 ? claimants[0] : undefined;
}
