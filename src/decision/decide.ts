import type { Config } from '../config/resolve.js';
import { DAY_MS } from '../lib/time.js';
import type { Stored } from './codec.js';
import type { Consent } from './consent.js';

/** Clocks differ: a decision up to five minutes ahead is still taken for one of now (PLAT-18). */
const CLOCK_SKEW_MS = 300_000;

/** Is a decision within its life? @param now in ms since 1970 */
export function isAlive({ decision, days }: Stored, now: number): boolean {
	const age = now - Date.parse(decision.decidedAt);
	return age > -CLOCK_SKEW_MS && age < days * DAY_MS;
}

/**
 * A decision counts for the policy version it was made under. While another version is only announced, it counts
 * whichever that was.
 */
const isCurrent = (stored: Stored, { version, upcoming }: Config, now: number): boolean =>
	isAlive(stored, now) && (upcoming || stored.decision.policyVersion === version);

/**
 * Who may run: the one rule, total and pure.
 * @param config what can be chosen
 * @param stored what the visitor chose, if anything
 * @param now in ms since 1970
 */
export function decide(config: Config, stored: Stored | undefined, now: number): Consent {
	const { categories, services } = config;
	const standing = stored && isCurrent(stored, config, now) ? stored : undefined;
	const choices: Record<string, boolean> = Object.create(null);
	for (const [id, required] of categories) choices[id] = required || standing?.choices.get(id) === true;
	for (const { id, category, locked } of services) {
		// An id that stands for two things stands for neither: consent to one is not consent to the other.
		const isDouble = id in choices;
		if (locked || isDouble) choices[id] = false;
		else if (categories.get(category)) choices[id] = true;
		else choices[id] = standing?.choices.get(id) ?? choices[category] === true;
	}
	Object.freeze(choices);
	const decided = !!standing && !standing.hasNewServices;
	return Object.freeze({ decided, choices, regime: 'opt-in', ...standing?.decision } as Consent);
}
