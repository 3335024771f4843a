import type { Config } from '../config/resolve.js';
import { readPattern } from '../lib/match.js';

/** A host source of CSP: a host, or all hosts below it, with or without a port. */
const SOURCE = /^(\*|(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*)(:\d+)?$/i;

/**
 * Translates a pattern into sources of CSP, which allows `*.` at the start of a host and no other wildcard.
 * `*analytics.example` becomes the host and all hosts below it; a wildcard further in is widened (`cdn-*.example.com`
 * to `*.example.com`). A pattern without a host (`/path`) or with an open end (`example.*`) has no source and stays
 * blocked.
 *
 * A pattern without a port matches every port. In CSP, a host without a port matches the default port alone, and `:*`
 * every port (https://www.w3.org/TR/CSP3/#match-ports).
 */
const sourcesOf = (pattern: unknown): string[] => {
	const [host = ''] = readPattern(`${pattern}`) ?? [];
	const names = /^\*\w/.test(host) ? [host.slice(1), `*.${host.slice(1)}`] : [host];
	return names
		.map((name) => name.replace(/^.*\*[^.]*(?=\.)/, '*'))
		.filter((name) => SOURCE.test(name))
		.map((name) => (name === '*' || /:\d+$/.test(name) ? name : `${name}:*`));
};

/**
 * The Content-Security-Policy that holds requests which no script can hold: it allows this site, trusted addresses and
 * allowed services only. It knows hosts, not paths: a host that two services share is open once either is allowed.
 * @param allows may this service run?
 * @param always further patterns that pass in any case
 * @param inline the source for inline scripts and styles
 */
export function contentSecurityPolicy(
	{ services, options, cookie: { domain } }: Config,
	allows: (id: string) => boolean,
	always: readonly unknown[] = [],
	inline = "'unsafe-inline'",
): string {
	const allowed = services.filter(({ id }) => allows(id)).map(({ urls }) => urls.patterns);
	const own = domain ? [`*${`${domain}`.replace(/^\./, '')}`] : [];
	const hosts = new Set([own, ...allowed, options.gate?.trusted ?? [], always].flat(2).flatMap(sourcesOf));
	// A source without a scheme has the scheme of the page, which does not include sockets.
	const sources = ["'self'", ...[...hosts].flatMap((host) => [host, `wss://${host}`])];
	const unsafe = ['data:', 'blob:', inline, "'unsafe-eval'"].filter(Boolean);
	return `default-src ${[...sources, ...unsafe].join(' ')};form-action ${sources.join(' ')}`;
}
