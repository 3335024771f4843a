import { getAttribute } from '../lib/natives.js';
import type { Fault } from './fault.js';
import { markedForm } from './marked-form.js';

/** The elements that fetch, and have to be marked themselves. */
const FETCHING = 'script,iframe,img,link,embed,object,video,audio,source';

/** The elements whose mark covers their content. */
const WHOLE = /^(script|style|template|picture|video|audio|object|iframe)$/;

/**
 * Finds marks on elements that fetch nothing themselves. Such a mark does not cover the elements inside, which the
 * browser requests before any script can see them.
 */
export function containerMarks(root: ParentNode): Fault[] {
	const found: Fault[] = [];
	for (const element of root.querySelectorAll('[data-consent]:not([data-consent-action], #sekisho *)')) {
		if (WHOLE.test(element.localName)) continue;
		const inside = [...element.querySelectorAll(FETCHING)].find(
			(one) => !one.closest('[data-sekisho]') && !isMarked(one),
		);
		const id = getAttribute(element, 'data-consent') ?? '';
		if (!inside) continue;
		found.push({
			at: `<${element.localName} data-consent="${id}">`,
			code: 'mark-on-container',
			found: inside.localName,
			expected: `Put what is in it into <template data-consent="${id}">, or mark each element in it`,
			remedy: markedForm(inside, id),
		});
	}
	return found;
}

/** Has the owner marked this element, or an element around it whose mark covers its content? */
const isMarked = (element: Element): boolean =>
	(getAttribute(element, 'data-consent') !== null && getAttribute(element, 'data-sekisho-held') !== '') ||
	element.closest('picture[data-consent],video[data-consent],audio[data-consent]') !== null;
