import { insertBefore, nextSibling, parentNode } from '../lib/natives.js';

/** Has a frame begin anew, without a history. */
export function insertAnew(element: Element): void {
	const parent = parentNode(element);
	// Past the gate, which would look at the element in the middle of what is done with it.
	if (parent && 'contentWindow' in element) insertBefore(parent, element, nextSibling(element));
}

/**
 * For who goes back to a page that it did not keep, Chromium sends each frame of the HTML to where it was, before any script
 * runs (seen in 156, on https). It also shows an object whose address came while it was hidden only when it begins anew.
 * Not so the others, and WebKit loads a frame twice or not at all that gets its address while it is inserted.
 */
export const keepsFrameHistory = (): boolean => /^G/.test(navigator.vendor);
