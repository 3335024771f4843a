import { memoize } from '../lib/memoize.js';
import { getAttribute, page } from '../lib/natives.js';
import { parseInert } from '../lib/parse-inert.js';
import { trustedType } from '../lib/trusted-type.js';
import { isRunnableType, typeOf } from './hold.js';

/**
 * Late scripts: those that we start after the page was parsed. They can still call `document.write`, and still get
 * `DOMContentLoaded` and `load`. @internal
 */
export interface LateScripts {
	/** Notes that a script is late. */
	add(script: Element): void;
	/** Notes that a script is late, if a late script is inserting it. */
	addInserted(script: Element): void;
	/** The script that is running, if it is a late one. */
	running(): Element | undefined;
	/** Inserts a text that a running script writes into the document behind that script. */
	write(script: Element, text: string): void;
	/** Resolves when a script that was started and all that it wrote have run, or after a time. */
	settled(script: HTMLScriptElement): Promise<void>;
}

/** What a late script has written so far. @internal */
interface Written {
	/** The text that is not inserted yet, because it has an unfinished element. */
	text: string;
	/** The node after which the next text is inserted. */
	last: ChildNode;
	/** The number of pieces in the text. */
	tries: number;
	/** Resolves when all scripts in it have run. Without it, the next one may start at once. */
	done?: Promise<unknown> | undefined;
}

/** The longest time that the next script waits for one, in ms. Some scripts never start, and fire no event. */
const SCRIPT_TIMEOUT_MS = 5000;

/** Parsing takes longer, the longer the text is. After this many pieces, the text waits for the end of the script. */
const MAX_TRIES = 50;

type Listener = EventListenerOrEventListenerObject;

/**
 * Adds a listener for a late script. Most vendors' snippets wait for `DOMContentLoaded` or `load`, which the browser fires
 * only once.
 * @returns false if the listener is not that of a late script, or is for another event
 */
type Wait = (target: EventTarget, type: string, listener: Listener | null, options?: Options) => boolean;

type Options = boolean | AddEventListenerOptions;

/** For this time after a module was released, in ms, new listeners count as those of the module. */
const MODULE_MS = 5000;

/**
 * Remembers the module that was released last. `document.currentScript` is `null` while a module runs, and not every browser
 * fires an event when it has run.
 */
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

/** @param scan scans the nodes that a script writes, before they are inserted */
export function createLateScripts(scan: (root: Node) => void): LateScripts {
	const late = new WeakSet<Element>();
	/** The listener that we add instead of each listener of a late script. */
	const hearers = new WeakMap<Listener, EventListener>();
	/** The script whose listener is running. `document.currentScript` is `null` then. */
	let called: Element | undefined;
	let isListening = false;
	const modules = rememberModule();
	const running = () => {
		const script = called ?? page.currentScript;
		return script && late.has(script) ? script : undefined;
	};

	/** Calls a listener of a late script. The listener may write into the document, as the script itself may. */
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
		addInserted(script) {
			if (running()) late.add(script);
		},
		running,
		...createWriter(late, scan),
	};
}

/** Inserts what late scripts write, and starts the scripts in it. */
function createWriter(late: WeakSet<Element>, scan: (root: Node) => void): Pick<LateScripts, 'settled' | 'write'> {
	const writtenBy = memoize((script: Element): Written => ({ text: '', last: script as ChildNode, tries: 0 }));

	/** Resolves when a script and all that it wrote have run; `undefined` if the next one may start at once. */
	const whenDone = (script: HTMLScriptElement) =>
		script.src && !script.async && firesEvent(script)
			? whenSettled(script).then(() => writtenBy(script).done)
			: writtenBy(script).done;

	/** Starts the scripts as a parser does: one after another, and at once if there is none to wait for. */
	const land = (written: Written) => {
		for (const [script, place] of insertBehind(written, scan)) {
			late.add(script);
			const start = () => {
				place.before(script);
				return whenDone(script);
			};
			written.done = written.done ? written.done.then(start) : start();
		}
	};

	return {
		async settled(script) {
			// A script that ended with unfinished text writes it in a microtask.
			await undefined;
			await whenDone(script);
		},
		write(script, text) {
			const written = writtenBy(script);
			written.text += text;
			// Most scripts write complete elements and look for them at once. Unfinished ones wait for the rest of the script.
			if (written.tries++ < MAX_TRIES && isWhole(written.text)) land(written);
			else queueMicrotask(() => land(written));
		},
	};
}

/** Does a script with an address fire an event in the end? A held one, one for old browsers, and a data block do not. */
const firesEvent = (script: HTMLScriptElement) => !script.noModule && isRunnableType(typeOf(script));

const whenSettled = (script: Element) =>
	new Promise((done) => {
		script.addEventListener('load', done);
		script.addEventListener('error', done);
		setTimeout(done, SCRIPT_TIMEOUT_MS);
	});

const isOfPage = (target: EventTarget, type: string) =>
	type === 'DOMContentLoaded' || (type === 'load' && target === window);

const isOver = (type: string) => type === 'DOMContentLoaded' || page.readyState === 'complete';

/** Are all elements in a text complete? Then an element that we append is the last child, and not inside another one. */
function isWhole(html: string): boolean {
	return !html.endsWith('<') && parseInert(`${html}<wbr>`).lastChild?.nodeName === 'WBR';
}

/**
 * Inserts the text of a late script behind it, without its scripts.
 * @returns the scripts, each with the empty text that keeps its place
 */
function insertBehind(written: Written, scan: (root: Node) => void) {
	const { text, last } = written;
	if (!text) return [];
	written.text = '';
	written.tries = 0;
	const range = page.createRange();
	if (last.isConnected) range.selectNode(last);
	// The page may have removed its body.
	else range.selectNodeContents(page.body ?? page.documentElement ?? page);
	const content = range.createContextualFragment(trustedType('createHTML', text));
	scan(content);
	const scripts = [...content.querySelectorAll('script')].map((script) => {
		script.async = script.hasAttribute('async');
		const place = new Text();
		script.replaceWith(place);
		return [script, place] as const;
	});
	written.last = content.lastChild ?? last;
	range.collapse();
	range.insertNode(content);
	return scripts;
}

/** For each target, a target of ours on which past events are fired again. Listeners can be removed from it as well. */
const echoOf = memoize((_target: EventTarget) => new EventTarget());

/** Adds a listener for an event of the page. If the event is over, it is fired again for this listener, in a microtask. */
function listenOnce(target: EventTarget, type: string, hear: EventListener, options?: Options): void {
	if (!isOver(type)) {
		EventTarget.prototype.addEventListener.call(target, type, hear, options);
		return;
	}
	const echo = echoOf(target);
	// The options may be a boolean, or `null`.
	echo.addEventListener(type, hear, { once: true, signal: Object(options).signal });
	const event = new Event(type);
	Object.defineProperties(event, { target: { value: document }, currentTarget: { value: target } });
	queueMicrotask(() => echo.dispatchEvent(event));
}

/** From now on, offers every listener that is added to the document or the window to `wait`. */
function listenTo(wait: Wait, hearers: WeakMap<Listener, EventListener>): void {
	const { addEventListener, removeEventListener } = EventTarget.prototype;
	type Arguments = [type: string, listener: Listener | null, options?: Options];
	for (const target of [document, window]) {
		// A page may call the function for another target, or without one.
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
