import { O as Options } from './module/options.js';
export { C as CallFunction, a as Category, b as CategoryWords, c as Company, d as ConsentCookie, e as ConsentOptions, f as Contact, g as Cookie, E as Exception, G as GateOptions, M as MakeMethods, h as MakeStub, i as Minors, N as Notice, P as Policy, j as Provider, k as PushEntry, R as RecordOptions, l as Regime, m as RegionRule, S as Service, n as SetValue, o as SignalOptions, T as Tag, p as TakeOver, q as Text, r as TextList, s as ToolName, U as UiOptions, V as VendorCall, W as Words } from './module/options.js';
import { C as Consent } from './module/consent.js';
export { M as Method } from './module/consent.js';

/** The way something tried to pass: the name of an element, or of what was called. */
type ChannelName = string;
/** One thing the gate held or released. */
interface Held {
    readonly channel: ChannelName;
    /** The category or service it waits for; `?` while the configuration is not known, and for what nobody declared. */
    readonly id: string;
    /** The address, or the name of a cookie or of storage; empty for what is written in the page. */
    readonly what: string;
    readonly element?: Element;
}

/** What can be on the screen: the first layer, or the preferences behind it. */
type View = 'banner' | 'preferences';

/** What listeners are told, by event type; each is also dispatched on `document` as `sekisho:TYPE`. */
interface Events {
    /**
     * The visitor decided, whether or not anything changed; what was refused has been erased. Where the page would be
     * loaded again after it (`gate.strict`, `consent.reloadOnWithdraw`), `preventDefault()` on the document's event stops
     * that.
     */
    decide: {
        readonly consent: Consent;
        /** Something that was allowed on this page no longer is: what it started ends only when the page is loaded again. */
        readonly reload: boolean;
        /** Names of what refused services stored and no script could erase. */
        readonly undeletable: readonly string[];
    };
    /** There is a new consent: after a decision, a withdrawal, or a configuration. */
    change: {
        readonly consent: Consent;
    };
    /** Something was held. */
    held: Held;
    /** Something held was let go. */
    released: Held;
    /** The banner or the preferences opened. */
    show: {
        readonly view?: View;
    };
    /** They closed. */
    hide: {
        readonly view?: View;
    };
}

/** The visitor's own record of a decision, to keep or to send: plain JSON, with nothing about the visitor. */
type Receipt = Consent & {
    /** The host of the page. */
    readonly site: string;
};
/** Consent of one visitor on one page, and the gate that follows it. */
interface Sekisho {
    /** The visitor's consent now; frozen, a new object after every change. */
    readonly consent: Consent;
    /** May this category or service run? An id that nobody declared may not. */
    allows(id: string): boolean;
    /** Resolves once this category or service may run; never before, and never rejects. */
    whenAllowed(id: string): Promise<void>;
    /**
     * Allows every category and service, once that can be remembered.
     * @returns resolves when the decision is remembered, and what it refuses erased
     */
    acceptAll(): Promise<void>;
    /** Refuses everything that is not required, and erases what it stored. The gate shuts at once. */
    rejectAll(): Promise<void>;
    /**
     * Decides by category or service id, once that can be remembered. A category decides for its services, a service for
     * itself; what is not named stays as it is. Only `true` allows.
     */
    choose(choices: {
        readonly [id: string]: boolean;
    }): Promise<void>;
    /** Takes consent back: erases what was stored under it, shuts the gate, remembers the refusal. */
    withdraw(): Promise<void>;
    /** The same, and forgets the decision as well: the banner asks again. */
    reset(): void;
    /** Opens the banner or the preferences. @param view `preferences` when left out */
    show(view?: View): void;
    /** Closes whatever is open; nothing is decided by it. */
    hide(): void;
    /** Listens. @returns a function that stops listening */
    on<T extends keyof Events>(type: T, listener: (event: Events[T]) => void): () => void;
    /** The visitor's own record, to keep or to send. */
    receipt(): Receipt;
    /**
     * Opens the developer's panel that lists what was held, released, written, erased and undeclared. It is a file of its
     * own, writes nothing down and sends nothing.
     * @returns resolves once it is open, and does so without it where its file cannot be had
     */
    inspect(): Promise<void>;
    /** Takes everything of ours out of the page; what is held stays held. */
    destroy(): void;
    /**
     * Configures Sekisho. Never throws: faults are reported, and what is in doubt stays held.
     * @param config the options or their JSON; nothing says that none will come
     */
    init(config?: Options | string): Sekisho;
}

/** Each event is dispatched on `document` as well, under this name. */
type DocumentEvents = {
    [T in keyof Events as `sekisho:${T}`]: CustomEvent<Events[T]>;
};
declare global {
    interface DocumentEventMap extends DocumentEvents {
    }
}
/**
 * Starts Sekisho on this page, or configures the one that a script tag started. Called again with the same configuration,
 * or where there is no page, as while a server renders one, it starts nothing.
 * @param config the configuration, or its JSON; faults in it are reported in the console, never thrown
 * @returns the same object as `window.sekisho`
 */
declare function init(config: Options | string): Sekisho;

export { Consent, Options, init };
export type { ChannelName as Channel, Events, Held, Receipt, Sekisho };
