import { page } from '../lib/natives.js';
import type { UiHost } from './contract.js';

/** How often it is looked whether the question can still be pressed, in ms. */
export const LOOK_MS = 500;

/**
 * Brings the question to where it can be pressed. A modal dialog of the page makes everything outside of it dead, and a
 * popover or what fills the screen may come above us; which of them is on top nobody tells, so that places are tried.
 * Where there is none, as beside a modal dialog in a shadow root, the question is not seen until there is one.
 * @param front has the question in it
 */
export function raiseQuestion(host: Pick<UiHost, 'raise'>, front: HTMLElement): HTMLElement {
	front.style.removeProperty('visibility');
	const places = placesAbove(front);
	if (places.length === 0) {
		const home = keepAlive(host.raise());
		if (canBePressed(front)) return home;
		// Where it is already, but shown anew, which brings it to the top.
		if (home.parentElement) places.push(home.parentElement);
	}
	for (const place of places) {
		const home = keepAlive(host.raise(place));
		if (canBePressed(front)) return home;
	}
	front.style.setProperty('visibility', 'hidden', 'important');
	return host.raise();
}

/** What of the page nothing outside of it can be pressed beside; empty where there is no such thing. */
function placesAbove(front: HTMLElement): Element[] {
	const { fullscreenElement } = page;
	if (fullscreenElement) return [fullscreenElement];
	// A browser without popovers may not know the selector either.
	return 'togglePopover' in front ? [...page.querySelectorAll('dialog:modal:not(#sekisho *)')].reverse() : [];
}

/** A library that shows a modal makes everything beside it dead. */
export function keepAlive(home: HTMLElement): HTMLElement {
	home.inert = false;
	home.removeAttribute('aria-hidden');
	return home;
}

/** Would a press on the question reach it? One that has no size yet, or that an ad blocker hides, is in nobody's way. */
export function canBePressed(front: HTMLElement): boolean {
	const box = front.firstElementChild?.getBoundingClientRect();
	if (!box?.width) return true;
	if (front.closest('[inert]')) return false;
	const hit = page.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
	return !hit || front.contains(hit);
}
