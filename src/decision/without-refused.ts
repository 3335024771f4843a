import type { ChoiceInput } from './build-decision.js';
import type { Choice, Stored } from './codec.js';
import type { Ledger } from './ledger.js';
import { UNREADABLE } from './unreadable.js';

/**
 * What is left of a decision, or of the rule of a region, when the visitor refuses a part of it. A category is refused
 * with all its services that are not named.
 * @param wanted only `true` allows
 * @returns nothing where no part that is refused may run
 */
export function withoutRefused(
	{ config: { categories, services, rule }, stored, consentOf }: Pick<Ledger, 'config' | 'stored' | 'consentOf'>,
	wanted: Exclude<ChoiceInput, boolean>,
): Stored | undefined {
	const { choices } = consentOf(stored);
	const byRule = [...rule.starts].map((id): [string, Choice] => [id, 'rule']);
	const left = new Map(stored?.choices ?? byRule);
	let isLess = false;
	for (const id of Object.keys(choices)) {
		const category = services.find((service) => service.id === id)?.category ?? id;
		const isRefused = (wanted[id] ?? wanted[category] ?? true) !== true;
		if (!isRefused || !choices[id] || categories.get(category)) continue;
		left.set(id, false);
		isLess = true;
	}
	return isLess ? { ...(stored ?? UNREADABLE), choices: left } : undefined;
}
