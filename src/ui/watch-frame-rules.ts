import { ancestorsOf } from './ancestors-of.js';
import { containerOf, PROPERTIES } from './frame-layout.js';

/** While a held frame has this attribute, our style sheet does not hide it. */
const SHOWN = 'data-sekisho-shown';

/** The properties that say whether a frame is meant to be seen, apart from `display`. */
const SIGHT = ['visibility', 'opacity', 'pointer-events', 'clip', 'clip-path'];

/** Changes that follow one another faster than this, as those of an animation do, are looked at when they end. */
const QUIET_MS = 100;

/** A frame with its placeholder. @internal */
export interface PlacedFrame {
	readonly frame: HTMLElement;
	readonly box: HTMLElement;
	/** Does its size depend on the size of the element around it in a way that its placeholder cannot follow? */
	readonly isFitted: boolean;
}

/**
 * Notices when the rules of frames with placeholders may have changed: something around a frame got another attribute,
 * a container or the window got another size, a placeholder got a box or lost it. It compares what the rules say, which
 * moves nothing. So a window that changes its height while a mobile browser scrolls is no change, unless a rule follows
 * it; and a placeholder that changes the size of its surroundings is not placed again for that.
 * @param onChange gets the frames whose rules have changed
 */
export function watchFrameRules(onChange: (frames: readonly HTMLElement[]) => void) {
	const known = new Map<HTMLElement, { readonly placed: PlacedFrame; readonly rules: string }>();
	const look = () => {
		// Without a box, as in a closed tab, nobody sees it.
		const seen = [...known.values()].filter(({ placed: { box } }) => box.offsetWidth > 0);
		const now = readRules(seen.map(({ placed }) => placed));
		onChange(seen.filter(({ rules }, index) => rules !== now[index]).map(({ placed }) => placed.frame));
	};
	const lookSoon = whenQuiet(look);
	const attributes = new MutationObserver((records) => {
		// A page may set the same value again, perhaps because it was told that we looked.
		if (records.some(isChange)) lookSoon();
	});
	const sizes = new ResizeObserver(lookSoon);
	return {
		lookSoon,
		/** Follows frames that have got their placeholders. */
		follow(all: readonly PlacedFrame[]) {
			const rules = readRules(all);
			for (const [index, placed] of all.entries()) {
				known.set(placed.frame, { placed, rules: `${rules[index]}` });
				for (const element of sizedAround(placed)) sizes.observe(element);
				for (const element of ancestorsOf(placed.box)) attributes.observe(element, { attributeOldValue: true });
			}
		},
		forget(frame: HTMLElement) {
			const { placed } = known.get(frame) ?? {};
			if (placed) sizes.unobserve(placed.box);
			known.delete(frame);
		},
	};
}

const isChange = ({ target, attributeName, oldValue }: MutationRecord) =>
	(target as Element).getAttribute(`${attributeName}`) !== oldValue;

/** Runs a function before the next picture; while calls go on, it waits until they end. */
function whenQuiet(run: () => void): () => void {
	let timer: ReturnType<typeof setTimeout>;
	let last = Number.NEGATIVE_INFINITY;
	return () => {
		clearTimeout(timer);
		if (performance.now() - last > QUIET_MS) requestAnimationFrame(run);
		else timer = setTimeout(run, QUIET_MS);
		last = performance.now();
	};
}

/** What the rules say of each frame, as text to compare. Its `display` is read alone, which needs no layout. */
function readRules(all: readonly PlacedFrame[]): string[] {
	for (const { frame } of all) frame.toggleAttribute(SHOWN, true);
	const displays = all.map(({ frame }) => getComputedStyle(frame).display);
	for (const { frame } of all) frame.toggleAttribute(SHOWN, false);
	return all.map(({ frame, box, isFitted }, index) => {
		const style = getComputedStyle(frame);
		const { clientWidth, clientHeight } = (isFitted && containerOf(frame)) || {};
		const values = [...SIGHT, ...PROPERTIES].map((property) => style.getPropertyValue(property));
		return [box.offsetWidth > 0, displays[index], clientWidth, clientHeight, ...values].join();
	});
}

/** The elements whose size counts. */
function sizedAround({ box, isFitted }: PlacedFrame): Element[] {
	const containers = ancestorsOf(box).filter((one) => !/^(normal)?$/.test(getComputedStyle(one).containerType ?? ''));
	const fitted = isFitted ? containerOf(box) : null;
	return [box, ...containers, ...(fitted ? [fitted] : [])];
}
