import { getAttribute, nameOf } from '../lib/natives.js';
import { isWaiting } from './hold.js';

/**
 * Fires the `load` event of a held style sheet or frame that a script inserts, or gives another address, after its task. Routers
 * and React insert a style sheet, and show the next view only after its event; a lightbox shows a frame, or the placeholder
 * in its place, only after its event.
 */
export function endWaitFor(element: Element): void {
	const isFrame = nameOf(element) === 'iframe';
	const isStyle =
		nameOf(element) === 'link' && /style/i.test(`${getAttribute(element, 'rel')} ${getAttribute(element, 'as')}`);
	if (isFrame || isStyle)
		setTimeout(() => {
			if (isStyle || (element.isConnected && isWaiting(element))) element.dispatchEvent(new Event('load'));
		});
}
