import { page } from '../lib/natives.js';
import { ancestorsOf } from './ancestors-of.js';

/** A container smaller than this (CSS px) counts as collapsed. */
const MIN_SIZE = 24;

/**
 * Is an element collapsed, or outside the area that can be scrolled to? A card there would be invisible, but the
 * keyboard would still reach its buttons.
 * @param element it must be in the page
 */
export function isOutOfReach(element: Element): boolean {
	const { right, bottom, width } = element.getBoundingClientRect();
	// Without a box, as in a closed tab, the keyboard reaches nothing in it.
	if (width === 0) return false;
	const isFromLeft = getComputedStyle(page.documentElement).direction === 'ltr';
	const scrolled = ancestorsOf(element).filter((box) => box !== page.scrollingElement);
	const sum = (by: 'scrollTop' | 'scrollLeft') => scrolled.reduce((all, box) => all + box[by], 0);
	if (bottom + scrollY + sum('scrollTop') <= 0) return true;
	if (isFromLeft && right + scrollX + sum('scrollLeft') <= 0) return true;
	for (let box = element.parentElement; box; box = box.parentElement)
		if (Math.min(box.clientWidth, box.clientHeight) < MIN_SIZE && getComputedStyle(box).overflow !== 'visible')
			return true;
	return false;
}
