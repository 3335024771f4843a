import type { Options } from './config/options.js';
import type { Consent } from './decision/consent.js';
import type { Ledger } from './decision/ledger.js';
import { type Events, listen } from './events.js';
import type { LazyUi } from './lazy-ui.js';
import type { View } from './ui/contract.js';

/** The visitor's own copy of a decision, to keep or to send: plain JSON that does not identify the visitor (REC-06). */
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
	choose(choices: { readonly [id: string]: boolean }): Promise<void>;
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

/**
 * What the public object is made of.
 * @internal
 */
interface ApiParts {
	readonly ledger: Ledger;
	readonly ui: LazyUi;
	/** Puts a configuration in force. */
	configure(options: Options | string | undefined): void;
	/** Opens the inspector. */
	inspect(): Promise<void>;
	/** Removes everything of ours from the page. */
	destroy(): void;
}

/** Makes the public object. */
export function createApi({ ledger, ui, inspect, configure, destroy }: ApiParts): Sekisho {
	const { allows } = ledger;
	const on: Sekisho['on'] = (type, listener) => listen(type, listener, ledger.listeners);
	/** For each promise of `whenAllowed` that is still pending, a function that stops its listener. */
	const unsettled = new Set<() => void>();
	const api: Sekisho = {
		get consent() {
			return ledger.consent;
		},
		allows,
		whenAllowed: (id) =>
			new Promise((resolve) => {
				if (allows(id)) return resolve();
				const stop = on('change', () => {
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
		on,
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
