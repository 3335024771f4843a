import type { Options } from '../config/options.js';
import type { Config, ResolvedService } from '../config/resolve.js';
import type { Consent } from '../decision/consent.js';
import { readSetCookie } from './set-cookie.js';
import { settings } from './settings.js';

/** The headers of a Web-standard `Response`. */
export interface FetchHeaders {
	getSetCookie(): string[];
	append(name: string, value: string): void;
	delete(name: string): void;
}

/** The headers of a response of Node, Express, Fastify's `reply.raw` and the like. */
export interface NodeHeaders {
	getHeader(name: string): number | string | readonly string[] | undefined;
	setHeader(name: string, value: string[]): unknown;
	removeHeader(name: string): void;
}

/**
 * Takes out of a response every cookie of a declared service that the visitor does not allow. Where several services
 * claim one cookie, all must be allowed. What passes always: the consent cookie, cookies that no service declares, and
 * whatever deletes a cookie (`Max-Age=0`, or an `Expires` in the past).
 * @param headers a list of `Set-Cookie` values, which stays as it is; or the headers of a response not yet sent, which are
 * rewritten in place (those of a `fetch` are immutable: copy the response first, or this throws when there is something to
 * take out)
 * @param consent as `readConsent` read it
 * @param config the configuration of the page
 * @returns the `Set-Cookie` values that are left
 * @example
 * gateSetCookie(response.headers, readConsent(request.headers.get('cookie'), config), config);
 */
export function gateSetCookie(
	headers: readonly string[] | FetchHeaders | NodeHeaders,
	consent: Consent,
	config: Options,
): string[] {
	const all = read(headers);
	const now = Date.now();
	const { services, categories, cookie } = settings(config);
	const refused = services.filter((service) => !allowed(service, consent, categories));
	const kept = all.filter((line) => {
		const { name, deletes } = readSetCookie(line, now);
		return deletes || name === cookie.name || !refused.some(({ cookies }) => cookies.test(name));
	});
	if (kept.length < all.length) write(headers, kept);
	return kept;
}

/** A consent that was read without the configuration names a service only where it was chosen apart from its category. */
function allowed(
	{ id, category, doubtful }: ResolvedService,
	{ choices }: Consent,
	categories: Config['categories'],
): boolean {
	return !doubtful && (choices[id] ?? (categories.get(category) || choices[category])) === true;
}

function read(headers: readonly string[] | FetchHeaders | NodeHeaders): string[] {
	if ('getSetCookie' in headers) return headers.getSetCookie();
	const value = 'getHeader' in headers ? headers.getHeader('Set-Cookie') : headers;
	return [value ?? []].flat().map(String);
}

function write(headers: readonly string[] | FetchHeaders | NodeHeaders, kept: string[]): void {
	if ('getSetCookie' in headers) {
		headers.delete('Set-Cookie');
		for (const line of kept) headers.append('Set-Cookie', line);
	} else if ('getHeader' in headers) {
		if (kept.length) headers.setHeader('Set-Cookie', kept);
		else headers.removeHeader('Set-Cookie');
	}
}
