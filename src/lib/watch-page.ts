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
	/** Announces a node that is about to be inserted; anything else is ignored. It counts while the watch rests. */
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

	const onRecords = (records: readonly MutationRecord[]) => {
		const { added, removed } = elementsOf(records);
		// Most of what a page changes is text, and elements that are still empty: they can only stand in somebody's way.
		const matters = removed.size > 0 || ![...added].every(isBlank);
		if (added.size + removed.size > 0) callListeners({ added: topmost(added), removed: [...removed] }, matters);
	};
	const callListeners = (changes: PageChanges, matters = true) => {
		for (const [listener, always] of listeners) if (matters || always) callListener(listener, changes, report);
	};
	const documentObserver = new MutationObserver((records) => {
		// The body can be another one.
		if (isResting) observe();
		onRecords(records);
	});
	const rootObserver = new MutationObserver(onRecords);
	const observe = () => {
		isResting = mayRest && ![...listeners.values()].includes(true);
		if (listeners.size === 0) return;
		if (!isResting) return documentObserver.observe(root, { childList: true, subtree: true });
		documentObserver.disconnect();
		for (const place of [root, page.documentElement, page.body])
			if (place) documentObserver.observe(place, { childList: true });
	};
	const callForAnnounced = () => {
		const added = topmost(announced).filter((element) => element.isConnected);
		announced.clear();
		callListeners({ added, removed: [] });
	};
	return {
		listen(listener, always) {
			listeners.set(listener, always);
			observe();
			return () => listeners.delete(listener);
		},
		include(other) {
			rootObserver.observe(other, { childList: true, subtree: true });
			const there = new Set<Element>();
			collect(childNodes(other), there);
			if (there.size > 0) callListeners({ added: [...there], removed: [] });
		},
		rest(now) {
			onRecords(documentObserver.takeRecords());
			mayRest = now;
			observe();
		},
		announce(node) {
			if (!isResting) return;
			const before = announced.size;
			noteInserted(node as Node, announced);
			// By then it is inserted.
			if (before === 0 && announced.size > 0) queueMicrotask(callForAnnounced);
		},
	};
}

/** All of them, with what is in one another. @internal */
interface FoundElements {
	readonly added: Set<Element>;
	readonly removed: Set<Element>;
}

function elementsOf(records: readonly MutationRecord[]): FoundElements {
	const [added, removed] = [new Set<Element>(), new Set<Element>()];
	for (const { addedNodes, removedNodes } of records) {
		collect(addedNodes, added);
		collect(removedNodes, removed);
	}
	return { added, removed };
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
function noteInserted(node: Node, into: Set<Element>): void {
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
function callListener(listener: (changes: PageChanges) => void, changes: PageChanges, report: Report): void {
	try {
		listener(changes);
	} catch (error) {
		report('failed', error);
	}
}
