/** What another tool has stored in this browser: its own ids, and what the visitor answered for each. */
export interface Answered {
	readonly answers: ReadonlyMap<string, boolean>;
	/** When, in ms since 1970; nothing where the tool does not keep it. */
	readonly at?: number;
	/** Until when the tool lets it count, in ms since 1970; nothing where the tool does not keep it. */
	readonly until?: number | undefined;
}

/** Where tools store what they know. Nothing there can be trusted to be what a tool wrote. */
export interface Stores {
	/** The cookie of this name, decoded; nothing where there is none. Throws where two of that name contradict each other. */
	cookie(name: string): string | undefined;
	/** What `localStorage` keeps under this key. */
	item(key: string): string | undefined;
}

/** The answers among the members of an object: those that are `true` or `false`, and no other. */
export const answersIn = (members: unknown): Map<string, boolean> =>
	new Map(Object.entries(Object(members)).filter((one): one is [string, boolean] => typeof one[1] === 'boolean'));
