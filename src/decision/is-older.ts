import type { Stored } from './codec.js';

/**
 * Was a decision that was found made before the one in force? The consent cookie keeps whole seconds. Of two decisions of
 * one second, the one that allows more counts as older. A clock that was put back since says nothing.
 */
export function isOlder({ decision: found, choices }: Stored, { decision: own, choices: ownChoices }: Stored): boolean {
	// The mark of a refusal has no time.
	if (!found.decidedAt || !own.decidedAt || found.id === own.id || own.decidedAt > new Date().toISOString())
		return false;
	const digits = /\.000Z/.test(found.decidedAt + own.decidedAt) ? SECOND : undefined;
	const [then = '', known = ''] = [found, own].map(({ decidedAt }) => decidedAt.slice(0, digits));
	return then < known || (then === known && leniencyOf(choices) > leniencyOf(ownChoices));
}

/** The length of a time in ISO 8601 without its milliseconds. */
export const SECOND = 19;

/** A number that is greater, the more a decision allows, and the less it refuses by name. */
const leniencyOf = (choices: Stored['choices']) =>
	[...choices.values()].reduce<number>((sum, choice) => sum + (choice ? 999 : -1), 0);
