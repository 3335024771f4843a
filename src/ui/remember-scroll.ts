import { ancestorsOf } from './ancestors-of.js';

/**
 * Remembers how far everything around elements is scrolled. While a placeholder is away, the page is shorter, and a
 * browser scrolls back a page that was at its end.
 * @returns scrolls again what has been scrolled back
 */
export function rememberScroll(elements: readonly Element[]): () => void {
	const scrolled = new Map<Element, { readonly left: number; readonly top: number }>();
	for (const element of new Set(elements.flatMap(ancestorsOf))) {
		const { scrollLeft, scrollTop } = element;
		if (scrollLeft || scrollTop) scrolled.set(element, { left: scrollLeft, top: scrollTop });
	}
	return () => {
		for (const [element, { left, top }] of scrolled) {
			const isBack = Math.abs(element.scrollLeft) < Math.abs(left) || Math.abs(element.scrollTop) < Math.abs(top);
			const isMoved = element.scrollLeft !== left || element.scrollTop !== top;
			if (isBack || (isMoved && getComputedStyle(element).scrollSnapType !== 'none'))
				element.scrollTo({ left, top, behavior: 'instant' });
		}
	};
}
