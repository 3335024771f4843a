/** Where a request was sent: what decides which cookies its answer can reach. */
export interface RequestTarget {
	/** The `Host` header, or `url.host`. Without it, only this host and the domain in the configuration are reached. */
	readonly host?: string | null;
	/** Did the visitor come by https? A proxy in front may know better than the server. @default true */
	readonly secure?: boolean;
}

/** The name in a `Host` header; empty where it is an address in numbers, or nothing a cookie could be for. */
export function hostName(host: string | null | undefined): string {
	const name = `${host ?? ''}`.toLowerCase().replace(/:\d+$/, '');
	// No name is longer (RFC 1035, 2.3.4).
	return name.length <= 253 && /^([a-z\d_-]+\.)*[a-z][a-z\d-]*$/.test(name) ? name : '';
}

/** A domain as a cookie can have it, or none: something else was written, or the request was for another host. */
export function cookieDomain(domain: unknown, host: RequestTarget['host']): string {
	const name = hostName(`${domain ?? ''}`.replace(/^\./, ''));
	return !host || `.${hostName(host)}`.endsWith(`.${name}`) ? name : '';
}
