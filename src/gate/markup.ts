import { firstChild, getHtml, page } from '../lib/natives.js';
import { idle } from '../lib/patch.js';
import { trusted } from '../lib/trusted.js';
import type { PageChanges, PageWatch } from '../lib/watch-page.js';
import { whenParsed } from '../lib/when-parsed.js';
import type { Gate } from './channel.js';
import { fetches, fetching, hold, isInert, isScript, markOf, NAMES, passed, release } from './hold.js';
import type { Keeper } from './keeper.js';

/** Longest that releasing may keep the page from everything else, in ms. */
const TURN = 12;

/** Longest that what follows waits for a script, in ms: there are some that never start, and never say so. */
const PATIENCE = 5000;

/** How long after a script brought something the page is looked through, in ms: by then it is where it is going. */
const SOON = 100;

/** Watches the elements of the page. @internal */
export interface Watch extends Keeper {
	/** Looks at an element, or at all in a fragment, before the browser does. @returns whether there is anything to see */
	look(root: Node): boolean;
	/** A script brought something into the page: looks, soon, for what may pass there, and what may not after all. */
	seek(): void;
	/** Looks again at everything held: releases, in document order, what may pass now. */
	update(): void;
	/** Releases one element although its service is not allowed. */
	once(element: Element): void;
}

/** Declared markup, and unmarked elements that the parser brings; the browser reports them before their script runs. */
export function watchMarkup(gate: Gate, keeper: Keeper, pageWatch: PageWatch): Watch {
	const { keep } = keeper;
	/** Elements that may pass, in order. They start once the page is parsed: before, Chromium forgets a frame's address. */
	const queue = new Set<Element>();
	let running = false;
	let due: unknown;
	let stop: (() => void) | undefined;

	const consider = (element: Element) => {
		if (keep(element)) gate.notify('held', element);
		else if (markOf(element) !== null && (!isScript(element) || isInert(element))) queue.add(element);
	};

	const look = (root: Node) => {
		let within: Node | null;
		try {
			within = firstChild(root);
		} catch {
			// Anything else that is inserted becomes text.
			return false;
		}
		// Most of what comes is one element that fetches nothing: it costs two questions, and no list.
		if (!within && !fetches(root)) return false;
		const found = within ? fetching(root) : [root as Element];
		found.forEach(consider);
		return !!found[0];
	};

	/** Releases an element in its turn, unless it left the page or consent went. @returns when the next one may start */
	const pass = async (element: Element) => {
		queue.delete(element);
		if (!element.isConnected || keep(element)) return;
		const id = `${markOf(element)}`;
		const scripts = element instanceof HTMLTemplateElement ? open(element, id) : [];
		gate.held.delete(element);
		release(element);
		gate.notify('released', element, id);
		if (isScript(element) && !element.async && element.src)
			await new Promise((done) => {
				element.addEventListener('load', done);
				element.addEventListener('error', done);
				setTimeout(done, PATIENCE);
			});
		for (const script of scripts) await pass(script);
	};

	/**
	 * A template's content takes its place, parsed anew: a script that came from `innerHTML` is dead, and so is every clone.
	 * @returns its scripts, held until their turn, which is before what follows
	 */
	const open = (template: Element, id: string) => {
		const range = page.createRange();
		range.selectNode(template);
		const content = range.createContextualFragment(trusted('createHTML', getHtml(template)));
		const scripts = fetching(content)
			.filter(isScript)
			.filter((script) => markOf(script) === null);
		for (const script of scripts) {
			// One that was parsed like this is async unless told otherwise; one written in the page is not.
			script.async = script.hasAttribute('async');
			hold(script, id);
		}
		look(content);
		template.replaceWith(content);
		return scripts;
	};

	// The parser asks nobody. While nothing is held, it is not watched.
	const onChanges = ({ added }: PageChanges) => added.forEach(look);

	/** Comes when the page is parsed. */
	const run = async () => {
		stop?.();
		stop = undefined;
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

	/** Looks at all that stand in the page, in document order. */
	const lookAround = () => page.querySelectorAll(`${NAMES}`).forEach(consider);

	/** What was held outside the page may have come into it: nothing is left out. */
	const find = () => {
		lookAround();
		run();
	};
	page.addEventListener('DOMContentLoaded', find);

	return {
		...keeper,
		look,
		seek() {
			if (due) return;
			due = setTimeout(() => {
				due = 0;
				whenParsed(find);
			}, SOON);
		},
		update() {
			if (!idle.now) stop ??= pageWatch.listen(onChanges);
			lookAround();
			for (const element of gate.held) if (!queue.has(element)) consider(element);
			whenParsed(run);
		},
		once(element) {
			passed.add(element);
			pass(element);
		},
	};
}
