import type { Kysely, Transaction } from 'kysely';
import type { CountKey } from './figures.js';

/** The tables, as `migrations.ts` makes them. */
export interface Tables {
	sekisho_records: {
		month: number;
		sequence: number;
		kind: 'record' | 'erasure';
		received_at: number;
		record_id: string | null;
		consent_id: string | null;
		previous_id: string | null;
		body: string | null;
		record_hash: string;
		previous_row_hash: string;
		row_hash: string;
	};
	/** One row: the ends of the chain. Who writes takes its lock first. */
	sekisho_head: {
		id: number;
		first_sequence: number;
		first_row_hash: string;
		sequence: number;
		row_hash: string;
		received_at: number;
	};
	/** Which records came in, by the hash of their id, so that one that was erased does not come back. */
	sekisho_seen: { id_hash: string; record_hash: string; month: number };
	sekisho_months: { month: number };
	sekisho_seals: { day: string; seal: string };
	sekisho_counts: {
		day: string;
		result: CountKey['result'];
		shown: number;
		policy_version: string;
		language: string;
		regime: string;
		count: number;
	};
}

/** A database that is open. */
export interface Database {
	readonly kind: 'sqlite' | 'postgres';
	readonly tables: Kysely<Tables>;
}

/** What can be asked: the database, or a transaction in it. */
export type Tx = Transaction<Tables>;
