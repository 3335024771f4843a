import type { Config } from '../config/resolve.js';
import type { ChoiceInput } from './build-decision.js';
import type { Choice, Stored } from './codec.js';
import type { Consent } from './consent.js';
import { UNREADABLE } from './unreadable.js';

/** A choice that does not allow everything. */
export type Refusal = Exclude<ChoiceInput, true>;

/** The configuration and the choices in force, from which something is refused. @internal */
interface Refusable extends Pick<Consent, 'choices'> {
	readonly config: Config;
	readonly stored?: Stored | undefined;
}

/** What the visitor has refused since the last decision. @internal */
export interface PendingRefusal {
	add(choices: Refusal): void;
	/** Has the visitor refused everything? */
	isWhole(): boolean;
	/**
	 * The rest of a decision, or of the rule of a region, without the refused part.
	 * @returns `undefined` if the refused part does not run anyway
	 */
	leave(refusable: Refusable): Stored | undefined;
	/** Call this once a decision contains the refusal. */
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

/** Refusing a category refuses each of its services that is not named itself. */
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
