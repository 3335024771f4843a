import type { Options } from '../config/options.js';
import { type HandleConsentOptions, handleConsent } from './handle-consent.js';
import { type NodeMessage, type ReadingOptions, webRequest } from './node-request.js';

/** A request of Node, Express, Fastify's `request.raw` and the like. */
export interface NodeRequest extends NodeMessage {
	readonly socket?: { readonly encrypted?: boolean };
}

/** A response of Node that is not yet sent. */
export interface NodeResponse {
	writeHead(status: number, headers: { readonly [name: string]: string | string[] }): unknown;
	end(body?: string): unknown;
}

/**
 * `handleConsent` for Node: a handler for `http.createServer`, Express and what takes the same two arguments.
 * @param config the configuration of the page
 * @param options `host` and `secure` where a proxy in front of the server changes them
 * @returns a handler that never rejects: what is no request gets 400
 * @example
 * app.all('/consent', nodeConsentHandler(config));
 */
export const nodeConsentHandler =
	(config: Options, options: HandleConsentOptions = {}) =>
	async (request: NodeRequest, response: NodeResponse): Promise<void> => {
		const { status, headers, body } = await answerTo(request, config, options);
		response.writeHead(status, headers);
		response.end(request.method === 'HEAD' ? undefined : body);
	};

/** An answer for everything that Node hands over: an error here could end the owner's server. */
async function answerTo(request: NodeRequest, config: Options, options: HandleConsentOptions) {
	try {
		return await send(await webRequest(request, readingOf(request, options)), config, options);
	} catch {
		// A `Host` that is none, a method that no `Request` has, a sender who left before the end.
		return { status: 400, headers: { 'cache-control': 'no-store' }, body: '' };
	}
}

async function send(request: Request, config: Options, options: HandleConsentOptions) {
	const answer = await handleConsent(request, config, options);
	const headers: { [name: string]: string | string[] } = Object.fromEntries(answer.headers);
	const cookies = answer.headers.getSetCookie();
	if (cookies.length > 0) headers['set-cookie'] = cookies;
	return { status: answer.status, headers, body: await answer.text() };
}

const readingOf = ({ socket }: NodeRequest, { host, secure }: HandleConsentOptions): ReadingOptions => ({
	origin(headers) {
		const scheme = (secure ?? socket?.encrypted) ? 'https' : 'http';
		return `${scheme}://${host ?? headers.get('host') ?? 'localhost'}`;
	},
	compose: (form) => `${new URLSearchParams(form as Record<string, string>)}`,
});
