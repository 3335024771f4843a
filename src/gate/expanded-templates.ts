import { getOuterHtml, nameOf, nextSibling, nodeType, parentNode, previousSibling } from '../lib/natives.js';

/** The marked templates that gave their place to their content. @internal */
export interface ExpandedTemplates {
	/** Notes what takes the place of a template. Call it before that is inserted. */
	add(template: Element, content: Node): void;
	/**
	 * Did a library that morphs the page put a template back, because its HTML has the template and not what came out of it?
	 * Then the scripts in it have run.
	 */
	isPutBack(template: Element): boolean;
}

/**
 * Idiomorph and Turbo insert the template, and remove what is not in their HTML, in one task. They keep what stands beside it.
 * A library that draws everything anew keeps nothing there: then the scripts run again, as they do in its other HTML.
 */
export function createExpandedTemplates(): ExpandedTemplates {
	/** For each element that came out of a template, the HTML of the template. */
	const originOf = new WeakMap<Node, string>();
	const neighbours = new WeakSet<Node>();
	const putBack = new WeakSet<Node>();

	const note = (records: readonly MutationRecord[]) => {
		for (const { addedNodes, target } of records)
			for (const template of addedNodes) {
				if (nameOf(template) !== 'template' || !beside(template).some((node) => neighbours.has(node))) continue;
				const html = getOuterHtml(template as Element);
				const hasLeft = (node: Node) => originOf.get(node) === html && !node.isConnected;
				if (records.some((record) => record.target === target && [...record.removedNodes].some(hasLeft)))
					putBack.add(template);
			}
	};
	const observer = new MutationObserver(note);

	return {
		add(template, content) {
			const html = getOuterHtml(template);
			for (const node of content.childNodes) if (nodeType(node) === 1) originOf.set(node, html);
			for (const node of beside(template)) neighbours.add(node);
			observer.observe(parentNode(template) as Node, { childList: true });
		},
		isPutBack(template) {
			note(observer.takeRecords());
			return putBack.has(template);
		},
	};
}

const beside = (node: Node) => [previousSibling(node), nextSibling(node)].filter((one) => one !== null);
