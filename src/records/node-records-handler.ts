import { type NodeMessage, type ReadingOptions, webRequest } from '../server/node-request.js';
import { openRecords } from './open-records.js';
import type { Records, RecordsOptions } from './records.js';

/** A request of Node's `http`, of Express, or `request.raw` of Fastify. */
export interface NodeRecordsRequest extends NodeMessage {
	/** The connection. Its address counts as the sender, unless the option `sender` returns another one. */
	readonly socket?: { readonly remoteAddress?: string | undefined } | undefined;
}

/** A response of Node whose head is not sent yet. */
export interface NodeRecordsResponse {
	writeHead(status: number, headers: { readonly [name: string]: string }): unknown;
	end(body?: string): unknown;
}

const READING: ReadingOptions = {
	// We read only the end of the path and the query, so any origin will do.
	origin: () => 'http://records',
	compose: JSON.stringify,
};

/**
 * `handleRecords` for Node.
 * @param records what `openRecords` returned, or options for it
 * @returns a handler for `http.createServer`, Express, and every server that passes the same two arguments; it never rejects
 * because of a request
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
		// Either Node did not make this request, or its sender closed the connection before its end.
		return new Response(null, { status: 400 });
	}
}
