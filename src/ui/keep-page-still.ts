/**
 * Keeps the page behind a box of ours from scrolling, without changing the page's style: a wheel or a finger that
 * cannot scroll the box scrolls nothing, and no smooth scroller of the page hears of them. `overscroll-behavior` alone is
 * not enough: if the box cannot scroll, Firefox and WebKit scroll the page
 * (https://github.com/w3c/csswg-drafts/issues/3349).
 */
export function keepPageStill(box: HTMLElement): void {
	const stop = (event: WheelEvent & TouchEvent) => {
		event.stopPropagation();
		const list = (event.target as Element).closest('#sekisho > div > * > div') ?? box;
		const below = list.scrollHeight - list.clientHeight;
		const isAtEnd = event.deltaY > 0 && below - list.scrollTop < 1;
		// Two fingers, or the wheel with Ctrl, zoom the page.
		if (!event.ctrlKey && !event.touches?.[1] && (below < 1 || isAtEnd)) event.preventDefault();
	};
	for (const type of ['wheel', 'touchmove']) box.addEventListener(type, stop as EventListener, { passive: false });
}
