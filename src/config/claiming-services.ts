import { beginningOf, type Matcher, names, urls } from '../lib/match.js';
import { memoize } from '../lib/memoize.js';
import type { ClaimKind, Config, ResolvedService } from './resolve.js';

/** Finds the services that may claim a text by its beginning, so that most of a thousand are never tested. */
interface Index {
	/** By the host of an address, or by a whole name. */
	readonly known: ReadonlyMap<string, ReadonlySet<ResolvedService>>;
	/** All patterns with a `*` in that beginning, in one. */
	readonly open: Matcher;
}

const isName = (kind: ClaimKind) => kind === 'cookies' || kind === 'storage';

function createIndex(services: readonly ResolvedService[], kind: ClaimKind): Index {
	const known = new Map<string, Set<ResolvedService>>();
	const open: string[] = [];
	for (const service of services)
		for (const pattern of service[kind].patterns) {
			const beginning = isName(kind) ? pattern : beginningOf(pattern);
			if (beginning.includes('*')) open.push(pattern);
			else known.set(beginning, (known.get(beginning) ?? new Set()).add(service));
		}
	return { known, open: (isName(kind) ? names : urls)(open) };
}

/** The indexes of each list of services, built at the first question about a kind. */
const indexes = memoize((_: readonly ResolvedService[]) => new Map<ClaimKind, Index>());

/** The services that claim an address, a host or a name. */
export function claimingServices({ services }: Config, kind: ClaimKind, text: string): readonly ResolvedService[] {
	const found = indexes(services);
	const index = found.get(kind) ?? createIndex(services, kind);
	found.set(kind, index);
	const beginning = isName(kind) ? text : text.replace(/[:/].*/s, '').toLowerCase();
	const candidates = index.open.test(text) ? services : [...(index.known.get(beginning) ?? [])];
	return candidates.filter((service) => service[kind].test(text));
}
