import type { Options } from '../config/options.js';
import type { ConsentRecord } from '../record/consent-record.js';
import type { Figures } from './figures.js';
import type { Provision } from './provisions.js';
import type { Days, ExportedRecord, Outcome, RecordStore } from './record-store.js';
import type { Seal, SealProof } from './seal.js';
import type { Verification } from './verify-chain.js';

/** The options of a place for records. */
export interface RecordsOptions {
	/**
	 * `postgres://…`, or the path of an SQLite file.
	 * @default `DATABASE_URL` of the environment, else `sekisho-records.sqlite`
	 */
	readonly database?: string | undefined;
	/** A store of your own, instead of a database. */
	readonly store?: RecordStore | undefined;
	/**
	 * The secret that an owner sends as `Authorization: Bearer …`, or types into the browser as the password. Without it, the
	 * owner's requests are refused for everybody.
	 * @default `SEKISHO_RECORDS_TOKEN` of the environment
	 */
	readonly token?: string | undefined;
	/** The hosts whose records are accepted, in the form of a record's `site`. @default all */
	readonly sites?: readonly string[] | undefined;
	/** For how many whole months records are kept. @default 36 */
	readonly retentionMonths?: number | undefined;
	/** The longest record that is accepted, in bytes. @default 16384 */
	readonly maxBytes?: number | undefined;
	/** The most records that one sender may send in a minute. It applies if the sender is known. @default 120 */
	readonly perMinute?: number | undefined;
	/**
	 * Returns the IP address of the client that sent a request, as your proxy passes it on. Only a keyed hash of it is kept, in
	 * memory, for one minute.
	 * @default in Node the address of the connection
	 */
	readonly sender?: (request: Request) => string | undefined;
	/** Figures leave out the numbers from 1 up to this one, exclusive. @default 5 */
	readonly suppressBelow?: number | undefined;
	/**
	 * Every configuration that your pages have had, for `provisions`. A record names its configuration by a hash.
	 * @default none; then a provision has only the id of its service
	 */
	readonly configs?: readonly Options[] | undefined;
	/** Gets every error. @default a process warning with the error's code, and with nothing from a request */
	readonly onError?: ((error: Error) => void) | undefined;
	/** The clock, in milliseconds since 1970. @default `Date.now` */
	readonly now?: (() => number) | undefined;
}

/** A place for records. Every method but `handle` rejects if the database does not answer. */
export interface Records {
	/**
	 * Answers a request. `POST` stores a record. For the owner there are `GET …/figures`, `…/verify`, `…/seals`,
	 * `…/export?consentId=`, `…/provisions?consentId=` and `…/proof?recordId=`, `POST …/verify` with published seals, and
	 * `DELETE …/erase?consentId=`. Never rejects.
	 * @param sender the client's IP address, for the limit
	 */
	handle(request: Request, sender?: string): Promise<Response>;
	/** Stores one record. It does not check the record. */
	add(record: ConsentRecord): Promise<Outcome>;
	/**
	 * Stores a record that a server made of a form, and links it to the record of the visitor's earlier decision.
	 * @param earlierId the `consentId` of the earlier decision, as `onDecision` of `handleConsent` gets it
	 */
	follow(record: ConsentRecord, earlierId?: string): Promise<Outcome>;
	/**
	 * Lists the provisions of data to third parties that a visitor allowed: what, to whom, from when and until when (APPI
	 * Art. 29 and 33). It reads the visitor's records and the option `configs`.
	 */
	provisions(consentId: string): Promise<readonly Provision[]>;
	/** Numbers of decisions in these days, without ids. */
	figures(days?: Days): Promise<Figures>;
	/** Checks each row against its hash, the row before it, the stored seals and the published ones. */
	verify(published?: readonly Seal[]): Promise<Verification>;
	/** Seals the days that are over, and lists all seals. */
	seals(): Promise<readonly Seal[]>;
	/** The proof that a record is covered by the seal of its day; `undefined` if the day has no seal, or there is no record. */
	proof(recordId: string): Promise<SealProof | undefined>;
	/** Every record of the visitor who made this decision. */
	exportVisitor(consentId: string): Promise<readonly ExportedRecord[]>;
	/** Erases the contents of those records. The chain can still be verified. @returns how many records were erased */
	erase(consentId: string): Promise<number>;
	/**
	 * Seals the days that are over and drops the months whose retention is over. It runs by itself once a day, when a record
	 * comes in.
	 */
	maintain(): Promise<void>;
	/** Waits until all records are stored and maintenance has ended, and closes the database. */
	close(): Promise<void>;
}
