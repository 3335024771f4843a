import { firstElement, nodeType, page } from '../lib/natives.js';
import type { PageWatch } from '../lib/watch-page.js';

type Root = Document | ShadowRoot;

/** The page, and the documents and shadow roots in it, as long as these live. @internal */
export interface PageRoots {
	/** Watches another document or a shadow root as well, and scans what is in it already. */
	include(root: Root): void;
	/** Does so with the shadow roots that the parser made: nobody is told of them (`<template shadowrootmode>`). */
	includeShadows(root: Node): void;
	/** Scans all of them, the page first. */
	scanAll(): void;
}

/** What they are made of. @internal */
export interface PageRootsParts {
	readonly pageWatch: PageWatch;
	/** Scans everything in one of them, in document order. */
	scanRoot(root: Root): void;
	/** Called after another one was scanned. */
	included(): void;
}

export function createPageRoots({ pageWatch, scanRoot, included }: PageRootsParts): PageRoots {
	const roots = new Set<WeakRef<Root>>();
	const known = new WeakSet<Node>();

	const include = (root: Root) => {
		known.add(root);
		roots.add(new WeakRef(root));
		pageWatch.include(root);
		includeShadows(root);
		scanRoot(root);
		included();
	};

	const includeShadows = (root: Node) => {
		// The parser brings most elements alone, and a walker for each would be half of their price.
		const isAlone = nodeType(root) === 1 && !firstElement(root as Element);
		const walker = isAlone ? undefined : page.createTreeWalker(root, 1);
		for (let node: Node | null | undefined = root; node; node = walker?.nextNode()) {
			const { shadowRoot } = node as Element;
			if (shadowRoot && !known.has(shadowRoot)) include(shadowRoot);
		}
	};

	return {
		include,
		includeShadows,
		scanAll() {
			// Nobody is told of a shadow root that is cloned.
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
