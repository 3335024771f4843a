import type { Stored } from './codec.js';

/**
 * Picks the decision if there are several consent cookies (one may come from another path or sub-domain): a refusal of
 * everything wins. Without one, different decisions contradict each other, and none of them counts.
 * @param all the distinct values, decoded; `undefined`, for a value that is no decision, is ignored
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
