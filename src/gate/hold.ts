import {
	attributeNames,
	byName,
	getAttribute,
	nameOf,
	nodeType,
	parentNode,
	plain,
	queryFragment,
	querySelectorAll,
	removeAttribute,
	setAttribute,
} from '../lib/natives.js';
import { trustedType } from '../lib/trusted-type.js';
import { holdStyle, releaseStyle } from './held-style.js';
import { insertAnew, keepsFrameHistory } from './insert-anew.js';
import { lookAgain } from './look-again.js';

/** The elements that fetch or run something, by attribute. Names have no prefix, because SVG allows any for `href`. */
const FETCHED_BY = {
	srcset: 'img|source',
	src: 'script|img|iframe|frame|source|video|audio|embed|input|track',
	href: 'script|base|link|image|feimage|feImage|use',
	data: 'object',
	poster: 'video',
	imagesrcset: 'link',
	srcdoc: 'iframe',
};

/** The names of these elements, and `template`, which can contain them. */
const FETCHING_ELEMENTS = [...new Set(`template|${Object.values(FETCHED_BY).join('|')}`.split('|'))];

/** Selects these elements, marked ones, and links with `ping`. */
export const FETCHING_SELECTOR = `${FETCHING_ELEMENTS},[data-consent],[ping]`;

/** Matches a text that may contain one of these elements. */
export const MAY_FETCH = new RegExp(`<(${FETCHING_ELEMENTS.join('|')})|data-consent|\\bping\\s*=`, 'i');

/** All attributes with an address, and their elements. Any marked element may have a `background`. */
const ADDRESSES = { ...FETCHED_BY, background: '.*', ping: 'a|area' };

/**
 * An expression for the elements of each attribute. It also matches custom elements, whose attributes may mean anything. Each
 * is compiled once, because every attribute of an inserted element is tested.
 */
const ELEMENTS_BY_ATTRIBUTE: { readonly [attribute: string]: RegExp } = {
	__proto__: null as never,
	...Object.fromEntries(Object.entries(ADDRESSES).map(([name, tags]) => [name, new RegExp(`^(${tags}|.+-.+)$`)])),
};

/** The names of the attributes with an address. */
export const ADDRESS_ATTRIBUTES = Object.keys(ADDRESSES);

/** The attributes in which the addresses and the style of a held element wait. */
export const DATA_ATTRIBUTES = ['style', ...ADDRESS_ATTRIBUTES].map((name) => `data-${name}`);

/**
 * Says that Sekisho set the mark of an element. Its value is the owner's own mark, or empty if there was none. The page reads
 * such an element as if it were not held (`read-back.ts`).
 */
export const HELD_ATTRIBUTE = 'data-sekisho-held';

/**
 * The types of scripts and style sheets that a browser runs or obeys
 * (https://mimesniff.spec.whatwg.org/#javascript-mime-type).
 */
const RUNNABLE_TYPE =
	/^\s*((text|application)\/(x-)?(java|ecma|j|live)script[\d.]*|text\/css|module|importmap|speculationrules)?\s*$/i;

/** Is a node named like an element that fetches something? */
export const fetchesByName = byName((node) => FETCHING_ELEMENTS.includes(nameOf(node)));

/** May a node fetch something? Any element may be marked. */
export const fetches = (node: Node): node is Element => {
	if (fetchesByName(node) || nodeType(node) !== 1) return fetchesByName(node);
	return markOf(node as Element) !== null || getAttribute(node as Element, 'ping') !== null;
};

/** May an element have a window of its own? */
export const hasWindow = byName((element) => /frame|object|embed/.test(nameOf(element)));

/** Does an attribute make an element fetch? */
export const isAddress = (element: Element, attribute: string): boolean =>
	!!ELEMENTS_BY_ATTRIBUTE[attribute]?.test(nameOf(element));

/** The names of an element's attributes with a live address: those that make it fetch now. */
export const liveAddresses = (element: Element) =>
	attributeNames(element).filter((name) => isAddress(element, plain(name)));

/** All elements that may fetch in an element or fragment, itself included, in document order. */
export function fetchingIn(root: Node): Element[] {
	const isElement = nodeType(root) === 1;
	const inside = isElement
		? querySelectorAll(root as Element, FETCHING_SELECTOR)
		: queryFragment(root as DocumentFragment, FETCHING_SELECTOR);
	return isElement && fetches(root) ? [root, ...inside] : [...inside];
}

