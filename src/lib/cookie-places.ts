import { COOKIE_KINDS } from './natives.js';

/** The places to look for a cookie in. @internal */
export interface CookiePlaceOptions {
	/** @default every folder above this page */
	readonly paths?: readonly string[];
	/** Only places where another host could have set it: cookies for a whole domain. */
	readonly isForeign?: boolean;
}

/** The attributes of a cookie in every place that a script of this page can write to. */
export function cookiePlaces({ paths = folders(), isForeign = false }: CookiePlaceOptions = {}): string[] {
	const { hostname } = location;
	const labels = hostname.split('.');
	const above = labels.map((_, index) => `;Domain=${labels.slice(index).join('.')}`);
	// For an IP address, and for a host without a dot, the browser treats a cookie with a domain as the host's own.
	const domains = isForeign ? (/\d$/.test(hostname) ? [] : above.slice(0, -1)) : ['', ...above];
	return paths.flatMap((path) =>
		domains.flatMap((domain) => COOKIE_KINDS.map((kind) => `;Path=${path}${domain}${kind}`)),
	);
}

/** Every folder above this page, with and without its slash; the empty one stands for the default path. */
function folders(): string[] {
	const parts = location.pathname.split('/');
	return parts.flatMap((_, index) => ['', '/'].map((end) => parts.slice(0, index + 1).join('/') + end));
}
