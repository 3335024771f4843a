import type { Phase, Scenario } from './evidence.js';

/** What is wrong, as a code; the words are in the reports. */
export type FindingCode =
	| 'setup'
	| 'request-without-consent'
	| 'undeclared-party'
	| 'cookie-without-consent'
	| 'undeclared-cookie'
	| 'storage-without-consent'
	| 'undeclared-storage'
	| 'lifetime'
	| 'left-over'
	| 'gpc-ignored'
	| 'alias'
	| 'no-answer'
	| 'notice-forgets';

/** A promise that is broken, with what was seen. */
export interface Finding {
	readonly code: FindingCode;
	readonly phase: Phase;
	readonly scenario: Scenario;
	/** The host, the cookie or the key that it is about. */
	readonly subject: string;
	/** The service that declares it; empty where none does. */
	readonly service: string;
	/** The words for a person, in English. */
	readonly message: string;
	/** Where it was seen: addresses, with who asked for them. */
	readonly evidence: readonly string[];
}
