import { firstElement, getAttribute, hasAttributes, nameOf, nodeType, page } from '../lib/natives.js';
import type { Idle } from '../lib/patch.js';
import type { Reporter } from '../lib/report.js';
import type { PageChanges, PageWatch } from '../lib/watch-page.js';
import { whenParsed } from '../lib/when-parsed.js';
import { askForWindow } from './ask-for-window.js';
import type { ElementGate, Gate } from './channel.js';
import type { ElementHolder } from './element-holder.js';
import { endWaitFor } from './end-wait-for.js';
import { guardStyle } from './held-style.js';
import {
	effectiveMarkOf,
	FETCHING_SELECTOR,
	fetches,
	fetchingIn,
	hasStarted,
	hasWindow,
	isForbidden,
	isMarkedByUs,
	isWaiting,
	markOf,
} from './hold.js';
import { isOfAnother } from './is-of-another.js';
import { createLateScripts } from './late-script.js';
import { createNavigatedFrames } from './navigated-frames.js';
import { createPageRoots } from './page-roots.js';
import { createReleaseQueue } from './release-queue.js';
import { createReplacedScripts } from './replaced-scripts.js';

/** Watches the elements of the page. @internal */
export interface ElementWatcher extends ElementGate {
	/**
	 * Scans all elements again: holds those that may no longer pass, and releases those that may, in document order.
	 * @param endsReleases has the visitor taken the decision back, or refused everything? Then elements that were released
	 * one by one are held again
	 */
	update(endsReleases: boolean): void;
	/** Releases one element although its service is not allowed. */
	releaseOnce(element: Element): void;
}

/** What `watchElements` needs. @internal */
export interface WatchParts {
	readonly gate: Gate;
	readonly attempt: Reporter['attempt'];
	readonly holder: ElementHolder;
	readonly pageWatch: PageWatch;
	readonly idle: Idle;
}

/** Matches an address that names a host, as URL parsers read it: backslashes count as slashes. */
const HOST = /^\s*(\w+:)?[\\/]{2}/;

/**
 * Is an element unmarked, and its address on this site? While everything is allowed, such an element need not be judged,
 * because nothing about it is held or reported. Sources are judged by the mark of their video.
 */
const isOwn = (element: Element) =>
	markOf(element) === null &&
	!/^(source|track)$/.test(nameOf(element)) &&
	!HOST.test(getAttribute(element, 'src') ?? getAttribute(element, 'href') ?? '//');

/**
 * Watches marked elements, and unmarked elements that the parser inserts. A mutation observer reports a script before it runs.
 */
export function watchElements({ gate, attempt, holder, pageWatch, idle }: WatchParts): ElementWatcher {
	const replaced = createReplacedScripts();
	let isParsed = false;
	const holdElement = createHolding(gate, holder);
	const holdOrQueue = safely(attempt, (element: Element) => {
		if (replaced.has(element) || holder.startedScripts.has(element) || isOfAnother(element)) return;
		if (idle.now && isOwn(element)) return;
		if (!holdElement(element) && effectiveMarkOf(element) !== null && element.isConnected)
			if (isWaiting(element)) queue.add(element);
			else if (hasStarted(element)) holder.startedScripts.add(element);
			else queue.follow(element);
		askForWindow(element);
	});
	const scan = (root: Node) => {
		const found = elementsIn(root, idle);
		found.forEach(holdOrQueue);
		return found.filter(hasWindow);
	};
	const lateScripts = createLateScripts(scan);
	const queue = createReleaseQueue({ gate, attempt, holder, replaced, lateScripts, scan });
	const roots = createPageRoots({
		pageWatch,
		scanRoot: (root) => root.querySelectorAll(FETCHING_SELECTOR).forEach(holdOrQueue),
		included: () => whenParsed(queue.run),
	});
	const onChanges = ({ added }: PageChanges) => {
		// While everything is allowed, nothing in shadow roots is held. `scanAll` finds them when the page is parsed.
		if (!isParsed && !idle.now) for (const element of added) roots.includeShadows(element);
		added.forEach(scan);
		roots.scanReturned();
		if (!queue.isEmpty()) whenParsed(queue.run);
	};
	page.addEventListener('DOMContentLoaded', () => {
		roots.scanAll();
		isParsed = true;
		pageWatch.listen(onChanges);
		queue.run();
	});
	return {
		...holder,
		...roots,
		scan(root, into = null) {
			if (!idle.now || haveForbidden([into, ...elementsIn(root, idle)], gate.allows))
				return holder.within(into, () => scan(root));
			pageWatch.announce(root);
			return [];
		},
		holdersByForm: new WeakMap(),
		writtenAs: queue.writtenAs,
		lateScripts,
		update(endsReleases) {
			queue.forget(endsReleases);
			pageWatch.rest(idle.now);
			if (!idle.now || isParsed) pageWatch.listen(onChanges);
			roots.scanAll();
			whenParsed(queue.run);
		},
		releaseOnce: queue.releaseOnce,
	};
}

/** Runs a function for an element. If it throws, because the page has replaced something, the other elements are still scanned. */
const safely = (attempt: Reporter['attempt'], run: (element: Element) => void) => (element: Element) => {
	try {
		run(element);
	} catch (error) {
		attempt(() => Promise.reject(error));
	}
};

/** Makes a function that holds an element if it has to wait, and says whether it has to. */
function createHolding(gate: Gate, holder: ElementHolder) {
	const emptyIfNavigated = createNavigatedFrames(holder);
	return (element: Element): boolean => {
		if (hasWindow(element)) emptyIfNavigated(element);
		if (!holder.holdIfBlocked(element)) return false;
		gate.notify('held', element);
		if (!element.isConnected) endWaitFor(element);
		if (!isMarkedByUs(element)) guardStyle(element, holder.blockerOfElement);
		return true;
	};
}

/** Has one of these elements a mark that is not allowed? While everything is allowed, only an undeclared mark is not. */
const haveForbidden = (elements: readonly (Element | null)[], allows: Gate['allows']) =>
	elements.some((element) => element && isForbidden(element, allows));

/** The elements in a node that have to be scanned: those that fetch or, while everything is allowed, those that are marked. */
function elementsIn(root: Node, idle: Idle): Element[] {
	try {
		const type = nodeType(root);
		// A text node. Frameworks insert them all the time.
		if (type === 3) return [];
		// Most insertions are a single element that fetches nothing, or nothing yet. A query would cost more than these checks.
		if (type === 1 && !firstElement(root as Element))
			return fetches(root) && (hasAttributes(root) || hasWindow(root)) ? [root] : [];
		if (!idle.now) return fetchingIn(root);
		const found = [...(root as Element).querySelectorAll('[data-consent],picture>*')].filter(fetches);
		return fetches(root) ? [root, ...found] : found;
	} catch {
		// What is inserted is not a node. The native makes text of it.
		return [];
	}
}
