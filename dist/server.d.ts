import { j as Provider, g as Cookie, T as Tag, O as Options, S as Service, W as Words } from './module/options.js';
export { C as CallFunction, a as Category, b as CategoryWords, c as Company, d as ConsentCookie, e as ConsentOptions, f as Contact, E as Exception, G as GateOptions, M as MakeMethods, h as MakeStub, i as Minors, N as Notice, P as Policy, k as PushEntry, R as RecordOptions, l as Regime, m as RegionRule, n as SetValue, o as SignalOptions, p as TakeOver, q as Text, r as TextList, s as ToolName, U as UiOptions, V as VendorCall } from './module/options.js';
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

/** A service before its preset is filled in. */
interface SourceService extends Omit<Service, 'preset' | 'tag'> {
    /** The id of a vendor of the catalogue, or a preset of the page. */
    preset?: string;
    /** The ids that the vendor gave you, by the names in braces of its snippet; a text where there is only one. */
    account?: string | {
        readonly [name: string]: string | undefined;
    };
    /** `true`: the page loads the vendor's script and makes its consent calls, with the ids of `account`. */
    tag?: Tag | boolean;
}
/** A configuration before its presets are filled in. */
interface SourceOptions extends Omit<Options, 'services'> {
    /** The services, with vendors of the catalogue by name. */
    services?: readonly SourceService[];
}
/** A type as TypeScript gives it to imported JSON, whose texts are of the type `string`. */
type Imported<Type> = Type extends string ? string : Type extends object ? {
    readonly [key in keyof Type]: Imported<Type[key]>;
} : Type;
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
declare function resolvePresets(options: SourceOptions, entries: readonly Imported<CatalogueEntry>[]): Options;

/** The options of `cspFor`. */
interface CspOptions {
    /**
     * A nonce for inline scripts and styles, instead of `'unsafe-inline'`. If the value is not a valid nonce, no inline script
     * or style is allowed.
     */
    readonly nonce?: string | undefined;
}
/**
 * Writes the Content-Security-Policy for this visitor. With it, the browser itself blocks every third party that is refused,
 * pending or undeclared. It allows this site, `gate.trusted`, `consent.cookie.domain` with its sub-domains, and the hosts of
 * allowed services. With mode `advanced` it allows Google as well, because Google is then contacted before consent.
 *
 * A CSP names hosts, with `*.` before a host for its sub-domains. `*example.com` becomes the host and its sub-domains. A
 * wildcard elsewhere is widened (`cdn-*.example.com` to `*.example.com`). `example.*` and addresses on this site (`/path`)
 * cannot be expressed and are left out. Paths are left out too: the gate in the page distinguishes services that share a
 * host. A host without a port gets any port.
 *
 * Add it beside an existing policy; a browser enforces both. The response is for this visitor only: send `Cache-Control:
 * private`, or `Vary: Cookie`. After a grant, the policy changes with the next page.
 * @param config the configuration of the page
 * @param consent what `readConsent` returned
 * @param options a nonce for inline scripts and styles
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
/** A response of Node's `http`, of Express, or `reply.raw` of Fastify. */
interface NodeHeaders {
    getHeader(name: string): number | string | readonly string[] | undefined;
    setHeader(name: string, value: string | string[]): unknown;
    removeHeader(name: string): void;
}
/** The headers of a response that is not yet sent. */
type ResponseHeaders = FetchHeaders | NodeHeaders;

/** The visitor's region and signal, as a server knows them. A region in the configuration takes precedence. */
interface ServerVisit {
    /** The region, as `regionOf` returns it: `JP`, `US-CA`; `undefined` if it is not known. */
    readonly region?: string | undefined;
    /** Did the request have `Sec-GPC: 1`? `readSignals` says so. */
    readonly gpc?: boolean | undefined;
}

