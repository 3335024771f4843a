import type { Stored } from './codec.js';

/**
 * The decision among several consent cookies of one name (one may come from another path or sub-domain): a
 * refusal of everything wins; without one, different values contradict each other, and nothing is decided. A value
 * that cannot be read counts for nothing.
 * @param all each different value, as it was read; `undefined` for one that is no decision
 * @param required the categories, by id: is it required? The others can be refused.
 */
export function pickDecision(
	all: readonly (Stored | undefined)[],
	required: ReadonlyMap<string, boolean>,
): Stored | undefined {
	const decisions = all.filter((stored) => stored !== undefined);
	const isRefusal = ({ choices }: Stored) => ![...choices].some(([id, allowed]) => allowed && !required.get(id));
	const refusal = decisions.find(isRefusal);
	if (refusal) return refusal;
	return decisions.length === 1 ? decisions[0] : undefined;
}
