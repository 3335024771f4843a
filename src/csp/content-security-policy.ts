import type { Config } from '../config/resolve.js';
import { readPattern } from '../lib/match.js';

/** A host that CSP can name: whole, or all below it; with a port, if need be. */
const SOURCE = /^(\*|(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*)(:\d+)?$/i;

/**
 * What a pattern comes to in CSP, which knows `*.` at the front and nothing else: `*analytics.example` becomes the host
 * and all below it, and a wildcard further in is widened to all below what follows it (`cdn-*.example.com` to
 * `*.example.com`). What has no host (`/path`) or an open end (`example.*`) cannot be said; it stays blocked.
 *
 * A pattern without a port is meant for any; in CSP a host without one is the default port alone, and `:*` is any
 * (https://www.w3.org/TR/CSP3/#match-ports).
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
 * The Content-Security-Policy that holds what no script can: requests go to this site, to what is trusted, and to the
 * services that are allowed; to nobody else. It knows hosts only: one that two services share is open once either is
 * allowed.
 * @param allows may this service run?
 * @param always further patterns that pass whatever is allowed
 * @param inline what stands for scripts and styles written in the page
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
	// Without a scheme a host stands for that of the page, and its sockets are not in it.
	const sources = ["'self'", ...[...hosts].flatMap((host) => [host, `wss://${host}`])];
	const unsafe = ['data:', 'blob:', inline, "'unsafe-eval'"].filter(Boolean);
	return `default-src ${[...sources, ...unsafe].join(' ')};form-action ${sources.join(' ')}`;
}
