import type { Channel } from './channel.js';

/** An address that the browser itself refuses, once and asynchronously. */
const UNREACHABLE_URL = 'about:held';

/**
 * A request is known when it is opened, and asked for when it is sent.
 * @returns a channel for all realms together: one may send what another has opened
 */
export function createXhr(): Channel {
	const opened = new WeakMap<XMLHttpRequest, unknown[]>();
	const copyAddress = (_: XMLHttpRequest, args: unknown[]) => {
		args[1] = `${args[1]}`;
		return true;
	};
	return ({ gate, on }) => {
		on('XMLHttpRequest', 'open', copyAddress, { after: (_, request, args) => opened.set(request, args), always: true });
		on('XMLHttpRequest', 'send', (request, args, retry) => {
			const [method, url, async = true] = opened.get(request) ?? [];
			const send = () => retry(request, args);
			const fail = () => {
				request.open(method, UNREACHABLE_URL, async);
				send();
			};
			return gate.intercept('xhr', `${url}`, fail, send);
		});
	};
}
