/**
 * Consent on the server: the same rule as in the page, from the `Cookie` header of a request. Web-standard code without
 * dependencies, for Node, workers, Deno and Bun.
 */
export type * from '../config/options.js';
export type { Consent, Method } from '../decision/consent.js';
export { type FetchHeaders, gateSetCookie, type NodeHeaders } from './gate-set-cookie.js';
export { readConsent, type ServerConsent } from './read-consent.js';
