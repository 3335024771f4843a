import { page } from '../lib/natives.js';

/** The name of our slot in an element of the owner. */
const SLOT = 'sekisho';

/**
 * Shows an element of ours in place of the content of an owner's element. That content stays in the page, invisible,
 * because the framework that made it may still want to remove it.
 */
export function slotIn(ours: HTMLElement, place: HTMLElement): void {
	if (hasContent(place) && !showsOnlySlot(place)) place.replaceChildren();
	ours.slot = SLOT;
	place.append(ours);
}

/** Has an element visible content? Comments and white space do not count. */
const hasContent = (place: HTMLElement): boolean =>
	[...place.childNodes].some((node) => node.nodeType === 1 || (node.nodeType === 3 && !!node.nodeValue?.trim()));

/** Makes an element show our slot and nothing else. @returns false if it cannot have a shadow root */
function showsOnlySlot(place: HTMLElement): boolean {
	if (place.shadowRoot) return !!place.shadowRoot.querySelector(`slot[name=${SLOT}]`);
	try {
		const slot = page.createElement('slot');
		slot.name = SLOT;
		place.attachShadow({ mode: 'open' }).append(slot);
		return true;
	} catch {
		return false;
	}
}
