import type { Config } from '../config/resolve.js';
import type { Idle, Patch, Stop } from '../lib/patch.js';
import type { LateScripts } from './late-script.js';

/** The way something tried to pass: the name of an element, or of what was called. */
export type ChannelName = string;

/** One thing the gate held or released. */
export interface Held {
	readonly channel: ChannelName;
	/** The category or service it waits for; `?` while the configuration is not known, and for what nobody declared. */
	readonly id: string;
	/** The address, or the name of a cookie or of storage; empty for what is written in the page. */
	readonly what: string;
	readonly element?: Element;
}

/** What is declared, and what the visitor allows; the ledger is one. @internal */
export interface Permissions {
	readonly config: Config;
	allows(id: string): boolean;
}

/** A form that is about to be sent. @internal */
export interface Submission {
	readonly form: Element;
	/** What it waits for, if the form or what was pressed is marked. */
	readonly mark?: string;
	/** Where to. */
	readonly what: string;
	/** Did the page answer the press itself? */
	isAnswered(): boolean;
	/** Sends it once more, with everything that stands in front of it. */
	repeat(): void;
}

/** What a channel asks before it lets anything through. @internal */
export interface Gate {
	/** May this id pass? */
	allows(id: string): boolean;
	/** Is nobody asked any more? */
	isDestroyed(): boolean;
	/** May this pass? It tells nobody. @param what an address, or the name of a cookie or of storage */
	mayPass(channel: ChannelName, what: string): boolean;
	/**
	 * The id that holds back what is about to happen; `undefined`: none. A third party that passes undeclared is reported.
	 * @param what an address, or the name of a cookie or of storage
	 * @param element what asks for it
	 */
	blockerOf(channel: ChannelName, what: string, element?: Element): string | undefined;
	/**
	 * Asks for a call, and tells of it when it is held.
	 * @param refuse makes it fail as its API fails; what was held is dropped, it tells of a time without consent
	 * @param retry makes the call once more; one that has it waits while the configuration is on its way
	 */
	intercept(channel: ChannelName, what: string, refuse?: () => unknown, retry?: () => unknown): Stop | undefined;
	/**
	 * Asks for a form. A visitor who has pressed something is asked about the service, and it is sent once that is allowed;
	 * what a script sends is dropped.
	 * @returns whether it is held
	 */
	holdForm(submission: Submission): boolean;
	/** An element was held, or released. @param id what it waits for, or waited for */
	notify(type: 'held' | 'released', element: Element, id?: string): void;
}

/** What a channel asks about elements, and the text of elements, before they come into the page. @internal */
export interface ElementGate {
	/** The id that holds an attribute of an element with this value. */
	blockerOfValue(element: Element, attribute: string, value: string): string | undefined;
	/** The id that holds an element. */
	blockerOfElement(element: Element): string | undefined;
	/** Holds an element that anything holds. @returns whether anything does */
	holdIfBlocked(element: Element): boolean;
	/**
	 * Scans an element or a fragment before the browser reads it.
	 * @param into where it is about to be inserted: WebKit asks at once for what comes into a picture
	 * @returns whether it has a frame
	 */
	scan(root: Node, into?: Element | null): boolean;
	/**
	 * Holds what is in text that is still to be parsed.
	 * @param context the element in which it will be parsed
	 * @returns the text to go on with
	 */
	holdInHtml(html: unknown, context?: Element | null): unknown;
	/** Watches another document or a shadow root as well, and scans what is in it already. */
	include(root: Document | ShadowRoot): void;
	/** Does so with every shadow root in a node that text brought. */
	includeShadows(root: Node): void;
	/** What to ask about each form that is being sent when its address changes, or the one it has for what was pressed. */
	readonly redirects: WeakMap<Element, (url: string) => Stop | undefined>;
	/** The scripts that may write into a page that is parsed. */
	readonly lateScripts: LateScripts;
}

/** A realm: the window of the page, or of a frame in it. */
export type Realm = Window & typeof globalThis;

/** What a channel is made of. @internal */
export interface ChannelParts {
	readonly gate: Gate;
	readonly elements: ElementGate;
	/** Stands in front of what the realm has. */
	readonly on: Patch;
	readonly realm: Realm;
	/** Installs every channel in a realm and in the frames of it: in the page, after a frame has come. */
	readonly installIn: (realm: Realm) => void;
	readonly idle: Idle;
}

/** A channel arms itself at once, for the life of the page: without services it lets everything through. */
export type Channel = (parts: ChannelParts) => void;
