import { UNKNOWN } from '../config/resolve.js';
import { whenParsed } from '../lib/when-parsed.js';
import type { Channel, Gate } from './gate.js';
import { FETCHES, hold, isHeld, isScript, release, sourceOf } from './hold.js';

/**
 * Declared markup, and unmarked elements that the parser or `innerHTML` brings; the browser reports them before their
 * script runs.
 * @returns looks again at everything held: releases, in document order, what may pass now
 */
export function watchMarkup(gate: Gate): () => void {
	/** Elements that may pass, in order. They start once the page is parsed: before, Chromium forgets a frame's address. */
	const queue = new Set<Element>();
	let running = false;

	/** The id that holds an element: its own mark's, or that of a service with a claim on its address. */
	const holderOf = (element: Element) => {
		const mark = element.getAttribute('data-consent');
		const url = sourceOf(element);
		if (mark !== null && (mark !== UNKNOWN || !url) && !gate.allows(mark)) return mark;
		return url ? gate.holder(element.localName as Channel, url) : undefined;
	};

	/** Keeps an element that is held by anything. */
	const keep = (element: Element) => {
		const id = holderOf(element);
		if (id === undefined) return false;
		hold(element, id);
		gate.tell('held', id, element);
		return true;
	};

	const consider = (element: Element) => {
		if (!keep(element) && element.hasAttribute('data-consent') && isHeld(element)) queue.add(element);
	};

	const look = (root: ParentNode) => {
		if (root instanceof Element && root.matches(FETCHES)) consider(root);
		for (const element of root.querySelectorAll(FETCHES)) consider(element);
	};

	/** Releases an element in its turn, unless it left the page or consent went. @returns when the next one may start */
	const pass = async (element: Element) => {
		queue.delete(element);
		if (!element.isConnected || keep(element)) return;
		const id = `${element.getAttribute('data-consent')}`;
		const scripts = element instanceof HTMLTemplateElement ? open(element, id) : [];
		const now = release(element);
		gate.tell('released', id, now);
		if (isScript(now) && !now.async && now.src)
			await new Promise((done) => {
				now.addEventListener('load', done);
				now.addEventListener('error', done);
			});
		for (const script of scripts) await pass(script);
	};

	/** A template's content takes its place. @returns its scripts, held until their turn, which is before what follows */
	const open = (template: HTMLTemplateElement, id: string) => {
		const content = document.importNode(template.content, true);
		const scripts = [...content.querySelectorAll('script:not([data-consent])')];
		for (const script of scripts) hold(script, id);
		look(content);
		template.replaceWith(content);
		return scripts;
	};

	const run = async () => {
		// Only scripts, and templates with scripts in them, wait for one another.
		for (const element of queue) if (!/script|template/.test(element.localName)) pass(element);
		if (running) return;
		running = true;
		for (const element of queue) await pass(element);
		running = false;
	};

	new MutationObserver((records) => {
		for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) look(node);
		whenParsed(run);
	}).observe(document, { childList: true, subtree: true });

	return () => {
		for (const element of document.querySelectorAll('[data-consent]')) consider(element);
		whenParsed(run);
	};
}
