/**
 * One hash over all rows that came in on one day. Once it is published, every change to a row of that day, or of an earlier
 * one, can be detected.
 */
export interface Seal {
	readonly schemaVersion: 1;
	/** The day, `YYYY-MM-DD` in UTC, by the server's clock. */
	readonly day: string;
	readonly firstSequence: number;
	readonly lastSequence: number;
	/** The root of a Merkle tree over the hashes of the rows (RFC 6962, section 2.1), in hexadecimal digits. */
	readonly root: string;
	/** The hash of the last row. It covers all earlier rows. */
	readonly lastRowHash: string;
}

/** The proof that a seal covers a record: the record's place, and the hashes from its row up to the root. */
export interface SealProof {
	readonly day: string;
	readonly sequence: number;
	/** When the server stored the record, in milliseconds since 1970. */
	readonly receivedAt: number;
	readonly previousRowHash: string;
	/** The place of the row among the rows of its day, from 0, and the number of those rows. */
	readonly index: number;
	readonly size: number;
	/** The audit path (RFC 6962, section 2.1.1), from the leaf up. */
	readonly path: readonly string[];
}
