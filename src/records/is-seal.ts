import type { Seal } from './seal.js';

const HASH = /^[\da-f]{64}$/;

/**
 * Is a value a seal as `sealDays` makes them? No row would be compared with a malformed seal, and `verifyChain` would call
 * the chain intact.
 */
export function isSeal(value: unknown): value is Seal {
	const { schemaVersion, day, firstSequence, lastSequence, root, lastRowHash } = Object(value);
	return (
		schemaVersion === 1 &&
		/^\d{4}-\d\d-\d\d$/.test(day) &&
		Number.isSafeInteger(firstSequence) &&
		Number.isSafeInteger(lastSequence) &&
		[root, lastRowHash].every((hash) => typeof hash === 'string' && HASH.test(hash))
	);
}
