import {
	getAttribute,
	getHtml,
	getOuterHtml,
	nameOf,
	page,
	parentNode,
	removeAttribute,
	setAttribute,
} from '../lib/natives.js';
import { parseInert } from '../lib/parse-inert.js';
import type { Reporter } from '../lib/report.js';
import { trustedType } from '../lib/trusted-type.js';
import type { ElementGate, Gate } from './channel.js';
import { copyAsWritten } from './copy-as-written.js';
import type { ElementHolder } from './element-holder.js';
import { createExpandedTemplates, type ExpandedTemplates } from './expanded-templates.js';
import {
	DATA_ATTRIBUTES,
	effectiveMarkOf,
	fetchingIn,
	HELD_ATTRIBUTE,
	hasWindow,
	hold,
	isScript,
	isWaiting,
	markOf,
	release,
} from './hold.js';
import type { LateScripts } from './late-script.js';
import type { ReplacedScripts } from './replaced-scripts.js';
import { revive } from './revive.js';

/** The longest time for which releasing elements may block the page at once, in ms. */
const TURN_MS = 12;

/**
 * The elements that may pass, in document order. They are released when the page is parsed: while it is being parsed,
 * Chromium forgets the address that a frame gets.
 * @internal
 */
export interface ReleaseQueue extends Pick<ElementGate, 'writtenAs'> {
	add(element: Element): void;
	isEmpty(): boolean;
	/** Releases a marked element that may pass once it gets an address: a framework may not know it yet. */
	follow(element: Element): void;
	/** Releases all elements in order. Call it when the page is parsed. */
	run(): void;
	/** Releases one element although its service is not allowed. */
	releaseOnce(element: Element): void;
	/**
	 * Forgets which elements the visitor released one by one, so that they are held again. Those whose service is allowed now
	 * are always forgotten: they follow that consent.
	 */
	forget(all: boolean): void;
}

/** What `createReleaseQueue` needs. @internal */
export interface ReleaseParts {
	readonly gate: Gate;
	readonly attempt: Reporter['attempt'];
	readonly holder: ElementHolder;
	readonly replaced: ReplacedScripts;
	readonly lateScripts: LateScripts;
	/** Scans the content of a template before it is inserted. */
	readonly scan: (root: Node) => void;
}

export function createReleaseQueue(parts: ReleaseParts): ReleaseQueue {
	const { gate, attempt, holder, replaced, lateScripts, scan } = parts;
	const queue = new Set<Element>();
	const writtenAs: ElementGate['writtenAs'] = new WeakMap();
	const releasedOnce = createReleasedOnce(gate, holder);
	const expanded = createExpandedTemplates();

	const prepare = (script: Element) => {
		// A script may call `document.write`, so it has to be known as late before it runs.
		lateScripts.add(script);
		holder.startedScripts.add(script);
	};

	const start = (element: Element): Element => {
		if (!isScript(element)) {
			follow(element);
			return release(element);
		}
		prepare(element);
		if (getAttribute(element, HELD_ATTRIBUTE) !== null) return release(element);
		return revive(element, (copy) => {
			prepare(copy);
			replaced.add(element, copy);
		});
	};

	/** Releases an element, unless it has left the page or may not pass any more. Resolves when the next one may start. */
	const releaseInTurn = (element: Element) => attempt(() => releaseNow(element));
	const releaseNow = async (element: Element) => {
		queue.delete(element);
		if (!element.isConnected || holder.holdIfBlocked(element) || !isWaiting(element)) return;
		const id = `${effectiveMarkOf(element)}`;
		if (element instanceof HTMLTemplateElement) {
			const scripts = expandTemplate(element, id, { scan, expanded, holder });
			gate.notify('released', element, id);
			for (const script of scripts) await releaseInTurn(script);
			return;
		}
		const written = parentNode(element) === page.head && getOuterHtml(copyAsWritten(element));
		const started = start(element);
		if (written) writtenAs.set(started, written);
		gate.notify('released', element, id);
		if (isScript(started)) await lateScripts.settled(started);
	};

	const run = inTurns(queue, releaseInTurn);
	const follow = followWaiting(scan, run, holder.letGo);
	return {
		writtenAs,
		add: (element) => queue.add(element),
		follow,
		isEmpty: () => queue.size === 0,
		run,
		releaseOnce(element) {
			releasedOnce.add(element);
			releaseInTurn(element);
		},
		forget: releasedOnce.forget,
	};
}

