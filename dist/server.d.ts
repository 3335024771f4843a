import { j as Provider, g as Cookie, T as Tag, O as Options, W as Words } from './module/options.js';
export { C as CallFunction, a as Category, b as CategoryWords, c as Company, d as ConsentCookie, e as ConsentOptions, f as Contact, E as Exception, G as GateOptions, M as MakeMethods, h as MakeStub, i as Minors, N as Notice, P as Policy, k as PushEntry, R as RecordOptions, l as Regime, m as RegionRule, S as Service, n as SetValue, o as SignalOptions, p as TakeOver, q as Text, r as TextList, s as ToolName, U as UiOptions, V as VendorCall } from './module/options.js';
import { C as Consent } from './module/consent.js';
export { M as Method } from './module/consent.js';
import { N as NodeMessage } from './module/node-request.js';
import { ConsentRecord } from './records.js';

/** A text in the two languages that every entry has. */
type Bilingual = {
    readonly [language in 'en' | 'ja']: string;
};
/** A list of short texts in both languages, item by item: exact words, no "etc." and no 等. */
type BilingualList = {
    readonly [language in 'en' | 'ja']: readonly string[];
};
/** A cookie of a vendor: its name with `*` for anything, its lifetime, its purpose. */
type EntryCookie = Omit<Cookie, 'purpose'> & {
    readonly purpose: Bilingual;
};
/** Who receives the data: the legal entity, its country, and what it uses the data for itself. */
type EntryProvider = Omit<Provider, 'country' | 'purpose' | 'policyUrl'> & {
    readonly country: Bilingual;
    /** The vendor's privacy policy, `https:`; in Japanese where there is one. */
    readonly policyUrl: string | Bilingual;
    readonly purpose: Bilingual;
};
/** A call that the vendor offers for consent. */
interface ConsentCall {
    /** When it is made. */
    readonly on: 'load' | 'grant' | 'deny';
    /** The call, in JavaScript. */
    readonly call: string;
}
/** Where a fact was read, and on which day. */
interface Source {
    /** The facts it is about. */
    readonly facts: readonly ('urls' | 'cookies' | 'storage' | 'transmits' | 'provider' | 'snippet' | 'consent')[];
    readonly url: string;
    /** `YYYY-MM-DD` */
    readonly read: string;
}
/** Everything that Sekisho knows of one vendor: one file in `src/catalogue/`, named after its id. */
interface CatalogueEntry {
    /** The name that a service gives as its `preset`: small letters, digits and hyphens. */
    readonly id: string;
    /** The product, as its vendor calls it. */
    readonly name: string;
    /** The preset that the page itself has for it, because code of ours belongs to it: it stays, with its addresses. */
    readonly base?: 'google-analytics' | 'google-tag-manager';
    readonly category: 'functional' | 'analytics' | 'marketing';
    readonly provider: EntryProvider;
    /** What a site uses it for. */
    readonly purpose: Bilingual;
    readonly transmits: BilingualList;
    /** What the visitor misses by refusing, where it is more than the service itself. */
    readonly refusal?: Bilingual;
    /** The narrowest addresses that are true, written like `services[].urls`. */
    readonly urls: readonly string[];
    /** Addresses of which another entry claims some as well, each with the reason. */
    readonly shared?: {
        readonly [url: string]: string;
    };
    /** Those on the site itself. A name here is held and erased there: it must be the vendor's, whoever runs the site. */
    readonly cookies: readonly EntryCookie[];
    /** Those on the vendor's own hosts, for the notice alone. */
    readonly vendorCookies?: readonly EntryCookie[];
    /** Keys in web storage, names of databases and caches, `*` for anything. */
    readonly storage: readonly string[];
    /**
     * The vendor's own snippet, marked: `data-consent="{id}"` stands where the id of the service comes, other names in
     * braces are those of `example`.
     */
    readonly snippet: string;
    /**
     * What stands for the account in a test: by name in braces, a value that the vendor would take. What an option of a
     * service takes as well (`measurementId`) has the name of that option.
     */
    readonly example: {
        readonly [name: string]: string;
    };
    readonly consent?: readonly ConsentCall[];
    /**
     * The same as data: what is queued, which script is loaded, and the calls on grant and on refusal. Names in braces are
     * those of `example`; the `account` of a service fills them.
     */
    readonly tag?: Tag;
    readonly sources: readonly Source[];
    /** What is not certain, a sentence each: every kind of fact is in `sources` or here. */
    readonly uncertain: readonly string[];
}

