import { UNDECLARED_ID } from '../config/resolve.js';
import { getAttribute, getHtml, nameOf, page, setHtml } from '../lib/natives.js';
import { trusted } from '../lib/trusted.js';
import type { Gate } from './channel.js';
import { fetching, hold, isOff, isOurs, markOf, OURS, showerOf, sourceOf, sources } from './hold.js';

/** Decides which elements are held, and holds them. @internal */
export interface ElementHolder {
	/** The id that holds a value of an attribute. */
	holderOfValue(element: Element, attribute: string, value: string): string | undefined;
	/** The id that holds an element. */
	holderOf(element: Element): string | undefined;
	/** Holds an element that anything holds. @returns whether anything does */
	holdIfBlocked(element: Element): boolean;
	/** Holds elements that are still text. @returns the text to go on with */
	sift(html: unknown): unknown;
	/** What is never held again: what the visitor let go one by one, and scripts, which do not start twice. */
	readonly exempt: WeakSet<Element>;
}

export function createElementHolder(gate: Gate): ElementHolder {
	const exempt = new WeakSet<Element>();
	const holderOfFilm = (element: Element) => blockerOfFilm(element, gate, exempt);
	const holderOfMark = (element: Element) => blockerOfMark(element, gate, holderOfFilm);

	const holderOf = (element: Element): string | undefined => {
		if (exempt.has(element) || isOff(element)) return;
		const holder = holderOfMark(element);
		if (holder !== undefined) return holder;
		// A mark with an address of its own may not hide the one that the element has.
		return sources(element)
			.map(([name, value]) => holderOfAddress(element, name, value))
			.find(Boolean);
	};

	const holderOfAddress = (element: Element, attribute: string, value: string): string | undefined => {
		// A frame with a page of its own in an attribute waits as a whole.
		if (attribute === 'srcdoc')
			return fetching(parse(trusted('createHTML', value)).content)
				.map(holderOf)
				.find(Boolean);
		const urls = attribute.endsWith('srcset') ? value.split(/[\s,]+/) : [value];
		return urls.map((url) => gate.blockerOf(nameOf(element), url, element)).find(Boolean);
	};

	const holdIfBlocked = (element: Element) => {
		// What is in a template fetches nothing; it is looked at when it comes into the page. A shadow root's comes at once.
		if (element instanceof HTMLTemplateElement && getAttribute(element, 'shadowrootmode'))
			fetching(element.content).forEach(holdIfBlocked);
		const id = holderOf(element);
		if (id !== undefined) hold(element, id);
		return id !== undefined;
	};

	return {
		exempt,
		holderOf,
		holdIfBlocked,
		holderOfValue(element, attribute, value) {
			if (exempt.has(element) || isOff(element)) return;
			const ofAddress = () => holderOfAddress(element, attribute, value);
			// A mark that is only ours says whose the address before was, and nothing of this one.
			return isOurs(element) ? (ofAddress() ?? holderOfFilm(element)) : (holderOfMark(element) ?? ofAddress());
		},
		sift(html) {
			const template = parse(html);
			const before = getHtml(template);
			fetching(template.content).forEach(holdIfBlocked);
			const after = getHtml(template);
			return after === before ? html : trusted('createHTML', after);
		},
	};
}

/** Who does not allow a mark? A mark is law: it needs no address that anybody claims. */
function blockerOfMark(element: Element, gate: Gate, holderOfFilm: (element: Element) => string | undefined) {
	const mark = markOf(element);
	if (mark === null) return holderOfFilm(element);
	const own = getAttribute(element, OURS);
	if (own && !gate.allows(own)) return own;
	// Ours says of an undeclared address only that it is held; whether it still is, the address says.
	const isStale = mark === UNDECLARED_ID && sourceOf(element);
	return isStale || gate.allows(mark) ? undefined : mark;
}

/** A source of a film or a picture waits with what shows it. */
function blockerOfFilm(element: Element, gate: Gate, exempt: WeakSet<Element>): string | undefined {
	const shower = showerOf(element);
	const mark = shower && markOf(shower);
	return mark && !exempt.has(shower) && !gate.allows(mark) ? mark : undefined;
}

/** The elements of text that would fetch, in a place where they do not. */
function parse(html: unknown): HTMLTemplateElement {
	const template = page.createElement('template');
	setHtml(template, html);
	return template;
}
