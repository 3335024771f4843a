import type { CatalogueEntry } from '../catalogue/entry.js';
import { siteOf } from '../config/site-of.js';
import { names } from '../lib/match.js';
import { TOOLS } from '../take-over/tools.js';
import type { Foreign, ForeignService } from './foreign.js';

/** The cookies that a consent tool sets on the host of the site, and nowhere else. */
const OF_CONSENT_TOOLS = names(Object.values(TOOLS).flatMap(({ key, beside = [] }) => [key, ...beside]));

const plain = (host: string) => host.replace(/^\.|^www\./, '');

/**
 * Says which hosts are the site itself: a list of cookies names them like the host of a vendor, but as the address of a
 * service they would hold the whole site. A cookie of the consent tool tells them, or else the cookies that vendors set
 * on the host of the page. If those name several sites, they tell nothing.
 * @param site a host of the site, as the owner says
 */
export function findOwnHosts(
	{ services }: Foreign,
	catalogue: readonly CatalogueEntry[],
	site?: string,
): (host: string) => boolean {
	const byTool = hostsWith(services, () => OF_CONSENT_TOOLS.test);
	const found = byTool.length > 0 ? byTool : hostsWith(services, (host) => names(placedOn(host, catalogue)).test);
	const told = site ? [site] : found;
	const isOne = new Set(told.map((host) => siteOf(plain(host)))).size === 1;
	const own = new Set(isOne ? told.flatMap((host) => [plain(host), siteOf(plain(host))]) : []);
	return (host) => own.has(plain(host));
}

/** The names of the cookies that vendors set on this host although it is not theirs. */
const placedOn = (host: string, catalogue: readonly CatalogueEntry[]): string[] =>
	catalogue.flatMap(({ urls, cookies }) =>
		urls.some((url) => siteOf(url.replace(/^\*?\.?/, '').replace(/[:/].*$/, '')) === siteOf(host))
			? []
			: cookies.map(({ name }) => name),
	);

/** The hosts of services with a cookie that tells something about them. */
const hostsWith = (services: readonly ForeignService[], tells: (host: string) => (name: string) => boolean): string[] =>
	services.flatMap(({ hosts, cookies }) =>
		hosts.filter((host) => {
			const isTelling = tells(host);
			return cookies.some(({ name }) => isTelling(name));
		}),
	);
