import { claimingServices } from '../config/claiming-services.js';
import type { ClaimKind } from '../config/resolve.js';
import { blockingService } from '../decision/blocking-service.js';
import type { Permissions } from '../gate/channel.js';

/**
 * Is this the name of data of a refused service? Never for our own cookie, even if a service claims its name.
 */
export const isRefused = ({ config, allows }: Permissions, kind: ClaimKind, name: string): boolean =>
	!config.cookie.names.includes(name) &&
	blockingService(claimingServices(config, kind, name), allows, kind, { what: name }) !== undefined;
