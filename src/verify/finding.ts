import type { Phase, Scenario } from './evidence.js';

/** The code of a finding. The reports have words for each. */
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

/** A broken promise, with its evidence. */
export interface Finding {
	readonly code: FindingCode;
	readonly phase: Phase;
	readonly scenario: Scenario;
	/** The host, the cookie or the key that it is about. */
	readonly subject: string;
	/** The id of the service that declares the subject; empty if none does. */
	readonly service: string;
	/** A sentence in English, without a capital and a full stop. */
	readonly message: string;
	/** What was seen, and in which phase: at most 20 lines. */
	readonly evidence: readonly string[];
}
