import { idFrom } from '../config/draft-service.js';
import type { Service } from '../config/options.js';
import type { Parties } from './parties.js';

/** A service before it is resolved: its preset may be a vendor of the catalogue. */
export type SuggestedService = Omit<Service, 'preset'> & { readonly preset?: string };

/**
 * Suggests services for undeclared addresses: one for each registrable domain, with the facts that are known.
 * @param urls the addresses that were requested. Whole addresses are needed, because on a shared host the path says whose
 * file it is
 * @param parties knows the owners
 */
export function suggestServices(urls: readonly string[], parties: Parties): SuggestedService[] {
	const asked = urls.map((url) => parties.of(url));
	const found = [...new Map(asked.map((party) => [`${party.host} ${party.preset}`, party])).values()];
	return [...new Set(found.map(({ site }) => site))].flatMap((site): SuggestedService[] => {
		const all = found.filter((party) => party.site === site);
		const [{ owner = '', category = 'marketing' } = {}] = all;
		const known = new Map(all.flatMap((party) => (party.preset ? [[party.preset, party]] : [])));
		// The catalogue knows more addresses than were seen.
		if (known.size > 0)
			return [...known].map(([preset, party]) => ({ id: preset, preset, category: party.category, ...party.needed }));
		return [
			{
				id: idFrom(site),
				category,
				name: owner || site,
				...(owner && { provider: { name: owner } }),
				urls: all.map(({ host }) => `${host}/*`),
			},
		];
	});
}
