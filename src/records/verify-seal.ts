import { canonicalJson } from '../record/canonical-json.js';
import type { ConsentRecord } from '../record/consent-record.js';
import { hashRow } from './chain.js';
import { rootFrom } from './merkle.js';
import type { Seal, SealProof } from './seal.js';
import { hexHash } from './sha256.js';

const HASH = /^[\da-f]{64}$/;

/**
 * Does a published seal prove that this record was in the chain, unchanged, at the end of that day? It needs neither the
 * server nor the database. Never throws.
 * @param record the record, as the visitor or the owner has it
 * @param proof the answer of `Records.proof` for its `recordId`
 * @param seal the seal of that day, as it was published
 * @returns `false` as well if an argument is malformed
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
