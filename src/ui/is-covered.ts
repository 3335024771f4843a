import { page } from '../lib/natives.js';

/**
 * Is something that is not of its owner above the middle of an element, or is the element inert? If the element has no
 * size, as with an ad blocker, the answer does not matter: false.
 * @param owner contains the element, and everything that may be above it
 */
export function isCovered(element: Element | null, owner: Element): boolean {
	const box = element?.getBoundingClientRect();
	if (!box?.width) return false;
	if (owner.closest('[inert]')) return true;
	const hit = page.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
	return !!hit && !owner.contains(hit);
}
