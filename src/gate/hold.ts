import {
	attributeNames,
	getAttribute,
	nameOf,
	nodeName,
	nodeType,
	page,
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

/** What makes which elements fetch or run something: attributes without a prefix, for SVG has its `href` under any. */
const FETCHED_BY = {
	srcset: 'img|source',
	src: 'script|img|iframe|frame|source|video|audio|embed|input|track',
	href: 'script|base|link|image|feimage|feImage|use',
	data: 'object',
	poster: 'video',
	imagesrcset: 'link',
	srcdoc: 'iframe',
};

/** These elements, and the inert one that can contain them. */
const FETCHING_ELEMENTS = [...new Set(`template|${Object.values(FETCHED_BY).join('|')}`.split('|'))];

/** Selects all of them, what is marked, and links that tell somebody when they are followed. */
export const FETCHING_SELECTOR = `${FETCHING_ELEMENTS},[data-consent],[ping]`;

/** Text without this has none of them in it, and nothing that is marked. */
export const MAY_FETCH = new RegExp(`<(${FETCHING_ELEMENTS.join('|')})|data-consent|\\bping\\s*=`, 'i');

/** The elements of each attribute that makes one fetch. A marked element may have a background, whatever it is. */
const ADDRESSES = { ...FETCHED_BY, background: '.*', ping: 'a|area' };

/** Each expression is made once: it is asked about every attribute of what comes. Of a page's own elements nobody knows. */
const ELEMENTS_BY_ATTRIBUTE: { readonly [attribute: string]: RegExp } = {
	__proto__: null as never,
	...Object.fromEntries(Object.entries(ADDRESSES).map(([name, tags]) => [name, new RegExp(`^(${tags}|.+-.+)$`)])),
};

/** These attributes. */
export const ADDRESS_ATTRIBUTES = Object.keys(ADDRESSES);

/** The attributes in which what makes an element fetch waits. */
export const DATA_ATTRIBUTES = ['style', ...ADDRESS_ATTRIBUTES].map((name) => `data-${name}`);

/**
 * Says that Sekisho marked an element, and not its owner: its value is the owner's own mark, if there was one. What the
 * element has is read back from it as if it had never been held.
 */
export const HELD_ATTRIBUTE = 'data-sekisho-held';

/**
 * The types of scripts and style sheets that a browser runs or obeys
 * (https://mimesniff.spec.whatwg.org/#javascript-mime-type).
 */
const RUNNABLE_TYPE =
	/^\s*((text|application)\/(x-)?(java|ecma|j|live)script[\d.]*|text\/css|module|importmap|speculationrules)?\s*$/i;

const fetchesByName = { __proto__: null } as unknown as { [nodeName: string]: boolean };

/** Asked about everything that comes into a page: each name is worked out once. What is marked may be anything. */
export const fetches = (node: Node): node is Element => {
	const name = nodeName(node);
	fetchesByName[name] ??= FETCHING_ELEMENTS.includes(nameOf(node));
	if (fetchesByName[name] || nodeType(node) !== 1) return !!fetchesByName[name];
	return markOf(node as Element) !== null || getAttribute(node as Element, 'ping') !== null;
};

/** Has an element a window of its own, or may it have one? */
export const hasWindow = (element: Node) => /frame|object|embed/.test(nameOf(element));

/** Does an attribute make an element fetch? */
export const isAddress = (element: Element, attribute: string): boolean =>
	!!ELEMENTS_BY_ATTRIBUTE[attribute]?.test(nameOf(element));

/** The names of the attributes that make an element fetch now. */
export const liveAddresses = (element: Element) =>
	attributeNames(element).filter((name) => isAddress(element, plain(name)));

/** All of these in an element or a fragment, itself included, in document order. */
export function fetchingIn(root: Node): Element[] {
	const isElement = nodeType(root) === 1;
	const inside = isElement
		? querySelectorAll(root as Element, FETCHING_SELECTOR)
		: queryFragment(root as DocumentFragment, FETCHING_SELECTOR);
	return isElement && fetches(root) ? [root, ...inside] : [...inside];
}

/** The mark of an element. That of a button is no such thing: it says what the button allows. */
export const markOf = (element: Element) => {
	const mark = getAttribute(element, 'data-consent');
	return mark !== null && getAttribute(element, 'data-consent-action') === null ? mark : null;
};

/** Has an element a mark that is not allowed? While the gate is open, that is one nobody declared. */
export const isForbidden = (element: Element, allows: (id: string) => boolean) => {
	const mark = markOf(element);
	return mark !== null && !allows(mark);
};

/**
 * The `<video>`, `<audio>`, `<object>` or `<picture>` that shows a source or an image, and whose mark counts for it.
 * @param place where an element that stands nowhere is about to be inserted
 */
export const mediaOf = (element: Element, place: Element | null = null): Element | null => {
	const name = nameOf(element);
	const parent = /^(source|track|img)$/.test(name) ? (element.parentElement ?? place) : null;
	if (!parent) return null;
	if (nameOf(parent) !== 'picture') return name === 'img' ? null : parent;
	return markOf(parent) === null ? parent.querySelector('img') : parent;
};

/** The mark of an element, or else that of the video or picture it is in. */
export const effectiveMarkOf = (element: Element) => {
	const media = mediaOf(element);
	return markOf(element) ?? (media && markOf(media));
};

/** The addresses of an element and those it will have once released, each with the attribute that it is for. */
export const addressesOf = (element: Element) => {
	const isMarked = markOf(element) !== null;
	return attributeNames(element)
		.map(
			(name) => [plain(isMarked ? name.replace('data-', '') : name), getAttribute(element, name)] as [string, string],
		)
		.filter(([name, value]) => value && isAddress(element, name));
};

/** The address an element has or would have; empty when it has none. */
export const addressOf = (element: Element) => addressesOf(element)[0]?.[1] ?? '';

export const isScript = (element: Element): element is HTMLScriptElement => nameOf(element) === 'script';

/** Does the browser run a script of this type? */
export const isRunnableType = (type: string) => RUNNABLE_TYPE.test(type);

const typeOf = (script: Element) => getAttribute(script, 'type') ?? '';

/** Does an element do nothing while it has a type that no browser knows? */
export const obeysType = (element: Element) => /^(script|style)$/.test(nameOf(element));

/** Is this a script or a style sheet that waits for its type? */
const waitsForType = (element: Element) => typeOf(element) === 'text/plain';

/** The type of a held script that would not run without us either, because it got its own when it was in the page. */
const DORMANT = 'text/dormant';

/** Keeps a held script from ever running: whoever gave it a type runs a copy of it, as jQuery does. */
export const makeDormant = (script: Element) => setAttribute(script, 'type', DORMANT);

/**
 * Is it a data block (https://html.spec.whatwg.org/#data-block): a script whose type the browser does not run? Unmarked, it
 * has nothing to hold.
 */
export const isDataBlock = (element: Element) =>
	isScript(element) && markOf(element) === null && !isRunnableType(typeOf(element));

/** Is it an element that we marked, and that has no mark of its owner? */
export const isMarkedByUs = (element: Element) => getAttribute(element, HELD_ATTRIBUTE) === '';

/** Has a marked element anything to release? */
export const isWaiting = (element: Element) =>
	nameOf(element) === 'template' ||
	(obeysType(element) && waitsForType(element)) ||
	(!isScript(element) &&
		DATA_ATTRIBUTES.some((name) => getAttribute(element, name) !== null && mayWaitIn(element, name)));

/** Does what makes an element fetch wait in this attribute? That of a vendor's own elements means something to the vendor. */
const mayWaitIn = (element: Element, name: string) =>
	name === 'data-style' || isAddress(element, name.slice('data-'.length));

/** Gives an attribute another name, if it is there. */
function rename(element: Element, from: string, to: string): void {
	const value = getAttribute(element, from);
	if (value === null) return;
	removeAttribute(element, from);
	setAddress(element, to, value);
}

const setAddress = (element: Element, name: string, value: string) =>
	setAttribute(element, name, trustedType(name === 'srcdoc' ? 'createHTML' : 'createScriptURL', value));

/**
 * Turns an element into what an owner could have written: `data-consent`, and the address in `data-src` and the like.
 * From here on, held markup and held insertions are one thing.
 */
export function hold(element: Element, id: string): void {
	const mark = markOf(element);
	const names = liveAddresses(element);
	// Without one address an element turns to another, in WebKit at once. So what comes before `src` and `href` is empty
	// until these are gone.
	for (const name of names.sort().reverse()) {
		const waiting = `data-${plain(name)}`;
		// An author-written `data-src` wins. The current `src` was only a temporary placeholder, so it goes.
		if (mark === null || !getAttribute(element, waiting))
			setAddress(element, waiting, `${getAttribute(element, name)}`);
		if (/srcset/.test(name)) setAttribute(element, name, 'data:,');
		// A page in an attribute goes last: until then no address is looked at.
		else if (name !== 'srcdoc') removeAttribute(element, name);
	}
	for (const name of names) removeAttribute(element, name);
	// A video goes on with what it has until it is told to look again. A frame would go on to an empty page, one more step
	// for who goes back: inserted anew, it has no history.
	if (names[0]) lookAgain(element);
	if (names[0]) insertAnew(element);
	if (obeysType(element) && isRunnableType(typeOf(element))) disarm(element, typeOf(element));
	if (mark !== null && !isMarkedByUs(element)) holdStyle(element);
	if (mark === id) return;
	if (getAttribute(element, HELD_ATTRIBUTE) === null) setAttribute(element, HELD_ATTRIBUTE, mark ?? '');
	setAttribute(element, 'data-consent', id);
}

/** Gives a held element a type with which it does nothing, and keeps its own for later. */
function disarm(element: Element, type: string): void {
	// The browser forgets, with the type, which scripts wait for nobody; the attribute does not.
	// biome-ignore lint/correctness/noSelfAssign: it writes the attribute
	if (isScript(element)) element.async = element.async;
	if (type) setAttribute(element, 'data-type', type);
	setAttribute(element, 'type', 'text/plain');
}

/** Gives an element back what was taken from it when it was held. The owner's own mark stays: consent may go again. */
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

/** The page gives an element that we hold another address, which may pass, or takes it away: the one that waits is over. */
export function forget(element: Element, attribute: string): undefined {
	if (!isMarkedByUs(element) || !isAddress(element, attribute)) return;
	removeAttribute(element, `data-${attribute}`);
	if (!addressOf(element)) restore(element);
}

/** Lets an element do what it was held from. @returns the element that does it */
export function release(element: Element): Element {
	if (!isScript(element)) {
		if (keepsFrameHistory()) insertAnew(element);
		restore(element);
		// A video looks for its sources once.
		if (nameOf(element) === 'source') lookAgain(parentNode(element));
		return element;
	}
	element.async = element.hasAttribute('async');
	restore(element);
	// A script that never ran starts in its place, with its listeners, when it is given its address or its text.
	const { textContent } = element;
	// Chromium ignores a script whose text is set to the value it already has, so it is cleared first.
	element.replaceChildren();
	element.textContent = trustedType('createScript', `${textContent}`);
	return element;
}

/**
 * A script that `innerHTML` made, or a clone of it, is dead, and nothing tells it from one that is not
 * (https://html.spec.whatwg.org/#already-started): a copy takes its place, and the original is told how it went.
 * @param before is told the copy before it runs
 */
export function revive(script: HTMLScriptElement, before: (copy: Element) => void): HTMLScriptElement {
	const copy = page.createElement('script');
	// It is told of these events below.
	for (const name of attributeNames(script))
		if (!/^on(load|error)$/.test(name))
			try {
				// The copy of an SVG script is an HTML one.
				setAttribute(
					copy,
					name.replace(/^data-href$/, 'data-src'),
					trustedType('createScript', `${getAttribute(script, name)}`),
				);
			} catch {
				// Only a parser can make an attribute of this name, and no browser knows it.
			}
	// With the nonce of the page, one would run that the page's policy forbids.
	copy.nonce = script.nonce;
	copy.async = script.hasAttribute('async');
	copy.textContent = trustedType('createScript', `${script.textContent}`);
	restore(copy);
	for (const type of ['load', 'error']) copy.addEventListener(type, () => script.dispatchEvent(new Event(type)));
	before(copy);
	script.replaceWith(copy);
	return copy;
}
