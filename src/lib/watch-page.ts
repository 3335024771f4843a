import { firstChild, hasAttributes, nodeType, parentNode } from './natives.js';
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
	 * @returns stops it
	 */
	listen(listener: (changes: PageChanges) => void): () => void;
	/**
	 * Watches another document or a shadow root as well, of which an observer of the document hears nothing, and reports at
	 * once what is in it already.
	 */
	include(root: Node): void;
}

/**
 * The one MutationObserver for the life of the page: one record is shared by all who want it, and the cost follows what
 * was inserted.
 */
export function watchPage(report: Report): PageWatch {
	const listeners = new Set<(changes: PageChanges) => void>();

	const observer = new MutationObserver((records) => {
		const [came, left] = [new Set<Element>(), new Set<Element>()];
		for (const { addedNodes, removedNodes } of records) {
			collect(addedNodes, came);
			collect(removedNodes, left);
		}
		const added = [...came];
		// Most of what a page changes is text, and elements that are still empty: nobody has to be told.
		if (left.size === 0 && added.every(isBlank)) return;
		// The parser adds each element for itself: it is seen in its parent.
		tellAll({ added: added.filter((one) => !came.has(parentNode(one) as Element)), removed: [...left] });
	});
	const tellAll = (changes: PageChanges) => {
		for (const listener of listeners) tell(listener, changes, report);
	};

	const observe = (root: Node) => observer.observe(root, { childList: true, subtree: true });

	return {
		listen(listener) {
			observe(document);
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		include(root) {
			observe(root);
			const there = new Set<Element>();
			collect(root.childNodes, there);
			if (there.size > 0) tellAll({ added: [...there], removed: [] });
		},
	};
}

function collect(nodes: NodeList, into: Set<Element>): void {
	for (let index = 0; index < nodes.length; index++) {
		const node = nodes[index] as Node;
		if (nodeType(node) === 1) into.add(node as Element);
	}
}

/** Has it nothing that anybody could ask for: no attribute, no content, no shadow root? What it is given later is seen then. */
const isBlank = (element: Element) => !firstChild(element) && !hasAttributes(element) && !element.shadowRoot;

/** One listener that fails stops no other. */
function tell(listener: (changes: PageChanges) => void, changes: PageChanges, report: Report): void {
	try {
		listener(changes);
	} catch (error) {
		report('failed', error);
	}
}
