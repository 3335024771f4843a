import type { ConsentRecord } from '../record/consent-record.js';
import type { Counts } from './figures.js';
import type { Seal } from './seal.js';

/** What became of a record: `conflict` is one with the id of another record. */
export type Outcome = 'stored' | 'known' | 'conflict';

/** One row of the chain: a record, or the note that records were erased. */
export interface ChainRow {
	/** 1 for the first, without gaps. */
	readonly sequence: number;
	readonly kind: 'record' | 'erasure';
	/** When the server stored it, in milliseconds since 1970; never less than that of the row before. */
	readonly receivedAt: number;
	/** Canonical JSON; `null` once it was erased. */
	readonly body: string | null;
	/** SHA-256 of that body, in hexadecimal digits; it outlives the body. */
	readonly recordHash: string;
	readonly previousRowHash: string;
	readonly rowHash: string;
}

/** Where the chain begins, and where it ends. Rows before the beginning were dropped by retention. */
export interface ChainEnds {
	/** The last row that was dropped, and its hash; 0 and 64 zeros before anything was. */
	readonly firstSequence: number;
	readonly firstRowHash: string;
	/** The last row, and its hash. */
	readonly sequence: number;
	readonly rowHash: string;
}

/** Days to look at, `YYYY-MM-DD` in UTC, both included. */
export interface Days {
	readonly from?: string;
	readonly to?: string;
}

/** A record of a visitor, as it is exported. */
export interface ExportedRecord {
	readonly sequence: number;
	readonly receivedAt: string;
	readonly rowHash: string;
	readonly record: ConsentRecord;
}

/** Where records are kept. The built-in one speaks SQLite and PostgreSQL. */
export interface RecordStore {
	/** Appends what is not there yet, all or nothing, and ends when it would survive a crash. */
	append(records: readonly ConsentRecord[], now: number): Promise<readonly Outcome[]>;
	/** Rows after a sequence, in order. */
	rows(after: number, limit: number): Promise<readonly ChainRow[]>;
	ends(): Promise<ChainEnds>;
	/** The record of a decision; of several with its id, the one that came first. */
	decision(consentId: string): Promise<ExportedRecord | undefined>;
	/** Every record of the visitor who made this decision. */
	visitor(consentId: string): Promise<readonly ExportedRecord[]>;
	/** Takes the contents of those records out and appends a note of it; returns how many. */
	erase(consentId: string, now: number): Promise<number>;
	/** The row of a record. */
	find(recordId: string): Promise<ChainRow | undefined>;
	/** From now on no row is older than the beginning of this day. */
	closeDaysBefore(time: number): Promise<void>;
	seals(): Promise<readonly Seal[]>;
	addSeal(seal: Seal): Promise<void>;
	/** Drops the months before this one, written `202611`; returns those dropped. */
	dropMonthsBefore(month: number): Promise<readonly number[]>;
	counts(days: Days): Promise<Counts>;
	close(): Promise<void>;
}
