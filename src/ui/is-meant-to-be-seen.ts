/** An element smaller than this (CSS px) is a counting pixel, and has no room for words. */
const MIN_SIZE = 24;

/** Nobody can scroll further out than this (CSS px). */
const FAR_OUT = -999;

/** How pages hide elements that only screen readers shall find. */
const CLIPPED = /^rect\((0|1)px|^inset\((50|100)%/;

/**
 * Is an element meant to be seen? Not if it hides itself or has next to no size. An element that an ancestor hides, as in a
 * closed tab, may be seen later.
 * @param element stands in the page, without a placeholder
 */
export function isMeantToBeSeen(element: HTMLElement): boolean {
	const style = getComputedStyle(element);
	const { display, visibility, opacity, pointerEvents, width, height, clip, clipPath } = style;
	if (display === 'none') return false;
	const parent = element.parentElement;
	const hidesItself = visibility === 'hidden' && !!parent && getComputedStyle(parent).visibility === 'visible';
	if (hidesItself || CLIPPED.test(clip) || CLIPPED.test(clipPath)) return false;
	// An element that fades in can be pressed.
	if (opacity === '0' && pointerEvents === 'none') return false;
	if (isMovedAway(style)) return false;
	// Without a box (in a closed tab) there is only what the style says; so it is with an object that shows nothing, which
	// in Firefox has no size, whatever it is given.
	const isDrawn =
		element.getClientRects().length > 0 && !(element.matches('object,embed') && element.offsetWidth === 0);
	const sizes = isDrawn ? [element.offsetWidth, element.offsetHeight] : [width, height];
	return !sizes.some((size) => isSmall(`${size}`));
}

function isMovedAway({ left, top, marginLeft, marginTop, transform, translate, scale }: CSSStyleDeclaration): boolean {
	const [a, b, c, d, x, y] = /^matrix\(/.test(transform) ? transform.slice(7).split(',').map(Number.parseFloat) : [];
	if (scale === '0' || (a === 0 && b === 0) || (c === 0 && d === 0)) return true;
	const moves = [left, top, marginLeft, marginTop, ...`${translate}`.split(' ')].map(Number.parseFloat);
	return [...moves, x ?? 0, y ?? 0].some((move) => move < FAR_OUT);
}

const isSmall = (size: string) => !size.endsWith('%') && Number.parseFloat(size) < MIN_SIZE;
