import { C as Consent, O as Options } from './module/consent.js';
export { a as Category, b as CategoryWords, c as Company, d as ConsentCookie, e as ConsentOptions, f as Contact, g as Cookie, G as Gate, M as Method, P as Policy, h as Provider, R as RecordOptions, i as Regime, S as Service, T as Text, j as TextList, U as Ui, W as Words } from './module/consent.js';

/** The headers of a Web-standard `Response`. */
interface FetchHeaders {
    getSetCookie(): string[];
    append(name: string, value: string): void;
    delete(name: string): void;
}
/** The headers of a response of Node, Express, Fastify's `reply.raw` and the like. */
interface NodeHeaders {
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
declare function gateSetCookie(headers: readonly string[] | FetchHeaders | NodeHeaders, consent: Consent, config: Options): string[];

/** A visitor's consent as a server sees it; frozen. */
interface ServerConsent extends Consent {
    /** May this category or service run? An id that nobody declared may not. */
    allows(id: string): boolean;
}
/**
 * Reads a visitor's consent from the `Cookie` header of a request. Never throws: whatever is not a decision, two
 * contradicting cookies included, is none, and nothing but the required is allowed.
 * @param cookieHeader as it came; `undefined` or `null` where there is none
 * @param config the configuration of the page, for the same answer as in the page: services follow their categories, and
 * a decision about another policy version with other services is none. Resolved once: give the same object every time.
 * Without it the answer is what the cookie names (every category, and the services chosen apart from theirs), for as long
 * as it says and at most 395 days (EU-32), from a cookie called `sekisho`.
 * @example
 * const consent = readConsent(request.headers.get('cookie'), config);
 * if (consent.allows('analytics')) log(request);
 */
declare function readConsent(cookieHeader: string | null | undefined, config?: Options): ServerConsent;

export { Consent, Options, gateSetCookie, readConsent };
export type { FetchHeaders, NodeHeaders, ServerConsent };
