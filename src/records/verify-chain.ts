import { hashRow } from './chain.js';
import { eachRow } from './each-row.js';
import { MerkleTree } from './merkle.js';
import type { ChainRow, RecordStore } from './record-store.js';
import type { Seal } from './seal.js';
import { hexHash } from './sha256.js';

/** A place of the chain that does not match its hashes. */
export interface ChainProblem {
	readonly sequence: number;
	/**
	 * - `missing`: there is no row with this sequence.
	 * - `link`: the row's `previousRowHash` is not the hash of the row before it, for example because two rows were swapped.
	 * - `changed`: the row's content does not match its `recordHash`, or its other columns do not match its `rowHash`.
	 * - `time`: the row's `receivedAt` is earlier than that of the row before it.
	 * - `erased`: the row has no content, and no later row of kind `erasure` lists it.
	 * - `seal`: the rows of a day do not have the root or the last hash of its seal. `sequence` is the day's first row.
	 */
	readonly problem: 'missing' | 'link' | 'changed' | 'time' | 'erased' | 'seal';
}

/** The result of verifying the whole chain. */
export interface Verification {
	readonly intact: boolean;
	/** The number of records in the chain, and how many of them have no content because they were erased. */
	readonly records: number;
	readonly erased: number;
	/** The first hundred problems that were found, by sequence. */
	readonly problems: readonly ChainProblem[];
}

/** The most problems that are listed. */
const MAX_PROBLEMS = 100;

/**
 * Reads the whole chain and checks each row against its hash, against the row before it, and against the seals.
 * @param published seals that were published. They are checked in addition to those in the database, because whoever can
 * change rows can change those as well
 */
export async function verifyChain(store: RecordStore, published: readonly Seal[] = []): Promise<Verification> {
	const { firstSequence, firstRowHash, sequence, rowHash } = await store.ends();
	const walk = new Walk({ sequence: firstSequence, rowHash: firstRowHash, receivedAt: 0 });
	const seals = new Map([...(await store.seals()), ...published].map((seal) => [JSON.stringify(seal), seal]));
	const checks = [...seals.values()]
		.filter((seal) => seal.firstSequence > firstSequence)
		.map((seal) => ({ seal, tree: new MerkleTree(), last: '' }));
	for await (const row of eachRow(store, firstSequence)) {
		// Rows that came in after we read the end of the chain are checked next time.
		if (row.sequence > sequence) break;
		walk.step(row);
		for (const check of checks) {
			if (row.sequence < check.seal.firstSequence || row.sequence > check.seal.lastSequence) continue;
			check.tree.add(row.rowHash);
			check.last = row.rowHash;
		}
	}
	walk.end(sequence, rowHash);
	for (const { seal, tree, last } of checks)
		if (tree.root !== seal.root || last !== seal.lastRowHash) walk.note(seal.firstSequence, 'seal');
	return walk.result;
}

/** Follows the chain row by row from its beginning and collects the problems. */
class Walk {
	#before: { sequence: number; rowHash: string; receivedAt: number };
	#records = 0;
	#erased = 0;
	/** Sequences of rows without content that no erasure row has listed so far. */
	#blank = new Set<number>();
	#problems: ChainProblem[] = [];

	constructor(before: { sequence: number; rowHash: string; receivedAt: number }) {
		this.#before = before;
	}

	note(sequence: number, problem: ChainProblem['problem']): void {
		if (this.#problems.length < MAX_PROBLEMS) this.#problems.push({ sequence, problem });
	}

	step(row: ChainRow): void {
		const before = this.#before;
		if (row.sequence !== before.sequence + 1) this.note(before.sequence + 1, 'missing');
		else if (row.previousRowHash !== before.rowHash) this.note(row.sequence, 'link');
		if (row.receivedAt < before.receivedAt) this.note(row.sequence, 'time');
		const isContent = row.body === null || hexHash(row.body) === row.recordHash;
		if (!isContent || hashRow(row) !== row.rowHash) this.note(row.sequence, 'changed');
		if (row.kind === 'erasure') for (const sequence of erasedBy(row)) this.#blank.delete(sequence);
		else {
			this.#records++;
			if (row.body === null) {
				this.#erased++;
				this.#blank.add(row.sequence);
			}
		}
		this.#before = row;
	}

	end(sequence: number, rowHash: string): void {
		if (this.#before.sequence !== sequence) this.note(this.#before.sequence + 1, 'missing');
		else if (this.#before.rowHash !== rowHash) this.note(sequence, 'link');
		for (const blank of this.#blank) this.note(blank, 'erased');
	}

	get result(): Verification {
		const problems = [...this.#problems].sort((one, other) => one.sequence - other.sequence);
		return { intact: problems.length === 0, records: this.#records, erased: this.#erased, problems };
	}
}

function erasedBy({ body }: ChainRow): readonly number[] {
	try {
		const { erased } = JSON.parse(`${body}`);
		return Array.isArray(erased) ? erased : [];
	} catch {
		return [];
	}
}
