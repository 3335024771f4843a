import { firstElement, nodeType, page } from '../lib/natives.js';
import type { PageWatch } from '../lib/watch-page.js';
import { askWhenLoaded } from './ask-for-window.js';

type Root = Document | ShadowRoot;

/** The page, and the documents of frames and the shadow roots in it. They are held weakly. @internal */
export interface PageRoots {
	/** Scans another document or a shadow root, and watches it from now on, unless that is done. */
	include(root: Root): void;
	/**
	 * Includes the shadow roots that the parser made from `<template shadowrootmode>`, for which there is no event.
	 * @param again scans those as well that are included already: in a document without a window nothing was held
	 */
	includeShadows(root: Node, again?: boolean): void;
	/** Scans the roots that were not in the page when all roots were last scanned, and have come back since. */
	scanReturned(): void;
	/** Scans all roots, the page first. */
	scanAll(): void;
}

/** What `createPageRoots` needs. @internal */
export interface PageRootsParts {
	readonly pageWatch: PageWatch;
	/** Scans all elements in a root, in document order. */
	scanRoot(root: Root): void;
	/** Is called after another root was included. */
	included(): void;
}

export function createPageRoots({ pageWatch, scanRoot, included }: PageRootsParts): PageRoots {
	const roots = new Set<WeakRef<Root>>();
	const away = new Set<WeakRef<Root>>();
	const known = new WeakSet<Node>();

	const include = (root: Root) => {
		if (known.has(root)) return;
		known.add(root);
		roots.add(new WeakRef(root));
		pageWatch.include(root);
		// The document's listener (`install.ts`) does not hear of a frame in a shadow root.
		askWhenLoaded(root);
		includeShadows(root);
		scanRoot(root);
		included();
	};

	const includeShadows = (root: Node, again = false) => {
		// The parser inserts most elements one by one. A tree walker for each would take half of the time of a scan.
		const isAlone = nodeType(root) === 1 && !firstElement(root as Element);
		const walker = isAlone ? undefined : page.createTreeWalker(root, 1);
		for (let node: Node | null | undefined = root; node; node = walker?.nextNode()) {
			const { shadowRoot } = node as Element;
			if (!shadowRoot) continue;
			if (again && known.has(shadowRoot)) scanRoot(shadowRoot);
			include(shadowRoot);
		}
	};

	return {
		include,
		includeShadows,
		scanAll() {
			// There is no event for a shadow root that was cloned.
			includeShadows(document);
			scanRoot(page);
			for (const reference of roots) {
				const root = reference.deref();
				if (root) scanRoot(root);
				else roots.delete(reference);
				if (root && !root.isConnected) away.add(reference);
			}
		},
		scanReturned() {
			for (const reference of away) {
				const root = reference.deref();
				if (root && !root.isConnected) continue;
				away.delete(reference);
				if (root) scanRoot(root);
			}
		},
	};
}
