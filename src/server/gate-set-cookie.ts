import type { Options } from '../config/options.js';
import type { Consent } from '../decision/consent.js';
import { type ResponseHeaders, readSetCookies, writeSetCookies } from './headers.js';
import { refusedCookie } from './refused-cookie.js';
import { resolveOnce } from './resolve-once.js';
import { readSetCookie } from './set-cookie.js';

/**
 * Removes from a response every cookie of a declared service that the visitor does not allow. If several services claim a
 * cookie, all of them must be allowed. It never removes the consent cookie, cookies that no service declares, and lines that
 * delete a cookie (`Max-Age=0`, or an `Expires` in the past).
 * @param headers a list of `Set-Cookie` values, which is not changed; or the headers of a response that is not yet sent,
 * which are changed in place
 * @param consent what `readConsent` returned
 * @param config the configuration of the page
 * @returns the `Set-Cookie` values that remain
 * @throws if a line has to be removed from immutable headers, as those of a `fetch` are: copy the response first
 * @example
 * gateSetCookie(response.headers, readConsent(request.headers.get('cookie'), config), config);
 */
export function gateSetCookie(
	headers: readonly string[] | ResponseHeaders,
	consent: Consent,
	config: Options,
): string[] {
	const given = isList(headers) ? undefined : headers;
	const all = given ? readSetCookies(given) : (headers as readonly string[]).map(String);
	const now = Date.now();
	const isRefused = refusedCookie(resolveOnce(config), consent);
	const kept = all.filter((line) => {
		const { name, deletes } = readSetCookie(line, now);
		return deletes || !isRefused(name);
	});
	if (given && kept.length < all.length) writeSetCookies(given, kept);
	return kept;
}

const isList = (headers: object): headers is readonly string[] => Array.isArray(headers);
