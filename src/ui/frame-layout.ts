/** The properties that set the place, size and corners of a box, or those of what is beside it, apart from `display`. */
export const PROPERTIES = [
	...['position', 'top', 'right', 'bottom', 'left', 'float', 'clear', 'z-index', 'vertical-align'],
	...['box-sizing', 'width', 'height', 'aspect-ratio', 'min-width', 'min-height', 'max-width', 'max-height'],
	...['margin-top', 'margin-right', 'margin-bottom', 'margin-left'],
	...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
	...['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'],
	...['border-top-left-radius', 'border-top-right-radius', 'border-bottom-right-radius', 'border-bottom-left-radius'],
	...['flex-grow', 'flex-shrink', 'flex-basis', 'order', 'align-self', 'justify-self'],
	...['grid-row-start', 'grid-row-end', 'grid-column-start', 'grid-column-end'],
	...['transform', 'transform-origin', 'translate', 'rotate', 'scale', 'zoom'],
	...['offset-path', 'offset-distance', 'offset-rotate', 'offset-anchor', 'offset-position'],
	...['anchor-name', 'position-anchor', 'position-area', 'position-try-fallbacks', 'position-try-order'],
	...['shape-outside', 'shape-margin', 'column-span', 'break-before', 'break-after'],
	...['scroll-snap-align', 'scroll-snap-stop', 'scroll-margin-top', 'scroll-margin-right'],
	...['scroll-margin-bottom', 'scroll-margin-left'],
];

/** While an element has this attribute, our style sheet gives it `display: none`. */
const WITHOUT_BOX = 'data-sekisho-measured';

/** The `display` of a placeholder, unless our style sheet gives all of them another one, as for printing. */
const displayOf = (display: string) => `var(--sekisho-display,${display})`;

/** The layout of a frame, for another element to take over. */
export interface FrameLayout {
	/** By CSS property. Percentages and `auto` are kept, so that they follow the window. */
	readonly values: ReadonlyMap<string, string>;
	/** The border box in CSS pixels; both are 0 if the frame has no box now, as in a closed tab. */
	readonly width: number;
	readonly height: number;
	/** Is it an item of a flex or grid container? */
	readonly isItem: boolean;
	/** Where it is, if the flow of the page goes on without it. */
	readonly place: Place | undefined;
}

/** The place of an absolute or fixed box. @internal */
interface Place {
	readonly x: number;
	readonly y: number;
}

/** What is read of a frame while it has a box. @internal */
interface Shown {
	readonly style: CSSStyleDeclaration;
	readonly width: number;
	readonly height: number;
	readonly display: string;
	readonly transform: string;
	readonly minWidth: string;
	/** The `display` of the element whose box the frame is in. */
	readonly container: string;
	readonly place: Place | undefined;
}

/**
 * Reads the layouts of frames.
 * @param frames they must be in the page, with our style sheet for placeholders and without their placeholders
 */
export function readFrameLayouts(frames: readonly HTMLElement[]): FrameLayout[] {
	const all = frames.map(readShown);
	// Without a box, `getComputedStyle` gives `50%`; with a box, it gives pixels:
	// https://drafts.csswg.org/cssom/#resolved-values
	for (const frame of frames) frame.toggleAttribute(WITHOUT_BOX, true);
	const layouts = all.map(readWithoutBox);
	for (const frame of frames) frame.toggleAttribute(WITHOUT_BOX, false);
	return layouts;
}

function readShown(frame: HTMLElement): Shown {
	const style = getComputedStyle(frame);
	const { display, transform, minWidth, position } = style;
	const isOutOfFlow = /absolute|fixed/.test(position);
	const parent = containerOf(frame);
	const container = parent ? getComputedStyle(parent).display : '';
	return {
		...{ style, display, transform, minWidth, container },
		...{ width: frame.offsetWidth, height: frame.offsetHeight },
		place: isOutOfFlow ? { x: frame.offsetLeft, y: frame.offsetTop } : undefined,
	};
}

/** The nearest element around another that may have a box: one with `display: contents` has none. */
export function containerOf(element: Element): Element | null {
	const { parentElement } = element;
	const isThrough = parentElement && getComputedStyle(parentElement).display === 'contents';
	return isThrough ? containerOf(parentElement) : parentElement;
}