/**
 * Puts in the place of every preset what the catalogue knows of that vendor. What the owner wrote wins; addresses, cookies
 * and storage of both count. Call it before the page is served: the page itself does not know the catalogue, and holds a
 * service whose preset it does not know.
 * @param options the configuration of the page; it stays as it is
 * @param entries the vendors, as `sekisho/catalogue/*.json` has them
 * @returns a new configuration
 * @example
 * import metaPixel from 'sekisho/catalogue/meta-pixel.json' with { type: 'json' };
 * const config = resolvePresets(written, [metaPixel]);
 */
declare function resolvePresets(options: Options, entries: readonly CatalogueEntry[]): Options;

/** How a Content-Security-Policy is written. */
interface CspOptions {
    /**
     * Instead of `'unsafe-inline'`: scripts and styles written in the page need this nonce. One that is no nonce allows
     * nothing.
     */
    readonly nonce?: string;
}
/**
 * The Content-Security-Policy for this visitor: the browser itself blocks every third party that is refused, pending or
 * undeclared, whatever asks for it. What passes is this site, `gate.trusted`, `consent.cookie.domain` with all below it,
 * and the hosts of allowed services. With mode `advanced`, Google passes as well, because it is contacted before consent.
 *
 * CSP knows hosts, and `*.` before one. `*example.com` becomes the host and all below it; a wildcard further in is widened
 * (`cdn-*.example.com` to `*.example.com`); `example.*` and addresses on this site (`/path`) cannot be said, and are left
 * out. Paths are left out too: what shares a host is told apart by the gate in the page. A host without a port is meant for
 * any port.
 *
 * Add it beside a policy that is there; a browser follows both. The answer is this visitor's alone: `Cache-Control:
 * private`, or `Vary: Cookie`. A grant needs a new page.
 * @param config the configuration of the page
 * @param consent as `readConsent` read it
 * @param options a nonce for what is written in the page
 * @returns the value of the header
 * @example
 * response.headers.append('Content-Security-Policy', cspFor(config, readConsent(request.headers.get('cookie'), config)));
 */
declare function cspFor(config: Options, consent: Consent, { nonce }?: CspOptions): string;

/** The headers of a Web-standard `Response`. */
interface FetchHeaders {
    get(name: string): string | null;
    getSetCookie(): string[];
    set(name: string, value: string): void;
    append(name: string, value: string): void;
    delete(name: string): void;
}
/** The headers of a response of Node, Express, Fastify's `reply.raw` and the like. */
interface NodeHeaders {
    getHeader(name: string): number | string | readonly string[] | undefined;
    setHeader(name: string, value: string | string[]): unknown;
    removeHeader(name: string): void;
}
/** The headers of a response that is not yet sent. */
type ResponseHeaders = FetchHeaders | NodeHeaders;

/** What a server knows of a visitor before anything is chosen; what the configuration says of it counts first. */
interface ServerVisit {
    /** As `regionOf` returns it: `JP`, `US-CA`; `undefined` where nobody knows. */
    readonly region?: string | undefined;
    /** The request had `Sec-GPC: 1`, as `readSignals` returns it. */
    readonly gpc?: boolean;
}

