import { UNKNOWN } from '../config/resolve.js';
import { getHtml, nameOf, page, setHtml } from '../lib/natives.js';
import { trusted } from '../lib/trusted.js';
import type { Gate } from './gate.js';
import { ATTRIBUTES, attributeOf, fetching, hold, MAY_FETCH, markOf } from './hold.js';

/** What an element, or the text of one, is held for. */
export interface Keeper {
	/** The id that holds a value of an attribute. */
	holderOfValue(element: Element, attribute: string, value: string): string | undefined;
	/** Holds an element that is held by anything. @returns whether it is */
	keep(element: Element): boolean;
	/** The same for everything in it; what is in a template is looked at as well. */
	keepAll(root: DocumentFragment): boolean;
	/** The same for elements that are still text. @returns the text to go on with */
	sift(html: unknown): unknown;
}

export function createKeeper(gate: Gate): Keeper {
	/** The id that holds an element: its own mark's, or that of a service with a claim on one of its addresses. */
	const holderOf = (element: Element) => {
		const mark = markOf(element);
		const values = ATTRIBUTES.map((name) => [name, attributeOf(element, name)] as const).filter(([, value]) => value);
		if (mark !== null && (mark !== UNKNOWN || !values[0]) && !gate.allows(mark)) return mark;
		for (const [name, value] of values) {
			const id = keeper.holderOfValue(element, name, `${value}`);
			if (id) return id;
		}
		return;
	};

	/** The elements of text that would fetch, in a place where they do not. */
	const parse = (html: unknown) => {
		const template = page.createElement('template');
		setHtml(template, html);
		return template;
	};

	const keeper: Keeper = {
		holderOfValue(element, attribute, value) {
			// A frame with a page of its own in an attribute waits as a whole.
			if (attribute === 'srcdoc')
				return MAY_FETCH.test(value)
					? fetching(parse(trusted('createHTML', value)).content)
							.map(holderOf)
							.find(Boolean)
					: undefined;
			// A page may link to its other languages and its maker as it likes.
			const urls = attribute.endsWith('srcset') ? value.split(/[\s,]+/) : [value];
			return urls.map((url) => gate.holder(nameOf(element), url)).find(Boolean);
		},
		keep(element) {
			const id = holderOf(element);
			if (id === undefined) return false;
			hold(element, id);
			return true;
		},
		keepAll(root) {
			let kept = false;
			for (const element of fetching(root)) {
				if (element instanceof HTMLTemplateElement) kept = keeper.keepAll(element.content) || kept;
				kept = keeper.keep(element) || kept;
			}
			return kept;
		},
		sift(html) {
			if (gate.idle || !MAY_FETCH.test(`${html}`)) return html;
			const template = parse(html);
			return keeper.keepAll(template.content) ? trusted('createHTML', getHtml(template)) : html;
		},
	};
	return keeper;
}