/** Remembers the elements that the visitor released one by one. They are held weakly: the page may drop them. */
function createReleasedOnce(gate: Gate, { letGo, blockerOfElement }: ElementHolder) {
	const elements = new Set<WeakRef<Element>>();
	return {
		add(element: Element) {
			letGo.set(element, blockerOfElement(element));
			elements.add(new WeakRef(element));
		},
		forget(all: boolean) {
			for (const reference of elements) {
				const element = reference.deref();
				if (element && (all || gate.allows(`${letGo.get(element)}`))) letGo.delete(element);
			}
		},
	};
}

/**
 * Makes a function that watches a released element, or an allowed one without an address. A framework that morphs the page writes the marked form of
 * an element again, as it is in the HTML. Then the element has to be released again.
 */
function followWaiting(scan: ReleaseParts['scan'], run: () => void, letGo: ElementHolder['letGo']) {
	const observer = new MutationObserver((changes) => {
		for (const { target } of changes) {
			const source = getAttribute(target as Element, 'src');
			// A frame that got the address again that it has goes on.
			if (hasWindow(target as Element) && source && source === getAttribute(target as Element, 'data-src'))
				removeAttribute(target as Element, 'data-src');
			else scan(target);
		}
		run();
	});
	return (element: Element) => {
		// An element that the visitor released alone is not released a second time, for example when a policy blocks it.
		if (!letGo.has(element)) observer.observe(element, { attributeFilter: DATA_ATTRIBUTES });
	};
}

/** Releases elements in turns. Only scripts and templates wait for one another, and the page waits for none of them. */
function inTurns(queue: ReadonlySet<Element>, releaseInTurn: (element: Element) => Promise<void>) {
	let [isStarting, isRunning] = [false, false];
	return async () => {
		// Releasing a frame gives it a window, which calls this function again. The loop sees elements that are added meanwhile.
		if (isStarting) return;
		isStarting = true;
		for (const element of queue) if (!/script|template/.test(element.localName)) releaseInTurn(element);
		isStarting = false;
		if (isRunning) return;
		isRunning = true;
		let until = performance.now() + TURN_MS;
		for (const element of queue) {
			await releaseInTurn(element);
			if (performance.now() < until) continue;
			await new Promise((done) => setTimeout(done));
			until = performance.now() + TURN_MS;
		}
		isRunning = false;
	};
}

/**
 * Replaces a template by its content, which is parsed again, because scripts from `innerHTML` and their clones never run.
 * @returns its scripts, which are held until their turn. They start before the elements that follow the template
 */
function expandTemplate(
	template: Element,
	id: string,
	{ scan, holder, expanded }: Pick<ReleaseParts, 'scan' | 'holder'> & { expanded: ExpandedTemplates },
): Element[] {
	const haveRun = expanded.isPutBack(template);
	const content = haveRun ? parseInert(getHtml(template)) : parseInPlace(template);
	const scripts: Element[] = [];
	for (const element of fetchingIn(content)) {
		if (haveRun && isScript(element) && holder.blockerOfElement(element) === undefined) {
			holder.startedScripts.add(element);
			continue;
		}
		// A template of the page's own stays one.
		if (markOf(element) !== null || nameOf(element) === 'template') continue;
		if (isScript(element)) {
			// A script from `createContextualFragment` is async by default. A script in a page's HTML is not.
			element.async = element.hasAttribute('async');
			hold(element, id);
			scripts.push(element);
		} else setAttribute(element, 'data-consent', id);
	}
	scan(content);
	expanded.add(template, content);
	template.replaceWith(content);
	return scripts;
}

/** Parses the content of a template in its place. Its scripts can run. */
function parseInPlace(template: Element): DocumentFragment {
	const range = page.createRange();
	range.selectNode(template);
	return range.createContextualFragment(trustedType('createHTML', getHtml(template)));
}
