import { canonicalJson } from '../record/canonical-json.js';
import type { ConsentRecord } from '../record/consent-record.js';
import { hashRow } from './chain.js';
import { rootFrom } from './merkle.js';
import type { Seal, SealProof } from './seal.js';
import { hexHash } from './sha256.js';

const HASH = /^[\da-f]{64}$/;

/**
 * Does a published seal prove this record: that it stood, as it is, at this place of the chain when the day ended? Asks no
 * server and no database. Never throws.
 * @param record as the visitor or the owner has it
 * @param proof what `proof` answered for its `recordId`
 * @param seal as it was published
 */
export function verifySeal(record: ConsentRecord, proof: SealProof, seal: Seal): boolean {
	try {
		const { sequence, receivedAt, previousRowHash, index, size, path } = proof;
		if (![...path, previousRowHash, seal.root].every((hash) => HASH.test(hash))) return false;
		const isPlace = sequence === seal.firstSequence + index && size === seal.lastSequence - seal.firstSequence + 1;
		if (!isPlace || proof.day !== seal.day || !new Date(receivedAt).toISOString().startsWith(seal.day)) return false;
		const recordHash = hexHash(canonicalJson(record));
		const rowHash = hashRow({ sequence, kind: 'record', receivedAt, recordHash, previousRowHash });
		return rootFrom(rowHash, { index, size, path }) === seal.root;
	} catch {
		return false;
	}
}
