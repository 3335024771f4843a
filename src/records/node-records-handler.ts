import { type NodeMessage, type ReadingOptions, webRequest } from '../server/node-request.js';
import { openRecords } from './open-records.js';
import type { Records, RecordsOptions } from './records.js';

/** A request of Node, Express, Fastify's `request.raw` and the like. */
export interface NodeRecordsRequest extends NodeMessage {
	/** Its address is the sender, where `sender` does not say otherwise. */
	readonly socket?: { readonly remoteAddress?: string };
}

/** A response of Node that is not yet sent. */
export interface NodeRecordsResponse {
	writeHead(status: number, headers: { readonly [name: string]: string }): unknown;
	end(body?: string): unknown;
}

const READING: ReadingOptions = {
	// Only the end of the path and the query are looked at; where the server is does not matter.
	origin: () => 'http://records',
	compose: JSON.stringify,
};

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
		const web = await webRequest(request, READING);
		return await records.handle(web, sender?.(web) ?? request.socket?.remoteAddress);
	} catch {
		// Not a request that Node would give, or one whose sender left before its end.
		return new Response(null, { status: 400 });
	}
}
