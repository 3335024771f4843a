import { page } from '../lib/natives.js';

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
	if (bottom + scrollY <= 0 || (isFromLeft && right + scrollX <= 0)) return true;
	for (let box = element.parentElement; box; box = box.parentElement)
		if (Math.min(box.clientWidth, box.clientHeight) < MIN_SIZE && getComputedStyle(box).overflow !== 'visible')
			return true;
	return false;
}