/** A visitor's consent as a server sees it; frozen. */
type ServerConsent = Consent & {
    /**
     * May this category or service run? Of several ids, separated by spaces: may all of them? An id nobody declared may not.
     */
    allows(id: string): boolean;
};
/**
 * Reads a visitor's consent from the `Cookie` header of a request. Never throws: whatever is not a decision is none, and
 * nothing but the required is allowed. Of several consent cookies a refusal wins; without one, different decisions
 * contradict each other, and are none.
 * @param cookieHeader as it came; `undefined` or `null` where there is none
 * @param config the configuration of the page, for the same answer as in the page: services follow their categories, and
 * a decision about another policy version counts as far as it does there. Resolved once: give the same object every time.
 * Without it the answer is what the cookie names (every category, and the services chosen apart from theirs), for as long
 * as it says and at most 395 days, from a cookie called `sekisho` or `__Host-sekisho`.
 * @param visit the visitor's region and signal, where the configuration does not have them
 * @example
 * const consent = readConsent(request.headers.get('cookie'), config);
 * if (consent.allows('analytics')) log(request);
 */
declare function readConsent(cookieHeader: string | null | undefined, config?: Options, visit?: ServerVisit): ServerConsent;

/** Where a request was sent: what decides which cookies its answer can reach. */
interface RequestTarget {
    /** The `Host` header, or `url.host`. Without it, only this host and the domain in the configuration are reached. */
    readonly host?: string | null;
    /** Did the visitor come by https? A proxy in front may know better than the server. @default true */
    readonly secure?: boolean;
}

/** What `applyConsent` knows and does. */
interface ApplyOptions extends RequestTarget, ServerVisit {
    /** Adds the Content-Security-Policy for this visitor, see `cspFor`. @default false */
    readonly csp?: boolean | CspOptions;
    /**
     * The `Sec-Fetch-Dest` header of the request. The consent cookie is renewed with pages alone, `document`. A response of
     * Node knows its request, so there it can be left out; else the `Content-Type` of the answer says what it is for.
     */
    readonly destination?: string | null;
}
/**
 * All that a server does for consent, in one call before the answer is sent: takes out cookies that are not allowed,
 * expires those that were refused, renews the consent cookie with a page and, if asked, adds the Content-Security-Policy. An answer
 * that gets a cookie or a policy this way, or had a cookie of a service, is made `private`: no cache may hand it to
 * another visitor. So call it after the page has set its own headers.
 * @param cookieHeader of the request, as it came
 * @param headers of the answer: a response of Node, or the `headers` of a Web-standard `Response`. Throws where they
 * can no longer be changed.
 * @param config the configuration of the page
 * @param options the host and the scheme of the request, the visitor's region and signal, and whether a policy is added
 * @returns the consent, as `readConsent` reads it
 * @example
 * const consent = applyConsent(request.headers.cookie, response, config, { host: request.headers.host });
 */
declare function applyConsent(cookieHeader: string | null | undefined, headers: ResponseHeaders, config: Options, { csp, region, gpc, destination, ...where }?: ApplyOptions): ServerConsent;

/** How the banner is printed. */
interface BannerOptions {
    /**
     * The language of the banner, a BCP 47 tag: that of the page.
     * @default the configuration's, else the browser's, else English
     */
    readonly language?: string;
    /** The `Accept-Language` header, for a page that comes in the visitor's own language. */
    readonly acceptLanguage?: string | null;
    /** The default words of that language: `en` and `ja` are built in, any other is a file of the package. */
    readonly words?: Words;
    /** The page's Content-Security-Policy nonce, for the style. */
    readonly nonce?: string;
    /** Where `handleConsent` answers. @default "/consent" */
    readonly action?: string;
    /** Where the form leads back to, a path on this site. @default the page that the visitor came from */
    readonly back?: string;
    /** The `Host` header: the name of the site where `company.name` is missing. */
    readonly host?: string;
}
/**
 * Prints the banner into a page, for a visitor who is to be asked: it is there with the first paint, and works without
 * JavaScript, because it is a form for `handleConsent`. The script takes it over as it stands, and nothing moves. Print it
 * as the first element of `<body>`.
 * @param config the configuration of the page; resolved once, give the same object every time
 * @param consent as `readConsent` read it; `undefined` prints the same for every visitor, as a shared cache needs: a line
 * of script shows the banner where no decision is stored
 * @param options the language, the nonce, and where the form leads
 * @returns HTML; the empty string for a visitor who is not to be asked, as in a region with another rule. A visitor who has
 * decided about all but services that are new is asked about these, by the script alone
 * @example
 * const consent = readConsent(request.headers.get('cookie'), config);
 * const html = `<body>${bannerHtml(config, consent, { language: 'ja', nonce })}…`;
 */
