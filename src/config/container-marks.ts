import { getAttribute } from '../lib/natives.js';
import type { Fault } from './fault.js';
import { markedForm } from './marked-form.js';

/** What fetches by itself, and would have been marked. */
const FETCHING = 'script,iframe,img,link,embed,object,video,audio,source';

/** What can be marked as a whole. */
const WHOLE = /^(script|style|template|picture|video|audio|object|iframe)$/;

/**
 * Finds marks on elements that fetch nothing: they do not count for what is in these, which the browser has asked for
 * before a script sees it.
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

/** Has it a mark of its owner, or is it in something that is marked as a whole? */
const isMarked = (element: Element): boolean =>
	(getAttribute(element, 'data-consent') !== null && getAttribute(element, 'data-sekisho-held') !== '') ||
	element.closest('picture[data-consent],video[data-consent],audio[data-consent]') !== null;
