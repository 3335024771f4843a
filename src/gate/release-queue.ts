import { getAttribute, getHtml, page, setAttribute } from '../lib/natives.js';
import type { Reporter } from '../lib/report.js';
import { trustedType } from '../lib/trusted-type.js';
import type { Gate } from './channel.js';
import type { ElementHolder } from './element-holder.js';
import {
	DATA_ATTRIBUTES,
	effectiveMarkOf,
	fetchingIn,
	HELD_ATTRIBUTE,
	hold,
	isScript,
	isWaiting,
	markOf,
	release,
	revive,
} from './hold.js';
import type { LateScripts } from './late-script.js';
import type { ReplacedScripts } from './replaced-scripts.js';

/** Longest that releasing may keep the page from everything else, in ms. */
const TURN_MS = 12;

/** Longest that what follows waits for a script, in ms: there are some that never start, and never say so. */
const SCRIPT_TIMEOUT_MS = 5000;

/**
 * Elements that may pass, in order. They start once the page is parsed: before, Chromium forgets a frame's address.
 * @internal
 */
export interface ReleaseQueue {
	add(element: Element): void;
	/** Does nothing wait in it? */
	isEmpty(): boolean;
	/** Releases all that wait, each in its turn. To be called when the page is parsed. */
	run(): void;
	/** Releases one element although its service is not allowed. */
	releaseOnce(element: Element): void;
	/** Ends what the visitor let go one by one. */
	forget(): void;
}

/** What the queue is made of. @internal */
export interface ReleaseParts {
	readonly gate: Gate;
	readonly attempt: Reporter['attempt'];
	readonly holder: ElementHolder;
	readonly replaced: ReplacedScripts;
	readonly lateScripts: LateScripts;
	/** Holds what is held of what a template brings. */
	readonly scan: (root: Node) => void;
}

export function createReleaseQueue(parts: ReleaseParts): ReleaseQueue {
	const { gate, attempt, holder, replaced, lateScripts, scan } = parts;
	const { exempt, blockerOfElement, holdIfBlocked, letGo } = holder;
	const queue = new Set<Element>();
	/** What the visitor let go one by one: with a withdrawal that ends. */
	const releasedOnce = new Set<WeakRef<Element>>();

	const prepare = (script: Element) => {
		// Whoever writes into the page must be known before it runs.
		lateScripts.add(script);
		exempt.add(script);
	};

	const start = (element: Element): Element => {
		if (!isScript(element)) {
			// One that is let go only this once goes no second time, as when a policy forbids it.
			if (!letGo.has(element)) rewritten.observe(element, { attributeFilter: DATA_ATTRIBUTES });
			return release(element);
		}
		prepare(element);
		if (getAttribute(element, HELD_ATTRIBUTE) !== null) return release(element);
		return revive(element, (copy) => {
			prepare(copy);
			replaced.add(element, copy);
		});
	};

	/** Releases an element in its turn, unless it left the page or consent went. @returns when the next one may start */
	const releaseInTurn = (element: Element) => attempt(() => releaseNow(element));
	const releaseNow = async (element: Element) => {
		queue.delete(element);
		if (!element.isConnected || holdIfBlocked(element) || !isWaiting(element)) return;
		const id = `${effectiveMarkOf(element)}`;
		if (element instanceof HTMLTemplateElement) {
			const scripts = expandTemplate(element, id, scan);
			gate.notify('released', element, id);
			for (const script of scripts) await releaseInTurn(script);
			return;
		}
		const started = start(element);
		gate.notify('released', element, id);
		if (isScript(started) && !started.async && started.src) await whenSettled(started);
	};

	const run = inTurns(queue, releaseInTurn);
	const rewritten = watchRewritten(scan, run);
	return {
		add: (element) => queue.add(element),
		isEmpty: () => queue.size === 0,
		run,
		releaseOnce(element) {
			letGo.set(element, blockerOfElement(element));
			releasedOnce.add(new WeakRef(element));
			releaseInTurn(element);
		},
		forget() {
			for (const reference of releasedOnce) letGo.delete(reference.deref() as Element);
		},
	};
}

/** A framework that knows only what it wrote gives an address anew, as a morphing one does with every page. */
const watchRewritten = (scan: ReleaseParts['scan'], run: () => void) =>
	new MutationObserver((changes) => {
		for (const { target } of changes) scan(target);
		run();
	});

/** Only scripts, and templates with scripts in them, wait for one another; and the page waits for none of them. */
function inTurns(queue: ReadonlySet<Element>, releaseInTurn: (element: Element) => Promise<void>) {
	let [isStarting, isRunning] = [false, false];
	return async () => {
		// The window that a frame begins with has us called in the middle of this; the set grows meanwhile.
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
 * A template's content takes its place, parsed anew: a script that came from `innerHTML` is dead, and so is every clone.
 * @returns its scripts, held until their turn, which is before what follows
 */
function expandTemplate(template: Element, id: string, scan: (root: Node) => void): Element[] {
	const range = page.createRange();
	range.selectNode(template);
	const content = range.createContextualFragment(trustedType('createHTML', getHtml(template)));
	const scripts: Element[] = [];
	for (const element of fetchingIn(content)) {
		if (markOf(element) !== null) continue;
		if (isScript(element)) {
			// One that was parsed like this is async unless told otherwise; one written in the page is not.
			element.async = element.hasAttribute('async');
			hold(element, id);
			scripts.push(element);
		} else setAttribute(element, 'data-consent', id);
	}
	scan(content);
	template.replaceWith(content);
	return scripts;
}

const whenSettled = (script: Element) =>
	new Promise((done) => {
		script.addEventListener('load', done);
		script.addEventListener('error', done);
		setTimeout(done, SCRIPT_TIMEOUT_MS);
	});
