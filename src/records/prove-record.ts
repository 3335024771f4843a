import { eachRow } from './each-row.js';
import { pathOf } from './merkle.js';
import type { RecordStore } from './record-store.js';
import type { SealProof } from './seal.js';

/**
 * Finds the Merkle path from a record to the seal of its day.
 * @returns `undefined` if no such record is stored, or its day is not sealed yet
 */
export async function proveRecord(store: RecordStore, recordId: string): Promise<SealProof | undefined> {
	const row = await store.find(recordId);
	const seal = (await store.seals()).find(
		({ firstSequence, lastSequence }) => row && firstSequence <= row.sequence && row.sequence <= lastSequence,
	);
	if (!row || !seal) return undefined;
	const hashes: string[] = [];
	for await (const { sequence, rowHash } of eachRow(store, seal.firstSequence - 1)) {
		if (sequence > seal.lastSequence) break;
		hashes.push(rowHash);
	}
	const { sequence, receivedAt, previousRowHash } = row;
	const index = sequence - seal.firstSequence;
	return {
		day: seal.day,
		sequence,
		receivedAt,
		previousRowHash,
		index,
		size: hashes.length,
		path: pathOf(hashes, index),
	};
}
