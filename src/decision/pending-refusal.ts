import type { Config } from '../config/resolve.js';
import type { ChoiceInput } from './build-decision.js';
import type { Choice, Stored } from './codec.js';
import type { Consent } from './consent.js';
import { UNREADABLE } from './unreadable.js';

/** Only `true` allows. */
export type Refusal = Exclude<ChoiceInput, true>;

/** What there is to refuse. @internal */
interface Refusable extends Pick<Consent, 'choices'> {
	readonly config: Config;
	readonly stored?: Stored | undefined;
}

/** What the visitor has refused, and no decision says yet. @internal */
export interface PendingRefusal {
	add(choices: Refusal): void;
	/** Of everything? */
	isWhole(): boolean;
	/**
	 * What is left of a decision, or of the rule of a region.
	 * @returns nothing where no part that is refused may run
	 */
	leave(refusable: Refusable): Stored | undefined;
	/** To be called when a decision says it. */
	clear(): void;
}

export function createPendingRefusal(): PendingRefusal {
	let refused: Refusal = {};
	return {
		add(choices) {
			refused = refused && choices && { ...refused, ...choices };
		},
		isWhole: () => !refused,
		leave: (refusable) => (refused ? without(refused, refusable) : UNREADABLE),
		clear() {
			refused = {};
		},
	};
}

/** A category is refused with all its services that are not named. */
function without(
	refused: Exclude<Refusal, false>,
	{ config: { categories, services, rule }, stored, choices }: Refusable,
): Stored | undefined {
	const byRule = [...rule.starts].map((id): [string, Choice] => [id, 'rule']);
	const left = new Map(stored?.choices ?? byRule);
	let isLess = false;
	for (const id of Object.keys(choices)) {
		const category = services.find((service) => service.id === id)?.category ?? id;
		const isRefused = (refused[id] ?? refused[category] ?? true) !== true;
		if (!isRefused || !choices[id] || categories.get(category)) continue;
		left.set(id, false);
		isLess = true;
	}
	return isLess ? { ...(stored ?? UNREADABLE), choices: left } : undefined;
}
