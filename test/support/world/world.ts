import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { certificate } from './certificate.js';
import { folder } from './folder.js';
import { proxy } from './proxy.js';
import { concerns, type Handler, type Hit, Router, type Where } from './router.js';

export type { Answer, Handler, Hit, Where } from './router.js';

/** A small internet on this machine. The engines reach it by the proxy at `proxyPort`. Every host exists in it. */
export interface World {
	readonly proxyPort: number;
	/** `http://host`. The default host is that of the tests' own site. */
	origin(host?: string): string;
	/** `https://host`. */
	secureOrigin(host?: string): string;
	/** Registers a handler for addresses until `reset`. The newest counts. An address without a handler gets an empty 404. */
	on(host: string, path: string, handler: Handler): void;
	/** Registers a permanent handler, which `reset` keeps. Every `on` takes precedence. */
	always(host: string, path: string, handler: Handler): void;
	/** Serves files without caching, permanently. */
	folder(host: string, prefix: string, directory: string): void;
	/**
	 * The requests in order of arrival, without favicons and the browsers' own. A request whose TLS handshake failed has the
	 * method CONNECT and no path.
	 */
	hits(where?: Where): Hit[];
	/** The hits as `GET host/path?query`. */
	traffic(where?: Where): string[];
	/** The browsers' own requests, as in `traffic`. */
	background(): string[];
	/** The time of the last hit, in ms (`performance.now()`). */
	lastHitAt(): number;
	/** Forgets the handlers of the test, and the log. */
	reset(): void;
	close(): Promise<void>;
}

/** Opens a world. Each test file has its own. */
export async function openWorld(): Promise<World> {
	const router = new Router();
	const log: Hit[] = [];
	let lastHitAt = performance.now();
	const record = (hit: Hit): void => {
		if (hit.path === '/favicon.ico') return;
		log.push(hit);
		if (!isBackground(hit)) lastHitAt = performance.now();
	};
	const listen = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const hit = arrival(request);
		record(hit);
		// If a browser aborts a request, the hit has no body. That does not fail the test.
		hit.body = await text(request).catch(() => '');
		await reply(hit, router, response);
	};
	const network = await proxy(listen, await certificate(), (host) => record(refusal(host)));
	const hits = (where: Where = {}): Hit[] => log.filter((hit) => !isBackground(hit) && concerns(where, hit));
	return {
		proxyPort: network.port,
		origin: (host = 'www.site.example') => `http://${host}`,
		secureOrigin: (host = 'www.site.example') => `https://${host}`,
		on: (host, path, handler) => router.add({ host, path }, handler),
		always: (host, path, handler) => router.add({ host, path }, handler, true),
		folder: (host, prefix, directory) => {
			const below = prefix.replace(/\/*$/, '/');
			router.add({ host, path: `${below}*` }, folder(below, directory), true);
		},
		hits,
		traffic: (where) => hits(where).map(line),
		background: () => log.filter(isBackground).map(line),
		lastHitAt: () => lastHitAt,
		reset: () => {
			router.reset();
			log.length = 0;
		},
		close: network.close,
	};
}

/** The browsers' own requests that were seen in these tests. They say nothing about a page. */
const own: Where[] = [
	{ host: 'accounts.google.com', path: '/ListAccounts' },
	{ host: 'clients2.google.com', path: '/time/1/current' },
	{ host: 'content-autofill.googleapis.com' },
	{ host: 'update.googleapis.com', path: '/service/update2/*' },
	{ host: '*.services.mozilla.com' },
];

const isBackground = (hit: Hit): boolean => own.some((where) => concerns(where, hit));

const line = (hit: Hit): string => `${hit.method} ${hit.host}${hit.path}`;

function arrival(request: IncomingMessage): Hit {
	const secure = 'encrypted' in request.socket;
	// A proxied http request has the whole URL. A request in a tunnel has only the path.
	const origin = `${secure ? 'https' : 'http'}://${request.headers.host ?? 'unnamed.invalid'}`;
	const asked = request.url ?? '/';
	const url = new URL(asked.startsWith('/') ? origin + asked : asked);
	const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
	return {
		method: request.method ?? 'GET',
		host: url.host,
		path: url.pathname + url.search,
		headers,
		secure,
		body: '',
	};
}

const refusal = (host: string): Hit => ({
	method: 'CONNECT',
	host,
	path: '',
	headers: {},
	secure: true,
	body: '',
});

async function reply(hit: Hit, router: Router, response: ServerResponse): Promise<void> {
	const favicon = hit.path === '/favicon.ico';
	const { status = 200, headers = {}, body = '' } = favicon ? { status: 204 } : await router.answer(hit);
	response.writeHead(status, {
		'content-type': 'text/html; charset=utf-8',
		...lowerCased(headers),
	});
	if (typeof body === 'string' || body instanceof Uint8Array) response.end(body);
	else Readable.from(body).pipe(response);
}

const lowerCased = (headers: Record<string, string | string[]>): Record<string, string | string[]> =>
	Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
