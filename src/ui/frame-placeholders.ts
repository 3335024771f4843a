import { ADDRESSES, createFrameCards } from './frame-cards.js';
import { applyFrameLayout, pinSize, readFrameLayout } from './frame-layout.js';
import type { InlineContext, InlinePart } from './inline-context.js';
import { isMeantToBeSeen } from './is-meant-to-be-seen.js';
import { isOutOfReach } from './is-out-of-reach.js';
import { applySurface } from './surface.js';

/** If a page keeps removing a placeholder, we give up after so many times … */
const MAX_REDRAWS = 10;

/** … in so many ms. */
const REDRAWS_WITHIN_MS = 2000;

/** What may change whether a frame is held, and for what, or where it stands. */
const FOLLOWED = [
	...['data-consent', 'data-consent-placeholder', ...ADDRESSES],
	...['style', 'class', 'hidden', 'width', 'height'],
];

/** A placeholder, and how often it was put back lately. @internal */
interface Placed {
	readonly box: HTMLElement;
	redraws: number;
	since: number;
}

/** @param isMoved the frame may have another layout than before */
type Serve = (frame: HTMLElement, isMoved?: boolean) => void;

/**
 * The placeholders of held frames. Each stands right before its frame, which the style sheet hides there: nothing of the
 * frame itself changes, and what a framework knows stays where it is.
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

	/** Puts the placeholder in the place of its frame, or takes it away where none is wanted. */
	const place = (frame: HTMLElement) => {
		style(frame);
		const found = placed.get(frame);
		const focused = found?.box.querySelector<HTMLElement>(':focus');
		// The frame is measured as it stands without it.
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
	// Other rules may hold in a window of another width; one that only scrolls changes its height as well.
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
		// A folded element touches one that is in sight.
		{ threshold: 0.01 },
	);
	return {
		/** A hidden frame may be shown later, and one that was out of reach may come into sight. */
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
		/** Lets go of those that left the page. */
		letGo(remove: (frame: HTMLElement) => void) {
			for (const frame of followed) {
				if (frame.isConnected) continue;
				remove(frame);
				followed.delete(frame);
			}
		},
	};
}

/** Puts back a placeholder that the page took away, unless the page insists. */
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

/** Takes a placeholder away. The button that was pressed is gone: what it brought takes the focus. */
function removeBox(box: HTMLElement, frame: HTMLElement): void {
	const hadFocus = box.matches(':focus-within');
	box.remove();
	if (hadFocus) frame.focus({ preventScroll: true });
}
