import { memoize } from '../lib/memoize.js';
import { getAttribute, page, setHtml } from '../lib/natives.js';
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
	/** How often the text was not whole. */
	tries: number;
}

/** To look whether text is whole costs as much as it is long: after so many pieces, it waits for the rest of the script. */
const MAX_TRIES = 50;

type Listener = EventListenerOrEventListenerObject;

/**
 * Most vendors' snippets wait for one of these events, which come to nobody twice.
 * @returns whether it is such a listener
 */
type Wait = (target: EventTarget, type: string, listener: Listener | null, options?: Options) => boolean;

type Options = boolean | AddEventListenerOptions;

/** How long what is over happens once more for who begins to listen, after a module was released, in ms. */
const MODULE_MS = 5000;

/** The module that was released a moment ago: the page never says that one runs, and not every browser when it has run. */
function rememberModule() {
	let last: Element | undefined;
	return {
		last: () => last,
		add(script: Element) {
			if ((getAttribute(script, 'data-type') ?? getAttribute(script, 'type')) !== 'module') return;
			last = script;
			setTimeout(() => {
				if (last === script) last = undefined;
			}, MODULE_MS);
		},
	};
}

/** @param scan scans what is written before it comes into the page */
export function createLateScripts(scan: (root: Node) => void): LateScripts {
	const late = new WeakSet<Element>();
	const writtenBy = memoize((script: Element): Written => ({ text: '', last: script as ChildNode, tries: 0 }));
	/** What hears instead of a listener. */
	const hearers = new WeakMap<Listener, EventListener>();
	/** The script whose listener runs: for the browser, none does. */
	let called: Element | undefined;
	let isListening = false;
	const modules = rememberModule();
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
	const call = (script: Element, listener: Listener, event: Event) => {
		called = script;
		try {
			if ('handleEvent' in listener) listener.handleEvent(event);
			else listener.call(event.currentTarget, event);
		} finally {
			called = undefined;
		}
	};

	const wait: Wait = (target, type, listener, options) => {
		const script = running() ?? modules.last();
		if (!script || !listener || Object(listener) !== listener || !isOfPage(target, type)) return false;
		const hear = hearers.get(listener) ?? ((event) => call(script, listener, event));
		hearers.set(listener, hear);
		listenOnce(target, type, hear, options);
		return true;
	};

	return {
		add(script) {
			late.add(script);
			modules.add(script);
			if (!isListening) listenTo(wait, hearers);
			isListening = true;
		},
		running,
		write(script, text) {
			const written = writtenBy(script);
			written.text += text;
			// Most write whole elements and look for them at once; pieces of one wait for the rest of the script.
			if (written.tries++ < MAX_TRIES && isWhole(written.text)) land(written);
			else queueMicrotask(() => land(written));
		},
	};
}

const isOfPage = (target: EventTarget, type: string) =>
	type === 'DOMContentLoaded' || (type === 'load' && target === window);

const isOver = (type: string) => type === 'DOMContentLoaded' || page.readyState === 'complete';

/** Is everything in it complete? Then an element behind it stands beside what is in it. */
function isWhole(html: string): boolean {
	const template = page.createElement('template');
	setHtml(template, trustedType('createHTML', `${html}<wbr>`));
	return !html.endsWith('<') && (template as HTMLTemplateElement).content.lastChild?.nodeName === 'WBR';
}

/** Lets what a script has written land behind it. @param prepare what to do with it before it comes into the page */
function insertBehind(written: Written, prepare: (content: DocumentFragment) => void): void {
	const { text, last } = written;
	if (!text) return;
	written.text = '';
	written.tries = 0;
	const range = page.createRange();
	if (last.isConnected) range.selectNode(last);
	// A page may have no body left.
	else range.selectNodeContents(page.body ?? page.documentElement ?? page);
	const content = range.createContextualFragment(trustedType('createHTML', text));
	prepare(content);
	written.last = content.lastChild ?? last;
	range.collapse();
	range.insertNode(content);
}

/** For each target, where what is over happens once more: whoever listens there can leave as from the target itself. */
const echoOf = memoize((_target: EventTarget) => new EventTarget());

/** Listens to an event of the page; one that is over happens once more, for who listens now. */
function listenOnce(target: EventTarget, type: string, hear: EventListener, options?: Options): void {
	if (!isOver(type)) {
		EventTarget.prototype.addEventListener.call(target, type, hear, options);
		return;
	}
	const echo = echoOf(target);
	const signal = typeof options === 'object' ? options.signal : undefined;
	echo.addEventListener(type, hear, { once: true, ...(signal && { signal }) });
	const event = new Event(type);
	Object.defineProperties(event, { target: { value: document }, currentTarget: { value: target } });
	queueMicrotask(() => echo.dispatchEvent(event));
}

/** Asks about everything that begins to listen to the page from now on. */
function listenTo(wait: Wait, hearers: WeakMap<Listener, EventListener>): void {
	const { addEventListener, removeEventListener } = EventTarget.prototype;
	type Arguments = [type: string, listener: Listener | null, options?: Options];
	for (const target of [document, window]) {
		// Whoever calls it may mean something else than what it was taken from.
		target.addEventListener = function (this: EventTarget | undefined, ...args: Arguments) {
			const self = this ?? window;
			if (self !== target || !wait(self, ...args)) addEventListener.apply(self, args);
		};
		target.removeEventListener = function (this: EventTarget | undefined, ...args: Arguments) {
			const self = this ?? window;
			const [type, listener, options] = args;
			const hear = listener && hearers.get(listener);
			if (hear) {
				echoOf(self).removeEventListener(type, hear);
				removeEventListener.call(self, type, hear, options);
			}
			removeEventListener.apply(self, args);
		};
	}
	const onload = Object.getOwnPropertyDescriptor(window, 'onload');
	if (onload?.set)
		Object.defineProperty(window, 'onload', {
			...onload,
			set(listener) {
				if (!wait(window, 'load', listener)) onload.set?.call(window, listener);
			},
		});
}
