/** The keys that scroll. */
const SCROLL_KEYS = ['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' '];

/**
 * Keeps the page behind an open dialog from scrolling, without a property on the page that could stay there: what scrolls
 * in the dialog does not hand on (`overscroll-behavior`), and a wheel or finger on the rest of it scrolls nothing. An
 * element with nothing to scroll hands on whatever it says: https://github.com/w3c/csswg-drafts/issues/3349
 */
export function keepPageStill(dialog: HTMLDialogElement): void {
	const list = dialog.querySelector<HTMLElement>(':scope > div');
	const stop = (event: WheelEvent | TouchEvent) => {
		const isZoom = 'touches' in event ? event.touches.length > 1 : event.ctrlKey;
		const isInList = list?.contains(event.target as Node) && list.scrollHeight > list.clientHeight;
		if (!isZoom && !isInList) event.preventDefault();
	};
	for (const type of ['wheel', 'touchmove'] as const) dialog.addEventListener(type, stop, { passive: false });
	// Keys scroll what has the focus: from the heading, that would be the page.
	dialog.addEventListener('keydown', ({ key, target }) => {
		if (SCROLL_KEYS.includes(key) && (target as Element).localName === 'h2') list?.focus();
	});
}
