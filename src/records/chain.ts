import type { ChainRow } from './record-store.js';
import { hexHash } from './sha256.js';

/** What stands in the place of a hash before the first row. */
export const NO_HASH = '0'.repeat(64);

/** What the hash of a row is made of. */
export type RowFacts = Pick<ChainRow, 'sequence' | 'kind' | 'receivedAt' | 'recordHash' | 'previousRowHash'>;

/** The hash of a row: it covers its place, its time, its content and, by the hash before it, every row before. */
export const hashRow = ({ sequence, kind, receivedAt, recordHash, previousRowHash }: RowFacts): string =>
	hexHash(`${previousRowHash}/${sequence}/${kind}/${receivedAt}/${recordHash}`);

/** A row that is to be appended. */
export type NewRow = Pick<ChainRow, 'kind' | 'recordHash'> & { readonly body: string };

/** Links rows to the end of a chain, at one time. */
export function linkRows<T extends NewRow>(
	end: { readonly sequence: number; readonly rowHash: string },
	rows: readonly T[],
	receivedAt: number,
): (T & ChainRow)[] {
	let { sequence, rowHash } = end;
	return rows.map((row) => {
		const facts = { ...row, sequence: ++sequence, receivedAt, previousRowHash: rowHash };
		rowHash = hashRow(facts);
		return { ...facts, rowHash };
	});
}
