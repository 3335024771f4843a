import type { Config } from '../config/resolve.js';
import type { Stored } from './codec.js';
import type { Consent } from './consent.js';

const DAY = 86_400_000;

/** Clocks differ: a decision up to five minutes ahead is still taken for one of now (PLAT-18). In ms. */
const SKEW = 300_000;

/**
 * Who may run: the one rule, total and pure. A decision counts for the policy version it was made under; while
 * another is only announced, whichever that was.
 * @param config what can be chosen
 * @param stored what the visitor chose, if anything
 * @param now in ms since 1970
 */
export function decide(
	{ categories, services, version, upcoming }: Config,
	stored: Stored | undefined,
	now: number,
): Consent {
	const age = now - Date.parse(`${stored?.decision.decidedAt}`);
	const counts =
		age > -SKEW && age < Number(stored?.days) * DAY && (upcoming || stored?.decision.policyVersion === version);
	const standing = counts ? stored : undefined;
	const choices: Record<string, boolean> = Object.create(null);
	for (const [id, required] of categories) choices[id] = required || !!standing?.choices.get(id);
	// An id that stands for two things stands for neither: consent to one is not consent to the other.
	for (const { id, category, locked } of services)
		choices[id] =
			!(locked || id in choices) && (categories.get(category) || !!(standing?.choices.get(id) ?? choices[category]));
	Object.freeze(choices);
	const decided = !!standing && !standing.hasNewServices;
	return Object.freeze({ decided, choices, regime: 'opt-in', ...standing?.decision } as Consent);
}
