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
	/** The longest body that anybody takes, in bytes. */
	readonly limit: number;
}

/** The Web-standard request that a request of Node stands for. */
export async function webRequest(request: NodeMessage, options: ReadingOptions): Promise<Request> {
	const { method = 'GET', url = '/' } = request;
	const headers = new Headers();
	for (const [name, value] of Object.entries(request.headers))
		if (!name.startsWith(':')) for (const line of [value ?? []].flat()) headers.append(name, line);
	const body = method === 'POST' ? await bodyOf(request, options) : undefined;
	return new Request(new URL(url.replace(/^\/{2,}/, '/'), options.origin(headers)), { method, headers, body });
}

async function bodyOf(request: NodeMessage, { compose, limit }: ReadingOptions): Promise<BodyInit> {
	const { body } = request;
	if (body instanceof Uint8Array) return new Blob([body as BlobPart]);
	if (typeof body === 'object' && body) return compose(body);
	if (body !== undefined && body !== null) return `${body}`;
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of request) {
		size += part.byteLength;
		// The rest is read and dropped, so that the sender gets the answer.
		if (size <= limit) parts.push(part);
	}
	// One byte more than anybody takes: whatever is longer is refused by its length.
	return size > limit ? ' '.repeat(limit + 1) : new Blob(parts as BlobPart[]);
}
