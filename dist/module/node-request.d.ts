/** The states of DPV's ConsentStatus that a record can have: https://w3id.org/dpv#ConsentStatus */
type ConsentEvent = 'ConsentGiven' | 'RenewedConsentGiven' | 'ConsentRefused' | 'ConsentWithdrawn' | 'ConsentExpired';
/** Where a decision was made. */
type RecordSource = 'banner' | 'preferences' | 'placeholder' | 'withdrawal' | 'signal' | 'api' | 'form' | 'import' | 'policy';
/**
 * One decision of one visitor, kept by the owner, who has to prove it. It does not identify the visitor: it has no
 * IP address, no browser and no page.
 */
interface ConsentRecord {
    readonly schemaVersion: 1;
    /** A random UUID, version 4. By it a server recognises a record that is sent twice, and stores it once. */
    readonly recordId: string;
    /** The `id` of the decision, as the consent cookie has it. */
    readonly consentId: string;
    /** The `recordId` of the same visitor's previous record; `null` for the first. */
    readonly previousId: string | null;
    /** The hash of the previous record, see `hashOf`; `null` for the first. */
    readonly previousHash: string | null;
    /** The time of the decision, ISO 8601 in UTC, by the clock of the visitor's device. */
    readonly eventTime: string;
    readonly event: ConsentEvent;
    /**
     * For every category and service, by id: may it run? After a decision without a replacement, as the region's rule says.
     */
    readonly choices: {
        readonly [id: string]: boolean;
    };
    readonly source: RecordSource;
    /** Did a person press? It is `isTrusted` of the event, and `false` for a visitor's agent and for a call of the API. */
    readonly trusted: boolean;
    /** The regime that applied before the choice, where the region was read, and the region. */
    readonly regime: 'opt-in' | 'opt-out' | 'notice';
    readonly regimeSource: 'config' | 'attribute' | 'meta' | 'header' | 'unknown';
    readonly region: string | null;
    /** The language of the texts, a BCP 47 tag. */
    readonly language: string;
    readonly policyVersion: string;
    /** SHA-256 of the texts that were shown, in hexadecimal digits; empty if no texts were shown. */
    readonly textHash: string;
    /** SHA-256 of the configuration, as canonical JSON, in hexadecimal digits. */
    readonly configHash: string;
    /** The id of our build; empty if a bundler has put our code into another file. */
    readonly codeHash: string;
    /** The layer that was open; `null` if none was. */
    readonly layer: 'banner' | 'preferences' | null;
    /** The time until which the decision counts, ISO 8601 in UTC. */
    readonly validUntil: string;
    /** The name of the company that asked. */
    readonly controller: string;
    /** The host of the page. */
    readonly site: string;
    /** The tool whose decision was taken over; `null` if the decision was made here. */
    readonly importedFrom: string | null;
}

/** A request of Node's `http`, of Express, or `request.raw` of Fastify. */
interface NodeMessage extends AsyncIterable<Uint8Array> {
    readonly method?: string | undefined;
    readonly url?: string | undefined;
    readonly headers: {
        readonly [name: string]: string | string[] | undefined;
    };
    /** The body, if a body parser has already read it. */
    readonly body?: unknown;
}

export type { ConsentRecord as C, NodeMessage as N, RecordSource as R, ConsentEvent as a };
