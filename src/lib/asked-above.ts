/** Does a page around this one, of the same origin, have a Sekisho of its own? It asks for both. */
export function isAskedAbove(): boolean {
	let frame: Window & { sekisho?: { init?: unknown } } = window;
	while (frame !== frame.parent) {
		frame = frame.parent;
		try {
			if (typeof frame.sekisho?.init === 'function') return true;
		} catch {
			// The browser shows nothing of a page of another origin; the page above that one may be of ours.
		}
	}
	return false;
}
