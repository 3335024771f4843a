import { DAY_MS } from '../lib/time.js';
import { dayOf } from './day-of.js';
import { eachRow } from './each-row.js';
import { MerkleTree } from './merkle.js';
import type { ChainRow, RecordStore } from './record-store.js';
import type { Seal } from './seal.js';

/** The rows of a day that have been read so far. */
interface OpenDay {
	readonly day: string;
	readonly first: ChainRow;
	last: ChainRow;
	readonly tree: MerkleTree;
}

/** Seals every day that is over and has rows. A sealed day gets no more rows. @param now the server's time, in ms since 1970 */
export async function sealDays(store: RecordStore, now: number): Promise<void> {
	const today = now - (now % DAY_MS);
	await store.closeDaysBefore(today);
	const sealed = (await store.seals()).at(-1)?.lastSequence ?? 0;
	let open: OpenDay | undefined;
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

const sealOf = ({ day, first, last, tree }: OpenDay): Seal => ({
	schemaVersion: 1,
	day,
	firstSequence: first.sequence,
	lastSequence: last.sequence,
	root: tree.root,
	lastRowHash: last.rowHash,
});