/** A visitor's consent on a server. The object is frozen. */
type ServerConsent = Consent & {
    /**
     * May this category or service run? For several ids, separated by spaces: may all of them? An undeclared id may not.
     */
    allows(id: string): boolean;
};
/**
 * Reads a visitor's consent from the `Cookie` header of a request. Never throws: without a valid decision, only required
 * categories and services are allowed. If several consent cookies disagree, a full refusal wins; without one, none counts.
 * @param cookieHeader the header; `undefined` or `null` if there is none
 * @param config the configuration of the page. With it, the result is the same as in the page: services follow their
 * categories, and a decision about another policy version counts as far as it does there. It is resolved once: pass the same
 * object every time. Without it, the result has the ids in the cookie (every category, and the services that were chosen
 * differently from their category), for as long as the cookie says and at most 395 days, from a cookie called
 * `sekisho` or `__Host-sekisho`.
 * @param visit the visitor's region and signal. A region in the configuration takes precedence
 * @returns the consent, with `allows`
 * @example
 * const consent = readConsent(request.headers.get('cookie'), config);
 * if (consent.allows('analytics')) log(request);
 */
declare function readConsent(cookieHeader: string | null | undefined, config?: Options, visit?: ServerVisit): ServerConsent;

/** The host and the scheme of a request. They decide which cookies the response can set. */
interface RequestTarget {
    /** The `Host` header, or `url.host`. Without it, cookies are set for this host and for the configured domain only. */
    readonly host?: string | null | undefined;
    /** Did the visitor come by https? Behind a proxy, the server's own scheme may differ. @default true */
    readonly secure?: boolean | undefined;
}

/** The options of `applyConsent`. */
interface ApplyOptions extends RequestTarget, ServerVisit {
    /** Adds the Content-Security-Policy for this visitor, see `cspFor`. @default false */
    readonly csp?: boolean | CspOptions | undefined;
    /**
     * The `Sec-Fetch-Dest` header of the request. The consent cookie is renewed only with a page, `document`. Leave it out in
     * Node, where a response has its request. Elsewhere, without it, the `Content-Type` of the response decides.
     */
    readonly destination?: string | null | undefined;
}
/**
 * Does everything that a server does for consent, in one call before the response is sent. It removes cookies that are not
 * allowed, expires those that were refused, renews the consent cookie with a page and, if asked, adds the
 * Content-Security-Policy. It makes the response `private` if it adds a cookie or a policy, or if the response sets a cookie
 * of a service: no cache may then give it to another visitor. So call it after the page has set its own headers.
 * @param cookieHeader the `Cookie` header of the request; `undefined` or `null` if there is none
 * @param headers the headers of the response: a response of Node, or the `headers` of a Web-standard `Response`
 * @param config the configuration of the page
 * @param options the host and the scheme of the request, the visitor's region and signal, and whether a policy is added
 * @returns the consent, as `readConsent` reads it
 * @throws if the headers can no longer be changed
 * @example
 * const consent = applyConsent(request.headers.cookie, response, config, { host: request.headers.host });
 */
declare function applyConsent(cookieHeader: string | null | undefined, headers: ResponseHeaders, config: Options, { csp, region, gpc, destination, ...where }?: ApplyOptions): ServerConsent;

