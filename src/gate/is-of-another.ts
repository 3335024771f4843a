import { documentOf, viewOf } from '../lib/natives.js';
import type { Realm } from './channel.js';

/**
 * Is an element in a frame with a Sekisho of its own? Only that one holds and releases it. Otherwise, until both have
 * heard of a decision, one would hold again what the other releases.
 */
export const isOfAnother = (element: Element): boolean => {
	const owner = documentOf(element);
	return owner !== document && !!(owner && (viewOf(owner) as Realm | null)?.sekisho?.init);
};
