import type { Config } from '../config/resolve.js';
import { LONGEST, type Stored } from './codec.js';
import type { Consent, Method } from './consent.js';

/** No consent is older than 13 months (EU-32). In days. */
const OLDEST = 395;

/** What was chosen: everything, nothing, or by category or service id. */
export type Wanted = boolean | { readonly [id: string]: unknown };

/**
 * Makes the decision that will be remembered. One that would outgrow the cookie is cut towards refusal: a category of
 * which one service was refused is refused, and services chosen apart are forgotten.
 * @param before the consent until now; what `wanted` does not name stays as it is
 */
export function choose(config: Config, before: Consent, method: Method, wanted: Wanted): Stored {
	const names = (id: string) => typeof wanted === 'object' && Object.hasOwn(wanted, id);
	const pick = (id: string) => (typeof wanted === 'boolean' ? wanted : (names(id) ? wanted[id] : before.choices[id]) === true);
	const { days = 180, refusalDays = 180 } = config.options.consent ?? {};
	const choices = new Map([...config.categories].map(([id, required]) => [id, required || pick(id)]));
	const short = new Map(choices);
	let granted = [...config.categories].some(([id, required]) => !required && choices.get(id));
	for (const { id, category, doubtful } of config.services) {
		const whole = !!choices.get(category);
		const allowed = !doubtful && (names(category) && !names(id) ? whole : pick(id));
		if (allowed === whole || config.categories.get(category)) continue;
		choices.set(id, allowed);
		granted ||= allowed;
		if (whole) short.set(category, false);
	}
	// As long as in the cookie, which says `:1` where this says `,true`, and less than a hundred more before it.
	const fits = [...choices].join().length < LONGEST;
	return {
		decision: { decidedAt: new Date().toISOString(), policyVersion: config.version, method, id: randomId() },
		days: Math.min(OLDEST, Math.floor(granted ? days : refusalDays)) || 1,
		named: fingerprint(config),
		choices: fits ? choices : short,
	};
}

/**
 * Under a new policy version a decision still counts when the policy names the same services (a reworded policy asks
 * nobody again): then it is the same decision, under the new version.
 */
export function renew(config: Config, stored: Stored | undefined): Stored | undefined {
	if (!stored || stored.named !== fingerprint(config)) return undefined;
	return { ...stored, decision: { ...stored.decision, policyVersion: config.version } };
}

/** 12 characters of base 36: enough never to meet again, nothing about the visitor in it (REC-06). */
function randomId(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36)).join('');
}

/** A short name for the services, to see that a policy names others than those the visitor was asked about. */
function fingerprint({ services }: Config): string {
	const names = services.map(({ id, category }) => `${id}:${category}`).sort();
	let hash = 0;
	for (const char of names.join()) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
	return hash.toString(36);
}
