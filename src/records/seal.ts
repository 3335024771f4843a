/**
 * One hash over all rows that came in on one day. Once it is published, nobody can change a row of that day, or of a day
 * before, unseen.
 */
export interface Seal {
	readonly schemaVersion: 1;
	/** `YYYY-MM-DD`, in UTC, by the clock of the server. */
	readonly day: string;
	readonly firstSequence: number;
	readonly lastSequence: number;
	/** The root of a Merkle tree over the hashes of the rows (RFC 6962, section 2.1), in hexadecimal digits. */
	readonly root: string;
	/** The hash of the last row, which covers every row before. */
	readonly lastRowHash: string;
}

/** What leads from one record to a seal. */
export interface SealProof {
	readonly day: string;
	readonly sequence: number;
	/** When the server stored it, in milliseconds since 1970. */
	readonly receivedAt: number;
	readonly previousRowHash: string;
	/** The place among the rows of the day, from 0, and their number. */
	readonly index: number;
	readonly size: number;
	readonly path: readonly string[];
}
