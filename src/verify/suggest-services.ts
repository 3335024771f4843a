import type { Service } from '../config/options.js';
import type { Parties } from './parties.js';

/** Services to declare for hosts that nobody declares: one for each owner, with what is known of it. */
export function suggestServices(hosts: readonly string[], parties: Parties): Service[] {
	const found = [...new Set(hosts)].map((host) => parties.of(`https://${host}/`));
	return [...new Set(found.map(({ site }) => site))].map((site) => {
		const all = found.filter((party) => party.site === site);
		const [{ owner = '', category = 'marketing' } = {}] = all;
		return {
			id: site
				.replace(/\W+/g, '-')
				.replace(/^(?![a-z])/i, 'host-')
				.slice(0, 40),
			category,
			name: owner || site,
			...(owner && { provider: { name: owner } }),
			urls: all.map(({ host }) => `${host}/*`),
		};
	});
}
