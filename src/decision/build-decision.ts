import { type Config, UNDECLARED_ID } from '../config/resolve.js';
import { MAX_DAYS } from '../lib/time.js';
import { type Choice, encode, MAX_COOKIE_VALUE, type Stored } from './codec.js';
import type { Consent, Method } from './consent.js';
import { fingerprint } from './fingerprint.js';

/** What a visitor chooses: everything, nothing, or single categories and services by id. */
export type ChoiceInput = boolean | { readonly [id: string]: unknown };

/** What a decision is built from. @internal */
export interface DecisionInput {
	readonly config: Config;
	/** The consent until now; a choice that `input` does not name stays as it is. */
	readonly before: Consent;
	/** The decision until now, as the cookie stores it. */
	readonly stored: Stored | undefined;
	readonly method: Method;
	readonly input: ChoiceInput;
}

/**
 * Makes the decision that the cookie will store. If it would not fit, the separate choices for services are dropped,
 * and their categories are refused: a decision may only shrink towards refusal.
 */
export function buildDecision(answer: DecisionInput): Stored {
	const { config, before, method } = answer;
	const { regime, source, signal } = config.rule;
	const byCategory = chooseCategories(answer);
	const apart = chooseApart(answer, byCategory);
	// A signal refuses part of an earlier decision, and the rest keeps its date.
	const decidedAt = (method === 'signal' && before.decidedAt) || new Date().toISOString();
	const decision = { decidedAt, policyVersion: config.version, method, id: randomId() };
	const remember = (choices: ReadonlyMap<string, Choice>): Stored => ({
		decision,
		regime,
		source,
		signal,
		days: daysOf(config, choices),
		servicesFingerprint: fingerprint(config.services.filter(({ locked, options }) => !(locked && options.since))),
		choices,
	});
	const stored = remember(new Map([...byCategory, ...apart]));
	if (encode(stored).length <= MAX_COOKIE_VALUE) return stored;
	for (const { id, category } of config.services) if (apart.has(id)) byCategory.set(category, false);
	return remember(byCategory);
}

const isNamed = (input: ChoiceInput, id: string) => Object.hasOwn(Object(input), id);

function isChosen({ config: { rule, denied }, before, input }: DecisionInput, id: string): boolean {
	if (denied.has(id)) return false;
	// Where nobody is asked, and in the United States, to allow everything does not overrule the visitor's signal: only
	// its own name does (US-05).
	const isSignalled = rule.onlyNamesOverruleSignal && rule.refused.has(id);
	if (typeof input === 'boolean') return input && (!isSignalled || before.choices[id] === true);
	return (isNamed(input, id) ? input[id] : before.choices[id]) === true;
}

/** Every category: a required one is always allowed. */
function chooseCategories(answer: DecisionInput): Map<string, Choice> {
	const { config, before, stored, method } = answer;
	const choose = (id: string): Choice => {
		// A grant that has expired, or is dated in the future, is not a choice of the visitor any more.
		const isGranted = before.decidedAt && stored?.choices.get(id) === true;
		const ranByRule = before.choices[id] && config.rule.starts.has(id) && !isGranted;
		const allowed = isChosen(answer, id);
		return allowed && ranByRule && method !== 'accept' ? 'rule' : allowed;
	};
	return new Map([...config.categories].map(([id, required]) => [id, required || choose(id)]));
}

/** The services that differ from their category. */
function chooseApart(answer: DecisionInput, byCategory: ReadonlyMap<string, Choice>): Map<string, boolean> {
	const { config, input } = answer;
	const { categories, services } = config;
	const apart = new Map<string, boolean>();
	for (const { id, category, locked } of services) {
		// An id without a name, or one that is also a category's, is left out: its service is held in any case.
		if (id === UNDECLARED_ID || categories.has(id) || categories.get(category)) continue;
		const whole = !!byCategory.get(category);
		const followsCategory = isNamed(input, category) && !isNamed(input, id) && !config.denied.has(id);
		const allowed = !locked && (followsCategory ? whole : isChosen(answer, id));
		if (allowed !== whole) apart.set(id, allowed);
	}
	return apart;
}

/**
 * The days for which a decision counts. A refusal of everything has its own lifetime (EU-31). A visitor who opted out
 * must not be asked for at least twelve months (US-06, Cal. Civ. Code 1798.135); the law sets no end, so an opt-out
 * counts for as long as browsers keep a cookie.
 */
function daysOf({ options, categories, rule }: Config, choices: ReadonlyMap<string, Choice>): number {
	const { days = 180, refusalDays = 180 } = options.consent ?? {};
	const optional = [...choices].filter(([id]) => !categories.get(id));
	const isGrant = optional.some(([, choice]) => choice);
	const isOptOut = rule.offersOptOut && optional.some(([, choice]) => !choice);
	const wanted = isOptOut ? MAX_DAYS : isGrant ? days : refusalDays;
	return Math.max(1, Math.floor(Math.min(MAX_DAYS, wanted)) || 1);
}

/** 12 random characters of base 36: unique to a decision, and without a hint at the visitor (REC-06). */
const randomId = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join('');
