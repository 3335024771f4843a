import type { ChainRow, RecordStore } from './record-store.js';

/** How many rows are read at once. */
const PAGE_SIZE = 5000;

/** Every row after a sequence, a page at a time, so that memory does not grow with them. */
export async function* eachRow(store: RecordStore, after: number): AsyncGenerator<ChainRow> {
	for (let from = after; ; ) {
		const page = await store.rows(from, PAGE_SIZE);
		yield* page;
		const last = page.at(-1);
		if (!last) return;
		from = last.sequence;
	}
}
