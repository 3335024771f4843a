import { page } from '../lib/natives.js';
import type { UiHost } from './contract.js';
import { isCovered } from './is-covered.js';

/** How often we check that the question can still be pressed, in ms. */
export const CHECK_INTERVAL_MS = 500;

/**
 * Puts the question in a place where it can be pressed. A modal dialog of the page makes everything outside it inert,
 * and a popover or a full-screen element may be above us. No API says which of them is on top, so the places are tried
 * in turn. If none works, as with a modal dialog in a shadow root, the question stays invisible until one does.
 * @param front the element with the question
 */
export function raiseQuestion(host: Pick<UiHost, 'raise'>, front: HTMLElement): HTMLElement {
	front.style.removeProperty('visibility');
	const places = placesAbove(front);
	if (places.length === 0) {
		const home = keepAlive(host.raise());
		if (canBePressed(front)) return home;
		// The same place again, because showing a popover again brings it to the top.
		if (home.parentElement) places.push(home.parentElement);
	}
	for (const place of places) {
		const home = keepAlive(host.raise(place));
		for (const type of HIDDEN_EVENTS) home.addEventListener(type, hideFromPlace);
		if (canBePressed(front)) return home;
	}
	front.style.setProperty('visibility', 'hidden', 'important');
	return host.raise();
}

/** The modal or full-screen elements of the page, outside which nothing can be pressed; most pages have none. */
function placesAbove(front: HTMLElement): Element[] {
	const { fullscreenElement } = page;
	if (fullscreenElement) return [fullscreenElement];
	// A browser without popovers may not know the selector either.
	return 'togglePopover' in front ? [...page.querySelectorAll('dialog:modal:not(#sekisho *)')].reverse() : [];
}

/** The events of a press or a key that a dialog of the page may take for its own, and `submit` that of a printed question. */
const HIDDEN_EVENTS = [
	...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click'],
	...['keydown', 'keyup', 'focusin', 'focusout', 'input', 'change', 'submit'],
];

/**
 * Hides an event in the question from the dialog or full-screen element around it: many a dialog closes at a press
 * outside of its own content, and would close with the question in it.
 */
function hideFromPlace(event: Event): void {
	const { parentElement } = event.currentTarget as HTMLElement;
	if (parentElement !== page.body && parentElement !== page.documentElement) event.stopPropagation();
}

/** Undoes what libraries do to everything outside their own modal dialog. */
export function keepAlive(home: HTMLElement): HTMLElement {
	home.inert = false;
	home.removeAttribute('aria-hidden');
	return home;
}

/** Would a press on the question reach it? */
export const canBePressed = (front: HTMLElement): boolean => !isCovered(front.firstElementChild, front);
