/** A visitor's answers to another tool, as that tool stored them in this browser. */
export interface Answered {
	/** The tool's own ids, and whether the visitor allowed each. */
	readonly answers: ReadonlyMap<string, boolean>;
	/** When the visitor answered, in ms since 1970; missing if the tool does not store it, `NaN` if it is unreadable. */
	readonly at?: number;
	/** When the answers expire by the tool's own rule, in ms since 1970; missing if the tool does not store it. */
	readonly until?: number | undefined;
}

/** The stores of the browser in which other tools write. Any script can have written there, so nothing can be trusted. */
export interface Stores {
	/**
	 * The value of a cookie, percent-decoded; `undefined` if there is none.
	 * @throws if two cookies of that name have different values, or the value cannot be decoded
	 */
	cookie(name: string): string | undefined;
	/** The value of a key of `localStorage`; `undefined` if there is none. */
	item(key: string): string | undefined;
}

/** Collects the answers from the members of an object: those whose value is `true` or `false`. */
export const answersIn = (members: unknown): Map<string, boolean> =>
	new Map(Object.entries(Object(members)).filter((one): one is [string, boolean] => typeof one[1] === 'boolean'));