/** The options of `bannerHtml`. */
interface BannerOptions {
    /**
     * The language of the banner, a BCP 47 tag: that of the page.
     * @default the configuration's, else the browser's, else English
     */
    readonly language?: string;
    /** The `Accept-Language` header, for a page that is served in the visitor's language. */
    readonly acceptLanguage?: string | null;
    /** The default words of that language. `en` and `ja` are built in; the package has a file for each other language. */
    readonly words?: Words;
    /** The page's Content-Security-Policy nonce, for the style. */
    readonly nonce?: string;
    /** The path at which `handleConsent` answers. @default "/consent" */
    readonly action?: string;
    /** The path on this site to which the form leads back. @default the page from which the visitor posted the form */
    readonly back?: string;
    /** The `Host` header. The host stands for `company.name` if that is missing. */
    readonly host?: string;
}
/**
 * Prints the banner into a page, for a visitor who has to be asked. It is there at the first paint. It works without
 * JavaScript, because it is a form for `handleConsent`. The script later takes over the same elements, so that nothing
 * moves. Print it as the first element of `<body>`.
 * @param config the configuration of the page. It is resolved once: pass the same object every time
 * @param consent what `readConsent` returned. `undefined` prints the same HTML for every visitor, as a shared cache needs:
 * a line of script then shows the banner if no decision is stored
 * @param options the language, the nonce, and the address of the form
 * @returns HTML; the empty string for a visitor who does not have to be asked, for example in a region with another rule. A
 * visitor who has decided about all services but new ones gets the empty string too, and is asked by the script
 * @example
 * const consent = readConsent(request.headers.get('cookie'), config);
 * const html = `<body>${bannerHtml(config, consent, { language: 'ja', nonce })}…`;
 */
declare function bannerHtml(config: Options, consent: (Pick<Consent, 'decided' | 'decidedAt'> & {
    readonly regime?: Consent['regime'];
}) | undefined, options?: BannerOptions): string;

/**
 * Expires the cookies in a request that the visitor has refused. That includes `HttpOnly` cookies, which no script of the
 * page can erase. While the decision is pending it expires nothing, because the answer may be yes.
 *
 * A request does not say for which domain and path a cookie was set. So each cookie is expired for this host and every
 * domain above it, with `Path=/`, with and without `Partitioned`. A cookie for another path stays. Lines that do not fit
 * into 2,400 characters are sent with later responses.
 * @param cookieHeader the `Cookie` header of the request; `undefined` or `null` if there is none
 * @param consent what `readConsent` returned
 * @param config the configuration of the page
 * @param where the host and the scheme of the request
 * @returns `Set-Cookie` values to add to the response
 * @example
 * for (const line of expireCookies(request.headers.get('cookie'), consent, config, { host: url.host }))
 *   response.headers.append('Set-Cookie', line);
 */
declare function expireCookies(cookieHeader: string | null | undefined, consent: Consent, config: Options, where?: RequestTarget): string[];

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
declare function gateSetCookie(headers: readonly string[] | ResponseHeaders, consent: Consent, config: Options): string[];

/** A site's statement on Global Privacy Control. */
interface GpcStatement {
    /** Does the site honour the signal? */
    readonly gpc: boolean;
    /** The day or time of the last change, RFC 3339: `2026-11-29`, `2026-11-29T09:00:00Z`. */
    readonly lastUpdate: string;
}
/**
 * Writes `/.well-known/gpc.json`, the statement of a site on Global Privacy Control. Serve it as
 * `application/json` (https://w3c.github.io/gpc/). It changes nothing in what the site does: say `true` only if the site
 * honours the signal.
 * @param statement whether the site honours the signal, and when that last changed
 * @returns JSON
 * @throws TypeError if a value does not have the form that the draft requires
 * @example
 * new Response(gpcJson({ gpc: true, lastUpdate: '2026-11-29' }), { headers: { 'Content-Type': 'application/json' } });
 */
declare function gpcJson({ gpc, lastUpdate }: GpcStatement): string;

