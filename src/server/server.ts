/**
 * Consent on a server: reads the `Cookie` header of a request by the same rule as the page, and prints what a page needs.
 * Web-standard code without dependencies, for Node, workers, Deno and Bun.
 */
export type { CatalogueEntry } from '../catalogue/entry.js';
export { resolvePresets, type SourceOptions, type SourceService } from '../catalogue/resolve-presets.js';
export type * from '../config/options.js';
export type { Consent, Method } from '../decision/consent.js';
export { type ApplyOptions, applyConsent } from './apply-consent.js';
export { type BannerOptions, bannerHtml } from './banner-html.js';
export { type CspOptions, cspFor } from './csp-for.js';
export { expireCookies } from './expire-cookies.js';
export { gateSetCookie } from './gate-set-cookie.js';
export { type GpcStatement, gpcJson } from './gpc-json.js';
export { type HandleConsentOptions, handleConsent } from './handle-consent.js';
export { type HeadOptions, headHtml } from './head-html.js';
export type { FetchHeaders, NodeHeaders, ResponseHeaders } from './headers.js';
export { type NodeRequest, type NodeResponse, nodeConsentHandler } from './node-consent-handler.js';
export type { NodeMessage } from './node-request.js';
export { noticeHtml } from './notice-html.js';
export {
	type NoticeCategory,
	type NoticeCompany,
	type NoticeFact,
	type NoticeJson,
	type NoticeLine,
	type NoticeService,
	type NoticeTable,
	noticeJson,
} from './notice-json.js';
export { type PrivacyChoicesOptions, privacyChoicesHtml } from './privacy-choices-html.js';
export { readConsent, type ServerConsent } from './read-consent.js';
export { type RequestHeaders, readSignals, type Signals } from './read-signals.js';
export { type Cdn, regionOf } from './region-of.js';
export { renewConsent } from './renew-consent.js';
export type { RequestTarget } from './request-target.js';
export type { ServerVisit } from './resolve-once.js';
