/** The kinds of faults; each code has a heading in `docs/messages.md`. */
export type Code =
	| 'not-json'
	| 'not-object'
	| 'wrong-type'
	| 'unknown-key'
	| 'missing-key'
	| 'unknown-value'
	| 'out-of-range'
	| 'bad-id'
	| 'bad-url'
	| 'bad-link'
	| 'bad-name'
	| 'bad-date'
	| 'bad-version'
	| 'bad-language'
	| 'bad-google-id'
	| 'bad-key'
	| 'unknown-category'
	| 'duplicate-id'
	| 'reserved-id'
	| 'unknown-preset'
	| 'vague'
	| 'empty-column'
	| 'transfer-abroad'
	| 'unknown-id'
	| 'unknown-slot'
	| 'markup-in-text'
	| 'foreign-domain'
	| 'too-late'
	| 'mark-on-container'
	| 'undeclared'
	| 'regime-for-minors'
	| 'bad-region';

/** One fault of a configuration; `diagnose.ts` turns it into a sentence. */
export interface Fault {
	/** The path: `services[2].category`; empty for the whole configuration. */
	readonly at: string;
	readonly code: Code;
	/** The value that was found there, if something was. */
	readonly found?: unknown;
	/** What would have been valid: a sentence without its full stop. */
	readonly expected: string;
	/** Words that would have been valid; one of them was probably meant. */
	readonly known?: readonly string[];
	/** The word that was meant, if it is certain; otherwise the closest of `known` is taken. */
	readonly meant?: string;
	/** What to write instead, in lines of its own. */
	readonly remedy?: string;
}

/** Finds every fault of one value, and of what is in it. */
export type Check = (value: unknown, at: string) => Fault[];
