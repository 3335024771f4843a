import type { Config, ResolvedService } from '../config/resolve.js';
import { buildDecision } from '../decision/build-decision.js';
import type { Stored } from '../decision/codec.js';
import { decide, isAlive } from '../decision/decide.js';
import { fingerprint } from '../decision/fingerprint.js';
import { DAY_MS, MAX_DAYS } from '../lib/time.js';
import type { Answered } from './answered.js';

/** A visitor's answers by our ids. */
type Answers = ReadonlyMap<string, boolean>;

/** When a visitor answered, and when the answers expire, as in `Answered`. */
type Times = Pick<Answered, 'at' | 'until'>;

/** For how many days a decision of unknown age counts, if it allows something. */
const UNDATED_DAYS = 30;

/**
 * Makes a decision of ours from a visitor's answers to another tool. The answers must cover every optional category: the
 * category itself, or each of its services. A refusal of everything counts even if it does not.
 * @param config with the rule for this visitor
 * @param answers by our ids, as `translate` returns them
 * @param times when the visitor answered, and when the answers expire
 * @returns `undefined` if the visitor has to be asked
 */
export function madeElsewhere(config: Config, answers: Answers, { at, until }: Times = {}): Stored | undefined {
	const now = Date.now();
	const allowed = until === undefined ? MAX_DAYS : Math.floor((until - (at ?? now)) / DAY_MS);
	const input = inputOf(config, answers);
	if (!input || Number.isNaN(at) || (until !== undefined && !(until > now))) return;
	const isGrant = Object.values(input).includes(true);
	// With `minors`, a consent needs the visitor's age, and the other tool has not asked for it.
	if (isGrant && config.options.minors) return;
	const built = buildDecision({
		config,
		before: decide(config, undefined, now),
		stored: undefined,
		method: isGrant ? 'choose' : 'reject',
		input,
	});
	const allows = [...built.choices].some(([id, choice]) => choice === true && !config.categories.get(id));
	const asked = config.services.filter((service) => !isNew(config, service));
	// The other tool could not ask about services that are new in this version of the policy. With an empty version and the
	// fingerprint of the others, the visitor is asked about the new ones only.
	const isCurrent = asked.length === config.services.length;
	const stored: Stored = {
		...built,
		decision: {
			...built.decision,
			decidedAt: new Date(at ?? now).toISOString(),
			policyVersion: isCurrent ? config.version : '',
		},
		servicesFingerprint: isCurrent ? built.servicesFingerprint : fingerprint(asked),
		days: Math.min(built.days, allowed, at === undefined && allows ? UNDATED_DAYS : MAX_DAYS),
	};
	return isAlive(stored, now) ? stored : undefined;
}

/**
 * The visitor's choice for every optional category and its services, by id; `undefined` if the answers do not cover them and
 * are not a refusal of everything.
 */
function inputOf(config: Config, answers: Answers): { readonly [id: string]: boolean } | undefined {
	const { categories, services, rule } = config;
	const input: { [id: string]: boolean } = Object.create(null);
	let isComplete = true;
	for (const [id, required] of categories) {
		if (required) continue;
		const own = services.filter(({ category }) => category === id);
		const every = (is: (service: ResolvedService) => boolean) => own.length > 0 && own.every(is);
		isComplete &&= answers.has(id) || every((service) => answers.has(service.id));
		input[id] = answers.get(id) ?? every((service) => answers.get(service.id) === true);
		for (const service of own) {
			// A consent under APPI Art. 31 has to name the recipient (JP-20), so the answer for the category is not enough.
			const follows = input[id] && !service.options.appi31 && !isNew(config, service);
			input[service.id] = answers.get(service.id) ?? follows;
		}
	}
	const optional = [...answers].filter(([id]) => id in input);
	const isRefusal = optional.length > 0 && !optional.some(([, allowed]) => allowed);
	// The browser's signal overrides an answer to a tool that may not have seen it (US-05).
	for (const id of rule.refused) if (id in input) input[id] = false;
	return isComplete || isRefusal ? input : undefined;
}

const isNew = ({ version }: Config, { options: { since } }: ResolvedService) => !!since && since === version;
