/** A request as `npx sekisho verify --json` reports it. */
export interface SeenAddress {
	readonly url: string;
	/** The browser's name for the kind of request: `Script`, `Image`, `Fetch` and so on. */
	readonly kind: string;
}

/** A policy, and the hosts that were seen although it blocks them. */
export interface NarrowedPolicy {
	readonly policy: string;
	readonly blocked: readonly string[];
}

/** The kinds of request that each directive governs (https://www.w3.org/TR/CSP3/#directives-fetch). */
const DIRECTIVES: { readonly [directive: string]: readonly string[] } = {
	'script-src': ['Script'],
	'style-src': ['Stylesheet'],
	'img-src': ['Image'],
	'font-src': ['Font'],
	'media-src': ['Media'],
	'frame-src': ['Document'],
	'connect-src': ['XHR', 'Fetch', 'EventSource', 'WebSocket', 'WebTransport', 'Ping', 'Preconnect', 'Preflight'],
};

/** The sources other than hosts that each directive keeps. */
const KEYWORDS: { readonly [directive: string]: RegExp } = {
	'script-src': /^('unsafe-(inline|eval)'|'nonce-.*'|blob:)$/,
	'style-src': /^('unsafe-inline'|'nonce-.*')$/,
	'img-src': /^(data:|blob:)$/,
	'font-src': /^data:$/,
	'media-src': /^(data:|blob:)$/,
	'frame-src': /^(data:|blob:)$/,
	'connect-src': /^(data:|blob:)$/,
};

const isHost = (source: string) => !/^'|^(data|blob):$/.test(source);

/** Does a source of a policy name a host? */
function names(source: string, host: string): boolean {
	const name = source.replace(/^wss:\/\//, '').replace(/:(\d+|\*)$/, '');
	return name === '*' || name === host || (name.startsWith('*.') && host.endsWith(name.slice(1)));
}

/**
 * Narrows a policy by the requests that were seen. A host that was seen stays only in the directives for those kinds of
 * requests. A host that was not seen stays in all directives, because its use is not known.
 * @param policy what `cspFor` returned: one `default-src` and one `form-action`
 * @param seen requests of a visitor who allowed everything
 * @param isOwn says whether a host is the site's own
 */
export function narrowPolicy(
	policy: string,
	seen: readonly SeenAddress[],
	isOwn: (host: string) => boolean,
): NarrowedPolicy {
	const [all = '', ...others] = policy.split(';');
	const sources = all.split(' ').slice(1);
	const asked = seen
		.filter(({ url }) => URL.canParse(url))
		.map(({ url, kind }) => ({ host: new URL(url).hostname, kind }))
		.filter(({ host }) => host !== '' && !isOwn(host));
	const isSeen = (source: string) => asked.some(({ host }) => names(source, host));
	const lines = Object.entries(DIRECTIVES).map(([directive, kinds]) => {
		const kept = sources.filter((source) => {
			if (!isHost(source)) return source === "'self'" || KEYWORDS[directive]?.test(source);
			if (source.startsWith('wss:') && directive !== 'connect-src') return false;
			return !isSeen(source) || asked.some(({ host, kind }) => kinds.includes(kind) && names(source, host));
		});
		return [directive, ...kept].join(' ');
	});
	const hosts = new Set(asked.map(({ host }) => host));
	const blocked = [...hosts].filter((host) => !sources.some((source) => isHost(source) && names(source, host)));
	return { policy: [all, ...lines, ...others].join(';'), blocked: blocked.sort() };
}
