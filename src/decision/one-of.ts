import type { Stored } from './codec.js';

/**
 * The decision among several consent cookies of one name (another path or a sub-domain left one, or tossed one in): a
 * refusal wins; without one, they contradict each other, and nothing is decided.
 * @param all each as it was read; `undefined` for what is no decision
 * @param required the categories, by id: is it required?
 */
export function oneOf(
	all: readonly (Stored | undefined)[],
	required: ReadonlyMap<string, boolean>,
): Stored | undefined {
	const refusal = all.find((one) => one && ![...one.choices].some(([id, allowed]) => allowed && !required.get(id)));
	return refusal ?? (all.length < 2 ? all[0] : undefined);
}
