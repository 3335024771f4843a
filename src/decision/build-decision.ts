import { type Config, UNDECLARED_ID } from '../config/resolve.js';
import { MAX_DAYS } from '../lib/time.js';
import { encode, MAX_COOKIE_VALUE, type Stored } from './codec.js';
import type { Consent, Method } from './consent.js';
import { fingerprint } from './fingerprint.js';

/** A visitor's input: everything, nothing, or by category or service id. */
export type ChoiceInput = boolean | { readonly [id: string]: unknown };

/**
 * Makes the decision that will be remembered. One that would outgrow the cookie is cut towards refusal: services chosen
 * apart are forgotten, and with them their category is refused.
 * @param before the consent until now; a choice that `input` does not name stays as it is
 */
export function buildDecision(config: Config, before: Consent, method: Method, input: ChoiceInput): Stored {
	const byCategory = chooseCategories(config, before, input);
	const apart = chooseApart(config, before, input, byCategory);
	const decision = { decidedAt: new Date().toISOString(), policyVersion: config.version, method, id: randomId() };
	const remember = (choices: ReadonlyMap<string, boolean>): Stored => ({
		decision,
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

function isChosen(before: Consent, input: ChoiceInput, id: string): boolean {
	if (typeof input === 'boolean') return input;
	return (isNamed(input, id) ? input[id] : before.choices[id]) === true;
}

/** Every category: a required one is always allowed. */
const chooseCategories = ({ categories }: Config, before: Consent, input: ChoiceInput): Map<string, boolean> =>
	new Map([...categories].map(([id, required]) => [id, required || isChosen(before, input, id)]));

/** The services that differ from their category. */
function chooseApart(
	{ categories, services }: Config,
	before: Consent,
	input: ChoiceInput,
	byCategory: ReadonlyMap<string, boolean>,
): Map<string, boolean> {
	const apart = new Map<string, boolean>();
	for (const { id, category, locked } of services) {
		// An id that nobody can name, or that could mean a category, is not written down; its service is held without that.
		if (id === UNDECLARED_ID || categories.has(id) || categories.get(category)) continue;
		const whole = byCategory.get(category) === true;
		const followsCategory = isNamed(input, category) && !isNamed(input, id);
		const allowed = !locked && (followsCategory ? whole : isChosen(before, input, id));
		if (allowed !== whole) apart.set(id, allowed);
	}
	return apart;
}

/** For how many days it counts: a refusal of everything has a lifetime of its own (EU-31). */
function daysOf({ options, categories }: Config, choices: ReadonlyMap<string, boolean>): number {
	const { days = 180, refusalDays = 180 } = options.consent ?? {};
	const isGrant = [...choices].some(([id, allowed]) => allowed && !categories.get(id));
	return Math.max(1, Math.floor(Math.min(MAX_DAYS, isGrant ? days : refusalDays)) || 1);
}

/** 12 characters of base 36: enough never to meet again, nothing about the visitor in it (REC-06). */
const randomId = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join('');
