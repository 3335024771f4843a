import { C as ConsentRecord, N as NodeMessage } from './module/node-request.js';
export { a as ConsentEvent, R as RecordSource } from './module/node-request.js';
import { Options } from './index.js';

/** The results of a decision: all allowed, a part allowed, nothing allowed, consent withdrawn, consent expired. */
declare const RESULTS: readonly ["accepted", "partly", "refused", "withdrawn", "expired"];
type Result = (typeof RESULTS)[number];
/** The sum of the counts that share one value of a column, one result and one `shown`. */
interface CountRow {
    readonly value: string;
    readonly result: Result;
    readonly shown: number;
    readonly count: number;
}
/** The columns by which figures are grouped. */
declare const COLUMNS: readonly ["day", "policyVersion", "language", "regime"];
type Counts = {
    readonly [column in (typeof COLUMNS)[number]]: readonly CountRow[];
};
/** Numbers of decisions. A number from 1 to `suppressBelow` - 1 is `null`, because it could reveal one person's choice. */
type Figure = {
    readonly [result in Result | 'shown']: number | null;
};
/**
 * Numbers of decisions, without ids. `shown` counts decisions that were made while the banner or the preferences were open.
 * A view without a decision is not recorded, so it is not counted either.
 */
interface Figures {
    readonly suppressBelow: number;
    readonly total: Figure;
    readonly byDay: readonly (Figure & {
        readonly value: string;
    })[];
    readonly byPolicyVersion: readonly (Figure & {
        readonly value: string;
    })[];
    readonly byLanguage: readonly (Figure & {
        readonly value: string;
    })[];
    readonly byRegime: readonly (Figure & {
        readonly value: string;
    })[];
}

/**
 * Draws figures as an HTML page for the owner. Each group of figures has a chart, and a table with the same numbers. The
 * page runs no script and loads nothing.
 * @param figures as `Records.figures` returns them
 * @returns the whole document; texts that come from records are escaped
 */
declare function figuresPage(figures: Figures): string;

/** One service, and the time in which a visitor allowed it to send data to its recipient (APPI Art. 29, JP-23). */
interface Provision {
    /** The id of the service. */
    readonly service: string;
    /**
     * The service's name, the recipient with its country, the information sent, our purpose and the recipient's: the words
     * that the visitor read. All but `name` are empty if `configs` lacks the configuration, and `name` is the id.
     */
    readonly name: string;
    readonly recipient: string;
    readonly information: string;
    readonly purpose: string;
    readonly recipientPurpose: string;
    /** The time of the decision that allowed it, and of the one that ended it or of its expiry. ISO 8601 in UTC. */
    readonly from: string;
    readonly until: string;
    /** The `recordId` of the decision that allowed it. */
    readonly recordId: string;
}

/**
 * One hash over all rows that came in on one day. Once it is published, every change to a row of that day, or of an earlier
 * one, can be detected.
 */
