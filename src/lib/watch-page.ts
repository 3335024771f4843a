import { childNodes, firstChild, hasAttributes, nodeType, page, parentNode, sameAsLast } from './natives.js';
import type { Report } from './report.js';

/** The elements that came into the page, and those that left it, since the listeners were last called. @internal */
export interface PageChanges {
	/** The topmost elements that came, with everything in them. Some may have left again since. */
	readonly added: readonly Element[];
	/** The elements that left. Some may have come back since. */
	readonly removed: readonly Element[];
}

/** Watches which elements come into the page, and which leave it. @internal */
export interface PageWatch {
	/**
	 * Calls `listener` before the next task whenever elements came or left. Scripts that the parser brings have not run
	 * by then. Until somebody listens, the page is not watched.
	 * @param always call it for empty elements too, and, while the watch rests, for elements that nobody announced
	 * @returns a function that stops listening
	 */
	listen(listener: (changes: PageChanges) => void, always?: boolean): () => void;
	/**
	 * Also watches another document or a shadow root, which an observer of the document does not cover, and reports the
	 * elements that are already in it at once.
	 */
	include(root: Node): void;
	/**
	 * Stops watching the whole page, or starts again. While the watch rests, it reports only announced elements and
	 * children of the body: an observer of the whole page costs a page that changes all the time a fifth of its speed.
	 */
	rest(now: boolean): void;
	/**
	 * Announces a node that is about to be inserted; other values are ignored. Has an effect only while the watch rests.
	 */
	announce(node: unknown): void;
}

/**
 * Makes the one watch of a page. All listeners share one observer, and its cost grows with what is inserted.
 */
export function watchPage(report: Report): PageWatch {
	const listeners = new Map<(changes: PageChanges) => void, boolean | undefined>();
	const announced = new Set<Element>();
	let [mayRest, isResting, hearsAll] = [false, false, false];

	const onRecords = (records: readonly MutationRecord[]) => {
		// Most changes are text and elements that are still empty: these concern only listeners with `always`.
		const matters = !records.every(isQuiet);
		if (!matters && !hearsAll) return;
		const { added, removed } = elementsOf(records);
		if (added.size + removed.size > 0) callListeners({ added: topmost(added), removed: [...removed] }, matters);
	};
	const callListeners = (changes: PageChanges, matters = true) => {
		for (const [listener, always] of listeners) if (matters || always) callListener(listener, changes, report);
	};
	const documentObserver = new MutationObserver((records) => {
		// The page may have a new body.
		if (isResting) observe();
		onRecords(records);
	});
	const rootObserver = new MutationObserver(onRecords);
	const observe = () => {
		hearsAll = [...listeners.values()].includes(true);
		isResting = mayRest && !hearsAll;
		if (listeners.size === 0) return;
		if (!isResting) return documentObserver.observe(document, { childList: true, subtree: true });
		documentObserver.disconnect();
		for (const place of [document, page.documentElement, page.body])
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
			const added = [...childNodes(other)].filter((node): node is Element => nodeType(node) === 1);
			if (added.length > 0) callListeners({ added, removed: [] });
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
			// By the next microtask it is inserted.
			if (before === 0 && announced.size > 0) queueMicrotask(callForAnnounced);
		},
	};
}

/** Did only text change, and elements come that are still empty? */
const isQuiet = ({ addedNodes, removedNodes }: MutationRecord) =>
	everyElement(removedNodes, () => false) && everyElement(addedNodes, isBlank);

function everyElement(nodes: NodeList, check: (element: Element) => boolean): boolean {
	for (let index = 0; index < nodes.length; index++) {
		const node = nodes[index] as Node;
		if (nodeType(node) === 1 && !check(node as Element)) return false;
	}
	return true;
}

/** All elements of some records, nested ones included. @internal */
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

/** The elements that are in no other of these: parsers and frameworks add each nested element separately. */
const topmost = (all: ReadonlySet<Element>) => [...all].filter((one) => !all.has(parentNode(one) as Element));

/** Notes an element that is about to be inserted, or those in a fragment that is. */
function noteInserted(node: Node, into: Set<Element>): void {
	try {
		if (nodeType(node) === 11) collect(childNodes(node), into);
		else if (nodeType(node) === 1) into.add(node as Element);
	} catch {
		// A value that is no node becomes text.
	}
}

/** Has an element no attribute, no content and no shadow root? Whatever it gets later is seen then. */
export const isBlank = sameAsLast((element) => !firstChild(element) && !hasAttributes(element) && !element.shadowRoot);

/** Calls a listener. Its error is reported, and stops no other listener. */
function callListener(listener: (changes: PageChanges) => void, changes: PageChanges, report: Report): void {
	try {
		listener(changes);
	} catch (error) {
		report('failed', error);
	}
}
