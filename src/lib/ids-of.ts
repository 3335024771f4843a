/** What owners write between two ids: an id has none of them in it. */
const ID = /[^\s,;、，]+/g;

/**
 * The ids in a mark: `data-consent="analytics marketing"` waits for both, and so does one with commas. A mark without any
 * has one that nobody can allow.
 */
export const idsOf = (mark: string): readonly string[] => String(mark).match(ID) ?? [''];

/** The first id of a mark that is not allowed: what it waits for now. Where all are allowed, the first of them. */
export function heldIdOf(mark: string, choices: { readonly [id: string]: boolean }): string {
	const ids = idsOf(mark);
	return ids.find((id) => choices[id] !== true) ?? `${ids[0]}`;
}
