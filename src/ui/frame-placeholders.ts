import { ADDRESSES, createFrameCards } from './frame-cards.js';
import { applyFrameLayout, pinSize, readFrameLayout } from './frame-layout.js';
import type { InlineContext, InlinePart } from './inline-context.js';
import { isMeantToBeSeen } from './is-meant-to-be-seen.js';
import { isOutOfReach } from './is-out-of-reach.js';
import { applySurface } from './surface.js';

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
	const { hydration, make, style } = context;
	const { isHeld, fill } = createFrameCards(context);
	const placed = new Map<HTMLElement, Placed>();

	const serve: Serve = (frame, isMoved = false) => {
		frames.follow(frame);
		if (!isHeld(frame)) return remove(frame);
		hydration.whenDone(frame, () => {
			const { box } = placed.get(frame) ?? {};
			if (!isHeld(frame)) return;
			// A placeholder that is drawn keeps its place and its focus.
			if (box && !isMoved && isInPlace(frame, box)) fill(frame, box);
			else place(frame);
		});
	};
	const frames = followFrames(placed, serve);

	/** Puts the placeholder before its frame, or removes it if none is wanted. */
	const place = (frame: HTMLElement) => {
		style(frame);
		const found = placed.get(frame);
		const focused = found?.box.querySelector<HTMLElement>(':focus');
		// The frame is measured without its placeholder.
		found?.box.remove();
		if (wantsNone(frame) || !isMeantToBeSeen(frame) || isOutOfReach(frame)) {
			placed.delete(frame);
			return frames.await(frame);
		}
		frames.seen(frame);
		const entry = found ?? { box: make('placeholder'), redraws: 0, since: 0 };
		placed.set(frame, entry);
		standBefore(frame, entry.box, fill);
		focused?.focus({ preventScroll: true });
	};

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
			return cleared.map(([frame]) => frame);
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

/** Puts back placeholders that the page has removed, unless it keeps removing them. */
function putBack(placed: ReadonlyMap<HTMLElement, Placed>, serve: Serve): void {
	const now = performance.now();
	for (const [frame, entry] of placed) {
		if (isInPlace(frame, entry.box)) continue;
		if (now - entry.since > REDRAWS_WITHIN_MS) Object.assign(entry, { since: now, redraws: 0 });
		if (++entry.redraws <= MAX_REDRAWS) serve(frame);
	}
}

/** Puts a placeholder right before its frame, with the frame's layout. */
function standBefore(frame: HTMLElement, box: HTMLElement, fill: (frame: HTMLElement, box: HTMLElement) => void): void {
	const layout = readFrameLayout(frame);
	box.removeAttribute('style');
	applySurface(box, frame);
	frame.before(box);
	applyFrameLayout(box, layout);
	fill(frame, box);
	pinSize(box, layout);
}

/** Removes a placeholder. If the focus was on its button, the frame gets the focus. */
function removeBox(box: HTMLElement, frame: HTMLElement): void {
	const hadFocus = box.matches(':focus-within');
	box.remove();
	if (hadFocus) frame.focus({ preventScroll: true });
}