declare function bannerHtml(config: Options, consent: (Pick<Consent, 'decided' | 'decidedAt'> & {
    readonly regime?: Consent['regime'];
}) | undefined, options?: BannerOptions): string;

/**
 * Expires the cookies that a request carries and the visitor has refused, `HttpOnly` ones included, which no script of
 * the page can erase. Only after a decision: while it is pending nothing new is set, but the answer may be yes.
 *
 * A request does not tell which domain and path a cookie is for: each is expired for this host and every domain above it,
 * with `Path=/`, partitioned or not. One for another path stays. What does not fit into 2,400 characters follows with
 * later answers.
 * @param cookieHeader as it came; `undefined` or `null` where there is none
 * @param consent as `readConsent` read it
 * @param config the configuration of the page
 * @returns `Set-Cookie` values to add to the answer
 * @example
 * for (const line of expireCookies(request.headers.get('cookie'), consent, config, { host: url.host }))
 *   response.headers.append('Set-Cookie', line);
 */
declare function expireCookies(cookieHeader: string | null | undefined, consent: Consent, config: Options, where?: RequestTarget): string[];

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
declare function gateSetCookie(headers: readonly string[] | ResponseHeaders, consent: Consent, config: Options): string[];

/** What a site says of Global Privacy Control. */
interface GpcStatement {
    /** Does the site honour the signal? */
    readonly gpc: boolean;
    /** The day or time of the last change, RFC 3339: `2026-11-29`, `2026-11-29T09:00:00Z`. */
    readonly lastUpdate: string;
}
/**
 * Writes `/.well-known/gpc.json`, the statement of a site on Global Privacy Control. Serve it as
 * `application/json` (https://w3c.github.io/gpc/). It only says what the site does: say `true` where the signal is
 * honoured.
 * @param statement what the site says
 * @returns JSON
 * @throws TypeError where a value is not what the draft asks for
 * @example
 * new Response(gpcJson({ gpc: true, lastUpdate: '2026-11-29' }), { headers: { 'Content-Type': 'application/json' } });
 */
declare function gpcJson({ gpc, lastUpdate }: GpcStatement): string;

/** Where the request came from, and in which words it is answered. */
interface HandleConsentOptions extends RequestTarget {
    /** The visitor's region, as `regionOf` returns it, where the configuration does not have it. */
    readonly region?: string | undefined;
    /** The language of the preferences page, a BCP 47 tag. @default the configuration's, else the browser's, else English */
    readonly language?: string;
    /** The default words of that language: `en` and `ja` are built in, any other is a file of the package. */
    readonly words?: Words;
    /**
     * Gets the record of each decision, to keep it: `records.follow` of `sekisho/records` does. The answer does not wait for
     * it, and is the same if it fails.
     * @param earlierId the `consentId` of the visitor's decision before, where there is one
     */
    readonly onDecision?: (record: ConsentRecord, earlierId: string | undefined) => unknown;
}
/**
 * Consent without JavaScript: takes a visitor's choice from a plain form, at one address of the site.
 *
 * - `GET` answers with the preferences as a page of its own.
 * - `POST` takes a decision: the field `action` is `accept`, `reject`, `withdraw` or `save`; with `save`, each category or
 *   service that has a field of its name is allowed, and no other. The answer sets the consent cookie by the same codec
 *   as the page, with a new id, expires the cookies of what was refused, and leads back with 303 to the page in the field
 *   `return`, else to the one that the visitor came from.
 *
 * A form that another site posts is refused with 403: the browser says where it comes from. Never throws for anything
 * in a request.
 * @param request a Web-standard request; for Node see `nodeConsentHandler`
 * @param config the configuration of the page; resolved once, give the same object every time
 * @param options `host` and `secure` where a proxy in front of the server changes them: only where it is known that the
 * visitor came by https, or the request has such a cookie, is the cookie called `__Host-sekisho`
 * @returns a Web-standard response
 * @example
 * if (new URL(request.url).pathname === '/consent') return handleConsent(request, config);
 */
