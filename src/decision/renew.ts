import type { Config, ResolvedService } from '../config/resolve.js';
import type { Stored } from './codec.js';
import { isAlive } from './decide.js';
import { fingerprint } from './fingerprint.js';

/**
 * A decision that stands under a new policy version, and the ids of the services that the visitor was not asked about.
 * @internal
 */
export interface Renewed {
	readonly stored: Stored;
	readonly newServiceIds: readonly string[];
}

/**
 * The part of a decision that stands under a new policy version. If the policy names the same services (a reworded
 * policy asks nobody again), or if the visitor refused everything (EU-31), the whole decision stands. If the policy
 * names more services, the new ones are held until the visitor has been asked about them.
 * @param now in ms since 1970
 * @returns `undefined` if the visitor must be asked about everything
 */
export function renew(config: Config, stored: Stored | undefined, now = Date.now()): Renewed | undefined {
	if (!stored || !isAlive(stored, now)) return;
	const added = addedSince(config, stored.servicesFingerprint);
	const optional = [...stored.choices].filter(([id]) => !config.categories.get(id));
	const isRefusal = !optional.some(([, allowed]) => allowed);
	const isOptOut = mustNotBeAsked(config.rule) && optional.some(([, allowed]) => !allowed);
	if (!added && !isRefusal && !isOptOut) return;
	const newServiceIds = isRefusal || !added ? [] : added.map(({ id }) => id);
	const choices = new Map(stored.choices);
	for (const id of newServiceIds) choices.set(id, false);
	// What nobody may ask about is held.
	if (isOptOut) for (const [id, allowed] of optional) if (!added || allowed === 'rule') choices.set(id, false);
	const asked = isOptOut ? [] : newServiceIds;
	return {
		stored: {
			...stored,
			choices,
			decision: { ...stored.decision, policyVersion: config.version },
			servicesFingerprint: fingerprint(config.services),
			hasNewServices: asked.length > 0,
		},
		newServiceIds: asked,
	};
}

/** Where the owner asks in the United States, who opted out of something is not asked again (US-06). */
const mustNotBeAsked = ({ regime, onlyNamesOverruleSignal }: Config['rule']): boolean =>
	regime === 'opt-in' && !!onlyNamesOverruleSignal;

/** Up to this many services, every pair is tried: 300 fingerprints, which take some milliseconds. */
const MAX_PAIRED = 24;

/**
 * Finds the services that were added since a fingerprint was taken. The cookie stores a fingerprint and no list, so
 * that it does not grow with the services. So candidates are left out in turn until the rest has the same fingerprint:
 * no service, those whose `since` is this version, each single one, and each pair.
 * @returns `undefined` if none of these explains the fingerprint
 */
function addedSince({ services, options }: Config, fingerprintBefore: string): ResolvedService[] | undefined {
	const since = services.filter((one) => one.options.since && one.options.since === options.policy?.version);
	const few = services.length <= MAX_PAIRED ? services : [];
	const oneOrTwo = few.flatMap((one, index) => [[one], ...few.slice(index + 1).map((other) => [one, other])]);
	return [[], since, ...oneOrTwo].find(
		(added: ResolvedService[]) => fingerprint(services.filter((one) => !added.includes(one))) === fingerprintBefore,
	);
}
