import { nodeType, parentNode } from '../lib/natives.js';

/**
 * The element in which something is about to be inserted or parsed; in a shadow root and a document there is none.
 * @param self what the native is called on
 * @param name the name of the native
 * @param where its first argument, which says of `insertAdjacentElement` and `insertAdjacentHTML` where it stands
 */
export function placeOf(self: Node | Range, name: string, where: unknown): Element | null {
	const node = (self as Range).startContainer ?? self;
	const isBeside =
		/^(before|after|replaceWith|outerHTML)$/.test(name) || (/Adj/.test(name) && /^(beforeb|aftere)/i.test(`${where}`));
	try {
		const place = isBeside ? parentNode(node) : node;
		return place && nodeType(place) !== 1 ? place.parentElement : (place as Element | null);
	} catch {
		// The options of a `<select>` are no node, and what a page calls it on may be anything.
		return null;
	}
}
