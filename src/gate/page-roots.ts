import { firstElement, nodeType, page } from '../lib/natives.js';
import type { PageWatch } from '../lib/watch-page.js';

type Root = Document | ShadowRoot;

/** The page, and the documents of frames and the shadow roots in it. They are held weakly. @internal */
export interface PageRoots {
	/** Scans another document or a shadow root, and watches it from now on, unless that is done. */
	include(root: Root): void;
	/** Includes the shadow roots that the parser made from `<template shadowrootmode>`, for which there is no event. */
	includeShadows(root: Node): void;
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
	const known = new WeakSet<Node>();

	const include = (root: Root) => {
		if (known.has(root)) return;
		known.add(root);
		roots.add(new WeakRef(root));
		pageWatch.include(root);
		includeShadows(root);
		scanRoot(root);
		included();
	};

	const includeShadows = (root: Node) => {
		// The parser inserts most elements one by one. A tree walker for each would take half of the time of a scan.
		const isAlone = nodeType(root) === 1 && !firstElement(root as Element);
		const walker = isAlone ? undefined : page.createTreeWalker(root, 1);
		for (let node: Node | null | undefined = root; node; node = walker?.nextNode()) {
			const { shadowRoot } = node as Element;
			if (shadowRoot) include(shadowRoot);
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
			}
		},
	};
}
