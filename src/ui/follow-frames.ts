import { page } from '../lib/natives.js';
import { ADDRESSES } from './frame-cards.js';
import { type PlacedFrame, watchFrameRules } from './watch-frame-rules.js';

/** If a page keeps removing a placeholder, or changing its place, we give up after this many times … */
const MAX_REDRAWS = 10;

/** … within this time. */
const REDRAWS_WITHIN_MS = 2000;

/** The attributes that may change whether and for what a frame is held, or where it is. */
const FOLLOWED = [
	...['data-consent', 'data-consent-placeholder', ...ADDRESSES],
	...['style', 'class', 'hidden', 'width', 'height'],
];

/** A placeholder, and how often it has been put back recently. @internal */
export interface PlacedBox {
	readonly box: HTMLElement;
	redraws: number;
	since: number;
}

/** @param isMoved the frame may have another layout than before */
export type Serve = (frame: HTMLElement, isMoved?: boolean) => void;

/** May a placeholder be put into its place once more? */
export function mayPlaceAgain(entry: PlacedBox | undefined): boolean {
	if (!entry) return false;
	const now = performance.now();
	if (now - entry.since > REDRAWS_WITHIN_MS) Object.assign(entry, { since: now, redraws: 0 });
	return ++entry.redraws <= MAX_REDRAWS;
}

/** Serves frames again when something changes that a placeholder depends on. */
export function followFrames(placed: ReadonlyMap<HTMLElement, PlacedBox>, serve: Serve) {
	/** All frames with a mark in the page, held or not, seen or not. */
	const followed = new Set<HTMLElement>();
	const attributes = new MutationObserver((records) => {
		for (const target of new Set(records.map((record) => record.target))) serve(target as HTMLElement, true);
	});
	const rules = followRules(placed, serve);
	const serveUnplaced = (frame: HTMLElement) => {
		if (!placed.has(frame)) serve(frame);
	};
	whenRestyled((isStyled) => {
		rules.lookSoon();
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
		/** Looks whether the rules of frames change that have placeholders now. */
		seen(frames: readonly PlacedFrame[]) {
			for (const { frame } of frames) sights.unobserve(frame);
			rules.follow(frames);
		},
		unplaced: rules.forget,
		forget(frame: HTMLElement) {
			rules.forget(frame);
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

/** Serves frames with placeholders again when other rules apply to them, or at another width of the window. */
function followRules(placed: ReadonlyMap<HTMLElement, PlacedBox>, serve: Serve): ReturnType<typeof watchFrameRules> {
	const rules = watchFrameRules((changed) => {
		for (const frame of changed) if (mayPlaceAgain(placed.get(frame))) serve(frame, true);
	});
	// The height also changes when a mobile browser scrolls.
	let width = innerWidth;
	addEventListener('resize', () => {
		if (width === innerWidth) return rules.lookSoon();
		width = innerWidth;
		for (const frame of placed.keys()) serve(frame, true);
	});
	return rules;
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
