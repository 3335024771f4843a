import { UNDECLARED_ID } from '../config/resolve.js';
import { getHtml, nameOf, page, setHtml } from '../lib/natives.js';
import { trusted } from '../lib/trusted.js';
import type { Gate } from './channel.js';
import { fetching, hold, markOf, passed, sourceOf, sources } from './hold.js';

/** What an element, or the text of one, is held for. @internal */
export interface Keeper {
	/** The id that holds a value of an attribute. */
	holderOfValue(element: Element, attribute: string, value: string): string | undefined;
	/** Holds an element that is held by anything, and what is in it if it is a template. @returns whether it is */
	keep(element: Element): boolean;
	/** The same for elements that are still text. @returns the text to go on with */
	sift(html: unknown): unknown;
}

export function createKeeper(gate: Gate): Keeper {
	/** The id that holds an element: its own mark's, or that of a service with a claim on one of its addresses. */
	const holderOf = (element: Element): string | undefined => {
		const mark = markOf(element);
		if (mark !== null && (mark !== UNDECLARED_ID || !sourceOf(element)) && !gate.allows(mark)) return mark;
		// A mark with an address of its own may not hide the one that the element has.
		return sources(element)
			.map(([name, value]) => holderOfValue(element, name, value))
			.find(Boolean);
	};

	/** The elements of text that would fetch, in a place where they do not. */
	const parse = (html: unknown) => {
		const template = page.createElement('template');
		setHtml(template, html);
		return template;
	};

	const holderOfValue = (element: Element, attribute: string, value: string): string | undefined => {
		// A frame with a page of its own in an attribute waits as a whole.
		const holders =
			attribute === 'srcdoc'
				? fetching(parse(trusted('createHTML', value)).content).map(holderOf)
				: // A page may link to its other languages and its maker as it likes.
					(attribute.endsWith('srcset') ? value.split(/[\s,]+/) : [value]).map((url) =>
						gate.blockerOf(nameOf(element), url, element),
					);
		return holders.find(Boolean);
	};

	const keep = (element: Element) => {
		if (passed.has(element)) return false;
		if (element instanceof HTMLTemplateElement) fetching(element.content).forEach(keep);
		const id = holderOf(element);
		if (id !== undefined) hold(element, id);
		return id !== undefined;
	};

	return {
		holderOfValue,
		keep,
		sift(html) {
			const template = parse(html);
			const before = getHtml(template);
			fetching(template.content).forEach(keep);
			const after = getHtml(template);
			return after === before ? html : trusted('createHTML', after);
		},
	};
}
