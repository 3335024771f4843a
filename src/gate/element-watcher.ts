import { firstElement, getAttribute, hasAttributes, nameOf, nodeType, page } from '../lib/natives.js';
import type { Idle } from '../lib/patch.js';
import type { Reporter } from '../lib/report.js';
import type { PageChanges, PageWatch } from '../lib/watch-page.js';
import { whenParsed } from '../lib/when-parsed.js';
import type { ElementGate, Gate } from './channel.js';
import type { ElementHolder } from './element-holder.js';
import { guardStyle } from './held-style.js';
import {
	effectiveMarkOf,
	FETCHING_SELECTOR,
	fetches,
	fetchingIn,
	hasWindow,
	isForbidden,
	isMarkedByUs,
	isWaiting,
	markOf,
} from './hold.js';
import { isOfAnother } from './is-of-another.js';
import { createLateScripts } from './late-script.js';
import { createPageRoots } from './page-roots.js';
import { createReleaseQueue } from './release-queue.js';
import { createReplacedScripts } from './replaced-scripts.js';

/** Watches the elements of the page. @internal */
export interface ElementWatcher extends ElementGate {
	/**
	 * Scans everything again: holds what may no longer pass, and releases, in document order, what may pass now.
	 * @param isForgotten no decision stands: what the visitor let go one by one is over as well
	 */
	update(isForgotten: boolean): void;
	/** Releases one element although its service is not allowed. */
	releaseOnce(element: Element): void;
}

/** What the watcher of elements is made of. @internal */
export interface WatchParts {
	readonly gate: Gate;
	readonly attempt: Reporter['attempt'];
	readonly holder: ElementHolder;
	readonly pageWatch: PageWatch;
	readonly idle: Idle;
}

/** A host in an address, as every parser of addresses finds it. */
const HOST = /^\s*(\w+:)?[\\/]{2}/;

/**
 * Is it of this site, and not marked? While all is allowed nothing of it is held, and its owner has to hear of no third
 * party. The mark of what shows a video counts for its sources.
 */
const isOwn = (element: Element) =>
	markOf(element) === null &&
	!/^(source|track)$/.test(nameOf(element)) &&
	!HOST.test(getAttribute(element, 'src') ?? getAttribute(element, 'href') ?? '//');

/** Declared markup, and unmarked elements that the parser brings; the browser reports them before their script runs. */
export function watchElements({ gate, attempt, holder, pageWatch, idle }: WatchParts): ElementWatcher {
	exemptStarted(holder);
	const replaced = createReplacedScripts();
	let isParsed = false;
	const holdOrQueue = safely(attempt, (element: Element) => {
		if (replaced.has(element) || isOfAnother(element) || (idle.now && isOwn(element))) return;
		if (holder.holdIfBlocked(element)) {
			gate.notify('held', element);
			endWaitFor(element);
			if (!isMarkedByUs(element)) guardStyle(element, holder.blockerOfElement);
		} else if (effectiveMarkOf(element) !== null && element.isConnected && isWaiting(element)) queue.add(element);
		// To ask for its window is to stand in front of what the window has, before the next script of the page runs.
		void (element as HTMLIFrameElement).contentWindow;
	});
	const scan = (root: Node) => {
		const found = elementsIn(root, idle);
		found.forEach(holdOrQueue);
		return found.some(hasWindow);
	};
	const lateScripts = createLateScripts(scan);
	const queue = createReleaseQueue({ gate, attempt, holder, replaced, lateScripts, scan });
	const { include, includeShadows, scanAll } = createPageRoots({
		pageWatch,
		scanRoot: (root) => root.querySelectorAll(FETCHING_SELECTOR).forEach(holdOrQueue),
		included: () => whenParsed(queue.run),
	});
	const onChanges = ({ added }: PageChanges) => {
		// While all is allowed, nothing in shadow roots is held; all of them are found when the page is parsed.
		if (!isParsed && !idle.now) added.forEach(includeShadows);
		added.forEach(scan);
		if (!queue.isEmpty()) whenParsed(queue.run);
	};
	page.addEventListener('DOMContentLoaded', () => {
		scanAll();
		isParsed = true;
		pageWatch.listen(onChanges);
		queue.run();
	});
	return {
		...holder,
		include,
		includeShadows,
		scan(root, into = null) {
			if (!idle.now || haveForbidden([into, ...elementsIn(root, idle)], gate.allows))
				return holder.within(into, () => scan(root));
			pageWatch.announce(root);
			return false;
		},
		redirects: new WeakMap(),
		lateScripts,
		update(isForgotten) {
			if (isForgotten) queue.forget();
			pageWatch.rest(idle.now);
			if (!idle.now || isParsed) pageWatch.listen(onChanges);
			scanAll();
			whenParsed(queue.run);
		},
		releaseOnce: queue.releaseOnce,
	};
}

/** What an element of the page throws ends the scan of no other. */
const safely = (attempt: Reporter['attempt'], run: (element: Element) => void) => (element: Element) => {
	try {
		run(element);
	} catch (error) {
		attempt(() => Promise.reject(error));
	}
};

/** What stands before us, or came before a late one of us, has started. */
function exemptStarted({ exempt }: ElementHolder): void {
	for (const script of page.scripts) if (markOf(script) === null) exempt.add(script);
}

/** Has any of what is inserted while all is allowed, or what it comes into, a mark that nobody declared? */
const haveForbidden = (elements: readonly (Element | null)[], allows: Gate['allows']) =>
	elements.some((element) => element && isForbidden(element, allows));

/** The elements of a node that are to be scanned: those that fetch, and while all is allowed only those that are marked. */
function elementsIn(root: Node, idle: Idle): Element[] {
	try {
		const type = nodeType(root);
		// Text, which frameworks insert all the time.
		if (type === 3) return [];
		// Most of what comes is one element that fetches nothing, or nothing yet: it costs some questions, and no list.
		if (type === 1 && !firstElement(root as Element))
			return fetches(root) && (hasAttributes(root) || hasWindow(root)) ? [root] : [];
		if (!idle.now) return fetchingIn(root);
		const found = [...(root as Element).querySelectorAll('[data-consent],picture>*')].filter(fetches);
		return fetches(root) ? [root, ...found] : found;
	} catch {
		// Anything else that is inserted becomes text.
		return [];
	}
}

/**
 * Routers and React wait for a style sheet that they insert, and show nothing new before. One that is held is as good as an
 * empty one.
 */
function endWaitFor(element: Element): void {
	if (nameOf(element) === 'link' && !element.isConnected) setTimeout(() => element.dispatchEvent(new Event('load')));
}
