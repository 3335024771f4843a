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
	return clippingAncestors(element).some(
		(box) => Math.min(box.clientWidth, box.clientHeight) < MIN_SIZE && getComputedStyle(box).overflow !== 'visible',
	);
}

/**
 * The ancestors that cut off what sticks out of them, if their `overflow` says so: a fixed or absolute box is cut off by the
 * box that it is placed in, and not by those between them.
 */
function clippingAncestors(element: Element): Element[] {
	let { position } = getComputedStyle(element);
	return ancestorsOf(element).filter((box) => {
		const style = getComputedStyle(box);
		const isPassedBy = position === 'fixed' || (position === 'absolute' && style.position === 'static');
		if (isPassedBy && `${style.transform}${style.filter}` === 'nonenone') return false;
		position = style.position;
		return !isOfViewport(box);
	});
}

/** Is the `overflow` of an element that of the window (https://www.w3.org/TR/css-overflow-3/#overflow-propagation)? */
const isOfViewport = (box: Element): boolean =>
	box === page.documentElement ||
	(box === page.body && getComputedStyle(page.documentElement as Element).overflow === 'visible');
