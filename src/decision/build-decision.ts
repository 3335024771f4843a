import { type Config, UNDECLARED_ID } from '../config/resolve.js';
import { MAX_COOKIE_VALUE, MAX_DAYS, type Stored } from './codec.js';
import type { Consent, Method } from './consent.js';
import { fingerprint } from './fingerprint.js';

/** What was chosen: everything, nothing, or by category or service id. */
export type ChoiceInput = boolean | { readonly [id: string]: unknown };

/**
 * Makes the decision that will be remembered. One that would outgrow the cookie is cut towards refusal: services chosen
 * apart are forgotten, and with them their category is refused.
 * @param before the consent until now; what `input` does not name stays as it is
 */
export function buildDecision(config: Config, before: Consent, method: Method, input: ChoiceInput): Stored {
	const names = (id: string) => Object.hasOwn(Object(input), id);
	const pick = (id: string) =>
		typeof input === 'boolean' ? input : (names(id) ? input[id] : before.choices[id]) === true;
	const choices = new Map([...config.categories].map(([id, required]) => [id, required || pick(id)]));
	const apart = config.services.filter(({ id, category, locked }) => {
		// What nobody can name, or could mean a category, is not written down; it is held without that.
		if (id === UNDECLARED_ID || config.categories.has(id)) return false;
		const whole = choices.get(category);
		const allowed = !locked && (names(category) && !names(id) ? whole : pick(id));
		if (allowed === whole || config.categories.get(category)) return false;
		choices.set(id, !!allowed);
		return true;
	});
	// As long as in the cookie, which says `:1` where this says `,true`, and less than a hundred more before it.
	if (`${[...choices]}`.length > MAX_COOKIE_VALUE)
		for (const { id, category } of apart) {
			choices.delete(id);
			choices.set(category, false);
		}
	const { days = 180, refusalDays = 180 } = config.options.consent ?? {};
	const granted = [...choices].some(([id, allowed]) => allowed && !config.categories.get(id));
	return {
		decision: { decidedAt: new Date().toISOString(), policyVersion: config.version, method, id: randomId() },
		days: Math.max(1, Math.floor(Math.min(MAX_DAYS, granted ? days : refusalDays)) || 1),
		servicesFingerprint: fingerprint(config.services.filter(({ locked, options }) => !(locked && options.since))),
		choices,
	};
}

/** 12 characters of base 36: enough never to meet again, nothing about the visitor in it (REC-06). */
const randomId = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join('');