declare function handleConsent(request: Request, config: Options, options?: HandleConsentOptions): Promise<Response>;

/** How the head is printed. */
interface HeadOptions extends ServerVisit {
    /** The page's Content-Security-Policy nonce. */
    readonly nonce?: string;
    /**
     * Prints the gate into the page instead of a tag that fetches it: nothing is requested before the first paint, and
     * each page is 16 kB (brotli) longer.
     * @default false
     */
    readonly inline?: boolean;
    /** The language that the banner speaks, a BCP 47 tag. @default that of the configuration */
    readonly language?: string;
    /** Where `dist/` is, with a slash at its end. @default "/sekisho/" */
    readonly base?: string;
}
/**
 * Prints everything of Sekisho that belongs into `<head>`, above every other script: the configuration, safely escaped; the
 * gate, as a tag with `integrity` or inline; the visitor's region and signal where they are given; and, for a visitor who
 * will be asked, the announcement of the banner's file.
 * @param config the configuration of the page
 * @param consent as `readConsent` read it; without it the head is the same for every visitor, as a shared cache needs
 * @param options the nonce, the address of the files, the language, and what the server knows of the visitor
 * @returns HTML, for the beginning of `<head>`
 * @example
 * const html = `<head>${headHtml(config, readConsent(request.headers.get('cookie'), config))}…`;
 */
declare function headHtml(config: Options, consent?: Pick<Consent, 'decided'> & {
    readonly regime?: Consent['regime'];
}, { nonce, inline, language, base, region, gpc }?: HeadOptions): string;

/** A request of Node, Express, Fastify's `request.raw` and the like. */
interface NodeRequest extends NodeMessage {
    readonly socket?: {
        readonly encrypted?: boolean;
    };
}
/** A response of Node that is not yet sent. */
interface NodeResponse {
    writeHead(status: number, headers: {
        readonly [name: string]: string | string[];
    }): unknown;
    end(body?: string): unknown;
}
/**
 * `handleConsent` for Node: a handler for `http.createServer`, Express and what takes the same two arguments.
 * @param config the configuration of the page
 * @param options `host` and `secure` where a proxy in front of the server changes them
 * @returns a handler that never rejects: what is no request gets 400
 * @example
 * app.all('/consent', nodeConsentHandler(config));
 */
declare const nodeConsentHandler: (config: Options, options?: HandleConsentOptions) => (request: NodeRequest, response: NodeResponse) => Promise<void>;

