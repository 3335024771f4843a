import { documentOf, viewOf } from '../lib/natives.js';
import type { Realm } from './channel.js';

/**
 * Is an element in a frame with a Sekisho of its own? That one holds and releases it: until each has heard of a decision,
 * one would hold what the other releases, for ever.
 */
export const isOfAnother = (element: Element): boolean => {
	const owner = documentOf(element);
	return owner !== document && !!(owner && (viewOf(owner) as Realm | null)?.sekisho?.init);
};
