/** The kinds of entries. Each has a tab. */
export const KINDS = ['held', 'released', 'written', 'erased', 'undeclared'] as const;

export type EntryKind = (typeof KINDS)[number];

/** One request, element or stored name that the inspector lists, with its current state. */
export interface Entry {
	/** Unique for each entry. */
	readonly key: string;
	/** The last thing that happened to it: held, released, stored, erased, or let through although undeclared. */
	readonly state: EntryKind;
	/** Is there no service that declares it? */
	readonly isUndeclared: boolean;
	/** The channel by which it tried to pass, or the store that it is in. */
	readonly channel: string;
	/** The id of the category or service that it waits for or belongs to; `?` if no service declares it. */
	readonly id: string;
	/** The address, or the stored name; empty for an inline script. */
	readonly what: string;
	/** Its states so far, each with its time on the page's clock in ms, or without a time if it is not known. */
	readonly times: readonly (readonly [state: EntryKind, at: number | undefined])[];
	/** How often the last state occurred in a row. */
	readonly count: number;
	/** The call stack of the script that caused it, the innermost call first; empty if no script did. */
	readonly stack: readonly string[];
}

/** Is an entry listed in the tab of a kind? */
export const isOfKind = (entry: Entry, kind: EntryKind): boolean =>
	kind === 'undeclared' ? entry.isUndeclared : entry.state === kind;
