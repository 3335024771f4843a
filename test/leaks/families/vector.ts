import type { EngineName } from '../../support/engines/engine.js';

/**
 * The life of one page after another: loaded before a choice, refused in place, loaded refused, accepted in place, loaded
 * accepted, withdrawn in place, loaded after that. Each vector runs once in each.
 */
export const PHASES = [
	'before',
	'refused',
	'refused-load',
	'accepted',
	'accepted-load',
	'withdrawn',
	'withdrawn-load',
] as const;
export type Phase = (typeof PHASES)[number];

/** Those that begin with a page; in the others the page is already parsed. */
export const LOADS: readonly string[] = ['before', 'refused-load', 'accepted-load', 'withdrawn-load', 'open'];

/** What shows that a vector got out. */
export type Judge =
	/** The server was asked. */
	| 'request'
	/** The script ran; that it was requested does not count. */
	| 'run'
	/** The name is there: in the cookie jar, or in one of the stores. */
	| 'cookie'
	| 'local'
	| 'session'
	| 'database'
	| 'cache'
	/** An element has the address where the browser reads it (what it then does cannot be seen through a proxy). */
	| 'attribute';

/** What a vector is given, in the page. */
export interface At {
	/** The address it tries. In the control, the same of a friend, who is always allowed. */
	to(file?: string): string;
	/** The same on the page's own host. */
	near(file?: string): string;
	/** The address for the phase that follows on this page. */
	later(file?: string): string;
	/** An address nobody objects to. */
	decoy(file?: string): string;
	/** The host of `to`. */
	readonly host: string;
	/** A name for a cookie or key of the tracker, in the control of the friend. */
	readonly key: string;
	readonly phase: string;
	/** What it keeps from phase to phase on one page. */
	readonly mine: Record<string, unknown>;
	/** An empty element in the page, new in each phase. */
	readonly place: HTMLElement;
	/** Makes an element, whatever was done to `document`. */
	make<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K];
	svg<K extends keyof SVGElementTagNameMap>(tag: K): SVGElementTagNameMap[K];
	/** The window of a new frame of the page's own, with natives of its own. */
	frame(): Window & typeof globalThis;
	/** A new named frame, to send forms and links to. */
	target(): string;
	/** Which of these events came, in order, until a while after the first. */
	hear(target: EventTarget, events: string): Promise<string>;
	/** What is first this and then that, for those who look twice. */
	turncoat(first: string, then: string): { toString(): string };
}

/** One way to get past the gate, as data. */
export interface Vector {
	/** Unique in its family, and a label of its host. */
	readonly name: string;
	/** In the page: tries. What it returns (or its promise) is its outcome. Sent as source: it sees only its argument. */
	readonly run?: (at: At) => unknown;
	/** Written in the page; `{to}`, `{near}` and `{key}` are filled in. It tries only when a page loads. */
	readonly html?: string;
	/** Only while the page is parsed. */
	readonly parsing?: true;
	/** Other than its family's. */
	readonly judge?: Judge;
	/** What becomes of a try of before once the visitor accepts; if not its family's. */
	readonly later?: Later;
	/** Its outcome where it is held. */
	readonly held?: string;
	/** Its outcome where it passes; `ok` if not given. */
	readonly passes?: string;
	/** Never gets out, accepted or not: it is told apart by asking once. */
	readonly never?: true;
	/** Is there such a thing in this engine? In the page. */
	readonly when?: () => unknown;
	/** The engines that do this at all, and why not the others. */
	readonly only?: { readonly engines: readonly EngineName[]; readonly why: string };
	/** Known to get out, and why. */
	readonly limit?: {
		readonly why: string;
		/** Where; everywhere if not given. */
		readonly engines?: readonly EngineName[];
		/** It always gets out there: the suite says when this is no longer true. Otherwise nothing is asserted. */
		readonly sure?: true;
	};
}

/** `released`: done now. `dropped`: never done, it told of a time without consent. */
export type Later = 'released' | 'dropped' | 'either';

/** Vectors that share a page. */
export interface Family {
	readonly name: string;
	readonly judge: Judge;
	readonly later: Later;
	readonly vectors: readonly Vector[];
	/** Its tries begin when the page is loaded: Firefox's load event waits for ever for some of what they make. */
	readonly late?: true;
	/**
	 * All is over https: what `cookieStore` writes is Secure, and Firefox asks before it sends a form in the open. The
	 * other pages are secure contexts, too, and http.
	 */
	readonly secure?: true;
	/** In the body of the page, before the vectors. */
	readonly body?: string;
}
