import { firstChild, getAttribute, nameOf, page, removeAttribute, setAttribute } from '../lib/natives.js';
import { copyScript } from '../lib/script.js';
import { trusted } from '../lib/trusted.js';

/** Elements that fetch or run something, and the inert one that can hold them. */
const NAMES = 'script,img,iframe,link,template,source,video,audio,embed,object,input,track,image,feimage,use'.split(
	',',
);

/** Text without this has none of them in it. */
export const MAY_FETCH = new RegExp(`<(${NAMES.join('|')})`, 'i');

/** The attributes that make them fetch. */
export const ATTRIBUTES = ['srcset', 'src', 'href', 'data', 'poster', 'imagesrcset', 'xlink:href', 'srcdoc'];

const set = new Set(NAMES);

export const fetches = (node: Node): node is Element => set.has(nameOf(node));

/** All of these in a node, itself included, in document order. */
export function fetching(root: Node): Element[] {
	if (!firstChild(root)) return fetches(root) ? [root] : [];
	const walker = page.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
	const found: Element[] = [];
	for (let node: Node | null = root; node; node = walker.nextNode()) if (fetches(node)) found.push(node);
	return found;
}

/** Scripts held before the browser ever started them: put right, they run, and keep their listeners. */
const untouched = new WeakSet<Element>();

export const markOf = (element: Element) => getAttribute(element, 'data-consent');

/** What an element has, or once released will have, as attribute. */
export const attributeOf = (element: Element, attribute: string) =>
	(markOf(element) !== null && getAttribute(element, `data-${attribute}`)) || getAttribute(element, attribute);

/** The address an element has or would have; empty when it has none. */
export const sourceOf = (element: Element) => ATTRIBUTES.map((name) => attributeOf(element, name)).find(Boolean) ?? '';

export const isScript = (element: Element): element is HTMLScriptElement => nameOf(element) === 'script';

/** Is this a script that the browser does not run? */
export const isInert = (script: HTMLScriptElement) => script.type === 'text/plain';

/**
 * Turns an element into what an owner could have written: `data-consent`, and the address in `data-src` and the like.
 * From here on, held markup and held insertions are one thing.
 */
export function hold(element: Element, id: string): void {
	for (const name of ATTRIBUTES) {
		const value = getAttribute(element, name);
		if (value === null) continue;
		setAttribute(element, `data-${name}`, value);
		removeAttribute(element, name);
	}
	if (isScript(element) && !isInert(element)) {
		if (element.type) setAttribute(element, 'data-type', element.type);
		element.type = 'text/plain';
	}
	setAttribute(element, 'data-consent', id);
}

/** Holds an element before it gets an address: a script that the browser has not started keeps its listeners. */
export function holdBefore(element: Element, id: string, attribute: string, value: string): void {
	hold(element, id);
	untouched.add(element);
	setAttribute(element, `data-${attribute}`, value);
}

/**
 * Lets an element do what it was held from.
 * @returns the element that is in the document now
 */
export function release(element: Element): Element {
	const now = isScript(element) && !untouched.delete(element) ? copyScript(element) : element;
	if (isScript(now)) now.type = now.dataset.type ?? '';
	removeAttribute(now, 'data-consent');
	removeAttribute(now, 'data-type');
	for (const name of ATTRIBUTES) {
		const value = getAttribute(element, `data-${name}`);
		removeAttribute(now, `data-${name}`);
		if (value !== null)
			setAttribute(now, name.replace(/.*:/, ''), isScript(now) ? trusted('createScriptURL', value) : value);
	}
	if (now !== element) element.replaceWith(now);
	return now;
}
