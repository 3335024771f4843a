import { names, urls } from '../lib/match.js';
import type { SeenCookie, SeenStorage } from '../verify/evidence.js';
import { isAnswerName } from '../verify/is-answer-name.js';
import { isOwnHost } from '../verify/is-own-host.js';
import type { Parties, Party } from '../verify/parties.js';
import { subjectOf } from '../verify/promises.js';
import { type SuggestedService, suggestServices } from '../verify/suggest-services.js';
import type { Recognised } from './recognise.js';
import type { Survey } from './survey-site.js';

/** A host that no vendor of the catalogue claims. */
export interface UnnamedParty extends Party {
	/** The place in a script or document that contacted it. */
	readonly initiator: string;
}

/** What a survey saw and no vendor of the catalogue claims. */
export interface Unnamed {
	readonly parties: readonly UnnamedParty[];
	readonly cookies: readonly SeenCookie[];
	readonly storage: readonly SeenStorage[];
	/** Services to declare for the hosts, as far as they are known. */
	readonly suggestions: readonly SuggestedService[];
}

/** Names of our own cookies and items, on a site that already uses Sekisho. */
const OURS = /^(__Host-)?sekisho/;

/** Lists the third parties, and the site's own cookies and items, that no recognised vendor claims. */
export function findUnnamed(survey: Survey, found: readonly Recognised[], parties: Parties): Unnamed {
	const { hostname } = new URL(survey.site);
	const entries = found.map(({ entry }) => entry);
	const addresses = urls(entries.flatMap((entry) => entry.urls));
	const cookieNames = names(
		entries.flatMap((entry) => [...entry.cookies, ...(entry.vendorCookies ?? [])].map(({ name }) => name)),
	);
	const keys = names(entries.flatMap((entry) => entry.storage));
	const isOurs = (name: string) => OURS.test(name) || isAnswerName(name);
	const unnamed = new Map<string, UnnamedParty & { readonly url: string }>();
	for (const { url, initiator, blocked } of survey.requests) {
		const subject = subjectOf(url);
		const host = new URL(url).hostname;
		if (blocked || !subject || unnamed.has(host) || isOwnHost(host, hostname) || addresses.test(subject)) continue;
		unnamed.set(host, { ...parties.of(url), initiator, url });
	}
	return {
		parties: [...unnamed.values()],
		cookies: once(
			survey.cookies.filter(
				({ name, domain }) =>
					isOwnHost(domain.replace(/^\./, ''), hostname) && !cookieNames.test(name) && !isOurs(name),
			),
		),
		storage: once(
			survey.storage.filter(
				({ name, origin }) => isOwnHost(new URL(origin).hostname, hostname) && !keys.test(name) && !isOurs(name),
			),
		),
		suggestions: suggestServices(
			[...unnamed.values()].map(({ url }) => url),
			parties,
		),
	};
}

const once = <T extends { readonly name: string }>(all: readonly T[]): T[] => [
	...new Map(all.map((one) => [one.name, one])).values(),
];
