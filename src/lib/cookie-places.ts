import { COOKIE_KINDS } from './natives.js';

/** Where a cookie is to be found. @internal */
export interface CookiePlaceOptions {
	/** @default all that this page sees: every folder above it */
	readonly paths?: readonly string[];
	/** Only where another host could have put it: cookies for a whole domain. */
	readonly isForeign?: boolean;
}

/** The attributes of a cookie in every place that a script of this page can write to. */
export function cookiePlaces({ paths = folders(), isForeign = false }: CookiePlaceOptions = {}): string[] {
	const { hostname } = location;
	const labels = hostname.split('.');
	const above = labels.map((_, index) => `;Domain=${labels.slice(index).join('.')}`);
	// For an address in numbers, and for a name without a dot, the browser takes a cookie with a domain as the host's own.
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
