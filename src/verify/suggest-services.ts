import { idFrom } from '../config/draft-service.js';
import type { Service } from '../config/options.js';
import type { Parties } from './parties.js';

/** A service as an owner writes it: its preset may be a name in the catalogue. */
export type SuggestedService = Omit<Service, 'preset'> & { readonly preset?: string };

/**
 * Services to declare for what nobody declares: one for each owner, with what is known of it.
 * @param urls what was asked for: on a host of everybody, only the path tells whose it is
 */
export function suggestServices(urls: readonly string[], parties: Parties): SuggestedService[] {
	const asked = urls.map((url) => parties.of(url.replace(/^ws/, 'http')));
	const found = [...new Map(asked.map((party) => [`${party.host} ${party.preset}`, party])).values()];
	return [...new Set(found.map(({ site }) => site))].map((site): SuggestedService => {
		const all = found.filter((party) => party.site === site);
		const [{ owner = '', category = 'marketing' } = {}] = all;
		const known = all.find(({ preset }) => preset);
		// The catalogue knows more than was seen.
		if (known?.preset) return { id: known.preset, preset: known.preset, category: known.category };
		return {
			id: idFrom(site),
			category,
			name: owner || site,
			...(owner && { provider: { name: owner } }),
			urls: all.map(({ host }) => `${host}/*`),
		};
	});
}
