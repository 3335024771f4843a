/** Does a page of the same origin around this one have a Sekisho of its own? That one asks for both pages. */
export function isAskedAbove(): boolean {
	let frame: Window & { sekisho?: { init?: unknown } } = window;
	while (frame !== frame.parent) {
		frame = frame.parent;
		try {
			if (typeof frame.sekisho?.init === 'function') return true;
		} catch {
			// The browser hides a page of another origin; the page above it may be of our origin again.
		}
	}
	return false;
}