/**
 * The disclosure of a privacy page as HTML, for a server to print into its `data-consent-notice`: the table of services,
 * with `notice.externalTransmission` Japan's disclosure above it, and the facts of the company. So it is there without
 * JavaScript; the script fills the same elements again. `sekisho.notice.css` makes it readable on a phone. Never throws: of
 * a configuration that cannot be read nothing is disclosed.
 * @param config the configuration of the page; resolved once, give the same object every time
 * @param language a BCP 47 tag; `config.language` when left out. English where there are no words for it
 * @param words the default words of that language: `en` and `ja` are built in, any other is a file of the package,
 * `sekisho/locales/de.json`. What the configuration has in `texts` wins
 * @returns one `<div data-sekisho="notice">`. Every text is escaped, none is taken for HTML; a link leads to `http:`,
 * `https:`, `mailto:`, `tel:` or a relative address, or is plain text
 * @example
 * const page = `<div data-consent-notice>${noticeHtml(config, 'ja')}</div>`;
 * @example
 * import de from 'sekisho/locales/de.json' with { type: 'json' };
 * const page = `<div data-consent-notice>${noticeHtml(config, 'de', de)}</div>`;
 */
declare const noticeHtml: (config: Options, language?: string, words?: Words) => string;

/** The disclosure of a privacy page as data, every text in one language. */
interface NoticeJson {
    /** The language tag of all texts. */
    readonly language: string;
    /** How they are written. */
    readonly direction: 'ltr' | 'rtl';
    /** Japan's disclosure of external transmission, where `notice.externalTransmission` asks for it. */
    readonly transmission?: NoticeTable;
    /** The categories that have services, in the order shown. */
    readonly categories: readonly NoticeCategory[];
    /** Who answers for it. */
    readonly company: NoticeCompany;
}
/** Services under a heading. */
interface NoticeTable {
    /** The heading. */
    readonly name: string;
    /** What is said of all of them; of a transmission, how to opt out. */
    readonly description: string;
    readonly services: readonly NoticeService[];
}
/** The services of a category. */
interface NoticeCategory extends NoticeTable {
    readonly id: string;
}
/** One service, and what is known of it. */
interface NoticeService {
    readonly id: string;
    readonly name: string;
    readonly facts: readonly NoticeFact[];
}
/** A fact of a service, with the words of the heading over it. */
interface NoticeFact {
    readonly key: 'provider' | 'transmits' | 'purpose' | 'recipientPurpose' | 'countrySystem' | 'safeguards' | 'cookies' | 'storage' | 'refusal' | 'optOut';
    readonly heading: string;
    readonly lines: readonly NoticeLine[];
}
/** A text, and where it links to: an address that is safe to link. */
interface NoticeLine {
    readonly text: string;
    readonly url?: string;
}
/** The company's name, its facts and the statements of its policy. */
interface NoticeCompany {
    readonly name: string;
    readonly facts: readonly (NoticeLine & {
        readonly key: string;
        readonly heading: string;
    })[];
    readonly notes: readonly string[];
}
/**
 * The disclosure of a privacy page as data, for `JSON.stringify` or `Response.json`: what `noticeHtml` writes as HTML.
 * Never throws: of a configuration that cannot be read nothing is disclosed.
 * @param config the configuration of the page; resolved once, give the same object every time
 * @param language a BCP 47 tag; `config.language` when left out. English where there are no words for it
 * @param words the default words of that language: `en` and `ja` are built in, any other is a file of the package,
 * `sekisho/locales/de.json`. What the configuration has in `texts` wins
 * @returns plain texts, which whoever prints them has to escape; an address that is not safe to link is left out
 * @example
 * const { transmission } = noticeJson(config, 'ja');
 */
declare const noticeJson: (config: Options, language?: string, words?: Words) => NoticeJson;

/** Where the link leads, and in which words. */
interface PrivacyChoicesOptions {
    /** The address of the preferences without JavaScript, as `handleConsent` serves them. @default "/consent" */
    readonly href?: string;
    /** A BCP 47 tag. @default "en" */
    readonly language?: string;
    /** Your own words, where the law's are not the right ones. @default those of the law, in English, Spanish or Japanese */
    readonly words?: string;
}
/**
 * Prints the link “Your Privacy Choices” with the official icon, for the header or footer of every page. It opens
 * the preferences in the page; without JavaScript it leads to those that `handleConsent` serves.
 * @param options the address, the language, and words of your own
 * @returns HTML, escaped
 * @example
 * const footer = `<footer>${privacyChoicesHtml({ href: '/consent' })}</footer>`;
 */
