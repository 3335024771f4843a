import type { Options } from '../config/options.js';
import { type HandleConsentOptions, handleConsent } from './handle-consent.js';

/** A request of Node, Express, Fastify's `request.raw` and the like. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
	readonly method?: string;
	readonly url?: string;
	readonly headers: { readonly [name: string]: string | string[] | undefined };
	readonly socket?: { readonly encrypted?: boolean };
	/** What a body parser in front has made of the form already. */
	readonly body?: unknown;
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
 * @example
 * app.all('/consent', nodeConsentHandler(config));
 */
export const nodeConsentHandler =
	(config: Options, options: HandleConsentOptions = {}) =>
	async (request: NodeRequest, response: NodeResponse): Promise<void> => {
		const { status, headers, body } = await send(await webRequest(request, options), config, options);
		response.writeHead(status, headers);
		response.end(request.method === 'HEAD' ? undefined : body);
	};

async function send(request: Request, config: Options, options: HandleConsentOptions) {
	const answer = await handleConsent(request, config, options);
	const headers: { [name: string]: string | string[] } = Object.fromEntries(answer.headers);
	const cookies = answer.headers.getSetCookie();
	if (cookies.length > 0) headers['set-cookie'] = cookies;
	return { status: answer.status, headers, body: await answer.text() };
}

async function webRequest(request: NodeRequest, { host, secure }: HandleConsentOptions): Promise<Request> {
	const { method = 'GET', url = '/', socket } = request;
	const headers = new Headers();
	for (const [name, value] of Object.entries(request.headers))
		if (!name.startsWith(':')) for (const line of [value ?? []].flat()) headers.append(name, line);
	const scheme = (secure ?? socket?.encrypted) ? 'https' : 'http';
	const origin = `${scheme}://${host ?? headers.get('host') ?? 'localhost'}`;
	const body = method === 'POST' ? await bodyOf(request) : undefined;
	return new Request(new URL(url.replace(/^\/{2,}/, '/'), origin), { method, headers, body });
}

/** The form as it was sent, or put together again from what a body parser made of it. */
async function bodyOf(request: NodeRequest): Promise<BodyInit> {
	if (request.body && typeof request.body === 'object' && !(request.body instanceof Uint8Array))
		return `${new URLSearchParams(request.body as Record<string, string>)}`;
	if (typeof request.body === 'string') return request.body;
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of request) {
		size += part.byteLength;
		// What is longer is refused by its length; the rest is read and dropped, so that the visitor gets the answer.
		if (size < 65_536) parts.push(part);
	}
	return new Blob(parts as BlobPart[]);
}
