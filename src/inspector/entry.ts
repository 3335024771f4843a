/** What can be listed by itself. */
export const KINDS = ['held', 'released', 'written', 'erased', 'undeclared'] as const;

export type EntryKind = (typeof KINDS)[number];

/** One thing that the inspector lists: in the state that it is in now. */
export interface Entry {
	/** Tells it from every other. */
	readonly key: string;
	/** What became of it last: held, let go, stored, erased, or let through although nobody declares it. */
	readonly state: EntryKind;
	/** No service declares it, whatever became of it. */
	readonly isUndeclared: boolean;
	/** The way it tried to pass, or where it is stored. */
	readonly channel: string;
	/** The category or service it waits for or belongs to; `?` where nobody declares it. */
	readonly id: string;
	/** The address, or the name of what is stored; empty for what is written in the page. */
	readonly what: string;
	/** The states it went through, with the time of each on the page's clock, in ms; without a time where nobody knows. */
	readonly times: readonly (readonly [state: EntryKind, at: number | undefined])[];
	/** How often it happened. */
	readonly count: number;
	/** Who asked for it, the innermost call first; empty where no script did. */
	readonly stack: readonly string[];
}

/** Is it listed under this kind? */
export const isOfKind = (entry: Entry, kind: EntryKind): boolean =>
	kind === 'undeclared' ? entry.isUndeclared : entry.state === kind;
