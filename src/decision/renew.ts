import type { Config, ResolvedService } from '../config/resolve.js';
import type { Stored } from './codec.js';
import { fingerprint } from './fingerprint.js';

/** A decision that stands under a new policy version, and the ids of the services that the visitor was not asked about. @internal */
export interface Renewed {
	readonly stored: Stored;
	readonly newServiceIds: readonly string[];
}

/**
 * What is left of a decision under a new policy version. Where the policy names the same services (a reworded policy
 * asks nobody again), or the visitor refused everything (EU-31), it is the same decision. Where it names more, what was
 * decided stands, and the new ones are held until the visitor has been asked about them.
 * @returns nothing when the visitor must be asked about everything
 */
export function renew(config: Config, stored: Stored | undefined): Renewed | undefined {
	const age = Date.now() - Date.parse(`${stored?.decision.decidedAt}`);
	if (!stored || age > stored.days * 86_400_000) return;
	const added = addedSince(config, stored.servicesFingerprint);
	const refused = ![...stored.choices].some(([id, allowed]) => allowed && !config.categories.get(id));
	if (!added && !refused) return;
	const choices = new Map(stored.choices);
	for (const { id } of added ?? []) choices.set(id, false);
	const decision = { ...stored.decision, policyVersion: config.version };
	return {
		stored: {
			...stored,
			choices,
			decision,
			servicesFingerprint: fingerprint(config.services),
			hasNewServices: !refused && !!added?.[0],
		},
		newServiceIds: refused ? [] : (added ?? []).map(({ id }) => id),
	};
}

/** The services that were not among those of a fingerprint: those of this version, or any one or two. */
function addedSince({ services, options }: Config, named: string): ResolvedService[] | undefined {
	const since = services.filter((one) => one.options.since && one.options.since === options.policy?.version);
	// Of long lists only those that say so: looking through every pair would take long.
	const few = services.length < 25 ? services : [];
	const pairs = few.flatMap((one, index) => [[one], ...few.slice(index + 1).map((other) => [one, other])]);
	return [[], since, ...pairs].find(
		(added: ResolvedService[]) => fingerprint(services.filter((one) => !added.includes(one))) === named,
	);
}