/** The mark of an element; `null` if it has none. On an action button, `data-consent` says what the button allows. */
export const markOf = (element: Element) => {
	const mark = getAttribute(element, 'data-consent');
	return mark !== null && getAttribute(element, 'data-consent-action') === null ? mark : null;
};

/** Has an element a mark that is not allowed? While everything is allowed, only an undeclared mark is not. */
export const isForbidden = (element: Element, allows: (id: string) => boolean) => {
	const mark = markOf(element);
	return mark !== null && !allows(mark);
};

/**
 * The element whose mark counts for a source or an image: a `<video>`, `<audio>`, `<object>` or `<picture>`, or the `<img>` in
 * an unmarked picture.
 * @param place the element into which an element without a parent will be inserted
 */
export const mediaOf = (element: Element, place: Element | null = null): Element | null => {
	const name = nameOf(element);
	const parent = /^(source|track|img)$/.test(name) ? (element.parentElement ?? place) : null;
	if (!parent) return null;
	if (nameOf(parent) !== 'picture') return name === 'img' ? null : parent;
	return markOf(parent) === null ? parent.querySelector('img') : parent;
};

/** The mark of an element, or else that of the video or picture that it is in. */
export const effectiveMarkOf = (element: Element) => {
	const media = mediaOf(element);
	return markOf(element) ?? (media && markOf(media));
};

/** The addresses of an element, and those that it will have when it is released, each with its attribute. */
export const addressesOf = (element: Element) => {
	const isMarked = markOf(element) !== null;
	return attributeNames(element)
		.map(
			(name) => [plain(isMarked ? name.replace('data-', '') : name), getAttribute(element, name)] as [string, string],
		)
		.filter(([name, value]) => value && isAddress(element, name));
};

/** The first address that an element has, or will have when it is released; empty if there is none. */
export const addressOf = (element: Element) => addressesOf(element)[0]?.[1] ?? '';

export const isScript = (element: Element): element is HTMLScriptElement => nameOf(element) === 'script';

/** Does the browser run a script of this type? */
export const isRunnableType = (type: string) => RUNNABLE_TYPE.test(type);

/** The type that a script has now; while it is held, the one with which it waits. */
export const typeOf = (script: Element) => getAttribute(script, 'type') ?? '';

/**
 * Has the browser started a script that is in the page? It starts none twice (https://html.spec.whatwg.org/#already-started),
 * but if it were held after a withdrawal, a copy of it would be released.
 */
export const hasStarted = (script: Element) =>
	isScript(script) && isRunnableType(typeOf(script)) && (liveAddresses(script)[0] || script.textContent);

/** Does an element do nothing while its type is unknown to browsers? */
export const obeysType = (element: Element) => /^(script|style)$/.test(nameOf(element));

/** Has a script or style sheet the type with which it waits? */
const waitsForType = (element: Element) => typeOf(element) === 'text/plain';

/** The type of a held script that would not run without us either, because it got its type when it was already in the page. */
const DORMANT = 'text/dormant';

/** Makes sure that a held script itself never runs. The library that gave it its type runs a copy, as jQuery does. */
export const makeDormant = (script: Element) => setAttribute(script, 'type', DORMANT);

/** Is an element an unmarked data block: a script of a type that no browser runs (https://html.spec.whatwg.org/#data-block)? */
export const isDataBlock = (element: Element) =>
	isScript(element) && markOf(element) === null && !isRunnableType(typeOf(element));

/** Is the mark of an element ours, without a mark of its owner behind it? */
export const isMarkedByUs = (element: Element) => getAttribute(element, HELD_ATTRIBUTE) === '';

/** Does something in a marked element wait for its release? */
export const isWaiting = (element: Element) =>
	nameOf(element) === 'template' ||
	(obeysType(element) && waitsForType(element)) ||
	(mayStart(element) && DATA_ATTRIBUTES.some((name) => getAttribute(element, name) && mayWaitIn(element, name)));

/** May an element still start with an address that waits? Of scripts, one that has none yet, although it has its own type. */
const mayStart = (element: Element) => !isScript(element) || (isRunnableType(typeOf(element)) && !hasStarted(element));

/** Can an address of an element wait in a `data-` attribute? On other elements, the attribute may belong to a vendor's script. */
const mayWaitIn = (element: Element, name: string) =>
	name === 'data-style' || isAddress(element, name.slice('data-'.length));

