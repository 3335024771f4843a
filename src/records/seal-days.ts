import { MerkleTree, pathOf } from './merkle.js';
import type { ChainRow, RecordStore } from './record-store.js';
import type { Seal, SealProof } from './seal.js';

const DAY_MS = 86_400_000;
const PAGE = 5000;

/** `YYYY-MM-DD` of a time, in UTC. */
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Every row after a sequence, a page at a time, so that memory does not grow with them. */
export async function* eachRow(store: RecordStore, after: number): AsyncGenerator<ChainRow> {
	for (let from = after; ; ) {
		const page = await store.rows(from, PAGE);
		yield* page;
		const last = page.at(-1);
		if (!last) return;
		from = last.sequence;
	}
}

/** Seals every day that is over and has rows. A day that is sealed gets no more rows. */
export async function sealDays(store: RecordStore, now: number): Promise<void> {
	const today = now - (now % DAY_MS);
	await store.closeDaysBefore(today);
	const sealed = (await store.seals()).at(-1)?.lastSequence ?? 0;
	let open: { day: string; first: ChainRow; last: ChainRow; tree: MerkleTree } | undefined;
	const finish = async () => open && store.addSeal(sealOf(open));
	for await (const row of eachRow(store, sealed)) {
		if (row.receivedAt >= today) break;
		const day = dayOf(row.receivedAt);
		if (open?.day !== day) {
			await finish();
			open = { day, first: row, last: row, tree: new MerkleTree() };
		}
		open.last = row;
		open.tree.add(row.rowHash);
	}
	await finish();
}

const sealOf = ({
	day,
	first,
	last,
	tree,
}: {
	day: string;
	first: ChainRow;
	last: ChainRow;
	tree: MerkleTree;
}): Seal => ({
	schemaVersion: 1,
	day,
	firstSequence: first.sequence,
	lastSequence: last.sequence,
	root: tree.root,
	lastRowHash: last.rowHash,
});

/** The way from a record to the seal of its day; `undefined` while there is none, and for a record that is not here. */
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
