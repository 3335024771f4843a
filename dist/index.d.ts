import { O as Options } from './module/options.js';
export { C as CallFunction, a as Category, b as CategoryWords, c as Company, d as ConsentCookie, e as ConsentOptions, f as Contact, g as Cookie, E as Exception, G as GateOptions, M as MakeMethods, h as MakeStub, i as Minors, N as Notice, P as Policy, j as Provider, k as PushEntry, R as RecordOptions, l as Regime, m as RegionRule, S as Service, n as SetValue, o as SignalOptions, T as Tag, p as TakeOver, q as Text, r as TextList, s as ToolName, U as UiOptions, V as VendorCall, W as Words } from './module/options.js';
import { C as Consent } from './module/consent.js';
export { M as Method } from './module/consent.js';

/** The way by which something tried to pass: `fetch`, `beacon`, `cookie`, `script`, `iframe` and so on. */
type ChannelName = string;
/** Something that the gate held or released. */
interface Held {
    readonly channel: ChannelName;
    /** The category or service that it waits for; `?` if no service declares it, or the configuration is not known yet. */
    readonly id: string;
    /** The address, or the name of a cookie or storage key; empty for an inline script. */
    readonly what: string;
    /** The element, if one was held or released. */
    readonly element?: Element;
}

/** A view: the first layer, or the preferences behind it. */
type View = 'banner' | 'preferences';

/** The detail of each event, by type. Each event is also dispatched on `document` as `sekisho:TYPE`. */
interface Events {
    /**
     * The visitor decided, whether or not anything changed. The data of refused services has been erased. If a reload would
     * follow (`gate.strict`, `consent.reloadOnWithdraw`), `preventDefault()` on the document's event stops it.
     */
    decide: {
        readonly consent: Consent;
        /** Something that was allowed on this page no longer is. Only a reload ends the scripts that it started. */
        readonly reload: boolean;
        /** The names of data that refused services stored and that no script could erase. */
        readonly undeletable: readonly string[];
    };
    /** There is a new consent: after a decision, a withdrawal, or a configuration. */
    change: {
        readonly consent: Consent;
    };
    /** Something was held. */
    held: Held;
    /** Something that was held was released. */
    released: Held;
    /** The banner or the preferences opened. */
    show: {
        readonly view?: View;
    };
    /** The banner or the preferences closed. */
    hide: {
        readonly view?: View;
    };
}

/** The visitor's own copy of a decision, to keep or to send: plain JSON that does not identify the visitor. */
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
     * Allows every category and service, as soon as the decision can be stored.
     * @returns resolves once the decision is stored and the data of refused services is erased; never rejects
     */
    acceptAll(): Promise<void>;
    /** Refuses every category and service that is not required, and erases their data. The gate shuts at once. */
    rejectAll(): Promise<void>;
    /**
     * Decides about single categories and services, as soon as the decision can be stored. A category decides for its
     * services, a service for itself; ids that are not named keep their choice.
     * @param choices by id of a category or service: only `true` allows
     */
    choose(choices: {
        readonly [id: string]: boolean;
    }): Promise<void>;
    /** Takes consent back: shuts the gate, erases the data that was stored under it, and stores the refusal. */
    withdraw(): Promise<void>;
    /** Shuts the gate and forgets the decision: the banner asks again. */
    reset(): void;
    /** Opens the banner or the preferences. @param view `preferences` if left out */
    show(view?: View): void;
    /** Closes the open view without a decision. */
    hide(): void;
    /** Listens to an event. @returns a function that stops listening */
    on<T extends keyof Events>(type: T, listener: (event: Events[T]) => void): () => void;
    /** The visitor's own copy of the decision, to keep or to send. */
    receipt(): Receipt;
    /**
     * Opens the developer's panel, which lists everything that was held, released, written, erased or undeclared. The panel
     * is fetched on demand; it stores nothing and sends nothing.
     * @returns resolves once the panel is open, or its file could not be fetched; never rejects
     */
    inspect(): Promise<void>;
    /** Removes everything that Sekisho added to the page. Held elements stay held. */
    destroy(): void;
    /**
     * Configures Sekisho. Never throws: faults are reported in the console, and a faulty service stays held.
     * @param config the options or their JSON; left out, there will be no configuration
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
 * Starts Sekisho on this page, or configures the one that a script tag started. A second call with the same configuration
 * starts nothing, nor does a call where there is no page, such as on a server.
 * @param config the configuration, or its JSON; faults in it are reported in the console, never thrown
 * @returns the same object as `window.sekisho`
 */
declare function init(config: Options | string): Sekisho;

export { Consent, Options, init };
export type { ChannelName as Channel, Events, Held, Receipt, Sekisho };
