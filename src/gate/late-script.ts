import { getHtml, page, setHtml } from '../lib/natives.js';
import { trustedType } from '../lib/trusted-type.js';

/** Lets scripts that start when the page is parsed do what they could do before. @internal */
export interface LateScripts {
	/** Says that a script is such a one. */
	add(script: Element): void;
	/** The script that is running, if it is such a one. */
	running(): Element | undefined;
	/** Takes text that a running script writes into the document, and has it land behind the script. */
	write(script: Element, text: string): void;
}

/** What a late script has written: text that is not whole yet, and where the next of it lands. @internal */
interface Written {
	text: string;
	last: ChildNode;
}

type Listener = EventListenerOrEventListenerObject;

/**
 * Most vendors' snippets wait for one of these events, which come to nobody twice.
 * @returns whether it is such a listener
 */
type Wait = (target: EventTarget, type: string, listener: Listener | null) => boolean;

/** @param scan scans what is written before it comes into the page */
export function createLateScripts(scan: (root: Node) => void): LateScripts {
	const late = new WeakSet<Element>();
	const writers = new WeakMap<Element, Written>();
	/** The script whose listener runs: for the browser, none does. */
	let called: Element | undefined;
	let isListening = false;

	const running = () => {
		const script = called ?? page.currentScript;
		return script && late.has(script) ? script : undefined;
	};

	const land = (written: Written) =>
		insertBehind(written, (content) => {
			for (const script of content.querySelectorAll('script')) {
				script.async = script.hasAttribute('async');
				late.add(script);
			}
			scan(content);
		});

	/** Calls a listener of a late script, which may write as the script may. */
	const call = (script: Element, target: EventTarget, listener: Listener, event: Event) => {
		called = script;
		try {
			if ('handleEvent' in listener) listener.handleEvent(event);
			else listener.call(target, event);
		} finally {
			called = undefined;
		}
	};

	const wait: Wait = (target, type, listener) => {
		const script = running();
		const isOfPage = type === 'DOMContentLoaded' || (type === 'load' && target === window);
		if (!script || !listener || !isOfPage) return false;
		const hear = (event: Event) => call(script, target, listener, event);
		if (isOver(type)) queueMicrotask(() => hear(new Event(type)));
		else EventTarget.prototype.addEventListener.call(target, type, hear, { once: true });
		return true;
	};

	return {
		add(script) {
			late.add(script);
			if (!isListening) listenTo(wait);
			isListening = true;
		},
		running,
		write(script, text) {
			const written = writers.get(script) ?? { text: '', last: script as ChildNode };
			writers.set(script, written);
			written.text += text;
			// Most write whole elements and look for them at once; pieces of one wait for the rest of the script.
			if (isWhole(written.text)) land(written);
			else queueMicrotask(() => land(written));
		},
	};
}

const isOver = (type: string) => type === 'DOMContentLoaded' || page.readyState === 'complete';

/** Does it say what it says when the browser has closed every element? */
function isWhole(html: string): boolean {
	const template = page.createElement('template');
	setHtml(template, trustedType('createHTML', html));
	return getHtml(template) === html;
}

/** Lets what a script has written land behind it. @param prepare what to do with it before it comes into the page */
function insertBehind(written: Written, prepare: (content: DocumentFragment) => void): void {
	const { text, last } = written;
	if (!text) return;
	written.text = '';
	const range = page.createRange();
	range.selectNode(last.parentNode ? last : (page.body.lastChild as ChildNode));
	const content = range.createContextualFragment(trustedType('createHTML', text));
	prepare(content);
	written.last = content.lastChild ?? last;
	range.collapse();
	range.insertNode(content);
}

/** Asks about everything that begins to listen to the page from now on. */
function listenTo(wait: Wait): void {
	for (const target of [document, window])
		target.addEventListener = (...args: Parameters<EventTarget['addEventListener']>) => {
			if (!wait(target, args[0], args[1])) EventTarget.prototype.addEventListener.apply(target, args);
		};
	const onload = Object.getOwnPropertyDescriptor(window, 'onload');
	if (onload?.set)
		Object.defineProperty(window, 'onload', {
			...onload,
			set(listener) {
				if (!wait(window, 'load', listener)) onload.set?.call(window, listener);
			},
		});
}
