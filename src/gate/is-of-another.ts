import { documentOf, viewOf } from '../lib/natives.js';

/** The mark of a window in which a Sekisho runs. Text cannot give a window a property of this name, as it can `sekisho`. */
const MARK = Symbol.for('sekisho');

type Marked = { [MARK]?: boolean };

/** Says to those in other windows that a Sekisho runs in this one. */
export const markWindow = (): void => {
	(window as Marked)[MARK] = true;
};

/**
 * Is an element in a frame with a Sekisho of its own? Only that one holds and releases it. Otherwise, until both have
 * heard of a decision, one would hold again what the other releases.
 */
export const isOfAnother = (element: Element): boolean => {
	const owner = documentOf(element);
	return owner !== document && !!(owner && (viewOf(owner) as Marked | null)?.[MARK]);
};
