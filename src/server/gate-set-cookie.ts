import type { Options } from '../config/options.js';
import type { Consent } from '../decision/consent.js';
import { type ResponseHeaders, readSetCookies, writeSetCookies } from './headers.js';
import { refusedCookie } from './refused-cookie.js';
import { resolveOnce } from './resolve-once.js';
import { readSetCookie } from './set-cookie.js';

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