/** The options of `handleConsent`. */
interface HandleConsentOptions extends RequestTarget {
    /** The visitor's region, as `regionOf` returns it. A region in the configuration takes precedence. */
    readonly region?: string | undefined;
    /** The language of the preferences page, a BCP 47 tag. @default the configuration's, else the browser's, else English */
    readonly language?: string | undefined;
    /** The default words of that language. `en` and `ja` are built in; the package has a file for each other language. */
    readonly words?: Words | undefined;
    /**
     * Stores the record of each decision, as `records.follow` of `sekisho/records` does. The response does not wait for it,
     * and is the same if it throws or rejects.
     * @param earlierId the `consentId` of the visitor's earlier decision, if there is one
     */
    readonly onDecision?: ((record: ConsentRecord, earlierId: string | undefined) => unknown) | undefined;
}
/**
 * Serves consent without JavaScript: takes a visitor's choice from an HTML form, at one address of the site.
 *
 * - `GET` returns the preferences as a page of its own.
 * - `POST` takes a decision. The field `action` is `accept`, `reject`, `withdraw` or `save`. With `save`, the categories and
 *   services whose ids are names of fields are allowed, and no others. The response sets the consent cookie in the same
 *   format as the page, with a new id, and expires the cookies of refused services. It redirects with 303 to the page in the
 *   field `return`, or else to the page from which the form was posted.
 *
 * A form that another site posts is refused with 403. A request never makes it reject.
 * @param request a Web-standard request; for Node see `nodeConsentHandler`
 * @param config the configuration of the page. It is resolved once: pass the same object every time
 * @param options give `host` and `secure` if a proxy in front of the server changes them. The cookie is called
 * `__Host-sekisho` only if it is known that the visitor came by https, or the request has a cookie of that name
 * @returns a Web-standard response
 * @example
 * if (new URL(request.url).pathname === '/consent') return handleConsent(request, config);
 */
declare function handleConsent(request: Request, config: Options, options?: HandleConsentOptions): Promise<Response>;

/** The options of `headHtml`. */
interface HeadOptions extends ServerVisit {
    /** The page's Content-Security-Policy nonce. */
    readonly nonce?: string | undefined;
    /**
     * Prints the gate into the page instead of a tag that fetches it. Then the page need not wait for a request before the
     * first paint, but each page is some 20 kB (brotli) longer.
     * @default false
     */
    readonly inline?: boolean | undefined;
    /** The language of the banner, a BCP 47 tag. @default that of the configuration */
    readonly language?: string | undefined;
    /** The address of our files (`dist/`), with a slash at its end. @default "/sekisho/" */
    readonly base?: string | undefined;
}
/**
 * Prints the part of Sekisho that belongs into `<head>`, above every other script: the escaped configuration; the gate, as a
 * tag with `integrity` or inline; the visitor's region and signal, if they are given; and, for a visitor who will be asked,
 * a `modulepreload` of the banner's file.
 * @param config the configuration of the page
 * @param consent what `readConsent` returned. Without it, the head is the same for every visitor, as a shared cache needs
 * @param options the nonce, the address of the files, the language, and what the server knows of the visitor
 * @returns HTML, for the beginning of `<head>`
 * @example
 * const html = `<head>${headHtml(config, readConsent(request.headers.get('cookie'), config))}…`;
 */
declare function headHtml(config: Options, consent?: Pick<Consent, 'decided'> & {
    readonly regime?: Consent['regime'];
}, { nonce, inline, language, base, region, gpc }?: HeadOptions): string;

/** A request of Node's `http`, of Express, or `request.raw` of Fastify. */
interface NodeRequest extends NodeMessage {
    /** The connection. Unless the option `secure` says it, `encrypted` says whether the visitor came by https. */
    readonly socket?: {
        readonly encrypted?: boolean | undefined;
        readonly remoteAddress?: string | undefined;
    } | undefined;
}
/** A response of Node whose head is not sent yet. */
interface NodeResponse {
    writeHead(status: number, headers: {
        readonly [name: string]: string | string[];
    }): unknown;
    end(body?: string): unknown;
}
/**
 * `handleConsent` for Node.
 * @param config the configuration of the page
 * @param options give `host` and `secure` if a proxy in front of the server changes them
 * @returns a handler for `http.createServer`, Express, and every server that passes the same two arguments. A request never
 * makes it reject: a malformed one gets 400
 * @example
 * app.all('/consent', nodeConsentHandler(config));
 */
declare const nodeConsentHandler: (config: Options, options?: HandleConsentOptions) => (request: NodeRequest, response: NodeResponse) => Promise<void>;

