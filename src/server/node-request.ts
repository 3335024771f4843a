/** A request of Node, Express, Fastify's `request.raw` and the like. */
export interface NodeMessage extends AsyncIterable<Uint8Array> {
	readonly method?: string;
	readonly url?: string;
	readonly headers: { readonly [name: string]: string | string[] | undefined };
	/** What a body parser in front has made of the body already. */
	readonly body?: unknown;
}

/** How a request of Node is read. */
export interface ReadingOptions {
	/** Where the server is: scheme, host and port. */
	origin(headers: Headers): string;
	/** Puts together again what a body parser in front took apart. */
	compose(body: object): string;
}

/** The Web-standard request that a request of Node stands for. */
export async function webRequest(request: NodeMessage, options: ReadingOptions): Promise<Request> {
	const { method = 'GET', url = '/' } = request;
	const headers = new Headers();
	for (const [name, value] of Object.entries(request.headers))
		if (!name.startsWith(':')) for (const line of [value ?? []].flat()) headers.append(name, line);
	const body = method === 'POST' ? bodyOf(request, options) : undefined;
	// No path begins with another host.
	const address = new URL(url.replace(/^[/\\]{2,}/, '/'), options.origin(headers));
	// What a stream needs, and the types of the page do not know (Fetch Standard, "RequestDuplex").
	const init: RequestInit & { duplex: 'half' } = { method, headers, body, duplex: 'half' };
	return new Request(address, init);
}

function bodyOf(request: NodeMessage, { compose }: ReadingOptions): BodyInit {
	const { body } = request;
	if (body instanceof Uint8Array) return new Blob([body as BlobPart]);
	if (typeof body === 'object' && body) return compose(body);
	if (body !== undefined && body !== null) return `${body}`;
	return streamOf(request);
}

/**
 * The body as it comes: nobody waits for one, and nothing is kept of it, before it is known that somebody wants it. What is
 * then not read is read and dropped, so that the sender gets the answer.
 */
function streamOf(request: NodeMessage): ReadableStream<Uint8Array> {
	const parts = request[Symbol.asyncIterator]();
	return new ReadableStream<Uint8Array>(
		{
			async pull(controller) {
				const part = await parts.next();
				if (part.done) controller.close();
				else controller.enqueue(part.value);
			},
			cancel() {
				drop(parts);
			},
		},
		{ highWaterMark: 0 },
	);
}

async function drop(parts: AsyncIterator<Uint8Array>): Promise<void> {
	try {
		while (!(await parts.next()).done);
	} catch {
		// The sender has left.
	}
}
