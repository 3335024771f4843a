import type { ResolvedService } from '../config/resolve.js';

/** A short name for the services, to see that a policy names others than those the visitor was asked about. */
export function fingerprint(services: readonly ResolvedService[]): string {
	let hash = 0;
	for (const char of `${services.map(({ id, category }) => [id, category]).sort()}`)
		hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
	return hash.toString(36);
}
