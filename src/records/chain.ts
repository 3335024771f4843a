import type { ChainRow } from './record-store.js';
import { hexHash } from './sha256.js';

/** The `previousRowHash` of the first row: 64 zeros. */
export const NO_HASH = '0'.repeat(64);

/** The facts that the hash of a row covers. */
export type RowFacts = Pick<ChainRow, 'sequence' | 'kind' | 'receivedAt' | 'recordHash' | 'previousRowHash'>;

/**
 * Hashes a row. The hash covers the row's place, time and content, and, through `previousRowHash`, all earlier rows.
 * @returns SHA-256 in hexadecimal digits
 */
export const hashRow = ({ sequence, kind, receivedAt, recordHash, previousRowHash }: RowFacts): string =>
	hexHash(`${previousRowHash}/${sequence}/${kind}/${receivedAt}/${recordHash}`);

/** A row that is to be appended. */
export type NewRow = Pick<ChainRow, 'kind' | 'recordHash'> & { readonly body: string };

/**
 * Links rows to the end of a chain.
 * @param end the last row: its sequence and its hash
 * @param rows the rows to append, in order
 * @param receivedAt when they are stored, in ms since 1970
 * @returns the same rows with `sequence`, `receivedAt` and hashes
 */
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
