import {
	attributeNames,
	getAttribute,
	nameOf,
	nodeName,
	page,
	plain,
	removeAttribute,
	setAttribute,
} from '../lib/natives.js';
import { trusted } from '../lib/trusted.js';

/** Elements that fetch or run something, and the inert one that can hold them. */
export const NAMES =
	'script,img,iframe,frame,base,link,template,source,video,audio,embed,object,input,track,image,feimage,feImage,use'.split(
		',',
	);

/** Text without this has none of them in it. */
export const MAY_FETCH = new RegExp(`<(${NAMES.join('|')})`, 'i');

/** The attributes that make them fetch, without a prefix: SVG has its `href` under any. */
export const ATTRIBUTES = ['srcset', 'src', 'href', 'data', 'poster', 'imagesrcset', 'srcdoc'];

const able = { __proto__: null } as unknown as { [nodeName: string]: boolean };

/** Elements that the visitor let go one by one. */
export const passed = new WeakSet<Element>();

/** Asked about everything that comes into a page: each name is worked out once. */
export const fetches = (node: Node): node is Element => {
	const name = nodeName(node);
	able[name] ??= NAMES.includes(nameOf(node));
	return able[name];
};

/** All of these in a node, itself included, in document order. */
export function fetching(root: Node): Element[] {
	const walker = page.createTreeWalker(root, 1);
	const found: Element[] = [];
	for (let node: Node | null = root; node; node = walker.nextNode()) if (fetches(node)) found.push(node);
	return found;
}

export const markOf = (element: Element) => getAttribute(element, 'data-consent');

/** The addresses of an element and those it will have once released, each with the attribute that it is for. */
export const sources = (element: Element) => {
	const isMarked = markOf(element) !== null;
	return attributeNames(element)
		.map(
			(name) => [plain(isMarked ? name.replace('data-', '') : name), getAttribute(element, name)] as [string, string],
		)
		.filter(([name, value]) => value && ATTRIBUTES.includes(name));
};

/** The address an element has or would have; empty when it has none. */
export const sourceOf = (element: Element) => sources(element)[0]?.[1] ?? '';

export const isScript = (element: Element): element is HTMLScriptElement => nameOf(element) === 'script';

/** Is this a script that the browser does not run? */
export const isInert = (script: HTMLScriptElement) => script.type === 'text/plain';

/** Gives an attribute another name, if it is there. */
function rename(element: Element, from: string, to: string): void {
	const value = getAttribute(element, from);
	if (value === null) return;
	removeAttribute(element, from);
	setAttribute(element, to, trusted(/doc$/.test(to) ? 'createHTML' : 'createScriptURL', value));
}

/**
 * Turns an element into what an owner could have written: `data-consent`, and the address in `data-src` and the like.
 * From here on, held markup and held insertions are one thing.
 */
export function hold(element: Element, id: string): void {
	const isMarked = markOf(element) !== null;
	for (const name of attributeNames(element)) {
		const later = `data-${plain(name)}`;
		if (!ATTRIBUTES.includes(plain(name))) continue;
		// What the owner wrote for later stands; the other was to be there meanwhile.
		if (isMarked && getAttribute(element, later)) removeAttribute(element, name);
		else rename(element, name, later);
	}
	if (isScript(element) && !isInert(element)) {
		// The browser forgets, with the type, which scripts wait for nobody; the attribute does not.
		// biome-ignore lint/correctness/noSelfAssign: it writes the attribute
		element.async = element.async;
		rename(element, 'type', 'data-type');
		element.type = 'text/plain';
	}
	setAttribute(element, 'data-consent', id);
}

/**
 * Lets an element do what it was held from. A script that never ran starts in its place, with its listeners, when it is
 * given its address or its text; one from `innerHTML` stays as dead as it was.
 */
export function release(element: Element): void {
	removeAttribute(element, 'data-consent');
	if (isScript(element)) {
		removeAttribute(element, 'type');
		rename(element, 'data-type', 'type');
		element.async = element.hasAttribute('async');
	}
	for (const name of ATTRIBUTES) rename(element, `data-${name}`, name);
	// A film looks for its sources once.
	if (nameOf(element) === 'source') (element.parentNode as HTMLMediaElement | null)?.load?.();
	if (isScript(element)) {
		const { textContent } = element;
		// Of the same text once more, Chromium takes no notice.
		element.replaceChildren();
		element.textContent = trusted('createScript', `${textContent}`);
	}
}
