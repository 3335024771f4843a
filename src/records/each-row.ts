import type { ChainRow, RecordStore } from './record-store.js';

/** How many rows one query reads. */
const PAGE_SIZE = 5000;

/**
 * Yields every row after a sequence, in order. It reads a page at a time, so that memory does not grow with the chain.
 * @param after the sequence before the first row wanted; 0 for all rows
 */
export async function* eachRow(store: RecordStore, after: number): AsyncGenerator<ChainRow> {
	for (let from = after; ; ) {
		const page = await store.rows(from, PAGE_SIZE);
		yield* page;
		const last = page.at(-1);
		if (!last) return;
		from = last.sequence;
	}
}
