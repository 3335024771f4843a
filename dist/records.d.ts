import { C as ConsentRecord, N as NodeMessage } from './module/node-request.js';
export { a as ConsentEvent, R as RecordSource } from './module/node-request.js';
import { Options } from './index.js';

/** What came of a question: everything allowed, a part of it, nothing; taken back; run out. */
declare const RESULTS: readonly ["accepted", "partly", "refused", "withdrawn", "expired"];
type Result = (typeof RESULTS)[number];
/** Counts, summed up by one column and result. */
interface CountRow {
    readonly value: string;
    readonly result: Result;
    readonly shown: number;
    readonly count: number;
}
/** The columns that figures are given by. */
declare const COLUMNS: readonly ["day", "policyVersion", "language", "regime"];
type Counts = {
    readonly [column in (typeof COLUMNS)[number]]: readonly CountRow[];
};
/** Numbers of decisions; `null` for a small number, which could tell of one person. */
type Figure = {
    readonly [result in Result | 'shown']: number | null;
};
/** Figures without ids. `shown` counts decisions made on something shown: a mere view is not recorded. */
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
 * The figures as a page for the owner: for each a chart, and beside it the same numbers as a table. No script; nothing is
 * fetched.
 * @param figures as `figures` of a place for records answers
 * @returns a whole page, with every text of a record escaped
 */
declare function figuresPage(figures: Figures): string;

/** What a visitor has allowed to be provided to one recipient, for some time (APPI Art. 29, JP-23). */
interface Provision {
    /** The id of the service. */
    readonly service: string;
    /** Its name, who receives the data and in which country, what is sent, and for which purposes: as the visitor read it. */
    readonly name: string;
    readonly recipient: string;
    readonly information: string;
    readonly purpose: string;
    readonly recipientPurpose: string;
    /** From the decision that allowed it until the one that ended it, or until it no longer counts. ISO 8601 in UTC. */
    readonly from: string;
    readonly until: string;
    /** The record of the decision that allowed it. */
    readonly recordId: string;
}

/**
 * One hash over all rows that came in on one day. Once it is published, nobody can change a row of that day, or of a day
 * before, unseen.
 */
interface Seal {
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
interface SealProof {
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

/** What became of a record: `conflict` is one with the id of another record. */
type Outcome = 'stored' | 'known' | 'conflict';
/** One row of the chain: a record, or the note that records were erased. */
interface ChainRow {
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
interface ChainEnds {
    /** The last row that was dropped, and its hash; 0 and 64 zeros before anything was. */
    readonly firstSequence: number;
    readonly firstRowHash: string;
    /** The last row, and its hash. */
    readonly sequence: number;
    readonly rowHash: string;
}
/** Days to look at, `YYYY-MM-DD` in UTC, both included. */
interface Days {
    readonly from?: string;
    readonly to?: string;
}
/** A record of a visitor, as it is exported. */
interface ExportedRecord {
    readonly sequence: number;
    readonly receivedAt: string;
    readonly rowHash: string;
    readonly record: ConsentRecord;
}
/** Where records are kept. The built-in one speaks SQLite and PostgreSQL. */
interface RecordStore {
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

/** Something that is not as it was stored. */
interface ChainProblem {
    readonly sequence: number;
    /**
     * `missing`: a row is gone. `link`: it does not follow the row before it, as after a change of order. `changed`: its
     * content or its facts are other ones. `time`: it is older than the row before. `erased`: its content is gone without a
     * note of it. `seal`: the rows of a day are not those that were sealed.
     */
    readonly problem: 'missing' | 'link' | 'changed' | 'time' | 'erased' | 'seal';
}
/** What a look at the whole chain found. */
interface Verification {
    readonly intact: boolean;
    /** How many records there are, and how many of them were erased. */
    readonly records: number;
    readonly erased: number;
    /** The first hundred. */
    readonly problems: readonly ChainProblem[];
}

/** How records are kept. */
interface RecordsOptions {
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
interface Records {
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

/**
 * Keeps the records that pages send to `record.url`: each request is checked and appended to a chain, once. For what else
 * it answers see `Records.handle`. Never throws.
 * @param request a Web-standard request; for Node see `nodeRecordsHandler`
 * @param options give the same object every time: the database is opened once for each
 * @example
 * if (new URL(request.url).pathname.startsWith('/consent-records')) return handleRecords(request, options);
 */
declare const handleRecords: (request: Request, options?: RecordsOptions) => Promise<Response>;

/** A request of Node, Express, Fastify's `request.raw` and the like. */
interface NodeRecordsRequest extends NodeMessage {
    /** Its address is the sender, where `sender` does not say otherwise. */
    readonly socket?: {
        readonly remoteAddress?: string;
    };
}
/** A response of Node that is not yet sent. */
interface NodeRecordsResponse {
    writeHead(status: number, headers: {
        readonly [name: string]: string;
    }): unknown;
    end(body?: string): unknown;
}
/**
 * `handleRecords` for Node: a handler for `http.createServer`, Express and what takes the same two arguments.
 * @param records what `openRecords` made, or the options for it
 * @example
 * app.use('/consent-records', nodeRecordsHandler({ token: process.env.TOKEN }));
 */
declare function nodeRecordsHandler(records?: Records | RecordsOptions): (request: NodeRecordsRequest, response: NodeRecordsResponse) => Promise<void>;

/**
 * Opens a place for records. The database is opened with the first request, and again after it failed.
 * @param options the database, the owner's token, and limits; each has a default
 * @example
 * const records = openRecords({ database: 'records.sqlite', token: process.env.TOKEN });
 * const figures = await records.figures();
 */
declare function openRecords(options?: RecordsOptions): Records;

/**
 * Does a published seal prove this record: that it stood, as it is, at this place of the chain when the day ended? Asks no
 * server and no database. Never throws.
 * @param record as the visitor or the owner has it
 * @param proof what `proof` answered for its `recordId`
 * @param seal as it was published
 */
declare function verifySeal(record: ConsentRecord, proof: SealProof, seal: Seal): boolean;

export { ConsentRecord, NodeMessage, figuresPage, handleRecords, nodeRecordsHandler, openRecords, verifySeal };
export type { ChainEnds, ChainProblem, ChainRow, Days, ExportedRecord, Figure, Figures, NodeRecordsRequest, NodeRecordsResponse, Outcome, Provision, RecordStore, Records, RecordsOptions, Result, Seal, SealProof, Verification };
