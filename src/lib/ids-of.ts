/** An id: anything without the characters that owners write between two ids. */
const ID = /[^\s,;、，]+/g;

/**
 * The ids in a mark: `data-consent="analytics marketing"` waits for both, with spaces or commas between them. A mark
 * without an id gives the empty string, an id that nobody can allow.
 */
export const idsOf = (mark: string): readonly string[] => String(mark).match(ID) ?? [''];

/** The first id of a mark that is not allowed, which the mark waits for now; the first id if all are allowed. */
export function heldIdOf(mark: string, choices: { readonly [id: string]: boolean }): string {
	const ids = idsOf(mark);
	return ids.find((id) => choices[id] !== true) ?? `${ids[0]}`;
}
