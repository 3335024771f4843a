import type { Stored } from './codec.js';

/**
 * The decision among several consent cookies of one name (another path or a sub-domain left one, or tossed one in): a
 * refusal wins; without one, different values contradict each other, and nothing is decided. What cannot be read
 * counts for nothing.
 * @param all each different value, as it was read; `undefined` for what is no decision
 * @param required the categories, by id: is it required? What is not required there can be refused.
 */
export function pickDecision(
	all: readonly (Stored | undefined)[],
	required: ReadonlyMap<string, boolean>,
): Stored | undefined {
	const read = all.flatMap((one) => one ?? []);
	const refusal = read.find(({ choices }) => ![...choices].some(([id, allowed]) => allowed && !required.get(id)));
	return refusal ?? (read[1] ? undefined : read[0]);
}
