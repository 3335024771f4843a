import type { Channel } from './channel.js';

/** An address that the browser itself refuses, once and asynchronously. */
const UNREACHABLE_URL = 'about:held';

/**
 * Holds requests of XMLHttpRequest: `open` gives the address, and `send` is judged.
 * @returns one channel for all realms, because one realm may send a request that another has opened
 */
export function createXhr(): Channel {
	const opened = new WeakMap<XMLHttpRequest, unknown[]>();
	const copyAddress = (_: XMLHttpRequest, args: unknown[]) => {
		args[1] = `${args[1]}`;
		return true;
	};
	/** The requests that wait for the configuration, until they are opened again or aborted. */
	const waiting = new WeakMap<XMLHttpRequest, unknown[]>();
	return ({ gate, on }) => {
		const after = (_: unknown, request: XMLHttpRequest, args: unknown[]) => {
			opened.set(request, args);
			waiting.delete(request);
		};
		on('XMLHttpRequest', 'open', copyAddress, { after, always: true });
		on('XMLHttpRequest', 'send', (request, args, retry) => {
			const [method, url, async = true] = opened.get(request) ?? [];
			const send = () => retry(request, args);
			const fail = () => {
				request.open(method, UNREACHABLE_URL, async);
				send();
			};
			waiting.set(request, args);
			const stop = gate.intercept('xhr', `${url}`, fail, () => waiting.get(request) === args && send());
			if (!stop) waiting.delete(request);
			return stop;
		});
		on('XMLHttpRequest', 'abort', (request) => {
			if (waiting.delete(request))
				for (const type of ['abort', 'loadend']) request.dispatchEvent(new ProgressEvent(type));
		});
	};
}
