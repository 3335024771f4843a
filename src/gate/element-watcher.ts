import { firstChild, getAttribute, getHtml, hasAttributes, nameOf, page, setAttribute } from '../lib/natives.js';
import type { Idle } from '../lib/patch.js';
import { trusted } from '../lib/trusted.js';
import type { PageChanges, PageWatch } from '../lib/watch-page.js';
import { whenParsed } from '../lib/when-parsed.js';
import type { ElementGate, Gate } from './channel.js';
import type { ElementHolder } from './element-gate.js';
import { guardStyle } from './held-style.js';
import {
	fetches,
	fetching,
	hold,
	isOurs,
	isScript,
	isWaiting,
	markOf,
	OURS,
	release,
	revive,
	SELECTOR,
	wholeMarkOf,
} from './hold.js';
import { createLateScripts } from './late-script.js';
import { createReplacedScripts } from './replaced-scripts.js';

/** Longest that releasing may keep the page from everything else, in ms. */
const TURN = 12;

/** Longest that what follows waits for a script, in ms: there are some that never start, and never say so. */
const PATIENCE = 5000;

/** Watches the elements of the page. @internal */
export interface Watch extends ElementGate {
	/** Watches another document or a shadow root as well, and what is in it already. */
	include(root: Document | ShadowRoot): void;
	/**
	 * Looks again at everything: holds what may no longer pass, and releases, in document order, what may pass now.
	 * @param isForgotten no decision stands: what the visitor let go one by one is over as well
	 */
	update(isForgotten: boolean): void;
	/** Releases one element although its service is not allowed. */
	once(element: Element): void;
}

/** What the watcher of elements is made of. @internal */
export interface WatchParts {
	readonly gate: Gate;
	readonly holder: ElementHolder;
	readonly pageWatch: PageWatch;
	readonly idle: Idle;
}

/** A host in an address, as every parser of addresses finds it. */
const HOST = /^\s*(\w+:)?[\\/]{2}/;

/**
 * Is it of this site, and not marked? While all is allowed nothing of it is held, and its owner has to hear of no third
 * party. The mark of what shows a film counts for its sources.
 */
const isOwn = (element: Element) =>
	markOf(element) === null &&
	!/^(source|track)$/.test(nameOf(element)) &&
	!HOST.test(getAttribute(element, 'src') ?? getAttribute(element, 'href') ?? '//');

