import { setAttribute } from '../lib/natives.js';
import { copyScript } from '../lib/script.js';

/** Elements that fetch or run something, and the inert one that can hold them. */
export const FETCHES = 'script,img,iframe,link,template';

/** The attribute that makes an element fetch. */
export const attributeOf = (element: Element) => (element.localName === 'link' ? 'href' : 'src');

/** Scripts held before the browser ever started them: put right, they run, and keep their listeners. */
const untouched = new WeakSet<Element>();

/** The address an element has or would have; empty when it has none. */
export function sourceOf(element: Element): string {
	const attribute = attributeOf(element);
	return element.getAttribute(`data-${attribute}`) ?? element.getAttribute(attribute) ?? '';
}

export const isScript = (element: Element) => element instanceof HTMLScriptElement;

/** Is this element kept from doing what it does? */
export function isHeld(element: Element): boolean {
	if (isScript(element)) return element.type === 'text/plain';
	return element.localName === 'template' || element.hasAttribute(`data-${attributeOf(element)}`);
}

/**
 * Turns an element into what an owner could have written: `data-consent`, and the address in `data-src` or `data-href`.
 * From here on, held markup and held insertions are one thing.
 * @param url its address, when a script was about to set it
 */
export function hold(element: Element, id: string, url?: string): void {
	const attribute = attributeOf(element);
	if (url !== undefined) untouched.add(element);
	const source = url ?? sourceOf(element);
	if (source) setAttribute(element, `data-${attribute}`, source);
	element.removeAttribute(attribute);
	if (isScript(element) && !isHeld(element)) {
		if (element.type) setAttribute(element, 'data-type', element.type);
		element.type = 'text/plain';
	}
	setAttribute(element, 'data-consent', id);
}

/**
 * Lets an element do what it was held from.
 * @returns the element that is in the document now
 */
export function release(element: Element): Element {
	const url = sourceOf(element);
	const now = isScript(element) && !untouched.delete(element) ? copyScript(element) : element;
	if (isScript(now)) now.type = now.dataset.type ?? '';
	for (const name of ['consent', 'src', 'href', 'type']) now.removeAttribute(`data-${name}`);
	if (url) setAttribute(now, attributeOf(now), url);
	if (now !== element) element.replaceWith(now);
	return now;
}
