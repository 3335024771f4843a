/** An element smaller than this (CSS px) is a counting pixel, and has no room for words. */
const MIN_SIZE = 24;

/** An element further out than this (CSS px) was moved out of the window. */
const FAR_OUT = -999;

/** The ways to clip an element that is meant for screen readers alone. */
const CLIPPED = /^rect\((0|1)px|^inset\((50|100)%/;

/**
 * Is an element meant to be seen? Not if it is hidden itself, or has almost no size. An element that an ancestor hides,
 * as in a closed tab, may be seen later.
 * @param element it must be in the page, without a placeholder
 */
export function isMeantToBeSeen(element: HTMLElement): boolean {
	const style = getComputedStyle(element);
	const { display, visibility, opacity, pointerEvents, width, height, clip, clipPath } = style;
	if (display === 'none') return false;
	const parent = element.parentElement;
	const hidesItself = visibility === 'hidden' && !!parent && getComputedStyle(parent).visibility === 'visible';
	if (hidesItself || CLIPPED.test(clip) || CLIPPED.test(clipPath)) return false;
	// With `pointer-events`, an invisible element is probably fading in.
	if (opacity === '0' && pointerEvents === 'none') return false;
	if (isMovedAway(style)) return false;
	// Without a box, as in a closed tab, only the style gives a size. The same is true of an empty object in Firefox,
	// which has no size even if the page sets one.
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
