import { openRecords } from './open-records.js';
import type { Records, RecordsOptions } from './records.js';

/** A request of Node, Express, Fastify's `request.raw` and the like. */
export interface NodeRecordsRequest extends AsyncIterable<Uint8Array> {
	readonly method?: string;
	readonly url?: string;
	readonly headers: { readonly [name: string]: string | string[] | undefined };
	/** Its address is the sender, where `sender` does not say otherwise. */
	readonly socket?: { readonly remoteAddress?: string };
	/** What a body parser in front has made of the record already. */
	readonly body?: unknown;
}

/** A response of Node that is not yet sent. */
export interface NodeRecordsResponse {
	writeHead(status: number, headers: { readonly [name: string]: string }): unknown;
	end(body?: string): unknown;
}

/** More is not kept of a body: it is refused by its length. */
const MOST_BYTES = 2_097_152;

/**
 * `handleRecords` for Node: a handler for `http.createServer`, Express and what takes the same two arguments.
 * @param records what `openRecords` made, or the options for it
 * @example
 * app.use('/consent-records', nodeRecordsHandler({ token: process.env.TOKEN }));
 */
export function nodeRecordsHandler(
	records: Records | RecordsOptions = {},
): (request: NodeRecordsRequest, response: NodeRecordsResponse) => Promise<void> {
	const open = 'handle' in records ? records : openRecords(records);
	const sender = 'handle' in records ? undefined : records.sender;
	return async (request, response) => {
		const answer = await answerTo(request, open, sender);
		response.writeHead(answer.status, Object.fromEntries(answer.headers));
		response.end(request.method === 'HEAD' ? undefined : await answer.text());
	};
}

async function answerTo(
	request: NodeRecordsRequest,
	records: Records,
	sender: RecordsOptions['sender'],
): Promise<Response> {
	try {
		const web = await webRequest(request);
		return await records.handle(web, sender ? sender(web) : request.socket?.remoteAddress);
	} catch {
		// Not a request that Node would give, or one whose sender left before its end.
		return new Response(null, { status: 400 });
	}
}

async function webRequest(request: NodeRecordsRequest): Promise<Request> {
	const { method = 'GET', url = '/' } = request;
	const headers = new Headers();
	for (const [name, value] of Object.entries(request.headers))
		if (!name.startsWith(':')) for (const line of [value ?? []].flat()) headers.append(name, line);
	const body = method === 'POST' ? await bodyOf(request) : undefined;
	// Only the end of the path and the query are looked at; where the server is does not matter.
	return new Request(new URL(url.replace(/^\/{2,}/, '/'), 'http://records'), { method, headers, body });
}

/** What was sent, or what a body parser in front made of it. */
async function bodyOf(request: NodeRecordsRequest): Promise<BodyInit> {
	if (request.body instanceof Uint8Array) return new Blob([request.body as BlobPart]);
	if (request.body !== undefined) return typeof request.body === 'string' ? request.body : JSON.stringify(request.body);
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of request) {
		size += part.byteLength;
		if (size <= MOST_BYTES) parts.push(part);
	}
	// One byte more than anything takes: too long, whatever the limit.
	return size > MOST_BYTES ? ' '.repeat(MOST_BYTES + 1) : Buffer.concat(parts).toString();
}
