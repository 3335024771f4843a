/** A request of Node's `http`, of Express, or `request.raw` of Fastify. */
export interface NodeMessage extends AsyncIterable<Uint8Array> {
	readonly method?: string | undefined;
	readonly url?: string | undefined;
	readonly headers: { readonly [name: string]: string | string[] | undefined };
	/** The body, if a body parser has already read it. */
	readonly body?: unknown;
}

/** How a request of Node becomes a Web-standard request. */
export interface ReadingOptions {
	/** Returns the scheme, host and port of the server. */
	origin(headers: Headers): string;
	/** Serializes a body that a body parser has already parsed. */
	compose(body: object): string;
}

/**
 * Converts a request of Node to a Web-standard request.
 * @throws TypeError if the host or the method is invalid
 */
export async function webRequest(request: NodeMessage, options: ReadingOptions): Promise<Request> {
	const { method = 'GET', url = '/' } = request;
	const headers = new Headers();
	for (const [name, value] of Object.entries(request.headers))
		if (!name.startsWith(':')) for (const line of [value ?? []].flat()) headers.append(name, line);
	const body = method === 'POST' ? bodyOf(request, options) : undefined;
	// A path that begins with two slashes would be resolved to another host.
	const address = new URL(url.replace(/^[/\\]{2,}/, '/'), options.origin(headers));
	// A body that is a stream needs `duplex` (https://fetch.spec.whatwg.org/#enumdef-requestduplex). TypeScript's DOM types
	// do not have it.
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
 * The body as a stream, which reads from Node only when it is read itself. If it is cancelled, the rest is read and dropped,
 * because a sender that is still sending would not get the response.
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
		// The sender has closed the connection.
	}
}
