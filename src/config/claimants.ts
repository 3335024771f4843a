import type { Claims, Config, ResolvedService } from './resolve.js';

/** The services that claim an address, or a name: each of them must be allowed before it may pass. */
export const claimants = ({ claimed, services }: Config, kind: Claims, subject: string): readonly ResolvedService[] =>
	claimed[kind].test(subject) ? services.filter((service) => service[kind].test(subject)) : [];
