import type { Evidence } from './evidence.js';
import { type Promises, subjectOf } from './promises.js';

/** A service that the visitor allowed, and its hosts that the page's own Content-Security-Policy blocked nevertheless. */
export interface BlockedService {
	readonly service: string;
	readonly hosts: readonly string[];
	/** Were all requests of the service blocked? */
	readonly isWhole: boolean;
	/** One of the blocked addresses. */
	readonly url: string;
}

/** The browser's reason for a request that the page's policy blocks. */
const BY_POLICY = 'csp';

/**
 * Finds the hosts that stay blocked although the visitor accepted. A host that was blocked until the page was loaded again,
 * with another policy, is not among them.
 */
export function blockedAfterConsent({ requests }: Evidence, promises: Promises): BlockedService[] {
	const after = requests.filter(({ phase, kind }) => phase === 'accepted' && kind !== 'Preconnect');
	const asked = after.flatMap(({ url, blocked }) =>
		promises
			.claims('urls', subjectOf(url))
			.map(({ id }) => ({ id, url, host: new URL(url).hostname, isBlocked: blocked === BY_POLICY })),
	);
	return [...new Set(asked.map(({ id }) => id))].flatMap((service): BlockedService[] => {
		const its = asked.filter(({ id }) => id === service);
		const passed = new Set(its.flatMap(({ host, isBlocked }) => (isBlocked ? [] : host)));
		const kept = its.filter(({ host }) => !passed.has(host));
		const [first] = kept;
		if (!first) return [];
		const hosts = [...new Set(kept.map(({ host }) => host))];
		return [{ service, hosts, isWhole: passed.size === 0, url: first.url }];
	});
}
