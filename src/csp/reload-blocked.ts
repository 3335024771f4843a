import { claimingServices } from '../config/claiming-services.js';
import type { Config } from '../config/resolve.js';
import { address } from '../lib/match.js';
import { isWrittenIn } from './is-written-in.js';

type Allows = (id: string) => boolean;

/**
 * Loads the page again when its Content-Security-Policy, which came before the visitor allowed anything, still blocks a
 * service that is allowed now: the answer to the next request brings a new policy. If the visitor has written
 * something that would be lost, the page is not loaded again.
 * @param violation what the browser blocked. It may tell the origin alone, and a policy knows no more than hosts
 */
export function reloadBlocked(
	{ blockedURI, disposition }: SecurityPolicyViolationEvent,
	{ config, allows }: { readonly config: Config; readonly allows: Allows },
): void {
	// `gate.strict` has a way of its own.
	if (config.options.gate?.strict || disposition === 'report' || !/^(http|ws)s?:/.test(blockedURI)) return;
	const claims = claimingServices(config, 'hosts', address(blockedURI));
	if (!claims.some(({ id }) => allows(id)) || isWrittenIn()) return;
	location.reload();
}
