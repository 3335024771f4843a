import type { Options } from './config/options.js';
import type { Consent } from './decision/consent.js';
import type { Ledger } from './decision/ledger.js';
import { type Events, listen } from './events.js';
import type { LazyUi } from './lazy-ui.js';
import type { View } from './ui/contract.js';

/** The visitor's own record of a decision, to keep or to send: plain JSON, with nothing about the visitor (REC-06). */
export type Receipt = Consent & {
	/** The host of the page. */
	readonly site: string;
};

/** Consent of one visitor on one page, and the gate that follows it. */
export interface Sekisho {
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
	choose(choices: { readonly [id: string]: boolean }): Promise<void>;
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

/**
 * What the public object is made of.
 * @internal
 */
interface ApiParts {
	readonly ledger: Ledger;
	readonly ui: LazyUi;
	/** Takes a configuration. */
	configure(options: Options | string | undefined): void;
	/** Opens the inspector. */
	inspect(): Promise<void>;
	/** Takes everything of ours out of the page. */
	destroy(): void;
}

/** Makes the public object. */
export function createApi({ ledger, ui, inspect, configure, destroy }: ApiParts): Sekisho {
	const { allows } = ledger;
	/** Ends each promise of `whenAllowed`. */
	const unsettled = new Set<() => void>();
	const api: Sekisho = {
		get consent() {
			return ledger.consent;
		},
		allows,
		whenAllowed: (id) =>
			new Promise((resolve) => {
				if (allows(id)) return resolve();
				const stop = listen('change', () => {
					if (!allows(id)) return;
					end();
					resolve();
				});
				const end = () => {
					stop();
					unsettled.delete(end);
				};
				unsettled.add(end);
			}),
		acceptAll: () => ui.decide('accept', true),
		rejectAll: () => ui.decide('reject', false),
		choose: (choices) => ui.decide('choose', { ...choices }),
		withdraw: () => ui.decide('withdraw', false),
		reset: ui.reset,
		show: (view = 'preferences') => ui.show(view),
		hide: ui.hide,
		on: listen,
		receipt: () => ({ ...ledger.consent, site: location.host }),
		inspect,
		init(options) {
			configure(options);
			return api;
		},
		destroy() {
			for (const end of unsettled) end();
			destroy();
		},
	};
	return api;
}
