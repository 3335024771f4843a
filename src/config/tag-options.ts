/**
 * The script of a vendor and the calls around it, as data: nothing in it is evaluated. Before consent nothing happens. With
 * consent `onLoad` is done once a page, then `onGrant`, and then the script is loaded. What throws is reported, and the
 * rest goes on.
 */
export interface Tag {
	/** The address of the script, `https:` or a path on this site. Leave it out if the page has it, marked. */
	script?: string;
	/** What is done before the script runs, once a page: queues, ids, the vendor's own default. */
	onLoad?: VendorCall[];
	/** What tells the vendor of consent: on every page with consent, and each time that it is given. */
	onGrant?: VendorCall[];
	/** What tells the vendor of a refusal: on every page without consent, and before data is erased when it is taken back. */
	onDeny?: VendorCall[];
}

/** One thing that a tag does. Names are names on `window`, or ways down from one: `ttq.grantConsent`. */
export type VendorCall = CallFunction | PushEntry | SetValue | MakeStub | MakeMethods;

/** Calls a function. One that is not there is not called. */
export interface CallFunction {
	/** The function: `fbq`, `ttq.grantConsent`. */
	call: string;
	/** Its arguments. @default [] */
	arguments?: unknown[];
}

/** Pushes onto a queue, or onto what the vendor has put in its place. */
export interface PushEntry {
	/** The queue: `_paq`, `uetq`. Without one, a list is put there. */
	push: string;
	/** What `push` is given. */
	arguments: unknown[];
}

/** Sets a value. */
export interface SetValue {
	/** Where: `ga-disable-G-XXXXXXX`, `ttq._i.ID`. Objects on the way are made. */
	set: string;
	/** The value; left out, the time in milliseconds since 1970. */
	value?: unknown;
}

/** Puts a function in place that queues its calls until the vendor's script is there; a function that is there stays. */
export interface MakeStub {
	/** The function: `clarity`. */
	stub: string;
	/** The queue: `clarity.q`, `dataLayer`. Without one, a list is put there. */
	queue: string;
	/** What is queued of a call: its `Arguments` object, or a list. @default "arguments" */
	entry?: 'arguments' | 'list';
	/** The method of the function that the vendor's script adds, and that is called from then on: `callMethod`. */
	until?: string;
}

/** Puts methods in place that queue their calls, as `[name, …arguments]`. */
export interface MakeMethods {
	/** The queue that has them: `ttq`. Without one, a list is put there. */
	methods: string;
	/** Their names; those that are there stay. */
	names: string[];
}
