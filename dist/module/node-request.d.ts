/** DPV ConsentStatus, as far as a record can have it: https://w3id.org/dpv#ConsentStatus */
type ConsentEvent = 'ConsentGiven' | 'RenewedConsentGiven' | 'ConsentRefused' | 'ConsentWithdrawn' | 'ConsentExpired';
/** Where a decision was made. */
type RecordSource = 'banner' | 'preferences' | 'placeholder' | 'withdrawal' | 'signal' | 'api' | 'form' | 'import' | 'policy';
/**
 * One decision of one visitor, for the owner who has to prove it. Nothing in it tells who the visitor is: no
 * address, no browser, no page.
 */
interface ConsentRecord {
    readonly schemaVersion: 1;
    /** A random UUID, version 4: whoever is sent the same record twice keeps it once. */
    readonly recordId: string;
    /** The `id` of the decision, as the consent cookie has it. */
    readonly consentId: string;
    /** The record of the same visitor before this one; `null` for the first. */
    readonly previousId: string | null;
    /** The hash of that record; `null` for the first. */
    readonly previousHash: string | null;
    /** When, ISO 8601 in UTC, by the clock of the visitor's device. */
    readonly eventTime: string;
    readonly event: ConsentEvent;
    /** Every category and service by id: may it run? After the decision was forgotten, as the rule of the region says. */
    readonly choices: {
        readonly [id: string]: boolean;
    };
    readonly source: RecordSource;
    /** A person pressed: `isTrusted` of the event. `false` for a visitor's agent and for a call of the API. */
    readonly trusted: boolean;
    /** The rule before the choice, what said so, and for which region. */
    readonly regime: 'opt-in' | 'opt-out' | 'notice';
    readonly regimeSource: 'config' | 'attribute' | 'meta' | 'header' | 'unknown';
    readonly region: string | null;
    /** The language of the texts, a BCP 47 tag. */
    readonly language: string;
    readonly policyVersion: string;
    /** SHA-256 of the texts that were shown, in hexadecimal digits; empty if no shown texts are known. */
    readonly textHash: string;
    /** SHA-256 of the configuration, as canonical JSON, in hexadecimal digits. */
    readonly configHash: string;
    /** The id of our build; empty where a bundler has put us into another file. */
    readonly codeHash: string;
    /** Which layer was open; `null` where none was. */
    readonly layer: 'banner' | 'preferences' | null;
    /** Until when the decision counts, ISO 8601 in UTC. */
    readonly validUntil: string;
    /** The company that asked. */
    readonly controller: string;
    /** The host of the page. */
    readonly site: string;
    /** The product whose decision was taken over. */
    readonly importedFrom: string | null;
}

/** A request of Node, Express, Fastify's `request.raw` and the like. */
interface NodeMessage extends AsyncIterable<Uint8Array> {
    readonly method?: string;
    readonly url?: string;
    readonly headers: {
        readonly [name: string]: string | string[] | undefined;
    };
    /** What a body parser in front has made of the body already. */
    readonly body?: unknown;
}

export type { ConsentRecord as C, NodeMessage as N, RecordSource as R, ConsentEvent as a };
