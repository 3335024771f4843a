/** The host and the scheme of a request. They decide which cookies the response can set. */
export interface RequestTarget {
	/** The `Host` header, or `url.host`. Without it, cookies are set for this host and for the configured domain only. */
	readonly host?: string | null | undefined;
	/** Did the visitor come by https? Behind a proxy, the server's own scheme may differ. @default true */
	readonly secure?: boolean | undefined;
}

/** The host name in a `Host` header, in lower case; empty for an IP address and for an invalid name. */
export function hostName(host: string | null | undefined): string {
	const name = `${host ?? ''}`.toLowerCase().replace(/:\d+$/, '');
	// The longest name in the DNS (RFC 1035, 2.3.4).
	return name.length <= 253 && /^([a-z\d_-]+\.)*[a-z][a-z\d-]*$/.test(name) ? name : '';
}

/** The domain for a cookie's `Domain`; empty if it is not a valid domain, or the request was sent to a host outside it. */
export function cookieDomain(domain: unknown, host: RequestTarget['host']): string {
	const name = hostName(`${domain ?? ''}`.replace(/^\./, ''));
	return !host || `.${hostName(host)}`.endsWith(`.${name}`) ? name : '';
}
