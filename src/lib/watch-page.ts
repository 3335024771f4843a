import { nodeType } from './natives.js';
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
		const added: Element[] = [];
		const removed: Element[] = [];
		for (const record of records) {
			collect(record.addedNodes, added);
			collect(record.removedNodes, removed);
		}
		tellAll({ added, removed });
	});
	const tellAll = (changes: PageChanges) => {
		// Most of what a page changes is text.
		if (changes.added.length + changes.removed.length === 0) return;
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
			const added: Element[] = [];
			collect(root.childNodes, added);
			tellAll({ added, removed: [] });
		},
	};
}

function collect(nodes: NodeList, into: Element[]): void {
	for (const node of nodes) if (nodeType(node) === 1) into.push(node as Element);
}

/** One listener that fails stops no other. */
function tell(listener: (changes: PageChanges) => void, changes: PageChanges, report: Report): void {
	try {
		listener(changes);
	} catch (error) {
		report('failed', error);
	}
}
