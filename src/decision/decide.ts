import type { Config } from '../config/resolve.js';
import { DAY_MS } from '../lib/time.js';
import type { Choice, Stored } from './codec.js';
import type { Consent } from './consent.js';

/** Clocks differ: a decision dated up to five minutes ahead still counts (PLAT-18). */
const CLOCK_SKEW_MS = 300_000;

/** Has a decision not expired yet? @param now in ms since 1970 */
export function isAlive({ decision, days }: Stored, now: number): boolean {
	const age = now - Date.parse(decision.decidedAt);
	return age > -CLOCK_SKEW_MS && age < days * DAY_MS;
}

/**
 * Does a decision still count? It counts for the policy version under which it was made; while a new version is only
 * announced, a decision under any version counts.
 */
const isCurrent = (stored: Stored, { version, upcoming }: Config, now: number): boolean =>
	isAlive(stored, now) && (upcoming || stored.decision.policyVersion === version);

/**
 * Decides which categories and services may run: the one rule, total and pure.
 * @param config the categories and services, and the rule for this visitor
 * @param stored the visitor's decision, if there is one
 * @param now in ms since 1970
 */
export function decide(config: Config, stored: Stored | undefined, now: number): Consent {
	const { categories, services, rule } = config;
	const standing = stored && isCurrent(stored, config, now) ? stored : undefined;
	const chosen = (id: string) => standing?.choices.get(id);
	const byRule = config.runsByRule?.(config, stored, standing);
	const runs = (id: string, category = id) => {
		// A service without a choice of its own is like its category.
		const isGranted = (chosen(id) ?? chosen(category)) === true;
		return byRule?.(isGranted, id, category) ?? isGranted;
	};

	const choices: Record<string, boolean> = Object.create(null);
	for (const [id, required] of categories) choices[id] = required || runs(id);
	for (const { id, category, locked } of services) {
		// An id that stands for two things stands for neither: consent to one is not consent to the other.
		const isDouble = id in choices;
		choices[id] = !locked && !isDouble && (categories.get(category) || runs(id, category));
	}
	Object.freeze(choices);
	// A choice that another region's rule made is no answer here, unless this region's rule makes it too.
	const isAnswer = ([id, choice]: [string, Choice]) => choice !== 'rule' || rule.starts.has(id);
	const decided = !!standing && !standing.hasNewServices && [...standing.choices].every(isAnswer);
	const { regime, source: regimeSource } = rule;
	return Object.freeze({ decided, choices, regime, regimeSource, ...standing?.decision } as Consent);
}
