import { page } from '../lib/natives.js';
import { ADDRESSES, createFrameCards, type FrameCards } from './frame-cards.js';
import { applyFrameLayout, type FrameLayout, pinSizes, readFrameLayouts } from './frame-layout.js';
import type { InlineContext, InlinePart } from './inline-context.js';
import { isMeantToBeSeen } from './is-meant-to-be-seen.js';
import { isOutOfReach } from './is-out-of-reach.js';
import { applySurface, readSurface } from './surface.js';

/** If a page keeps removing a placeholder, we give up after this many times … */
const MAX_REDRAWS = 10;

/** … within this time. */
const REDRAWS_WITHIN_MS = 2000;

/** The attributes that may change whether and for what a frame is held, or where it is. */
const FOLLOWED = [
	...['data-consent', 'data-consent-placeholder', ...ADDRESSES],
	...['style', 'class', 'hidden', 'width', 'height'],
];

/** A placeholder, and how often it has been put back recently. @internal */
interface Placed {
	readonly box: HTMLElement;
	redraws: number;
	since: number;
}

/** @param isMoved the frame may have another layout than before */
type Serve = (frame: HTMLElement, isMoved?: boolean) => void;

/**
 * The placeholders of held frames. Each is inserted right before its frame, which our style sheet hides. The frame
 * itself does not change or move, so that a framework finds it where it was.
 */
export function framePlaceholders(context: InlineContext): InlinePart {
	const { hydration } = context;
	const cards = createFrameCards(context);
	const { isHeld, fill } = cards;
	const placed = new Map<HTMLElement, Placed>();

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
			}
			return [...new Set([...cleared.map(([frame]) => frame), ...takeBack(container)])];
		},
	};
}

/** @internal */
interface PlacingParts {
	readonly context: InlineContext;
	readonly cards: FrameCards;
	readonly placed: Map<HTMLElement, Placed>;
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
		const focused = ready.map((frame) => placed.get(frame)?.box.querySelector<HTMLElement>(':focus')).find(Boolean);
		// Frames are measured without their placeholders.
		for (const frame of ready) placed.get(frame)?.box.remove();
		const isShown = (frame: HTMLElement) => !wantsNone(frame) && isMeantToBeSeen(frame) && !isOutOfReach(frame);
		const shown = new Set(ready.filter(isShown));
		const boxes = new Map<HTMLElement, HTMLElement>();
		for (const frame of ready) {
			if (!shown.has(frame)) {
				placed.delete(frame);
				frames.await(frame);
				continue;
			}
			frames.seen(frame);
			const entry = placed.get(frame) ?? { box: make('placeholder'), redraws: 0, since: 0 };
			placed.set(frame, entry);
			boxes.set(frame, entry.box);
		}
		standBefore(boxes, fill);
		focused?.focus({ preventScroll: true });
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

const isInPlace = (frame: HTMLElement, box: HTMLElement) => box.nextElementSibling === frame;

/** Serves frames again when something changes that a placeholder depends on. */
function followFrames(placed: ReadonlyMap<HTMLElement, Placed>, serve: Serve) {
	/** All frames with a mark in the page, held or not, seen or not. */
	const followed = new Set<HTMLElement>();
	const attributes = new MutationObserver((records) => {
		for (const target of new Set(records.map((record) => record.target))) serve(target as HTMLElement, true);
	});
	// Other rules may apply at another width. The height also changes when a mobile browser scrolls, so it is ignored.
	let width = innerWidth;
	addEventListener('resize', () => {
		if (width === innerWidth) return;
		width = innerWidth;
		for (const frame of placed.keys()) serve(frame, true);
	});
	const serveUnplaced = (frame: HTMLElement) => {
		if (!placed.has(frame)) serve(frame);
	};
	whenRestyled((isStyled) => {
		for (const frame of followed) if (isStyled || !placed.has(frame)) serve(frame, true);
	});
	const sizes = new ResizeObserver((entries) => {
		for (const { target } of entries) serveUnplaced(target as HTMLElement);
	});
	const sights = new IntersectionObserver(
		(entries) => {
			for (const { target, intersectionRatio } of entries)
				if (intersectionRatio > 0) serveUnplaced(target as HTMLElement);
		},
		// Above 0, because a collapsed element next to a visible one counts as intersecting.
		{ threshold: 0.01 },
	);
	return {
		/** Waits for a hidden frame to be shown, or for one that was out of reach to come into sight. */
		await(frame: HTMLElement) {
			sizes.observe(frame);
			sights.observe(frame);
		},
		seen: (frame: HTMLElement) => sights.unobserve(frame),
		forget(frame: HTMLElement) {
			sizes.unobserve(frame);
			sights.unobserve(frame);
		},
		follow(frame: HTMLElement) {
			if (!followed.has(frame)) attributes.observe(frame, { attributeFilter: FOLLOWED });
			followed.add(frame);
		},
		/** Drops the frames that have left the page. */
		letGo(remove: (frame: HTMLElement) => void) {
			for (const frame of followed) {
				if (frame.isConnected) continue;
				remove(frame);
				followed.delete(frame);
			}
		},
	};
}

/**
 * Calls a function when other rules may apply, once for all that comes in a task: a style sheet came (then with `true`),
 * or perhaps a tab opened that was hidden without losing its size.
 */
function whenRestyled(run: (isStyled: boolean) => void): void {
	let isStyled = false;
	let timer: ReturnType<typeof setTimeout>;
	const listener = ({ type, target }: Event) => {
		const isLoaded = type === 'load';
		if (isLoaded && !/^(link|style)$/i.test((target as Node).nodeName)) return;
		isStyled ||= isLoaded;
		clearTimeout(timer);
		timer = setTimeout(() => {
			run(isStyled);
			isStyled = false;
		});
	};
	for (const type of ['load', 'transitionend', 'click']) page.addEventListener(type, listener, true);
}

/** Puts back placeholders that the page has removed, unless it keeps removing them. */
function putBack(placed: ReadonlyMap<HTMLElement, Placed>, serve: Serve): void {
	const now = performance.now();
	for (const [frame, entry] of placed) {
		if (isInPlace(frame, entry.box)) continue;
		if (now - entry.since > REDRAWS_WITHIN_MS) Object.assign(entry, { since: now, redraws: 0 });
		if (++entry.redraws <= MAX_REDRAWS) serve(frame);
	}
}

/** Puts each placeholder right before its frame, with the frame's layout. All is read before anything is changed. */
function standBefore(
	boxes: ReadonlyMap<HTMLElement, HTMLElement>,
	fill: (frame: HTMLElement, box: HTMLElement) => void,
): void {
	const surfaces = [...boxes.keys()].map(readSurface);
	const layouts = readFrameLayouts([...boxes.keys()]);
	for (const [index, [frame, box]] of [...boxes].entries()) {
		box.removeAttribute('style');
		applySurface(box, surfaces[index]);
		frame.before(box);
		applyFrameLayout(box, layouts[index] as FrameLayout);
		fill(frame, box);
	}
	pinSizes([...boxes.values()], layouts);
}

/** Removes a placeholder. If the focus was on its button, the frame gets the focus. */
function removeBox(box: HTMLElement, frame: HTMLElement): void {
	const hadFocus = box.matches(':focus-within');
	box.remove();
	if (hadFocus) frame.focus({ preventScroll: true });
}
