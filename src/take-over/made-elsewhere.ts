import type { Config, ResolvedService } from '../config/resolve.js';
import { buildDecision } from '../decision/build-decision.js';
import type { Stored } from '../decision/codec.js';
import { decide, isAlive } from '../decision/decide.js';
import { fingerprint } from '../decision/fingerprint.js';
import { DAY_MS, MAX_DAYS } from '../lib/time.js';
import type { Answered } from './answered.js';

/** What a visitor answered, by our ids. */
type Answers = ReadonlyMap<string, boolean>;

/** When a visitor answered, and until when that counts there: as `Answered` has it. */
type Times = Pick<Answered, 'at' | 'until'>;

/** For how long a decision of unknown age counts, if it allows something. In days. */
const UNDATED_DAYS = 30;

/**
 * Makes a decision of ours of what a visitor answered to another tool. Only what was answered as exactly as we ask is taken
 * over: each category, or each of its services. A refusal of everything is taken over in any case.
 * @returns nothing where the visitor has to be asked
 */
export function madeElsewhere(config: Config, answers: Answers, { at, until }: Times = {}): Stored | undefined {
	const now = Date.now();
	const allowed = until === undefined ? MAX_DAYS : Math.floor((until - (at ?? now)) / DAY_MS);
	const input = inputOf(config, answers);
	if (!input || Number.isNaN(at) || (until !== undefined && !(until > now))) return;
	const isGrant = Object.values(input).includes(true);
	// Nobody has stated an age to us.
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
	// The visitor has not read of services that this version of the policy names first, and is asked about them alone.
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

/** What the visitor chose, by id: every optional category, and its services. Nothing where that is not known. */
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
			// A recipient that takes the data as personal data has to be named itself (JP-20).
			const follows = input[id] && !service.options.appi31 && !isNew(config, service);
			input[service.id] = answers.get(service.id) ?? follows;
		}
	}
	const optional = [...answers].filter(([id]) => id in input);
	const isRefusal = optional.length > 0 && !optional.some(([, allowed]) => allowed);
	// A signal is stronger than a decision that did not know of it (US-05).
	for (const id of rule.refused) if (id in input) input[id] = false;
	return isComplete || isRefusal ? input : undefined;
}

const isNew = ({ version }: Config, { options: { since } }: ResolvedService) => !!since && since === version;
