import { followFrames, mayPlaceAgain, type PlacedBox, type Serve } from './follow-frames.js';
import { createFrameCards, type FrameCards } from './frame-cards.js';
import { applyFrameLayout, type FrameLayout, pinPlaces, pinSizes, readFrameLayouts } from './frame-layout.js';
import type { InlineContext, InlinePart } from './inline-context.js';
import { isMeantToBeSeen } from './is-meant-to-be-seen.js';
import { isOutOfReach } from './is-out-of-reach.js';
import { rememberScroll } from './remember-scroll.js';
import { applySurface, readSurface } from './surface.js';
import type { PlacedFrame } from './watch-frame-rules.js';

/**
 * The placeholders of held frames. Each is inserted right before its frame, which our style sheet hides. The frame
 * itself does not change or move, so that a framework finds it where it was.
 */
export function framePlaceholders(context: InlineContext): InlinePart {
	const { hydration } = context;
	const cards = createFrameCards(context);
	const { isHeld, fill } = cards;
	const placed = new Map<HTMLElement, PlacedBox>();

	const serve: Serve = (frame, isMoved = false) => {
		frames.follow(frame);
		if (!isHeld(frame)) return remove(frame);
		hydration.whenDone(frame, () => {
			const { box } = placed.get(frame) ?? {};
			if (!isHeld(frame)) return;
			// A placeholder that is drawn keeps its place and its focus.
			if (box && !isMoved && isInPlace(frame, box)) return fill(frame, box);
			place(frame);
		});
	};
	const frames = followFrames(placed, serve);
	const { place, takeBack } = createPlacing({ context, cards, placed, frames });

	const remove = (frame: HTMLElement) => {
		const found = placed.get(frame);
		placed.delete(frame);
		frames.forget(frame);
		if (found) removeBox(found.box, frame);
	};

	return {
		selector: 'iframe[data-consent],embed[data-consent],object[data-consent]',
		serve,
		check() {
			frames.letGo(remove);
			putBack(placed, serve);
		},
		clear(container) {
			const cleared = [...placed].filter(([frame]) => container.contains(frame));
			for (const [frame, { box }] of cleared) {
				box.remove();
				placed.delete(frame);
				frames.unplaced(frame);
			}
			return [...new Set([...cleared.map(([frame]) => frame), ...takeBack(container)])];
		},
	};
}

/** @internal */
interface PlacingParts {
	readonly context: InlineContext;
	readonly cards: FrameCards;
	readonly placed: Map<HTMLElement, PlacedBox>;
	readonly frames: ReturnType<typeof followFrames>;
}

/** Gives held frames their placeholders at the end of the task, all together. */
function createPlacing({ context: { make, style }, cards: { isHeld, fill }, placed, frames }: PlacingParts) {
	/** Frames that wait for the end of the task: to measure them one by one, the page would be laid out for each. */
	const waiting = new Set<HTMLElement>();

	/** Puts the placeholders before their frames, or removes those that are not wanted. */
	const placeAll = () => {
		const ready = [...waiting].filter(isHeld);
		waiting.clear();
		ready.forEach(style);
		const focused = ready.map((frame) => focusedIn(placed.get(frame)?.box)).find(Boolean);
		const scrollAgain = rememberScroll(ready);
		// Frames are measured without their placeholders.
		for (const frame of ready) placed.get(frame)?.box.remove();
		const isShown = (frame: HTMLElement) => !wantsNone(frame) && isMeantToBeSeen(frame) && !isOutOfReach(frame);
		const shown = new Set(ready.filter(isShown));
		const boxes = new Map<HTMLElement, HTMLElement>();
		for (const frame of ready) {
			if (!shown.has(frame)) {
				placed.delete(frame);
				frames.unplaced(frame);
				frames.await(frame);
				continue;
			}
			const entry = placed.get(frame) ?? { box: make('placeholder'), redraws: 0, since: 0 };
			placed.set(frame, entry);
			boxes.set(frame, entry.box);
		}
		frames.seen(standBefore(boxes, fill));
		focused?.focus({ preventScroll: true });
		scrollAgain();
	};

	return {
		place(frame: HTMLElement) {
			if (waiting.size === 0) queueMicrotask(placeAll);
			waiting.add(frame);
		},
		/** React begins with a container: what waits in it has to wait for React. @returns these frames */
		takeBack(container: Node) {
			const taken = [...waiting].filter((frame) => container.contains(frame));
			for (const frame of taken) waiting.delete(frame);
			return taken;
		},
	};
}

const wantsNone = (frame: HTMLElement) => !!frame.closest('[data-consent-placeholder=none]');

/** The element in a box that has the focus; WebKit matches `:focus` in the window alone that a visitor uses. */
function focusedIn(box: HTMLElement | undefined): HTMLElement | undefined {
	const focused = (box?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement;
	return focused && box?.contains(focused) ? (focused as HTMLElement) : undefined;
}

const isInPlace = (frame: HTMLElement, box: HTMLElement) => box.nextElementSibling === frame;

/** Puts back placeholders that the page has removed, unless it keeps removing them. */
function putBack(placed: ReadonlyMap<HTMLElement, PlacedBox>, serve: Serve): void {
	for (const [frame, entry] of placed) if (!isInPlace(frame, entry.box) && mayPlaceAgain(entry)) serve(frame);
}

/** Puts each placeholder right before its frame, with the frame's layout. All is read before anything is changed. */
function standBefore(
	boxes: ReadonlyMap<HTMLElement, HTMLElement>,
	fill: (frame: HTMLElement, box: HTMLElement) => void,
): PlacedFrame[] {
	const surfaces = [...boxes.keys()].map(readSurface);
	const layouts = readFrameLayouts([...boxes.keys()]);
	for (const [index, [frame, box]] of [...boxes].entries()) {
		box.removeAttribute('style');
		applySurface(box, surfaces[index]);
		frame.before(box);
		applyFrameLayout(box, layouts[index] as FrameLayout);
		fill(frame, box);
	}
	const pinned = pinSizes([...boxes.values()], layouts);
	pinPlaces([...boxes.values()], layouts);
	return [...boxes].map(([frame, box], index) => {
		return { frame, box, isFitted: !!layouts[index]?.isItem || pinned.has(box) };
	});
}

/** Removes a placeholder. If the focus was on its button, the frame gets the focus. */
function removeBox(box: HTMLElement, frame: HTMLElement): void {
	const hadFocus = focusedIn(box);
	box.remove();
	if (hadFocus) frame.focus({ preventScroll: true });
}
