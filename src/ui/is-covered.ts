import { page } from '../lib/natives.js';

/**
 * Would a press on the middle of an element reach something else than its owner? If the element has no size, as with an
 * ad blocker, the answer does not matter: false.
 * @param owner contains the element, and everything that a press on it may reach
 */
export function isCovered(element: Element | null, owner: Element): boolean {
	const box = element?.getBoundingClientRect();
	if (!box?.width) return false;
	if (owner.closest('[inert]')) return true;
	const hit = page.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
	return !!hit && !owner.contains(hit);
}
