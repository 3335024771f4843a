import type { Rule, Signal } from './rule.js';

/** The rule for a visitor, and what nobody can allow. */
interface Ruling {
	readonly rule: Rule;
	readonly denied: ReadonlySet<string>;
}

/** A decision of the visitor, as far as a rule asks for it. */
interface Decided {
	/** By id of a category or service; the text `rule` is no answer of the visitor. */
	readonly choices: ReadonlyMap<string, boolean | string>;
	/** The privacy signal that the browser sent when the visitor decided. */
	readonly signal?: Signal | undefined;
}

/**
 * May a category or service run? A category is its own category.
 * @param isGranted has the visitor allowed it?
 */
export type RunsByRule = (isGranted: boolean, id: string, category: string) => boolean;

/**
 * What the rule for a visitor adds to the visitor's own choices, and takes from them: the rule of the region starts
 * categories, a signal and `noSale` refuse. Only pages with such a rule fetch this.
 * @param stored the decision in the cookie, whether or not it still counts
 * @param standing the same decision, if it still counts
 */
export const runsByRule =
	({ rule, denied }: Ruling, stored?: Decided, standing?: Decided): RunsByRule =>
	(isGranted, id, category) => {
		// A refused category does not start again because the decision has expired or cannot be read (US-06).
		const starts = rule.starts.has(category) && (!stored || !!stored.choices.get(category));
		const isStarted = starts && stored?.choices.get(id) !== false && !rule.consentOnly.has(id);
		// A signal overrules a decision that was made without it (US-05).
		const isSignalled = standing?.signal !== rule.signal && rule.refused.has(id);
		return (isGranted || isStarted) && !denied.has(id) && !isSignalled;
	};
