import type { ConsentRecord } from '../record/consent-record.js';
import type { Counts } from './figures.js';
import type { Seal } from './seal.js';

/**
 * What the store did with a record. `stored`: it is new. `known`: it was stored before. `conflict`: another record has its
 * id, and it was not stored.
 */
export type Outcome = 'stored' | 'known' | 'conflict';

/** One row of the chain: a record, or the note that records were erased. */
export interface ChainRow {
	/** 1 for the first row, then without gaps. */
	readonly sequence: number;
	readonly kind: 'record' | 'erasure';
	/** When the server stored it, in milliseconds since 1970; never less than that of the row before. */
	readonly receivedAt: number;
	/** The record, or the list of erased rows, as canonical JSON; `null` after it was erased. */
	readonly body: string | null;
	/** SHA-256 of the body, in hexadecimal digits. It stays when the body is erased. */
	readonly recordHash: string;
	readonly previousRowHash: string;
	readonly rowHash: string;
}

/** Where the chain begins and ends. Rows before the beginning were dropped because their retention was over. */
export interface ChainEnds {
	/** The sequence and the hash of the last row that was dropped; 0 and 64 zeros if none was. */
	readonly firstSequence: number;
	readonly firstRowHash: string;
	/** The sequence and the hash of the last row; as above while the chain is empty. */
	readonly sequence: number;
	readonly rowHash: string;
}

/** A range of days, `YYYY-MM-DD` in UTC, both included. A bound that is missing sets no limit. */
export interface Days {
	readonly from?: string | undefined;
	readonly to?: string | undefined;
}

/** A record of a visitor, as it is exported. `receivedAt` is ISO 8601 in UTC. */
export interface ExportedRecord {
	readonly sequence: number;
	readonly receivedAt: string;
	readonly rowHash: string;
	readonly record: ConsentRecord;
}

/** Stores records. The built-in store uses SQLite or PostgreSQL. Every method rejects if the database does not answer. */
export interface RecordStore {
	/**
	 * Appends the records that are not stored yet, all or none, and resolves when they would survive a crash.
	 * @param now the server's time, in ms since 1970
	 * @returns one outcome for each record, in the same order
	 */
	append(records: readonly ConsentRecord[], now: number): Promise<readonly Outcome[]>;
	/** The rows after a sequence, in order, at most `limit` of them. */
	rows(after: number, limit: number): Promise<readonly ChainRow[]>;
	ends(): Promise<ChainEnds>;
	/** The record of a decision, by its `consentId`. If several records have this id, the first. */
	decision(consentId: string): Promise<ExportedRecord | undefined>;
	/** Every record of the visitor who made this decision, in order. */
	visitor(consentId: string): Promise<readonly ExportedRecord[]>;
	/**
	 * Erases the contents of those records and appends a row that says so.
	 * @param now the server's time, in ms since 1970
	 * @returns how many records were erased
	 */
	erase(consentId: string, now: number): Promise<number>;
	/** The row of a record, by its `recordId`. */
	find(recordId: string): Promise<ChainRow | undefined>;
	/** Gives every later row a `receivedAt` of at least this time, in ms since 1970: earlier days get no more rows. */
	closeDaysBefore(time: number): Promise<void>;
	/** All seals, in the order of their days. */
	seals(): Promise<readonly Seal[]>;
	/** Stores a seal, unless its day has one. */
	addSeal(seal: Seal): Promise<void>;
	/** Drops every month before this one, written `202611`. @returns the months that were dropped */
	dropMonthsBefore(month: number): Promise<readonly number[]>;
	counts(days: Days): Promise<Counts>;
	close(): Promise<void>;
}