/** Renames an attribute, if it is there. */
function rename(element: Element, from: string, to: string): void {
	const value = getAttribute(element, from);
	if (!value) return;
	removeAttribute(element, from);
	setAddress(element, to, value);
}

const setAddress = (element: Element, name: string, value: string) =>
	setAttribute(element, name, trustedType(name === 'srcdoc' ? 'createHTML' : 'createScriptURL', value));

/**
 * Holds an element: turns it into what an owner could have written, with `data-consent`, and its addresses in `data-src` and
 * the like. So there is only one way to release.
 * @param id the category or service that it waits for
 */
export function hold(element: Element, id: string): void {
	const mark = markOf(element);
	const names = liveAddresses(element);
	// An element that loses an address turns to another one, in WebKit at once. So `srcset` gets an empty image first, and
	// is removed when `src` and `href` are gone.
	for (const name of names.sort().reverse()) {
		const waiting = `data-${plain(name)}`;
		// A `data-src` that the owner wrote stays: then the current `src` was only a placeholder.
		if (mark === null || !getAttribute(element, waiting))
			setAddress(element, waiting, `${getAttribute(element, name)}`);
		if (/srcset/.test(name)) setAttribute(element, name, 'data:,');
		// `srcdoc` is removed last: while it is there, the browser ignores `src`.
		else if (name !== 'srcdoc') removeAttribute(element, name);
	}
	for (const name of names) removeAttribute(element, name);
	// A video keeps its file until it is told to load again. A frame would navigate to an empty page and add a step to the
	// history; if we insert it again, it has no history.
	if (names[0]) lookAgain(element);
	if (names[0]) insertAnew(element);
	if (obeysType(element) && isRunnableType(typeOf(element))) disarm(element, typeOf(element));
	if (mark !== null && !isMarkedByUs(element)) holdStyle(element);
	if (mark === id) return;
	if (getAttribute(element, HELD_ATTRIBUTE) === null) setAttribute(element, HELD_ATTRIBUTE, mark ?? '');
	setAttribute(element, 'data-consent', id);
}

/** Gives a held element a type with which it does nothing, and keeps its own type in `data-type`. */
function disarm(element: Element, type: string): void {
	// A script that was created by a script is async without the attribute (https://html.spec.whatwg.org/#dom-script-async).
	// We write the attribute, because `release` reads it.
	// biome-ignore lint/correctness/noSelfAssign: it writes the attribute
	if (isScript(element)) element.async = element.async;
	if (type) setAttribute(element, 'data-type', type);
	setAttribute(element, 'type', 'text/plain');
}

/** Undoes `hold`. The owner's own mark stays, so that the element is held again after a withdrawal. */
export function restore(element: Element): void {
	const own = getAttribute(element, HELD_ATTRIBUTE);
	removeAttribute(element, HELD_ATTRIBUTE);
	if (own) setAttribute(element, 'data-consent', own);
	else if (own !== null) removeAttribute(element, 'data-consent');
	if (obeysType(element) && (own === '' || waitsForType(element))) {
		removeAttribute(element, 'type');
		rename(element, 'data-type', 'type');
	}
	for (const name of ADDRESS_ATTRIBUTES) if (isAddress(element, name)) rename(element, `data-${name}`, name);
	releaseStyle(element);
}

/**
 * Drops a waiting address, because the page gives the element another one that may pass, or removes the attribute. If no
 * other address waits, the element is no longer held.
 */
export function forget(element: Element, attribute: string): undefined {
	if (!isMarkedByUs(element) || !isAddress(element, attribute)) return;
	removeAttribute(element, `data-${attribute}`);
	if (!addressOf(element)) restore(element);
}

/** Releases a held element. @returns the same element */
export function release(element: Element): Element {
	if (!isScript(element)) {
		if (keepsFrameHistory()) {
			// A frame that runs, and gets another address, would request the earlier one once more.
			if (hasWindow(element) && getAttribute(element, 'data-src')) removeAttribute(element, 'src');
			insertAnew(element);
		}
		restore(element);
		// A video looks for its sources only once, so it has to be told of a released one.
		if (nameOf(element) === 'source') lookAgain(parentNode(element));
		return element;
	}
	element.async = element.hasAttribute('async');
	restore(element);
	// A script that never ran starts when it gets its address or its text. So it keeps its place and its listeners.
	const { textContent } = element;
	// Chromium ignores a script whose text is set to the value it already has, so it is cleared first.
	element.replaceChildren();
	element.textContent = trustedType('createScript', `${textContent}`);
	return element;
}
