import type { CDPSession, Protocol } from 'puppeteer-core';
import type { SeenRequest } from './evidence.js';
import { reportEndpoints } from './report-endpoints.js';

/** A request, with a key that is the same in every session that reports it. */
export type ToldRequest = Pick<SeenRequest, 'url' | 'method' | 'kind' | 'initiator' | 'redirectedFrom'> & {
	readonly key: string;
};

/** Gets the network events of a target. */
export interface NetworkListener {
	/** A request. @returns what was recorded; `undefined` if it was recorded before, or stays on the machine */
	asked(request: ToldRequest): SeenRequest | undefined;
	/** A `Set-Cookie` header that the browser accepted. */
	cookie(line: string, url: string): void;
	/** A `Link` header. @param isEarly did it come before the response, with a 103 (Early Hints)? */
	hints(header: string, url: string, isEarly?: boolean): void;
	/** Addresses to which a response makes the browser send reports. */
	reports(urls: readonly string[], url: string): void;
}

/** Passes on every request of a page, frame or worker, and the cookies, hints and report addresses in the responses. */
export function watchNetwork(session: CDPSession, listener: NetworkListener): void {
	const open = new Map<string, SeenRequest | undefined>();
	// The protocol reports the headers of each hop of a redirect in an event of its own, before or after that of the hop.
	const hops = new Map<string, { readonly urls: string[]; readonly headers: Headers[] }>();
	const join = (id: string, url: string | undefined, headers: Headers | undefined) => {
		const hop = hops.get(id) ?? { urls: [], headers: [] };
		hops.set(id, hop);
		const index = url === undefined ? hop.headers.length : hop.urls.length;
		if (url !== undefined) hop.urls.push(url);
		if (headers) hop.headers.push(headers);
		const [at, set] = [hop.urls[index], hop.headers[index]];
		if (at !== undefined && set) readHeaders(set, at, listener);
		return index;
	};
	const ask = (id: string, asked: Omit<ToldRequest, 'key'>) => {
		const hop = join(id, asked.url, undefined);
		open.set(id, listener.asked({ ...asked, key: `${id} ${hop} ${asked.url}` }));
	};
	session.on('Network.requestWillBeSent', ({ requestId, request, initiator, type, redirectResponse }) =>
		ask(requestId, {
			url: request.url + (request.urlFragment ?? ''),
			method: request.method,
			kind: type ?? 'Other',
			initiator: placeOf(initiator),
			...(redirectResponse && { redirectedFrom: redirectResponse.url }),
		}),
	);
	watchBlockedFrames(session, listener);
	session.on('Network.webSocketCreated', ({ requestId, url, initiator }) =>
		ask(requestId, { url, method: 'GET', kind: 'WebSocket', initiator: placeOf(initiator) }),
	);
	session.on('Network.webTransportCreated', ({ transportId, url, initiator }) =>
		ask(transportId, { url, method: 'CONNECT', kind: 'WebTransport', initiator: placeOf(initiator) }),
	);
	session.on('Network.loadingFailed', ({ requestId, blockedReason }) => {
		const seen = open.get(requestId);
		if (seen && blockedReason) seen.blocked = blockedReason;
	});
	session.on('Network.requestServedFromCache', ({ requestId }) => {
		const seen = open.get(requestId);
		if (seen) seen.cached = true;
	});
	session.on('Network.responseReceived', ({ requestId, response }) => {
		const seen = open.get(requestId);
		if (seen && (response.fromDiskCache || response.fromPrefetchCache || response.fromServiceWorker))
			seen.cached = true;
	});
	session.on('Network.responseReceivedEarlyHints', ({ requestId, headers }) => {
		const url = hops.get(requestId)?.urls.at(-1) ?? open.get(requestId)?.url;
		for (const [name, value] of Object.entries(headers))
			if (url !== undefined && /^link$/i.test(name)) listener.hints(value, url, true);
	});
	session.on('Network.responseReceivedExtraInfo', ({ requestId, headers, blockedCookies }) => {
		const refused = new Set(blockedCookies.map(({ cookieLine }) => cookieLine));
		join(requestId, undefined, { headers, refused });
	});
}

/** Passes on frames that the page's policy blocks. The network domain of the DevTools protocol does not report them. */
function watchBlockedFrames(session: CDPSession, listener: NetworkListener): void {
	let frames = 0;
	session.on('Audits.issueAdded', ({ issue: { details } }) => {
		const { isReportOnly, violatedDirective, blockedURL: url } = details.contentSecurityPolicyIssueDetails ?? {};
		if (isReportOnly || !url || !/^(frame|child)-src/.test(`${violatedDirective}`)) return;
		const key = `csp ${++frames} ${url}`;
		const seen = listener.asked({ key, url, method: 'GET', kind: 'Document', initiator: 'frame' });
		if (seen) seen.blocked = 'csp';
	});
}

/** The headers of a response, and the `Set-Cookie` lines that the browser refused. */
interface Headers {
	readonly headers: Protocol.Network.Headers;
	readonly refused: ReadonlySet<string>;
}

function readHeaders({ headers, refused }: Headers, url: string, listener: NetworkListener): void {
	for (const [name, value] of Object.entries(headers)) {
		if (/^link$/i.test(name)) listener.hints(value, url);
		listener.reports(reportEndpoints(name, value, url), url);
		if (!/^set-cookie$/i.test(name)) continue;
		for (const line of value.split('\n')) if (!refused.has(line)) listener.cookie(line, url);
	}
}

/** The place in a script or document that caused a request. */
function placeOf({ stack, url, lineNumber, type }: Partial<Protocol.Network.Initiator> = {}): string {
	for (let trace = stack; trace; trace = trace.parent) {
		const frame = trace.callFrames.find((one) => one.url);
		if (frame) return `${frame.url}:${frame.lineNumber + 1}`;
	}
	if (url) return lineNumber === undefined ? url : `${url}:${lineNumber + 1}`;
	return type ?? 'other';
}
