import type { Config, ResolvedService } from '../config/resolve.js';
import type { Consent } from '../decision/consent.js';

/**
 * The services that a visitor does not allow. A consent that was read without the configuration names a service only
 * where it was chosen apart from its category.
 */
export const refusedServices = ({ services, categories }: Config, { choices }: Consent): ResolvedService[] =>
	services.filter(
		({ id, category, locked }) => locked || (choices[id] ?? (categories.get(category) || choices[category])) !== true,
	);
