import type { ClaimKind, ResolvedService } from '../config/resolve.js';
import { idsOf } from '../lib/ids-of.js';

/** What a page asks for. It tells apart services that claim the same address or name. @internal */
export interface Asked {
	/** The whole address, query included, or the name. */
	readonly what: string;
	/** The mark of the element that asks. */
	readonly mark?: string | null;
}

/**
 * Finds the service that holds back a request or a name which these services claim; `undefined` if it may pass. All of
 * them must be allowed, with three exceptions:
 *
 * - An element belongs to the service that it is marked with.
 * - Two properties of one vendor share its addresses: the id in the query, or at the end of a cookie's name, says which
 *   of them is meant (`tid=G-TEST2`, `_ga_TEST2`; https://support.google.com/analytics/answer/11397207).
 * - They also share cookies without an id (`_ga`): these pass as soon as one of the properties is allowed.
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