function readWithoutBox(shown: Shown): FrameLayout {
	const { style, width, height, display, transform, minWidth, container, place } = shown;
	const values = new Map<string, string>();
	for (const property of PROPERTIES) values.set(property, style.getPropertyValue(property));
	values.set('display', displayOf(/^inline|^$/.test(display) ? 'inline-flex' : 'flex'));
	// A percentage in a transform refers to the box, so it is read with the box.
	if (width > 0) values.set('transform', transform);
	const isItem = /flex|grid/.test(container) && !place;
	const isStretched = isItem && /flex/.test(container);
	const hasRatio = values.get('aspect-ratio') !== 'auto';
	// A frame with `auto` has the size of its attributes, or 300 × 150 px; our box would fill its container.
	if (values.get('width') === 'auto' && !isStretched) values.set('width', 'fit-content');
	if (values.get('height') === 'auto' && !isStretched && !hasRatio) values.set('height', 'fit-content');
	// In a flex or grid container a scrollable box may shrink to nothing; a frame may not.
	if (isItem && minWidth === 'auto' && !values.get('width')?.endsWith('%')) values.set('min-width', 'min-content');
	return { values, width, height, isItem, place };
}

/**
 * Gives a box the layout of a frame.
 * @param box it must be in the page in place of the frame, which has no box any more
 */
export function applyFrameLayout({ style }: HTMLElement, { values }: FrameLayout): void {
	for (const [property, value] of values) style.setProperty(property, value, 'important');
}

/** How often boxes are measured: one that gets its size may take room from another in its row. */
const PIN_ROUNDS = 3;

/**
 * Sets the size of the frame on each box that got another size by the same rules, as a flex item may.
 * @returns these boxes
 */
export function pinSizes(boxes: readonly HTMLElement[], layouts: readonly FrameLayout[]): ReadonlySet<HTMLElement> {
	const pinned = new Set<HTMLElement>();
	for (let round = 0; round < PIN_ROUNDS; round++) {
		const differing = boxes.flatMap((box, index) => {
			const { width = 0, height = 0 } = layouts[index] ?? {};
			const differs = Math.abs(box.offsetWidth - width) > 1 || Math.abs(box.offsetHeight - height) > 1;
			return width > 0 && height > 0 && differs ? [{ box, width, height }] : [];
		});
		if (differing.length === 0) break;
		for (const { box, width, height } of differing) {
			pinSize(box, width, height);
			pinned.add(box);
		}
	}
	return pinned;
}

function pinSize({ style }: HTMLElement, width: number, height: number): void {
	const pinned = {
		'box-sizing': 'border-box',
		flex: 'none',
		'aspect-ratio': 'auto',
		...{ width: `${width}px`, height: `${height}px` },
		...{ 'min-width': '0', 'min-height': '0', 'max-width': 'none', 'max-height': 'none' },
	};
	for (const [property, value] of Object.entries(pinned)) style.setProperty(property, value, 'important');
}

/**
 * Sets the place of the frame on each box out of the flow that got another one by the same rules. The computed style says
 * neither that a frame would be in a line without `position`, nor what `anchor()` stands for.
 */
export function pinPlaces(boxes: readonly HTMLElement[], layouts: readonly FrameLayout[]): void {
	const isElsewhere = (box: HTMLElement, index: number) => {
		const { width = 0, place } = layouts[index] ?? {};
		return width > 0 && !!place && Math.abs(box.offsetLeft - place.x) + Math.abs(box.offsetTop - place.y) > 1;
	};
	const set = (declarationsFor: (place: Place) => object) => {
		const found = boxes.flatMap((box, index) => {
			const { place } = layouts[index] ?? {};
			return place && isElsewhere(box, index) ? [{ box, place }] : [];
		});
		for (const { box, place } of found)
			for (const [name, value] of Object.entries(declarationsFor(place)))
				box.style.setProperty(name, value, 'important');
	};
	set(() => ({ display: displayOf('inline-flex') }));
	set(({ x, y }) => ({
		...{ 'position-area': 'none', 'position-try-fallbacks': 'none', 'align-self': 'auto', 'justify-self': 'auto' },
		...{ inset: 'auto', left: `${x}px`, top: `${y}px`, margin: '0' },
	}));
}
