import { hashRow } from './chain.js';
import { eachRow } from './each-row.js';
import { MerkleTree } from './merkle.js';
import type { ChainRow, RecordStore } from './record-store.js';
import type { Seal } from './seal.js';
import { hexHash } from './sha256.js';

/** Something that is not as it was stored. */
export interface ChainProblem {
	readonly sequence: number;
	/**
	 * `missing`: a row is gone. `link`: it does not follow the row before it, as after a change of order. `changed`: its
	 * content or its facts are other ones. `time`: it is older than the row before. `erased`: its content is gone without a
	 * note of it. `seal`: the rows of a day are not those that were sealed.
	 */
	readonly problem: 'missing' | 'link' | 'changed' | 'time' | 'erased' | 'seal';
}

/** What a look at the whole chain found. */
export interface Verification {
	readonly intact: boolean;
	/** How many records there are, and how many of them were erased. */
	readonly records: number;
	readonly erased: number;
	/** The first hundred. */
	readonly problems: readonly ChainProblem[];
}

/** How many problems are named. */
const MAX_PROBLEMS = 100;

/**
 * Reads the whole chain and compares each row with its hash, with the row before it and with the seals.
 * @param published seals that were published: they are believed more than those in the database
 */
export async function verifyChain(store: RecordStore, published: readonly Seal[] = []): Promise<Verification> {
	const { firstSequence, firstRowHash, sequence, rowHash } = await store.ends();
	const walk = new Walk({ sequence: firstSequence, rowHash: firstRowHash, receivedAt: 0 });
	const seals = new Map([...(await store.seals()), ...published].map((seal) => [JSON.stringify(seal), seal]));
	const checks = [...seals.values()]
		.filter((seal) => seal.firstSequence > firstSequence)
		.map((seal) => ({ seal, tree: new MerkleTree(), last: '' }));
	for await (const row of eachRow(store, firstSequence)) {
		// Rows that came in after the end was read belong to the next look.
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

/** One way along the chain, from its beginning. */
class Walk {
	#before: { sequence: number; rowHash: string; receivedAt: number };
	#records = 0;
	#erased = 0;
	/** Rows without content, until the note of it comes. */
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
