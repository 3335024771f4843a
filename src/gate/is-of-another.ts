import { documentOf, viewOf } from '../lib/natives.js';
import { isMarkedWindow } from './window-mark.js';

/**
 * Is an element in a frame that runs a Sekisho of its own? Then only that one holds and releases it. Otherwise, until both
 * know of a decision, one would hold again what the other has released.
 */
export const isOfAnother = (element: Element): boolean => {
	const owner = documentOf(element);
	const view = owner && owner !== document && viewOf(owner);
	return !!view && isMarkedWindow(view);
};
