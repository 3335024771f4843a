import type { Seal } from './seal.js';

const HASH = /^[\da-f]{64}$/;

/** Is it a seal as we write them? One that is not would be compared with nothing, and the chain called intact. */
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
