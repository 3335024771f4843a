import { nameOf, windowOf } from '../lib/natives.js';
import type { ElementHolder } from './element-holder.js';
import { hold, liveAddresses, markOf } from './hold.js';
import { insertAnew } from './insert-anew.js';
import { lazyBlockerOf } from './lazy-blocker.js';

/**
 * Makes a function that empties a frame which is blocked now, and shows a page without an address of its own: by
 * `location.replace`, as lazysizes loads frames, by the target of a link, or by `open`.
 */
export function createNavigatedFrames(holder: Pick<ElementHolder, 'blockerOfElement' | 'blockerOfValue'>) {
	/** Frames without an address that were allowed when we last looked. */
	const allowed = new WeakSet<Element>();
	return (frame: Element): void => {
		if (liveAddresses(frame)[0]) return;
		const lazyBlocker = isNavigated(frame) ? lazyBlockerOf(frame, holder.blockerOfValue) : undefined;
		// From now on it is a held frame like others, with a placeholder.
		if (lazyBlocker !== undefined) hold(frame, lazyBlocker);
		if (holder.blockerOfElement(frame) === undefined) allowed.add(frame);
		else if (allowed.delete(frame) || lazyBlocker !== undefined) insertAnew(frame);
	};
}

/** Does an unmarked frame show another page than the empty one? A page of another site cannot be read. */
function isNavigated(frame: Element): boolean {
	if (nameOf(frame) !== 'iframe' || markOf(frame) !== null) return false;
	try {
		const inner = windowOf(frame as HTMLIFrameElement);
		return !!inner && inner.location.href !== 'about:blank';
	} catch {
		return true;
	}
}
