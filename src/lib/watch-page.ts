import { childNodes, firstChild, hasAttributes, nodeType, page, parentNode } from './natives.js';
import type { Report } from './report.js';

/** The elements that came into the page, and those that left it, since the listeners were last called. @internal */
export interface PageChanges {
	/** The topmost of each piece: what is in it came with it. It may have left again since. */
	readonly added: readonly Element[];
	/** The same of what left, which may have come back since. */
	readonly removed: readonly Element[];
}

/** Watches which elements come into the page, and which leave it. @internal */
export interface PageWatch {
	/**
	 * Calls `listener` before the next task whenever elements came or left: for those of the parser, before their script
	 * runs. A page to which nobody ever listened is not watched.
	 * @param always also of empty elements, and of what nobody announces while the watch rests
	 * @returns stops it
	 */
	listen(listener: (changes: PageChanges) => void, always?: boolean): () => void;
	/**
	 * Watches another document or a shadow root as well, of which an observer of the document hears nothing, and reports at
	 * once what is in it already.
	 */
	include(root: Node): void;
	/**
	 * Lets the page alone, or watches it again. While it rests, listeners hear of what is announced and of what stands in
	 * the body itself: an observer of the whole page takes a ticker a fifth of its time, even one that does nothing.
	 */
	rest(now: boolean): void;
	/** Says what is about to be inserted, or where; anything but a node is ignored. It counts while the watch rests. */
	announce(node: unknown): void;
}

/**
 * The one watch for the life of the page: one record is shared by all who want it, and the cost follows what was inserted.
 */
export function watchPage(report: Report): PageWatch {
	const listeners = new Map<(changes: PageChanges) => void, boolean | undefined>();
	const announced = new Set<Element>();
	const root = document;
	let [mayRest, isResting] = [false, false];

	const hear = (records: readonly MutationRecord[]) => {
		const { came, left } = elementsOf(records);
		// Most of what a page changes is text, and elements that are still empty: they can only stand in somebody's way.
		const matters = left.size > 0 || ![...came].every(isBlank);
		if (came.size + left.size > 0) tellAll({ added: topmost(came), removed: [...left] }, matters);
	};
	const tellAll = (changes: PageChanges, matters = true) => {
		for (const [listener, always] of listeners) if (matters || always) tell(listener, changes, report);
	};
	const ofDocument = new MutationObserver((records) => {
		// The body can be another one.
		if (isResting) watch();
		hear(records);
	});
	const ofRoots = new MutationObserver(hear);
	const watch = () => {
		isResting = mayRest && ![...listeners.values()].includes(true);
		if (listeners.size === 0) return;
		if (!isResting) return ofDocument.observe(root, { childList: true, subtree: true });
		ofDocument.disconnect();
		for (const place of [root, page.documentElement, page.body])
			if (place) ofDocument.observe(place, { childList: true });
	};
	const tellAnnounced = () => {
		const added = topmost(announced).filter((element) => element.isConnected);
		announced.clear();
		tellAll({ added, removed: [] });
	};
	return {
		listen(listener, always) {
			listeners.set(listener, always);
			watch();
			return () => listeners.delete(listener);
		},
		include(other) {
			ofRoots.observe(other, { childList: true, subtree: true });
			const there = new Set<Element>();
			collect(childNodes(other), there);
			if (there.size > 0) tellAll({ added: [...there], removed: [] });
		},
		rest(now) {
			hear(ofDocument.takeRecords());
			mayRest = now;
			watch();
		},
		announce(node) {
			if (!isResting) return;
			const before = announced.size;
			announce(node as Node, announced);
			// When it is inserted.
			if (before === 0 && announced.size > 0) queueMicrotask(tellAnnounced);
		},
	};
}

function elementsOf(records: readonly MutationRecord[]) {
	const [came, left] = [new Set<Element>(), new Set<Element>()];
	for (const { addedNodes, removedNodes } of records) {
		collect(addedNodes, came);
		collect(removedNodes, left);
	}
	return { came, left };
}

function collect(nodes: NodeList, into: Set<Element>): void {
	for (let index = 0; index < nodes.length; index++) {
		const node = nodes[index] as Node;
		if (nodeType(node) === 1) into.add(node as Element);
	}
}

/** The parser adds each element for itself, and so do frameworks: what is in another one is seen with it. */
const topmost = (all: ReadonlySet<Element>) => [...all].filter((one) => !all.has(parentNode(one) as Element));

/** Notes an element that is about to be inserted, or those in a fragment that is. */
function announce(node: Node, into: Set<Element>): void {
	try {
		if (nodeType(node) === 11) collect(childNodes(node), into);
		else if (nodeType(node) === 1 && !isBlank(node as Element)) into.add(node as Element);
	} catch {
		// Anything else that is inserted becomes text.
	}
}

/**
 * Has it nothing that anybody could ask for: no attribute, no content, no shadow root? What it is given later is seen then.
 */
const isBlank = (element: Element) => !firstChild(element) && !hasAttributes(element) && !element.shadowRoot;

/** One listener that fails stops no other. */
function tell(listener: (changes: PageChanges) => void, changes: PageChanges, report: Report): void {
	try {
		listener(changes);
	} catch (error) {
		report('failed', error);
	}
}
