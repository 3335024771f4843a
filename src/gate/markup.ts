import { whenParsed } from '../lib/when-parsed.js';
import { type Channel, type Gate, UNKNOWN } from './gate.js';
import { hold, isHeld, isScript, release, sourceOf } from './hold.js';

/**
 * Declared markup, and unmarked elements that the parser or `innerHTML` brings; the browser reports them before their
 * script runs.
 * @returns looks again at everything held: releases, in document order, what may pass now
 */
export function watchMarkup(gate: Gate): () => void {
	/** Scripts that may run, in order; they start once the page is parsed, one after the other. */
	const queue = new Set<Element>();
	let running = false;

	/** The id that holds an element: its own mark's, or that of a service with a claim on its address. */
	const holderOf = (element: Element) => {
		const mark = element.getAttribute('data-consent');
		const url = sourceOf(element);
		if (mark !== null && (mark !== UNKNOWN || !url) && !gate.allows(mark)) return mark;
		return gate.holder(element.localName as Channel, url);
	};

	/** Keeps an element that is held by anything. */
	const keep = (element: Element) => {
		const id = holderOf(element);
		if (id === undefined) return false;
		if (!isHeld(element) || element.getAttribute('data-consent') !== id) hold(element, id);
		gate.tell('held', id, element);
		return true;
	};

	const consider = (element: Element) => {
		if (keep(element) || !element.hasAttribute('data-consent') || !isHeld(element)) return;
		if (isScript(element) && !element.hasAttribute('async')) queue.add(element);
		else pass(element);
	};

	/** @returns when the next script may start */
	const pass = (element: Element) => {
		const id = `${element.getAttribute('data-consent')}`;
		if (element instanceof HTMLTemplateElement) open(element, id);
		const now = release(element);
		gate.tell('released', id, now);
		if (!isScript(now) || now.async || !(now.src || now.type === 'module')) return;
		return new Promise((done) => {
			now.addEventListener('load', done);
			now.addEventListener('error', done);
		});
	};

	/** A template's content takes its place, held like any other until its turn. */
	const open = (template: HTMLTemplateElement, id: string) => {
		const content = document.importNode(template.content, true);
		for (const script of content.querySelectorAll('script:not([data-consent])')) hold(script, id);
		look(content);
		template.replaceWith(content);
	};

	const look = (root: ParentNode) => {
		for (const element of [root as Element, ...root.querySelectorAll('*')])
			if (/^(script|img|iframe|link|template)$/.test(element.localName)) consider(element);
	};

	const run = async () => {
		if (running) return;
		running = true;
		for (const script of queue) {
			queue.delete(script);
			// Consent may have gone while it waited for its turn.
			if (!keep(script)) await pass(script);
		}
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