/**
 * Prints the disclosure of a privacy page as HTML, for its `data-consent-notice` element: the table of services, with
 * Japan's disclosure above it if `notice.externalTransmission` is set, and the facts of the company. So it can be read
 * without JavaScript; the script later fills the same element again. `sekisho.notice.css` makes it readable on a phone.
 * Never throws: if the configuration cannot be read, nothing is disclosed.
 * @param config the configuration of the page. It is resolved once: pass the same object every time
 * @param language a BCP 47 tag, by default `config.language`. A language without words becomes English
 * @param words the default words of that language. `en` and `ja` are built in; the package has a file for each other
 * language, such as `sekisho/locales/de.json`. Words in the configuration's `texts` take precedence
 * @returns one `<div data-sekisho="notice">`. Every text is escaped. An address becomes a link if it is `http:`, `https:`,
 * `mailto:`, `tel:` or relative, and plain text otherwise
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
    /** The writing direction of that language. */
    readonly direction: 'ltr' | 'rtl';
    /** Japan's disclosure of external transmission, if `notice.externalTransmission` is set. */
    readonly transmission?: NoticeTable;
    /** The categories that have services, in the order shown. */
    readonly categories: readonly NoticeCategory[];
    /** The company that is responsible. */
    readonly company: NoticeCompany;
}
/** Services under a heading. */
interface NoticeTable {
    /** The heading. */
    readonly name: string;
    /** A text about all of them. In Japan's disclosure it says how to opt out. */
    readonly description: string;
    readonly services: readonly NoticeService[];
}
/** The services of a category. */
interface NoticeCategory extends NoticeTable {
    readonly id: string;
}
/** One service with its facts. */
interface NoticeService {
    readonly id: string;
    readonly name: string;
    readonly facts: readonly NoticeFact[];
}
/** A fact about a service, with its heading in the language of the notice. */
interface NoticeFact {
    readonly key: 'provider' | 'transmits' | 'purpose' | 'recipientPurpose' | 'countrySystem' | 'safeguards' | 'cookies' | 'storage' | 'refusal' | 'optOut';
    readonly heading: string;
    readonly lines: readonly NoticeLine[];
}
/** A text and, if there is one, the address to link it to. The address is safe to link. */
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
 * Returns the disclosure of a privacy page as data, for `JSON.stringify` or `Response.json`. `noticeHtml` prints the same as
 * HTML. Never throws: if the configuration cannot be read, nothing is disclosed.
 * @param config the configuration of the page. It is resolved once: pass the same object every time
 * @param language a BCP 47 tag, by default `config.language`. A language without words becomes English
 * @param words the default words of that language. `en` and `ja` are built in; the package has a file for each other
 * language, such as `sekisho/locales/de.json`. Words in the configuration's `texts` take precedence
 * @returns plain texts. Escape them before you put them into HTML. An address that is not safe to link is left out
 * @example
 * const { transmission } = noticeJson(config, 'ja');
 */
declare const noticeJson: (config: Options, language?: string, words?: Words) => NoticeJson;

/** The options of `privacyChoicesHtml`. */
interface PrivacyChoicesOptions {
    /** The address of the preferences without JavaScript, as `handleConsent` serves them. @default "/consent" */
    readonly href?: string | undefined;
    /** A BCP 47 tag. @default "en" */
    readonly language?: string | undefined;
    /** Your own words for the link. @default those of the law, in English, Spanish or Japanese */
    readonly words?: string | undefined;
}
/**
 * Prints the link “Your Privacy Choices” with the official icon, for the header or footer of every page. It opens
 * the preferences in the page. Without JavaScript it leads to the preferences page of `handleConsent`.
 * @param options the address, the language, and words of your own
 * @returns HTML, escaped
 * @example
 * const footer = `<footer>${privacyChoicesHtml({ href: '/consent' })}</footer>`;
 */
