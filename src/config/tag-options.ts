/**
 * The script of a vendor and the calls around it, as data: nothing in it is evaluated. Before consent nothing happens.
 * With consent, `onLoad` runs once a page, then `onGrant`, and then the script is loaded. A call that throws is
 * reported, and the rest goes on.
 */
export interface Tag {
	/** The address of the script, `https:` or a path on this site. Leave it out if the page has it, marked. */
	script?: string;
	/** The calls before the script runs, once a page: queues, ids, the vendor's own default. */
	onLoad?: VendorCall[];
	/** The calls that tell the vendor of consent: on every page with consent, and each time that it is given. */
	onGrant?: VendorCall[];
	/**
	 * The calls that tell the vendor of a refusal: on every page without consent, and before a withdrawal erases data.
	 */
	onDeny?: VendorCall[];
}

/** One step of a tag. A name is a property of `window`, or a path that begins there: `ttq.grantConsent`. */
export type VendorCall = CallFunction | PushEntry | SetValue | MakeStub | MakeMethods;

/** Calls a function, if it exists. */
export interface CallFunction {
	/** The function: `fbq`, `ttq.grantConsent`. */
	call: string;
	/** Its arguments. @default [] */
	arguments?: unknown[];
}

/** Pushes onto a queue, or onto the object with which the vendor has replaced it. */
export interface PushEntry {
	/** The queue: `_paq`, `uetq`. If it does not exist, an empty list is made. */
	push: string;
	/** The arguments of `push`. */
	arguments: unknown[];
}

/** Sets a value. */
export interface SetValue {
	/** The name: `ga-disable-G-XXXXXXX`, `ttq._i.ID`. Missing objects on the path are made. */
	set: string;
	/** The value. @default the time in milliseconds since 1970 */
	value?: unknown;
}

/** Makes a function that queues its calls until the vendor's script is there, unless the function exists already. */
export interface MakeStub {
	/** The function: `clarity`. */
	stub: string;
	/** The queue: `clarity.q`, `dataLayer`. If it does not exist, an empty list is made. */
	queue: string;
	/** The form in which a call is queued: its `Arguments` object, or a list. @default "arguments" */
	entry?: 'arguments' | 'list';
	/** The method that the vendor's script adds to the function: `callMethod`. Calls go to it as soon as it exists. */
	until?: string;
}

/** Makes methods that queue their calls as `[name, …arguments]`. */
export interface MakeMethods {
	/** The queue that gets the methods: `ttq`. If it does not exist, an empty list is made. */
	methods: string;
	/** The names of the methods; methods that exist already stay. */
	names: string[];
}