/** Declared markup, and unmarked elements that the parser brings; the browser reports them before their script runs. */
export function watchElements({ gate, holder, pageWatch, idle }: WatchParts): Watch {
	const { exempt, holdIfBlocked } = holder;
	// What stands before us, or came before a late one of us, has started.
	for (const script of page.scripts) if (markOf(script) === null) exempt.add(script);
	/** Elements that may pass, in order. They start once the page is parsed: before, Chromium forgets a frame's address. */
	const queue = new Set<Element>();
	/** What is in other documents and in shadow roots, as long as these live. */
	const roots = new Set<WeakRef<Document | ShadowRoot>>();
	const included = new WeakSet<Node>();
	/** What the visitor let go one by one: with a withdrawal that ends. */
	const passed = new Set<WeakRef<Element>>();
	const replaced = createReplacedScripts();
	let isParsed = false;
	let running = false;

	const consider = (element: Element) => {
		if (replaced.has(element) || (idle.now && isOwn(element))) return;
		if (holdIfBlocked(element)) {
			gate.notify('held', element);
			// To ask for its window is to stand in front of what the window has, before the next script of the page runs.
			void (element as HTMLIFrameElement).contentWindow;
			if (!isOurs(element)) guardStyle(element, holder.holderOf);
		} else if (wholeMarkOf(element) !== null && element.isConnected && isWaiting(element)) queue.add(element);
	};

	/** Everything in a node that is to be seen: what fetches, and while all is allowed only what is marked. */
	const find = (root: Node): Element[] => {
		// Most of what comes is one element that fetches nothing, or nothing yet: it costs some questions, and no list.
		if (!firstChild(root)) return fetches(root) && (hasAttributes(root) || 'contentWindow' in root) ? [root] : [];
		if (!idle.now) return fetching(root);
		const found = [...(root as Element).querySelectorAll('[data-consent],picture>*')].filter(fetches);
		return fetches(root) ? [root, ...found] : found;
	};

	const look = (root: Node) => {
		let found: Element[];
		try {
			found = find(root);
		} catch {
			// Anything else that is inserted becomes text.
			return false;
		}
		found.forEach(consider);
		return found.length > 0;
	};
	const lates = createLateScripts(look);
	const begins = (script: Element) => {
		// Who writes must be known before it runs.
		lates.add(script);
		exempt.add(script);
	};

	/** Releases an element in its turn, unless it left the page or consent went. @returns when the next one may start */
	const pass = async (element: Element) => {
		queue.delete(element);
		if (!element.isConnected || holdIfBlocked(element) || !isWaiting(element)) return;
		const id = `${wholeMarkOf(element)}`;
		if (element instanceof HTMLTemplateElement) {
			const scripts = open(element, id);
			gate.notify('released', element, id);
			for (const script of scripts) await pass(script);
			return;
		}
		const started = start(element);
		gate.notify('released', element, id);
		if (isScript(started) && !started.async && started.src)
			await new Promise((done) => {
				started.addEventListener('load', done);
				started.addEventListener('error', done);
				setTimeout(done, PATIENCE);
			});
	};

	const start = (element: Element): Element => {
		if (!isScript(element)) return release(element);
		begins(element);
		if (getAttribute(element, OURS) !== null) return release(element);
		return revive(element, (copy) => {
			begins(copy);
			replaced.add(element, copy);
		});
	};

	/**
	 * A template's content takes its place, parsed anew: a script that came from `innerHTML` is dead, and so is every clone.
	 * @returns its scripts, held until their turn, which is before what follows
	 */
	const open = (template: Element, id: string) => {
		const range = page.createRange();
		range.selectNode(template);
		const content = range.createContextualFragment(trusted('createHTML', getHtml(template)));
		const scripts: Element[] = [];
		for (const element of fetching(content)) {
			if (markOf(element) !== null) continue;
			if (isScript(element)) {
				// One that was parsed like this is async unless told otherwise; one written in the page is not.
				element.async = element.hasAttribute('async');
				hold(element, id);
				scripts.push(element);
			} else setAttribute(element, 'data-consent', id);
		}
		look(content);
		template.replaceWith(content);
		return scripts;
	};

	const onChanges = ({ added }: PageChanges) => {
		for (const element of added) {
			if (!isParsed) includeShadows(element);
			look(element);
		}
		if (queue.size > 0) whenParsed(run);
	};

	/** Comes when the page is parsed. */
	const run = async () => {
		// Only scripts, and templates with scripts in them, wait for one another.
		for (const element of queue) if (!/script|template/.test(element.localName)) pass(element);
		if (running) return;
		running = true;
		let until = performance.now() + TURN;
		for (const element of queue) {
			await pass(element);
			if (performance.now() < until) continue;
			await new Promise((done) => setTimeout(done));
			until = performance.now() + TURN;
		}
		running = false;
	};

	const lookIn = (root: Document | ShadowRoot) => {
		for (const element of root.querySelectorAll(SELECTOR)) consider(element);
	};

	/** Looks at all that stand in the page, in document order, and in its shadow roots and frames. */
	const lookAround = () => {
		lookIn(page);
		for (const reference of roots) {
			const root = reference.deref();
			if (root) lookIn(root);
			else roots.delete(reference);
		}
	};

	/** Shadow roots that the parser made: nobody is told of them (`<template shadowrootmode>`). */
	const includeShadows = (root: Node) => {
		const walker = page.createTreeWalker(root, 1);
		for (let node: Node | null = root; node; node = walker.nextNode()) {
			const { shadowRoot } = node as Element;
			if (shadowRoot && !included.has(shadowRoot)) include(shadowRoot);
		}
	};

	const include = (root: Document | ShadowRoot) => {
		included.add(root);
		roots.add(new WeakRef(root));
		pageWatch.include(root);
		includeShadows(root);
		lookIn(root);
		whenParsed(run);
	};

	page.addEventListener('DOMContentLoaded', () => {
		includeShadows(document);
		lookAround();
		isParsed = true;
		pageWatch.listen(onChanges);
		run();
	});

	return {
		...holder,
		include,
		includeShadows,
		look(root) {
			if (!idle.now) return look(root);
			pageWatch.announce(root);
			return false;
		},
		writer: lates,
		update(isForgotten) {
			if (isForgotten)
				for (const reference of passed) {
					const element = reference.deref();
					if (element) exempt.delete(element);
				}
			pageWatch.rest(idle.now);
			if (!idle.now || isParsed) pageWatch.listen(onChanges);
			lookAround();
			whenParsed(run);
		},
		once(element) {
			exempt.add(element);
			passed.add(new WeakRef(element));
			pass(element);
		},
	};
}