interface Seal {
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
interface SealProof {
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

/**
 * What the store did with a record. `stored`: it is new. `known`: it was stored before. `conflict`: another record has its
 * id, and it was not stored.
 */
type Outcome = 'stored' | 'known' | 'conflict';
/** One row of the chain: a record, or the note that records were erased. */
interface ChainRow {
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
interface ChainEnds {
    /** The sequence and the hash of the last row that was dropped; 0 and 64 zeros if none was. */
    readonly firstSequence: number;
    readonly firstRowHash: string;
    /** The sequence and the hash of the last row; as above while the chain is empty. */
    readonly sequence: number;
    readonly rowHash: string;
}
/** A range of days, `YYYY-MM-DD` in UTC, both included. A bound that is missing sets no limit. */
interface Days {
    readonly from?: string | undefined;
    readonly to?: string | undefined;
}
/** A record of a visitor, as it is exported. `receivedAt` is ISO 8601 in UTC. */
interface ExportedRecord {
    readonly sequence: number;
    readonly receivedAt: string;
    readonly rowHash: string;
    readonly record: ConsentRecord;
}
/** Stores records. The built-in store uses SQLite or PostgreSQL. Every method rejects if the database does not answer. */
interface RecordStore {
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

/** A place of the chain that does not match its hashes. */
interface ChainProblem {
    readonly sequence: number;
    /**
     * - `missing`: there is no row with this sequence.
     * - `link`: the row's `previousRowHash` is not the hash of the row before it, for example because two rows were swapped.
     * - `changed`: the row's content does not match its `recordHash`, or its other columns do not match its `rowHash`.
     * - `time`: the row's `receivedAt` is earlier than that of the row before it.
     * - `erased`: the row has no content, and no later row of kind `erasure` lists it.
     * - `seal`: the rows of a day do not have the root or the last hash of its seal. `sequence` is the day's first row.
     */
    readonly problem: 'missing' | 'link' | 'changed' | 'time' | 'erased' | 'seal';
}
/** The result of verifying the whole chain. */
interface Verification {
    readonly intact: boolean;
    /** The number of records in the chain, and how many of them have no content because they were erased. */
    readonly records: number;
    readonly erased: number;
    /** The first hundred problems that were found, by sequence. */
    readonly problems: readonly ChainProblem[];
}

/** The options of a place for records. */
interface RecordsOptions {
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
interface Records {
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

/**
 * Answers the requests that pages send to `record.url`: checks each record and appends it to the chain, once. It answers
 * the owner's requests as well, see `Records.handle`. Never rejects.
 * @param request a Web-standard request; for Node see `nodeRecordsHandler`
 * @param options pass the same object each time: every object opens a database of its own
 * @returns the response; 503 if the database does not answer
 * @example
 * if (new URL(request.url).pathname.startsWith('/consent-records')) return handleRecords(request, options);
 */
declare const handleRecords: (request: Request, options?: RecordsOptions) => Promise<Response>;

/** A request of Node's `http`, of Express, or `request.raw` of Fastify. */
interface NodeRecordsRequest extends NodeMessage {
    /** The connection. Its address counts as the sender, unless the option `sender` returns another one. */
    readonly socket?: {
        readonly remoteAddress?: string | undefined;
    } | undefined;
}
/** A response of Node whose head is not sent yet. */
interface NodeRecordsResponse {
    writeHead(status: number, headers: {
        readonly [name: string]: string;
    }): unknown;
    end(body?: string): unknown;
}
/**
 * `handleRecords` for Node.
 * @param records what `openRecords` returned, or options for it
 * @returns a handler for `http.createServer`, Express, and every server that passes the same two arguments; it never rejects
 * because of a request
 * @example
 * app.use('/consent-records', nodeRecordsHandler({ token: process.env.TOKEN }));
 */
declare function nodeRecordsHandler(records?: Records | RecordsOptions): (request: NodeRecordsRequest, response: NodeRecordsResponse) => Promise<void>;

/**
 * Opens a place for records. It opens the database when it first needs it. If that fails, the next call tries again.
 * @param options the database, the owner's token, and limits; each has a default
 * @returns the place; call its `close` before the process ends
 * @example
 * const records = openRecords({ database: 'records.sqlite', token: process.env.TOKEN });
 * const figures = await records.figures();
 */
declare function openRecords(options?: RecordsOptions): Records;

/**
 * Does a published seal prove that this record was in the chain, unchanged, at the end of that day? It needs neither the
 * server nor the database. Never throws.
 * @param record the record, as the visitor or the owner has it
 * @param proof the answer of `Records.proof` for its `recordId`
 * @param seal the seal of that day, as it was published
 * @returns `false` as well if an argument is malformed
 */
declare function verifySeal(record: ConsentRecord, proof: SealProof, seal: Seal): boolean;

export { ConsentRecord, NodeMessage, figuresPage, handleRecords, nodeRecordsHandler, openRecords, verifySeal };
export type { ChainEnds, ChainProblem, ChainRow, Days, ExportedRecord, Figure, Figures, NodeRecordsRequest, NodeRecordsResponse, Outcome, Provision, RecordStore, Records, RecordsOptions, Result, Seal, SealProof, Verification };
