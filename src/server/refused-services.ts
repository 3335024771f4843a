import type { Config, ResolvedService } from '../config/resolve.js';
import type { Consent } from '../decision/consent.js';

/**
 * The services that a visitor does not allow. A consent that was read without the configuration has a service only if it was
 * chosen differently from its category; any other service follows its category.
 */
export const refusedServices = ({ services, categories }: Config, { choices }: Consent): ResolvedService[] =>
	services.filter(
		({ id, category, locked }) => locked || (choices[id] ?? (categories.get(category) || choices[category])) !== true,
	);
