import type { ClaimKind, Config, ResolvedService } from './resolve.js';

/** The services that claim an address, or a name: each of them must be allowed before it may pass. */
export const claimingServices = (
	{ anyService, services }: Config,
	kind: ClaimKind,
	subject: string,
): readonly ResolvedService[] =>
	anyService[kind].test(subject) ? services.filter((service) => service[kind].test(subject)) : [];
