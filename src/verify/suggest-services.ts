import { idFrom } from '../config/draft-service.js';
import type { Service } from '../config/options.js';
import type { Parties } from './parties.js';

/** A service as an owner writes it: its preset may be a name in the catalogue. */
export type SuggestedService = Omit<Service, 'preset'> & { readonly preset?: string };

/** Services to declare for hosts that nobody declares: one for each owner, with what is known of it. */
export function suggestServices(hosts: readonly string[], parties: Parties): SuggestedService[] {
	const found = [...new Set(hosts)].map((host) => parties.of(`https://${host}/`));
	return [...new Set(found.map(({ site }) => site))].map((site): SuggestedService => {
		const all = found.filter((party) => party.site === site);
		const [{ owner = '', category = 'marketing' } = {}] = all;
		const preset = all.find((party) => party.preset)?.preset;
		// The catalogue knows more than was seen.
		if (preset) return { id: preset, preset, category };
		return {
			id: idFrom(site),
			category,
			name: owner || site,
			...(owner && { provider: { name: owner } }),
			urls: all.map(({ host }) => `${host}/*`),
		};
	});
}
