import type { Options } from '../config/options.js';
import { type HandleConsentOptions, handleConsent } from './handle-consent.js';
import { type NodeMessage, type ReadingOptions, webRequest } from './node-request.js';

/** A request of Node's `http`, of Express, or `request.raw` of Fastify. */
export interface NodeRequest extends NodeMessage {
	/** The connection. Unless the option `secure` says it, `encrypted` says whether the visitor came by https. */
	readonly socket?:
		| { readonly encrypted?: boolean | undefined; readonly remoteAddress?: string | undefined }
		| undefined;
}

/** A response of Node whose head is not sent yet. */
export interface NodeResponse {
	writeHead(status: number, headers: { readonly [name: string]: string | string[] }): unknown;
	end(body?: string): unknown;
}

/**
 * `handleConsent` for Node.
 * @param config the configuration of the page
 * @param options give `host` and `secure` if a proxy in front of the server changes them
 * @returns a handler for `http.createServer`, Express, and every server that passes the same two arguments. A request never
 * makes it reject: a malformed one gets 400
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

/** Answers every request that Node passes on. A rejection here could end the owner's process. */
async function answerTo(request: NodeRequest, config: Options, options: HandleConsentOptions) {
	try {
		return await send(await webRequest(request, readingOf(request, options)), config, options);
	} catch {
		// The `Host` header is invalid, a `Request` cannot have the method, or the sender closed the connection too early.
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
