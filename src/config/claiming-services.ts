import { beginningOf, type Matcher, names, urls } from '../lib/match.js';
import { memoize } from '../lib/memoize.js';
import type { ClaimKind, Config, ResolvedService } from './resolve.js';

/** Services by what a text must begin with to be claimed by them: of a thousand, most are never looked at. */
interface Index {
	/** By the host of an address, or by a whole name. */
	readonly known: ReadonlyMap<string, ReadonlySet<ResolvedService>>;
	/** What patterns claim that leave it open, all in one. */
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

/** Of each list of services, what was asked about. */
const indexes = memoize((_: readonly ResolvedService[]) => new Map<ClaimKind, Index>());

/** The services that claim an address, the host of one, or a name. */
export function claimingServices({ services }: Config, kind: ClaimKind, text: string): readonly ResolvedService[] {
	const found = indexes(services);
	const index = found.get(kind) ?? createIndex(services, kind);
	found.set(kind, index);
	const beginning = isName(kind) ? text : text.replace(/[:/].*/s, '').toLowerCase();
	const candidates = index.open.test(text) ? services : [...(index.known.get(beginning) ?? [])];
	return candidates.filter((service) => service[kind].test(text));
}
