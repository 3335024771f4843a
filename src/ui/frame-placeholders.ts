import { heldIdOf } from '../decision/ids-of.js';
import { page } from '../lib/natives.js';
import { applyFrameLayout, pinSize, readFrameLayout } from './frame-layout.js';
import type { InlineContext, InlinePart } from './inline-context.js';
import { isMeantToBeSeen } from './is-meant-to-be-seen.js';
import { isOutOfReach } from './is-out-of-reach.js';
import { placeholder } from './placeholder.js';
import { applySurface } from './surface.js';

/** A page that takes a placeholder away again and again is let have its way: so often at most … */
const MAX_REDRAWS = 10;

/** … in so many ms. */
const REDRAWS_WITHIN_MS = 2000;

/** Where the address of a held frame is meanwhile. */
const ADDRESSES = ['data-src', 'data-srcdoc', 'data-data'];

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

/**
 * The placeholders of held frames. Each stands right before its frame, which the style sheet hides there: nothing of the
 * frame itself changes, and what a framework knows stays where it is.
 */
export function framePlaceholders({ host, hydration, texts, make, draw, style }: InlineContext): InlinePart {
	const placed = new Map<HTMLElement, Placed>();
	/** Has the page a policy that forbids what visitors load once? */
	let isWalled = false;
	/** All frames with a mark in the page, held or not, seen or not. */
	const frames = new Set<HTMLElement>();

	const attributes = new MutationObserver((records) => {
		for (const target of new Set(records.map((record) => record.target))) serve(target as HTMLElement, true);
	});
	// A frame that nobody was to see may be shown later.
	const sizes = new ResizeObserver((entries) => {
		for (const { target } of entries) if (!placed.has(target as HTMLElement)) serve(target as HTMLElement);
	});

	// One that was out of reach may come into sight.
	const sights = new IntersectionObserver(
		(entries) => {
			for (const { target, intersectionRatio } of entries)
				if (intersectionRatio > 0 && !placed.has(target as HTMLElement)) serve(target as HTMLElement);
		},
		// What is folded touches what is in sight.
		{ threshold: 0.01 },
	);

	// Other rules may hold in a window of another width; one that only scrolls changes its height as well.
	let width = innerWidth;
	const onResize = () => {
		if (width === innerWidth) return;
		width = innerWidth;
		for (const frame of placed.keys()) serve(frame, true);
	};
	addEventListener('resize', onResize);

	const idOf = (frame: HTMLElement) => heldIdOf(`${frame.dataset.consent}`, host.consent.choices);
	const isHeld = (frame: HTMLElement) =>
		frame.isConnected &&
		!host.consent.choices[idOf(frame)] &&
		// One that was let go this once keeps its mark, and has its address.
		ADDRESSES.some((name) => frame.hasAttribute(name));
	const wantsNone = (frame: HTMLElement) => !!frame.closest('[data-consent-placeholder=none]');

	/** @param isMoved the frame may have another layout than before */
	const serve = (frame: HTMLElement, isMoved = false) => {
		if (!frames.has(frame)) attributes.observe(frame, { attributeFilter: FOLLOWED });
		frames.add(frame);
		if (!isHeld(frame)) return remove(frame);
		hydration.whenDone(frame, () => {
			const { box } = placed.get(frame) ?? {};
			if (!isHeld(frame)) return;
			// What is drawn keeps its place, and its focus.
			if (box && !isMoved && isInPlace(frame, box)) fill(frame, box);
			else place(frame);
		});
	};

	/** Puts the placeholder in the place of its frame, or takes it away where none is wanted. */
	const place = (frame: HTMLElement) => {
		style(frame);
		const found = placed.get(frame);
		const focused = found?.box.querySelector<HTMLElement>(':focus');
		// The frame is measured as it stands without it.
		found?.box.remove();
		if (wantsNone(frame) || !isMeantToBeSeen(frame) || isOutOfReach(frame)) {
			placed.delete(frame);
			sizes.observe(frame);
			sights.observe(frame);
			return;
		}
		sights.unobserve(frame);
		const entry = found ?? { box: make('placeholder'), redraws: 0, since: 0 };
		placed.set(frame, entry);
		const layout = readFrameLayout(frame);
		entry.box.removeAttribute('style');
		applySurface(entry.box, frame);
		frame.before(entry.box);
		applyFrameLayout(entry.box, layout);
		fill(frame, entry.box);
		pinSize(entry.box, layout);
		focused?.focus({ preventScroll: true });
	};

	const fill = (frame: HTMLElement, box: HTMLElement) => {
		const id = idOf(frame);
		const { config } = host;
		// The browser's own wall stays up for as long as the page lives.
		const onLoadOnce = isWalled || config.options.gate?.strict ? undefined : () => loadOnce(frame);
		const onAllow = () => host.choose({ [id]: true });
		draw(box, placeholder({ config, texts: texts(), id, onLoadOnce, onAllow }));
	};

	/** A server's policy may forbid the frame, which nobody can know before: then it waits again, and “once” is not offered. */
	const loadOnce = (frame: HTMLElement) => {
		const id = idOf(frame);
		const name = ADDRESSES.find((one) => frame.getAttribute(one)) ?? '';
		const address = `${frame.getAttribute(name)}`;
		addEventListener('securitypolicyviolation', ({ blockedURI }) => {
			if (!blockedURI || !new URL(address, page.baseURI).href.startsWith(blockedURI)) return;
			isWalled = true;
			frame.removeAttribute(name.replace('data-', ''));
			frame.setAttribute('data-consent', id);
			frame.setAttribute(name, address);
		});
		host.once(frame);
	};

	const remove = (frame: HTMLElement) => {
		const found = placed.get(frame);
		placed.delete(frame);
		sizes.unobserve(frame);
		sights.unobserve(frame);
		if (!found) return;
		const { box } = found;
		const hadFocus = box.matches(':focus-within');
		box.remove();
		wake(frame);
		// The button that was pressed is gone: what it brought takes the focus.
		if (hadFocus) frame.focus({ preventScroll: true });
	};

	/** Chromium asks for no `<object type="text/html">` that got its address while it was hidden. */
	const wake = (frame: HTMLElement) => {
		const data = frame.getAttribute('data');
		// Measured, it is shown.
		if (data && frame.matches('object[type="text/html" i]') && frame.offsetWidth) frame.setAttribute('data', data);
	};

	const isInPlace = (frame: HTMLElement, box: HTMLElement) => box.nextElementSibling === frame;

	return {
		selector: 'iframe[data-consent],embed[data-consent],object[data-consent]',
		serve,
		check() {
			const now = performance.now();
			for (const frame of frames) {
				if (frame.isConnected) continue;
				remove(frame);
				frames.delete(frame);
			}
			for (const [frame, entry] of placed) {
				if (isInPlace(frame, entry.box)) continue;
				if (now - entry.since > REDRAWS_WITHIN_MS) Object.assign(entry, { since: now, redraws: 0 });
				if (++entry.redraws <= MAX_REDRAWS) serve(frame);
			}
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
