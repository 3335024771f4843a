/** The properties that set the position, size and corners of a box, apart from `display`. */
const PROPERTIES = [
	...['position', 'top', 'right', 'bottom', 'left', 'float', 'clear', 'z-index', 'vertical-align'],
	...['box-sizing', 'width', 'height', 'aspect-ratio', 'min-width', 'min-height', 'max-width', 'max-height'],
	...['margin-top', 'margin-right', 'margin-bottom', 'margin-left'],
	...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
	...['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'],
	...['border-top-left-radius', 'border-top-right-radius', 'border-bottom-right-radius', 'border-bottom-left-radius'],
	...['flex-grow', 'flex-shrink', 'flex-basis', 'order', 'align-self', 'justify-self'],
	...['grid-row-start', 'grid-row-end', 'grid-column-start', 'grid-column-end'],
	...['transform', 'transform-origin', 'translate', 'rotate', 'scale', 'zoom'],
];

/** While an element has this attribute, our style sheet gives it `display: none`. */
const WITHOUT_BOX = 'data-sekisho-measured';

/** The layout of a frame, for another element to take over. */
export interface FrameLayout {
	/** By CSS property. Percentages and `auto` are kept, so that they follow the window. */
	readonly values: ReadonlyMap<string, string>;
	/** The border box in CSS pixels; both are 0 if the frame has no box now, as in a closed tab. */
	readonly width: number;
	readonly height: number;
}

/**
 * Reads the layout of a frame.
 * @param frame it must be in the page, with our style sheet for placeholders and without its placeholder
 */
export function readFrameLayout(frame: HTMLElement): FrameLayout {
	const style = getComputedStyle(frame);
	const { offsetWidth: width, offsetHeight: height } = frame;
	const { display, transform, minWidth } = style;
	const values = new Map<string, string>();
	// Without a box, `getComputedStyle` gives `50%`; with a box, it gives pixels:
	// https://drafts.csswg.org/cssom/#resolved-values
	frame.toggleAttribute(WITHOUT_BOX, true);
	for (const property of PROPERTIES) values.set(property, style.getPropertyValue(property));
	frame.toggleAttribute(WITHOUT_BOX, false);
	values.set('display', /^inline|^$/.test(display) ? 'inline-flex' : 'flex');
	// A percentage in a transform refers to the box, so it is read with the box.
	if (width > 0) values.set('transform', transform);
	const container = frame.parentElement && getComputedStyle(frame.parentElement).display;
	const isItem = /flex|grid/.test(container ?? '') && !/absolute|fixed/.test(style.position);
	const isStretched = isItem && /flex/.test(container ?? '');
	const hasRatio = values.get('aspect-ratio') !== 'auto';
	// A frame with `auto` has the size of its attributes, or 300 × 150 px; our box would fill its container.
	if (values.get('width') === 'auto' && !isStretched) values.set('width', 'fit-content');
	if (values.get('height') === 'auto' && !isStretched && !hasRatio) values.set('height', 'fit-content');
	// In a flex or grid container a scrollable box may shrink to nothing; a frame may not.
	if (isItem && minWidth === 'auto' && !values.get('width')?.endsWith('%')) values.set('min-width', 'min-content');
	return { values, width, height };
}

/**
 * Gives a box the layout of a frame.
 * @param box it must be in the page in place of the frame, which has no box any more
 */
export function applyFrameLayout({ style }: HTMLElement, { values }: FrameLayout): void {
	for (const [property, value] of values) style.setProperty(property, value, 'important');
}

/** Sets the size of the frame on a box that got another size by the same rules, as a flex item may. */
export function pinSize(box: HTMLElement, { width, height }: FrameLayout): void {
	const differs = Math.abs(box.offsetWidth - width) > 1 || Math.abs(box.offsetHeight - height) > 1;
	if (width === 0 || height === 0 || !differs) return;
	const pinned = {
		'box-sizing': 'border-box',
		flex: 'none',
		'aspect-ratio': 'auto',
		...{ width: `${width}px`, height: `${height}px` },
		...{ 'min-width': '0', 'min-height': '0', 'max-width': 'none', 'max-height': 'none' },
	};
	for (const [property, value] of Object.entries(pinned)) box.style.setProperty(property, value, 'important');
}
