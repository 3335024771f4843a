import type { ResolvedService } from '../config/resolve.js';

/** A short hash of ids and categories. It shows that a policy names other services than the visitor was asked about. */
export function fingerprint(services: readonly ResolvedService[]): string {
	let hash = 0;
	for (const char of `${services.map(({ id, category }) => [id, category]).sort()}`)
		hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
	return hash.toString(36);
}
