import type { Options } from '../config/options.js';
import type { ConsentRecord } from '../record/consent-record.js';
import type { Figures } from './figures.js';
import type { Provision } from './provisions.js';
import type { Days, ExportedRecord, Outcome, RecordStore } from './record-store.js';
import type { Seal, SealProof } from './seal.js';
import type { Verification } from './verify-chain.js';

/** How records are kept. */
export interface RecordsOptions {
	/**
	 * `postgres://…`, or the path of an SQLite file.
	 * @default `DATABASE_URL` of the environment, else `sekisho-records.sqlite`
	 */
	readonly database?: string;
	/** A store of your own in place of a database. */
	readonly store?: RecordStore;
	/**
	 * What an owner sends as `Authorization: Bearer …`, or types as password. Without it nobody can ask for anything.
	 * @default `SEKISHO_RECORDS_TOKEN` of the environment
	 */
	readonly token?: string;
	/** The hosts whose records are taken, as a record's `site` has them. @default all */
	readonly sites?: readonly string[];
	/** For how many whole months records are kept. @default 36 */
	readonly retentionMonths?: number;
	/** The longest record, in bytes. @default 16384 */
	readonly maxBytes?: number;
	/** So many records a minute are taken from one sender, where the sender is known. @default 120 */
	readonly perMinute?: number;
	/**
	 * Who sent a request: a client's address, as your proxy gives it. In memory it is a keyed hash, for one minute.
	 * @default with Node the address of the connection
	 */
	readonly sender?: (request: Request) => string | undefined;
	/** Numbers below this one are left out of figures. @default 5 */
	readonly suppressBelow?: number;
	/**
	 * Every configuration that your pages have had, for `provisions`: a record names its own by a hash. @default none; then a
	 * recipient is only an id
	 */
	readonly configs?: readonly Options[];
	/** Gets what went wrong. @default a warning of the process that has the code of the error and nothing of a request */
	readonly onError?: (error: Error) => void;
	/** The clock, in milliseconds since 1970. @default `Date.now` */
	readonly now?: () => number;
}

/** A place for records. Everything but `handle` throws when the database does not answer. */
export interface Records {
	/**
	 * Answers a request: `POST` takes a record; `GET …/figures`, `…/verify`, `…/seals`, `…/export?consentId=`,
	 * `…/proof?recordId=` and `DELETE …/erase?consentId=` are the owner's. Never throws.
	 * @param sender who sent it, for the limit
	 */
	handle(request: Request, sender?: string): Promise<Response>;
	/** Stores one record; it has to be a valid one. */
	add(record: ConsentRecord): Promise<Outcome>;
	/**
	 * Stores a record that a server made of a form, behind that of the visitor's decision before.
	 * @param earlierId the `consentId` of the decision before, as `onDecision` of `handleConsent` gets it
	 */
	follow(record: ConsentRecord, earlierId?: string): Promise<Outcome>;
	/**
	 * What a visitor has allowed to be provided to third parties, to whom, and from when to when (APPI Art. 29 and 33): the
	 * decisions, read with `configs`.
	 */
	provisions(consentId: string): Promise<readonly Provision[]>;
	/** Numbers without ids. */
	figures(days?: Days): Promise<Figures>;
	/** Compares each row with its hash, with the row before it, and with seals. */
	verify(published?: readonly Seal[]): Promise<Verification>;
	/** Seals the days that are over, and lists all seals. */
	seals(): Promise<readonly Seal[]>;
	/** What leads from a record to the seal of its day; `undefined` while there is none. */
	proof(recordId: string): Promise<SealProof | undefined>;
	/** Every record of the visitor who made this decision. */
	exportVisitor(consentId: string): Promise<readonly ExportedRecord[]>;
	/** Takes the contents of those records out of the chain, which stays verifiable; returns how many. */
	erase(consentId: string): Promise<number>;
	/** Seals what is over and drops what is past its retention. It happens by itself once a day. */
	maintain(): Promise<void>;
	/** Waits for what is on its way and closes the database. */
	close(): Promise<void>;
}
