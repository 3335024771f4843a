import type { Sekisho } from './api.js';
import { resolve } from './config/resolve.js';
import { decide } from './decision/decide.js';
import { presets } from './services/presets.js';

const nothing = async () => {};

/** The result of `init` where there is no page, such as on a server: nobody has decided, and no method does anything. */
export function withoutPage(config: unknown): Sekisho {
	const consent = decide(resolve(config, presets), undefined, Date.now());
	const sekisho: Sekisho = {
		consent,
		allows: (id) => consent.choices[id] === true,
		whenAllowed: () => new Promise(() => {}),
		acceptAll: nothing,
		rejectAll: nothing,
		choose: nothing,
		withdraw: nothing,
		reset: nothing,
		show: nothing,
		hide: nothing,
		on: () => nothing,
		receipt: () => ({ ...consent, site: '' }),
		inspect: nothing,
		init: () => sekisho,
		destroy: nothing,
	};
	return sekisho;
}
