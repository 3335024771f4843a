import { afterPaint } from '../lib/after-paint.js';
import { page } from '../lib/natives.js';
import { keepPageStill } from './keep-page-still.js';

/** How long a status stays, in ms. */
const STATUS_MS = 4000;

/** The first layer, where a server printed it. */
const PRINTED = '#sekisho > style + div';

/** Where banner, preferences and status stand: each is drawn without the others. @internal */
export interface Places {
	readonly front: HTMLElement;
	readonly back: HTMLElement;
	readonly all: readonly HTMLElement[];
	/** Takes them out of the page. */
	remove(): void;
	/** Is it in one of them? */
	contain(element: unknown): boolean;
	/** Says something for a while, to screen readers too. */
	announce(words: string): void;
	/** Gives the focus back to where the visitor was, or, if that is gone, to the button that opens the preferences. */
	returnFocus(isClosed: boolean): void;
}

export function createPlaces(): Places {
	const [back, line] = [page.createElement('div'), page.createElement('div')];
	const front = page.querySelector<HTMLElement>(PRINTED) ?? page.createElement('div');
	front.parentElement?.removeAttribute('data-printed');
	const all = [front, back, line];
	const status = page.createElement('p');
	status.setAttribute('role', 'status');
	line.append(status);
	let opener: HTMLElement | undefined;

	const contain = (element: unknown) => all.some((place) => place.contains(element as Node));
	for (const place of all) {
		keepPageStill(place);
		place.addEventListener('focusin', ({ relatedTarget }) => {
			if (relatedTarget && !contain(relatedTarget)) opener = relatedTarget as HTMLElement;
		});
	}
	return {
		front,
		back,
		all,
		contain,
		remove() {
			for (const place of all) place.remove();
		},
		announce(words) {
			status.textContent = words;
			setTimeout(() => status.replaceChildren(), STATUS_MS);
		},
		returnFocus(isClosed) {
			const button = () => front.parentElement?.querySelector<HTMLElement>('[data-consent-action=preferences]');
			if (!isClosed) return button()?.focus({ preventScroll: true });
			// The button that reopens is drawn by then. The page, or the visitor, may have put the focus elsewhere.
			afterPaint(() => {
				if (page.activeElement === page.body) (opener?.isConnected ? opener : button())?.focus({ preventScroll: true });
			});
		},
	};
}
