import { patch } from '../lib/patch.js';
import type { Arm } from './gate.js';

/** An address the browser itself refuses, once and asynchronously. */
const NOWHERE = 'about:held';

/** `fetch`, `XMLHttpRequest` and `sendBeacon`. */
export const network: Arm = (gate) => {
	patch(window, 'fetch', (_, [input], again) => {
		const url = input instanceof Request ? input.url : `${input}`;
		return gate.ask('fetch', url, again, () => Promise.reject(new TypeError(`${url} held`)));
	});
	const opened = new WeakMap<XMLHttpRequest, unknown[]>();
	patch(XMLHttpRequest.prototype, 'open', (request, args) => void opened.set(request, args));
	patch(XMLHttpRequest.prototype, 'send', (request, _, again) => {
		const [method, url, async = true] = opened.get(request) ?? [];
		return gate.ask('xhr', `${url}`, again, () => {
			request.open(`${method}`, NOWHERE, !!async);
			again();
		});
	});
	patch(Navigator.prototype, 'sendBeacon', (_, [url], again) => gate.ask('beacon', `${url}`, again, () => false));
};
