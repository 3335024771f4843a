import type { Consent } from './decision/consent.js';
import type { Held } from './gate/channel.js';
import { page } from './lib/natives.js';
import type { View } from './ui/contract.js';

/** What listeners are told, by event type; each is also dispatched on `document` as `sekisho:TYPE`. */
export interface Events {
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
	change: { readonly consent: Consent };
	/** Something was held. */
	held: Held;
	/** Something held was let go. */
	released: Held;
	/** The banner or the preferences opened. */
	show: { readonly view?: View };
	/** They closed. */
	hide: { readonly view?: View };
}

/** Dispatches an event on the document. @returns false where the page prevented what we do after it */
export function emit<T extends keyof Events>(type: T, detail: Events[T]): boolean {
	return page.dispatchEvent(new CustomEvent(`sekisho:${type}`, { detail, cancelable: true }));
}

/** Listens to an event on the document. @returns a function that stops listening */
export function listen<T extends keyof Events>(type: T, listener: (event: Events[T]) => void): () => void {
	const hear = (event: Event) => listener((event as CustomEvent).detail);
	page.addEventListener(`sekisho:${type}`, hear);
	return () => page.removeEventListener(`sekisho:${type}`, hear);
}
