import { page } from '../lib/natives.js';

/** Nobody finds a button in less than this (CSS px). */
const MIN_SIZE = 24;

/**
 * Is an element folded away, or where nobody can scroll to now? Nobody would see a card there, but the keyboard would go
 * through its buttons.
 * @param element stands in the page
 */
export function isOutOfReach(element: Element): boolean {
	const { right, bottom, width } = element.getBoundingClientRect();
	// A closed tab gives it no box; then nothing in it is reached by a keyboard.
	if (width === 0) return false;
	const isFromLeft = getComputedStyle(page.documentElement).direction === 'ltr';
	if (bottom + scrollY <= 0 || (isFromLeft && right + scrollX <= 0)) return true;
	for (let box = element.parentElement; box; box = box.parentElement)
		if (Math.min(box.clientWidth, box.clientHeight) < MIN_SIZE && getComputedStyle(box).overflow !== 'visible')
			return true;
	return false;
}