declare function privacyChoicesHtml({ href, language, words }?: PrivacyChoicesOptions): string;

/** The headers of a request: of a Web-standard `Request`, or the object that Node has. */
type RequestHeaders = {
    get(name: string): string | null;
} | {
    readonly [name: string]: string | readonly string[] | undefined;
};
/** What a visitor's browser says for the visitor. */
interface Signals {
    /** Global Privacy Control: the visitor asks not to be sold or shared. Never a consent, whichever way it is. */
    readonly gpc: boolean;
}
/**
 * Reads what a browser says for its visitor. `Sec-GPC` counts when it is `1`, also as one of several. It only
 * reads: what follows from a signal is for the caller.
 * @param headers those of the request
 * @example
 * const { gpc } = readSignals(request.headers);
 */
declare function readSignals(headers: RequestHeaders): Signals;

/** A content delivery network that tells the server where a visitor is. */
type Cdn = 'akamai' | 'app-engine' | 'cloudflare' | 'cloudfront' | 'netlify' | 'vercel';
/**
 * Reads a visitor's region from the header that a content delivery network adds to the request. Never throws.
 *
 * A visitor can send such a header too, where no network in front of the server replaces it. Name the network in
 * `cdn`, and let nothing reach the server past it.
 * @param headers those of the request: of a Web-standard `Request`, or the object that Node has
 * @param cdn the network in front of the server; without it, the first header that is there counts
 * @returns an ISO 3166-1 country (`JP`), with the ISO 3166-2 subdivision where the network tells it (`US-CA`);
 * `undefined` where the region is not known, which the strictest regime covers
 * @example
 * const region = regionOf(request.headers, 'cloudflare');
 */
declare function regionOf(headers: RequestHeaders, cdn?: Cdn): string | undefined;

/**
 * Sends the consent cookie once more, by HTTP: Safari keeps what a script wrote for seven days of use and would
 * ask again every week. The same value, for what is left of its life: no answer makes a decision live longer. Not
 * `HttpOnly`, because the page reads it. For pages rather than for every file: send it with `Cache-Control: private`,
 * because a `Set-Cookie` alone does not keep a shared cache from handing one visitor's consent to another.
 * @param cookieHeader as it came; `undefined` or `null` where there is none
 * @param config the configuration of the page
 * @param target the host and the scheme of the request, and the visitor's region and signal where the configuration does
 * not have them: what a rule left on counts only there
 * @returns a `Set-Cookie` value; `undefined` where no decision counts
 * @example
 * const line = renewConsent(request.headers.get('cookie'), config, { host: url.host });
 * if (line) response.headers.append('Set-Cookie', line);
 */
declare function renewConsent(cookieHeader: string | null | undefined, config: Options, { host, secure, ...visit }?: RequestTarget & ServerVisit): string | undefined;

export { Consent, Cookie, NodeMessage, Options, Provider, Tag, Words, applyConsent, bannerHtml, cspFor, expireCookies, gateSetCookie, gpcJson, handleConsent, headHtml, nodeConsentHandler, noticeHtml, noticeJson, privacyChoicesHtml, readConsent, readSignals, regionOf, renewConsent, resolvePresets };
export type { ApplyOptions, BannerOptions, CatalogueEntry, Cdn, CspOptions, FetchHeaders, GpcStatement, HandleConsentOptions, HeadOptions, NodeHeaders, NodeRequest, NodeResponse, NoticeCategory, NoticeCompany, NoticeFact, NoticeJson, NoticeLine, NoticeService, NoticeTable, PrivacyChoicesOptions, RequestHeaders, RequestTarget, ResponseHeaders, ServerConsent, ServerVisit, Signals };
