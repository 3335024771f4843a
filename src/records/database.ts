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
	/** One row, with both ends of the chain. Every writer locks it first (`lockHead`). */
	sekisho_head: {
		id: number;
		first_sequence: number;
		first_row_hash: string;
		sequence: number;
		row_hash: string;
		received_at: number;
	};
	/** The hash of every id that came in, so that a record that was erased cannot come in again. */
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

/** An open database. */
export interface Database {
	readonly kind: 'sqlite' | 'postgres';
	readonly tables: Kysely<Tables>;
}

/** A transaction in the database. */
export type Tx = Transaction<Tables>;
