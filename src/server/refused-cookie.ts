import { claimingServices } from '../config/claiming-services.js';
import type { Config } from '../config/resolve.js';
import { blockingService } from '../decision/blocking-service.js';
import type { Consent } from '../decision/consent.js';
import { refusedServices } from './refused-services.js';

/**
 * Returns a function that says whether a cookie of a given name belongs to a service that the visitor does not allow. It
 * uses the same rule as the page.
 */
export function refusedCookie(config: Config, consent: Consent): (name: string) => boolean {
	const held = new Set(refusedServices(config, consent).map(({ id }) => id));
	const allows = (id: string) => !held.has(id);
	return (name) =>
		!config.cookie.names.includes(name) &&
		blockingService(claimingServices(config, 'cookies', name), allows, 'cookies', { what: name }) !== undefined;
}
