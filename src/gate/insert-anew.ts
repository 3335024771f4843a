import { addListener, insertBefore, nextSibling, parentNode, removeListener, rootOf } from '../lib/natives.js';

/** Inserts a frame or object again in its place, so that it gets a new window, without a history. */
export function insertAnew(element: Element): void {
	const parent = parentNode(element);
	// With the native: the gate would scan the element while we are changing it.
	if (!parent || !('contentWindow' in element)) return;
	// A page would take the `load` of the empty window for that of the address, and could give the frame the size of nothing.
	const root = rootOf(element);
	const stop = (event: Event) => event.stopImmediatePropagation();
	addListener(root, 'load', stop, true);
	insertBefore(parent, element, nextSibling(element));
	removeListener(root, 'load', stop, true);
}

/**
 * Does the browser restore the histories of frames? If a visitor goes back to a page that is not in the back/forward cache,
 * Chromium navigates each frame to its last address before any script runs (seen in 156, on https). It also shows an object
 * that got its address while hidden only if it is inserted again. Firefox and WebKit do neither, and WebKit loads a frame
 * twice or never if it gets its address while it is being inserted.
 */
export const keepsFrameHistory = (): boolean => /^G/.test(navigator.vendor);
