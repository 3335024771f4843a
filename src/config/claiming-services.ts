import type { ClaimKind, Config, ResolvedService } from './resolve.js';

/**
 * The services that claim an address, the host of one, or a name. All of them together are asked first: most claim nothing.
 */
export const claimingServices = (
	{ anyService, services }: Config,
	kind: ClaimKind,
	text: string,
): readonly ResolvedService[] =>
	anyService[kind].test(text) ? services.filter((service) => service[kind].test(text)) : [];
