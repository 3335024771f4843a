import { nodeType, parentNode } from '../lib/natives.js';

/**
 * Finds the element into which a native inserts or parses something.
 * @param self the node or range on which the native is called
 * @param name the name of the native
 * @param where its first argument: the position for `insertAdjacentElement` and `insertAdjacentHTML`
 * @returns `null` if there is none, as in a shadow root or a document
 */
export function placeOf(self: Node | Range, name: string, where: unknown): Element | null {
	const node = (self as Range).startContainer ?? self;
	const isBeside =
		/^(before|after|replaceWith|outerHTML)$/.test(name) || (/Adj/.test(name) && /^(beforeb|aftere)/i.test(`${where}`));
	try {
		const place = isBeside ? parentNode(node) : node;
		return place && nodeType(place) !== 1 ? place.parentElement : (place as Element | null);
	} catch {
		// `self` is not a node: it is the options of a `<select>`, or the page has called the native on something else.
		return null;
	}
}
