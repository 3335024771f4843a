import type { Sekisho } from './api.js';
import type { Options } from './config/options.js';
import type { Events } from './events.js';
import { createSekisho } from './sekisho.js';
import { withoutPage } from './without-page.js';

export type { Receipt, Sekisho } from './api.js';
export type * from './config/options.js';
export type { Consent, Method } from './decision/consent.js';
export type { Events } from './events.js';
export type { ChannelName as Channel, Held } from './gate/channel.js';

/** Each event is dispatched on `document` as well, under this name. */
type DocumentEvents = { [T in keyof Events as `sekisho:${T}`]: CustomEvent<Events[T]> };

declare global {
	interface DocumentEventMap extends DocumentEvents {}
}

/**
 * Starts Sekisho on this page, or configures the one that a script tag started. A second call with the same configuration
 * starts nothing, nor does a call where there is no page, such as on a server.
 * @param config the configuration, or its JSON; faults in it are reported in the console, never thrown
 * @returns the same object as `window.sekisho`
 */
export function init(config: Options | string): Sekisho {
	if (typeof window === 'undefined') return withoutPage(config);
	const there = (window as { sekisho?: Partial<Sekisho> }).sekisho;
	const sekisho = typeof there?.init === 'function' ? (there as Sekisho) : createSekisho();
	Object.assign(window, { sekisho });
	return sekisho.init(config);
}