declare function privacyChoicesHtml({ href, language, words }?: PrivacyChoicesOptions): string;

/** The headers of a request: those of a Web-standard `Request`, or Node's object. */
type RequestHeaders = {
    get(name: string): string | null;
} | {
    readonly [name: string]: string | readonly string[] | undefined;
};
/** The privacy signals that a browser sends. */
interface Signals {
    /**
     * Global Privacy Control: the visitor asks that personal data be neither sold nor shared. Neither value is a consent
     *.
     */
    readonly gpc: boolean;
}
/**
 * Reads the privacy signals of a request. `Sec-GPC` counts if its value is `1`, or `1` is one of several values. It
 * only reads them; the caller has to act on them.
 * @param headers the headers of the request
 * @returns the signals; the object is frozen
 * @example
 * const { gpc } = readSignals(request.headers);
 */
declare function readSignals(headers: RequestHeaders): Signals;

/** A content delivery network or platform that adds the visitor's location to a request. */
type Cdn = 'akamai' | 'app-engine' | 'cloudflare' | 'cloudfront' | 'netlify' | 'vercel';
/**
 * Reads a visitor's region from the header that a content delivery network adds to the request. Never throws.
 *
 * A visitor can send such a header as well. So name the network in `cdn`, and make sure that no request reaches the server
 * without passing through it. Without a name, the headers of all networks count: if two of them name two countries, the
 * region is not known, and if they name two subdivisions, only the country counts.
 * @param headers the headers of the request: those of a Web-standard `Request`, or Node's object
 * @param cdn the network in front of the server
 * @returns an ISO 3166-1 country (`JP`), with the ISO 3166-2 subdivision if the network sends it (`US-CA`); `undefined` if
 * the region is not known. Then the strictest regime applies
 * @example
 * const region = regionOf(request.headers, 'cloudflare');
 */
declare function regionOf(headers: RequestHeaders, cdn?: Cdn): string | undefined;

/**
 * Sets the consent cookie again by HTTP. Safari deletes a cookie that a script wrote after seven days of use, and
 * the visitor would be asked again every week. The cookie keeps its value and its expiry: no response makes a decision live
 * longer. It is not `HttpOnly`, because the page reads it. Call it for pages, not for every file, and send the response with
 * `Cache-Control: private`: a `Set-Cookie` alone does not stop a shared cache from giving one visitor's consent to another.
 * @param cookieHeader the `Cookie` header of the request; `undefined` or `null` if there is none
 * @param config the configuration of the page
 * @param target the host and the scheme of the request, and the visitor's region and signal. A region in the configuration
 * takes precedence
 * @returns a `Set-Cookie` value; `undefined` if there is no decision that still counts
 * @example
 * const line = renewConsent(request.headers.get('cookie'), config, { host: url.host });
 * if (line) response.headers.append('Set-Cookie', line);
 */
declare function renewConsent(cookieHeader: string | null | undefined, config: Options, { host, secure, ...visit }?: RequestTarget & ServerVisit): string | undefined;

export { Consent, Cookie, NodeMessage, Options, Provider, Service, Tag, Words, applyConsent, bannerHtml, cspFor, expireCookies, gateSetCookie, gpcJson, handleConsent, headHtml, nodeConsentHandler, noticeHtml, noticeJson, privacyChoicesHtml, readConsent, readSignals, regionOf, renewConsent, resolvePresets };
export type { ApplyOptions, BannerOptions, CatalogueEntry, Cdn, CspOptions, FetchHeaders, GpcStatement, HandleConsentOptions, HeadOptions, NodeHeaders, NodeRequest, NodeResponse, NoticeCategory, NoticeCompany, NoticeFact, NoticeJson, NoticeLine, NoticeService, NoticeTable, PrivacyChoicesOptions, RequestHeaders, RequestTarget, ResponseHeaders, ServerConsent, ServerVisit, Signals, SourceOptions, SourceService };
