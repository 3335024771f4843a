import type { Consent } from './decision/consent.js';
import type { Held } from './gate/channel.js';
import { page } from './lib/natives.js';
import type { View } from './ui/contract.js';

/** The detail of each event, by type. Each event is also dispatched on `document` as `sekisho:TYPE`. */
export interface Events {
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
	change: { readonly consent: Consent };
	/** Something was held. */
	held: Held;
	/** Something that was held was released. */
	released: Held;
	/** The banner or the preferences opened. */
	show: { readonly view?: View };
	/** The banner or the preferences closed. */
	hide: { readonly view?: View };
}

/** Dispatches an event on the document. @returns false if a listener called `preventDefault()` */
export function emit<T extends keyof Events>(type: T, detail: Events[T]): boolean {
	return page.dispatchEvent(new CustomEvent(`sekisho:${type}`, { detail, cancelable: true }));
}

/** A function for each listener that is active. It adds the listener to the document, if it is not there. */
export type Listeners = Set<() => void>;

/**
 * Listens to an event on the document.
 * @param listeners remembers the listener, because `document.open()` removes all of them from the document
 * @returns a function that stops listening
 */
export function listen<T extends keyof Events>(
	type: T,
	listener: (event: Events[T]) => void,
	listeners?: Listeners,
): () => void {
	const hear = (event: Event) => listener((event as CustomEvent).detail);
	const add = () => page.addEventListener(`sekisho:${type}`, hear);
	add();
	listeners?.add(add);
	return () => {
		listeners?.delete(add);
		page.removeEventListener(`sekisho:${type}`, hear);
	};
}
