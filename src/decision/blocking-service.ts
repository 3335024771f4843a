import type { ClaimKind, ResolvedService } from '../config/resolve.js';
import { idsOf } from '../lib/ids-of.js';

/** Tells apart services that claim the same address or name. @internal */
export interface Asked {
	/** The whole address, query included, or the name. */
	readonly what: string;
	/** The mark of the element that asks for it. */
	readonly mark?: string | null;
}

/**
 * The service that holds what these services claim; `undefined` when it may pass. Each of them must be allowed, one
 * refusal is enough, except in three cases:
 *
 * - An element is for the service that it is marked with.
 * - Two properties of one vendor share its addresses: the id in the query, or at the end of a cookie's name, says which
 *   of them is meant (`tid=G-TEST2`, `_ga_TEST2`; https://support.google.com/analytics/answer/11397207).
 * - They also share cookies that name nobody (`_ga`), which are there for each of them that is allowed.
 */
export function blockingService(
	claims: readonly ResolvedService[],
	allows: (id: string) => boolean,
	kind: ClaimKind,
	{ what, mark }: Asked,
): ResolvedService | undefined {
	const marks = mark ? idsOf(mark) : [];
	if (claims.some(({ id, category }) => (marks.includes(id) || marks.includes(category)) && allows(id)))
		return undefined;
	const words = what.split(/[\W_]+/);
	const named = claims.find(({ vendorId }) => vendorId && words.includes(vendorId));
	const meant = named ? claims.filter((service) => service === named || service.vendor !== named.vendor) : claims;
	const isShared = ({ vendor }: ResolvedService) =>
		vendor !== undefined && kind !== 'urls' && meant.some((other) => other.vendor === vendor && allows(other.id));
	return meant.find((service) => !allows(service.id) && !isShared(service));
}
