import { getAttribute, importNode, inertDocument, querySelectorAll } from '../lib/natives.js';
import { HELD_ATTRIBUTE, restore } from './hold.js';

/** A copy of an element in which nothing is held, as the page wrote it. It is in an inert document. */
export function copyAsWritten(node: Node): Element {
	const copy = importNode(inertDocument(node), node, true) as Element;
	for (const element of [copy, ...querySelectorAll(copy, `[${HELD_ATTRIBUTE}]`)])
		if (getAttribute(element, HELD_ATTRIBUTE) !== null) restore(element);
	return copy;
}
