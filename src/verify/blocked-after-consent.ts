import type { Evidence } from './evidence.js';
import { type Promises, subjectOf } from './promises.js';

/** A service that a visitor allowed, and hosts of it that the page's own Content-Security-Policy kept away all the same. */
export interface BlockedService {
	readonly service: string;
	readonly hosts: readonly string[];
	/** Nothing of it came through. */
	readonly isWhole: boolean;
	/** One of the addresses. */
	readonly url: string;
}

/** What the browser says of a request that the page's policy blocks. */
const BY_POLICY = 'csp';

/**
 * Finds what never runs although the visitor accepted. What was blocked before the page was loaded anew, and came later,
 * was no trouble.
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
