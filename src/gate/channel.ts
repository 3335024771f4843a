import type { Config } from '../config/resolve.js';
import type { Idle, Patch, Stop } from '../lib/patch.js';
import type { LateScripts } from './late-script.js';

/** The way by which something tried to pass: `fetch`, `beacon`, `cookie`, `script`, `iframe` and so on. */
export type ChannelName = string;

/** Something that the gate held or released. */
export interface Held {
	readonly channel: ChannelName;
	/** The category or service that it waits for; `?` if no service declares it, or the configuration is not known yet. */
	readonly id: string;
	/** The address, or the name of a cookie or storage key; empty for an inline script. */
	readonly what: string;
	/** The element, if one was held or released. */
	readonly element?: Element;
}

/** The configuration, and what the visitor allows. The ledger implements it. @internal */
export interface Permissions {
	readonly config: Config;
	allows(id: string): boolean;
}

/** A form that is about to be sent. @internal */
export interface Submission {
	readonly form: HTMLFormElement;
	/** The button that was pressed, if there is one. */
	readonly submitter?: HTMLElement | null;
	/** The id that the form or its button waits for, if it is marked. */
	readonly mark?: string;
	/** The address to which it is sent. */
	readonly what: string;
	/** Did the page prevent the submission after we held it, because it sends the form itself? */
	isAnswered(): boolean;
	/** Reads what would have been sent: the page may reset or remove the form afterwards. */
	read(): FormData | Promise<FormData>;
	/** Submits it again. The gate judges it again as well. */
	repeat(): void;
}

/** What the channels ask before they let something through. @internal */
export interface Gate {
	/** Is this category or service allowed? */
	allows(id: string): boolean;
	/** Does the configuration name no category or service like this? After `destroy`, which leaves none, the answer is no. */
	isUnknown(id: string): boolean;
	/** May this pass? It reports nothing and emits no event. @param what an address, or the name of a cookie or storage key */
	mayPass(channel: ChannelName, what: string): boolean;
	/**
	 * Finds the id that something has to wait for. A third party that may pass although it is undeclared is reported.
	 * @param what an address, or the name of a cookie or storage key
	 * @param element the element that requests it
	 * @returns `undefined` if it may pass
	 */
	blockerOf(channel: ChannelName, what: string, element?: Element): string | undefined;
	/**
	 * Judges a call, and emits an event if it is held.
	 * @param what an address, or the name of a cookie or storage key
	 * @param refuse makes the result of a held call: it fails in the way of its API. A held call is never repeated, because it
	 * reports something that the visitor did without consent
	 * @param retry makes the call again. A call that has it waits while the configuration is being fetched
	 * @returns the result to give instead; `undefined` if the native may run
	 */
	intercept(channel: ChannelName, what: string, refuse?: () => unknown, retry?: () => unknown): Stop | undefined;
	/**
	 * Judges a form. If it is held and the visitor has just pressed something, the visitor is asked about the service, and the
	 * form is sent once that is allowed. A form that a script sends is dropped.
	 * @returns whether it is held
	 */
	holdForm(submission: Submission): boolean;
	/** Emits the event for an element that was held or released. @param id the id that it waits for, or waited for */
	notify(type: 'held' | 'released', element: Element, id?: string): void;
}

/** What the channels ask about elements, and about HTML as text, before it comes into the page. @internal */
export interface ElementGate {
	/** Finds the id for which an element would have to wait if an attribute had this value; `undefined` if for none. */
	blockerOfValue(element: Element, attribute: string, value: string): string | undefined;
	/** Finds the id for which an element has to wait; `undefined` if for none. */
	blockerOfElement(element: Element): string | undefined;
	/** Holds an element if it has to wait. @returns whether it has to wait */
	holdIfBlocked(element: Element): boolean;
	/**
	 * Scans an element or a fragment before it is inserted.
	 * @param into the element into which it will be inserted: WebKit fetches a source at once when it comes into a picture
	 * @returns the elements in it that may have a window; none while everything is allowed
	 */
	scan(root: Node, into?: Element | null): readonly Element[];
	/**
	 * Holds elements in a text that will be parsed as HTML.
	 * @param html the text, or a trusted one (Trusted Types)
	 * @param near a node of the document that the text is meant for, or that document
	 * @param context the element in which it will be parsed
	 * @returns the text to parse instead
	 */
	holdInHtml(html: unknown, near: Node, context?: Element | null): unknown;
	/** Scans another document or a shadow root, and watches it from now on, unless that is done. */
	include(root: Document | ShadowRoot): void;
	/** Includes every shadow root in a node. @param again scans those as well that are included already */
	includeShadows(root: Node, again?: boolean): void;
	/** For each form that is being submitted, a function that judges a new address, and holds the form if it is blocked. */
	readonly holdersByForm: WeakMap<Element, (url: string) => Stop | undefined>;
	/** How elements in the head were written that are released now. A router compares it with the head of the next page. */
	readonly writtenAs: WeakMap<Element, string>;
	/** The scripts that may write into the page after it was parsed. */
	readonly lateScripts: LateScripts;
}

/** A realm: the window of the page, or of a frame in it. */
export type Realm = Window & typeof globalThis;

/** What a channel gets when it is installed in a realm. @internal */
export interface ChannelParts {
	readonly gate: Gate;
	readonly elements: ElementGate;
	/** Patches members of the realm. */
	readonly on: Patch;
	readonly realm: Realm;
	/** Installs every channel in a realm and in its frames, unless that is done. Call it when a frame may have been added. */
	readonly installIn: (realm: Realm) => void;
	readonly idle: Idle;
}

/** Installs a channel in a realm, for the life of the page. */
export type Channel = (parts: ChannelParts) => void;
