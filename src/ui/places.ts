import { afterPaint } from '../lib/after-paint.js';
import { page } from '../lib/natives.js';
import { keepPageStill } from './keep-page-still.js';

/** How long a status message stays. */
const STATUS_MS = 4000;

/** Selects the first layer that a server printed. */
const PRINTED = '#sekisho > style + div';

/** The elements for banner, preferences and status, each of which is drawn separately. @internal */
export interface Places {
	readonly front: HTMLElement;
	readonly back: HTMLElement;
	readonly all: readonly HTMLElement[];
	/** Removes them from the page. */
	remove(): void;
	/** Is an element in one of them? */
	contain(element: unknown): boolean;
	/** Shows a status message for a while; screen readers announce it. */
	announce(words: string): void;
	/** Returns the focus to its earlier element, or, if that is gone, to the button that opens the preferences. */
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
			// By then the reopen button is drawn. The focus stays if the page or the visitor has moved it meanwhile.
			afterPaint(() => {
				if (page.activeElement === page.body) (opener?.isConnected ? opener : button())?.focus({ preventScroll: true });
			});
		},
	};
}
