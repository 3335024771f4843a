/** A symbol, because HTML in the page could create a property such as `sekisho`, by an element's id (DOM clobbering). */
const MARK = Symbol.for('sekisho');

type Marked = { [MARK]?: boolean };

/** Marks this window, so that a Sekisho in another window leaves its elements alone. */
export const markWindow = (): void => {
	(window as Marked)[MARK] = true;
};

/** Does a Sekisho of its own run in a window? */
export const isMarkedWindow = (view: Window): boolean => !!(view as Marked)[MARK];
