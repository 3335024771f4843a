/**
 * Words for the visitor: one string for every language, or a map from language tag (BCP 47: `en`, `ja`, `zh-Hant`)
 * to string. Always plain text, never HTML. The slots `{company}`, `{policy}` and `{contact}` become the company's
 * name, a link to its policy and a link to its contact.
 */
type Text = string | {
    [language: string]: string;
};
/** A list of short texts: one list for every language, or a map from language tag to list. */
type TextList = string[] | {
    [language: string]: string[];
};
/** The words of the user interface. Words that you leave out keep the default of their language. */
interface Words {
    /** The first layer. */
    banner?: {
        /** The question. */
        title?: string;
        /** Who asks, for which purpose, and that refusing is possible. Slots: `{company}`, `{policy}`, `{contact}`. */
        body?: string;
        /** The button that allows everything. */
        accept?: string;
        /** The button that refuses everything. */
        reject?: string;
        /** The button that opens the preferences. */
        settings?: string;
        /** The text of the link in place of `{policy}`. */
        policy?: string;
        /** Read out by a screen reader after a choice is stored. */
        saved?: string;
    };
    /** Sentences that the first layer needs now and then: when the policy changes, and for `minors`. */
    renewal?: {
        /** Which services are new, when a visitor is asked again. Slot: `{services}`, their names. */
        new?: string;
        /** The button that allows the new services. */
        acceptNew?: string;
        /** The button that refuses the new services. */
        rejectNew?: string;
        /** The announcement of a change. Slots: `{date}`, `{changes}`. */
        upcoming?: string;
        /** What changed since the last choice. Slot: `{changes}`. */
        changed?: string;
        /** The statement for `minors` with mode `guardian`. Slot: `{age}`. */
        guardian?: string;
        /** The statement for `minors` with mode `deny`. Slot: `{age}`. */
        adult?: string;
        /** Shown when a visitor tries to allow something without the statement. */
        confirm?: string;
    };
    /** The second layer. */
    preferences?: {
        /** The heading of the dialog. */
        title?: string;
        /** The sentence below the heading. */
        body?: string;
        /** The button that stores the choice. */
        save?: string;
        /** The button that closes the dialog without deciding. */
        close?: string;
        /** The state of a switch that is on, in words. */
        on?: string;
        /** The state of a switch that is off, in words. */
        off?: string;
        /** The state of a required category. */
        always?: string;
        /** The control that unfolds the details of a service. */
        details?: string;
        /** Says that the visitor's browser sends Global Privacy Control, and that it is followed. */
        signal?: string;
    };
    /** The visitor's own record, in the preferences. */
    record?: {
        title?: string;
        /** `{date}` is the day of the decision. */
        decided?: string;
        none?: string;
        download?: string;
        /** The link to the record as a page, to print. */
        page?: string;
        /** On that page: until when the decision counts. Slot: `{date}`. */
        until?: string;
        /** On that page: how it can be checked. Slots: `{file}`, the name of a file, and `{hash}`. */
        check?: string;
        erase?: string;
    };
    /** The headings of the facts about a service. */
    service?: {
        service?: string;
        provider?: string;
        country?: string;
        purpose?: string;
        transmits?: string;
        cookies?: string;
        storage?: string;
        refusal?: string;
        policy?: string;
        /** A lifetime. Slot: `{days}`, the number. */
        days?: string;
        /** A lifetime of less than a day. Slot: `{minutes}`, the number. */
        minutes?: string;
        /** The lifetime of a cookie that ends when the browser closes. */
        session?: string;
        recipientPurpose?: string;
        /** How the recipient's country protects personal information. */
        countrySystem?: string;
        /** What the recipient does to protect the data. */
        safeguards?: string;
        /** Whether the service can be opted out of, and what that stops. */
        optOut?: string;
        /** Of a service that can be refused. */
        optOutStops?: string;
        /** Of a service that is always on. */
        optOutNone?: string;
        /** The link to the recipient's own page for opting out. */
        optOutPage?: string;
        /** How to opt out. Slot: `{settings}`, the words on the reopen button. */
        optOutHow?: string;
    };
    /** The placeholder of a held frame. Slots: `{service}`, `{provider}`. */
    placeholder?: {
        body?: string;
        /** The button that loads the frame this once, without a decision. */
        once?: string;
        /** The button that allows the service of the frame. */
        allow?: string;
    };
    /** The facts about the services of a preset. */
    presets?: {
        /** The purpose of statistics. */
        statistics?: string;
        /** The purpose of Google Tag Manager. */
        tagManager?: string;
        /** The name of the access log. */
        accessLog?: string;
        /** The country of a recipient in the United States. */
        unitedStates?: string;
        /** The information sent. */
        transmits?: string[];
    };
    /** The heading of the disclosure of external transmission. */
    transmission?: string;
    /** The headings of the facts about the company. */
    company?: {
        contact?: string;
        representative?: string;
        address?: string;
        department?: string;
        email?: string;
        phone?: string;
        fax?: string;
        postal?: string;
        hours?: string;
        url?: string;
        policy?: string;
        version?: string;
        effective?: string;
        law?: string;
        changes?: string;
    };
    /** The small button that reopens the preferences. */
    reopen?: string;
    /** Names and descriptions of the built-in categories. */
    categories?: {
        necessary?: CategoryWords;
        functional?: CategoryWords;
        analytics?: CategoryWords;
        marketing?: CategoryWords;
    };
}
/** Name and description of a built-in category. */
interface CategoryWords {
    /** The name shown. */
    name?: string;
    /** What it is for, in a sentence. */
    description?: string;
}

/** The company that asks for consent. */
interface Company {
    /** The name of the company, as visitors know it. */
    name: Text;
    /** The address of the privacy policy: an `https:` or relative URL, or a map from language to URL. */
    policyUrl?: Text;
    /** The registered address. */
    address?: Text;
    /** The person who represents the company, with title. */
    representative?: Text;
    /** How visitors reach the company. Every field is optional; empty fields are not shown. */
    contact?: Contact;
}
/** How visitors reach the company. Every field is optional; empty fields are not shown. */
interface Contact {
    /** The department or officer in charge. */
    department?: Text;
    /** An e-mail address. */
    email?: string;
    /** A postal address. */
    postal?: Text;
    /** A telephone number, preferably in international form. */
    phone?: string;
    /** A fax number. */
    fax?: string;
    /** A page with a contact form: an `https:` or relative URL. */
    url?: string;
    /** The business hours, with the time zone. */
    hours?: Text;
}
/** The version of the privacy policy that visitors decide about. */
interface Policy {
    /**
     * A name for this version: at most 20 of `A-Z a-z 0-9 . _ -`. Change it whenever you add a service. Visitors are then
     * asked about the new services only, if there are one or two or if they have `since`; after other changes to the list
     * they are asked about everything. A new version with the same services (a reworded policy) asks nobody. A visitor who
     * refused everything is not asked before `refusalDays` have passed.
     */
    version?: string;
    /**
     * When this version takes effect, by the clock of the visitor's device: a day, `YYYY-MM-DD`, which begins in UTC, or the
     * moment in your time zone, `2026-04-01T00:00+09:00`; visitors read the day. Until then the version is announced, earlier
     * decisions remain valid, and services whose `since` names this version stay held.
     */
    effective?: string;
    /** What changed, in one sentence. It is shown before the day, and when a visitor is asked again. */
    changes?: Text;
    /** The laws that the policy follows. */
    law?: Text;
    /** Further statements that a visitor should read before choosing, one sentence each. */
    notes?: TextList;
}
/**
 * The age from which visitors may consent alone. Until a visitor ticks a box that confirms the age, or the consent of a
 * guardian, nothing optional is allowed. No date of birth is asked for, and the statement is not stored.
 */
interface Minors {
    /** The age in years, 1 to 30. */
    below: number;
    /**
     * `guardian`: a visitor confirms the age or the consent of a guardian. `deny`: a visitor confirms the age; nobody
     * below it can consent.
     */
    mode: 'guardian' | 'deny';
}
/** What the elements with `data-consent-notice` show. */
interface Notice {
    /**
     * Adds Japan's disclosure of external transmission (外部送信, JP-02 to JP-09): for each service the information sent,
     * the recipient, your purpose and the recipient's purpose (`provider.purpose`). The console reports empty columns and
     * vague words such as 等.
     * @default false
     */
    externalTransmission?: boolean;
}

/** How long a choice counts, and the cookie that keeps it. */
interface ConsentOptions {
    /**
     * Days after which a visitor who allowed something is asked again, 1 to 395. For visitors from the United States
     * see `refusalDays`.
     * @default 180
     */
    days?: number;
    /**
     * Days after which a visitor who refused everything is asked again, 1 to 395. One rule for all regions
     * does not know who comes from the United States, where nobody may ask again for twelve months: with visitors
     * from there, name `us` in `regime`, or write at least 366 here and in `days`.
     * @default 180
     */
    refusalDays?: number;
    /**
     * Reloads the page after a visitor withdraws consent for something that was allowed on it, once its data is erased.
     * Only a reload stops scripts that already run.
     * @default false
     */
    reloadOnWithdraw?: boolean;
    /** The consent cookie. */
    cookie?: ConsentCookie;
}
/** The consent cookie. */
interface ConsentCookie {
    /**
     * Its name: 1 to 40 of `A-Z a-z 0-9 _ -`.
     * @default "__Host-sekisho" on https without domain and path, else "sekisho"
     */
    name?: string;
    /** The domain, to share the choice with sub-domains: `example.co.jp`. @default this host only */
    domain?: string;
    /** Its path. @default "/" */
    path?: string;
}
/** Where records of consent are sent. */
interface RecordOptions {
    /**
     * A path on this site, such as `/consent-records`. It gets each decision as a record, by `POST`; see
     * [docs/records.md](records.md).
     */
    url?: string;
}
/** A tool whose decisions can be taken over. */
type ToolName = 'klaro' | 'vanilla-cookieconsent' | 'orejime' | 'tarteaucitron' | 'cookiebot' | 'onetrust' | 'c15t';
/** A tool whose decisions are taken over, if its ids or its cookie are not the usual ones. */
interface TakeOver {
    /** The tool. */
    from: ToolName;
    /** A map from the tool's ids of categories or services to the ids here: `{ "C0005": "social" }`. */
    map?: {
        [theirs: string]: string;
    };
    /** The name of its cookie, or its key in `localStorage`. @default the tool's own */
    name?: string;
}

/**
 * The rule before a visitor has chosen. `opt-in`: nothing optional runs, and the visitor is asked. `opt-out`: it runs until
 * the visitor refuses; nobody is asked, and a button leads to the choices. `notice`: the same, where the law asks for
 * information only.
 */
type Regime = 'opt-in' | 'opt-out' | 'notice';
/**
 * The rule of a region, with a default for each category; without one, the name of the rule is enough: `"us": "opt-out"`
 * is `"us": { "regime": "opt-out" }`.
 */
interface RegionRule {
    /**
     * The rule before a visitor has chosen. `opt-in`: nothing optional runs, and the visitor is asked. `opt-out`: it runs until
     * the visitor refuses. `notice`: the same, where the law asks for information only.
     */
    regime: Regime;
    /**
     * The ids of the categories that run before a choice. Under `opt-in`, only their services with an `exception` do
     *.
     * @default none under `opt-in`, otherwise all
     */
    starts?: string[];
}
/** What the visitor's browser has told the server. The page asks the browser itself as well; either is enough. */
interface SignalOptions {
    /**
     * The request had `Sec-GPC: 1` (Global Privacy Control): what sells or shares is refused until the visitor allows it by
     * name. `<meta name="sekisho-gpc" content="1">` says the same. `false` says nothing.
     */
    gpc?: boolean;
}

/**
 * The script of a vendor and the calls around it, as data: nothing in it is evaluated. Before consent nothing happens.
 * With consent, `onLoad` runs once a page, then `onGrant`, and then the script is loaded. A call that throws is
 * reported, and the rest goes on.
 */
interface Tag {
    /** The address of the script, `https:` or a path on this site. Leave it out if the page has it, marked. */
    script?: string;
    /** The calls before the script runs, once a page: queues, ids, the vendor's own default. */
    onLoad?: VendorCall[];
    /** The calls that tell the vendor of consent: on every page with consent, and each time that it is given. */
    onGrant?: VendorCall[];
    /**
     * The calls that tell the vendor of a refusal: on every page without consent, and before a withdrawal erases data.
     */
    onDeny?: VendorCall[];
}
/** One step of a tag. A name is a property of `window`, or a path that begins there: `ttq.grantConsent`. */
type VendorCall = CallFunction | PushEntry | SetValue | MakeStub | MakeMethods;
/** Calls a function, if it exists. */
interface CallFunction {
    /** The function: `fbq`, `ttq.grantConsent`. */
    call: string;
    /** Its arguments. @default [] */
    arguments?: unknown[];
}
/** Pushes onto a queue, or onto the object with which the vendor has replaced it. */
interface PushEntry {
    /** The queue: `_paq`, `uetq`. If it does not exist, an empty list is made. */
    push: string;
    /** The arguments of `push`. */
    arguments: unknown[];
}
/** Sets a value. */
interface SetValue {
    /** The name: `ga-disable-G-XXXXXXX`, `ttq._i.ID`. Missing objects on the path are made. */
    set: string;
    /** The value. @default the time in milliseconds since 1970 */
    value?: unknown;
}
/** Makes a function that queues its calls until the vendor's script is there, unless the function exists already. */
interface MakeStub {
    /** The function: `clarity`. */
    stub: string;
    /** The queue: `clarity.q`, `dataLayer`. If it does not exist, an empty list is made. */
    queue: string;
    /** The form in which a call is queued: its `Arguments` object, or a list. @default "arguments" */
    entry?: 'arguments' | 'list';
    /** The method that the vendor's script adds to the function: `callMethod`. Calls go to it as soon as it exists. */
    until?: string;
}
/** Makes methods that queue their calls as `[name, …arguments]`. */
interface MakeMethods {
    /** The queue that gets the methods: `ttq`. If it does not exist, an empty list is made. */
    methods: string;
    /** The names of the methods; methods that exist already stay. */
    names: string[];
}

/** A purpose that a visitor can allow or refuse. */
interface Category {
    /** The name in markup and in the cookie: at most 19 of `A-Z a-z 0-9 _ -`, a letter first. */
    id: string;
    /**
     * Always on, without asking. Use it only for services that the site cannot work without.
     * @default `false`; `true` for `necessary`
     */
    required?: boolean;
    /**
     * Its services sell personal information or share it for advertising across sites: Global Privacy Control
     * refuses them, and so does `noSale`.
     * @default `true` for `marketing`, otherwise `false`
     */
    sells?: boolean;
    /** The name shown. @default our words for a built-in category, otherwise the id */
    name?: Text;
    /** What the category is for, in one sentence. @default our words for a built-in category */
    description?: Text;
}
/** A third party or a function that is held until the visitor allows it. */
interface Service {
    /**
     * The name in markup and in the cookie: at most 40 of `A-Z a-z 0-9 _ -`, a letter first. No other service or category
     * may have it.
     */
    id: string;
    /** The id of its category. */
    category: string;
    /**
     * The `policy.version` that first names the service. It stays held until that version takes effect; then visitors are
     * asked about it.
     */
    since?: string;
    /** It sells personal information, or shares it for advertising across sites. @default that of its category */
    sells?: boolean;
    /**
     * The recipient takes the data as personal data (APPI Art. 31): a notice is not enough, so it waits for consent in
     * every region.
     * @default false
     */
    appi31?: boolean;
    /**
     * Why it may run before a choice under `opt-in`. Without it, a service in a category of `starts` waits for consent.
     */
    exception?: Exception;
    /** Start from what Sekisho knows of this vendor: its addresses, cookies, words and consent calls. */
    preset?: 'google-analytics' | 'google-tag-manager' | 'access-log';
    /** The name shown. @default the preset's, otherwise the id */
    name?: Text;
    /** The company that receives the data. @default the preset's */
    provider?: Provider;
    /** What your company uses the service for. @default the preset's */
    purpose?: Text;
    /** The information that is sent, item by item. Be exact: no "etc.". @default the preset's */
    transmits?: TextList;
    /** What a visitor who refuses will miss. */
    refusal?: Text;
    /**
     * The addresses of the service: host and path, with `*` for any characters. `maps.example.com/*` is a host,
     * `*.example.com/*` every host below, `*example.com/*` the host and every host below, `example.com/embed/*` a folder,
     * `example.com:8443/*` one port; without a port every port matches. A pattern that begins with `/` is on this site. A
     * host without a path is the whole host. Do not write a query string. You can leave out the scheme: every scheme
     * matches.
     * @default the preset's
     */
    urls?: string[];
    /**
     * The names of its cookies, with `*` for any characters. Scripts cannot write them before consent, and a refusal
     * erases them.
     * @default the preset's
     */
    cookies?: (string | Cookie)[];
    /**
     * The cookies that the vendor keeps on its own hosts: they are shown in the notice, and nothing else. No script of
     * this site can read or erase them; they travel with the vendor's requests, and the requests are held. A cookie of
     * this site belongs in `cookies`, even if it has the same name.
     */
    vendorCookies?: Cookie[];
    /**
     * Its keys in `localStorage` and `sessionStorage`, and the names of its databases (IndexedDB) and caches, with `*`
     * for any characters. A refusal erases them.
     */
    storage?: string[];
    /**
     * The id in Google's snippet: `G-…` (or `GT-…`) of a property, `AW-…` of Google Ads, `DC-…` of Floodlight. Required
     * by the preset `google-analytics`.
     */
    measurementId?: string;
    /** The container id, `GTM-…`. Required by the preset `google-tag-manager`. */
    containerId?: string;
    /**
     * For the presets of Google. `basic` sends Google nothing before consent. `advanced` loads Google's tag before the
     * visitor has chosen and lets it send pings without cookies, so **it contacts Google before consent**.
     * @default "basic"
     */
    mode?: 'basic' | 'advanced';
    /**
     * For the presets of Google: the name of the data layer on `window`. The first Google service decides for all.
     * @default "dataLayer"
     */
    dataLayer?: string;
    /**
     * The vendor's script, and the vendor's own consent calls. The gate holds first; these calls come second. See
     * [docs/vendors.md](vendors.md).
     */
    tag?: Tag;
}
/**
 * An exception from consent, such as those of the United Kingdom (PECR, Schedule A1, in force since 5 February 2026).
 * It holds only for what meets every condition of the law: for statistics, own use, no advertising, aggregates only,
 * clear information, and a free objection at any time.
 */
interface Exception {
    /** `statistics`: counting, to improve this site. `appearance`: fitting the site to the visitor's device or wishes. */
    kind: 'statistics' | 'appearance';
    /** Why every condition is met, in your words: for your records, not shown. */
    reason: string;
}
/** The company that receives the data of a service. */
interface Provider {
    /** The name of that company. */
    name: Text;
    /** The country in which the data is handled. */
    country?: Text;
    /** The address of its privacy policy: an `https:` or relative URL. */
    policyUrl?: Text;
    /** What that company uses the data for itself. */
    purpose?: Text;
    /**
     * How that country protects personal information, where it is abroad (APPI Art. 28, JP-22): whether it has a law for
     * that, and what of the OECD's eight principles is missing. Japan's commission publishes it by country.
     */
    countrySystem?: Text;
    /**
     * What that company does to protect the data abroad: which of the OECD's principles it keeps (APPI Art. 28, JP-22),
     * or the safeguards of GDPR Art. 46, such as standard contractual clauses.
     */
    safeguards?: Text;
    /** That company's own page for opting out: an `https:` or relative URL. */
    optOutUrl?: Text;
}
/** A cookie of a service. */
interface Cookie {
    /** Its name, with `*` for any characters. */
    name: string;
    /** Its lifetime in days. `0` means until the browser closes. */
    days?: number;
    /** Its lifetime in minutes, 1 to 1440: write it instead of `days` where the cookie lives less than a day. */
    minutes?: number;
    /** What the cookie is for. */
    purpose?: Text;
}

/**
 * Every option of a Sekisho configuration, as a person writes it in JSON.
 *
 * This file and those that it exports again are the reference: `dist/sekisho.schema.json` and `docs/configuration.md` are
 * generated from them, and an editor that follows `"$schema"` shows these sentences while the owner types.
 */

/** The whole configuration: one company is one file. */
interface Options {
    /** The address of the JSON Schema. An editor uses it for completion; Sekisho ignores it. */
    $schema?: string;
    /** The company that asks for consent. */
    company?: Company;
    /** The version of the privacy policy that visitors decide about. */
    policy?: Policy;
    /**
     * The purposes that a visitor can allow or refuse, in the order shown. Four are built in: `necessary` (required),
     * `functional`, `analytics` and `marketing`. If a service uses a built-in category that this list leaves out, the
     * category is added at the end.
     * @default `necessary`, and the built-in categories that the services use
     */
    categories?: Category[];
    /**
     * The third parties and functions that are held until the visitor allows them. Write `[]` if the site has none: without
     * this option every third party is held.
     */
    services?: Service[];
    /** Your own words for the user interface, by language tag. Words that you leave out keep their default. */
    texts?: {
        [language: string]: Words;
    };
    /**
     * The language of the user interface, as a language tag. `auto` takes the language of `<html lang>`, then those of the
     * browser. Languages without words fall back to English.
     * @default "auto"
     */
    language?: string;
    /**
     * The rule before a choice, or a map from region to rule. A region is an ISO 3166 code (`JP`, `DE`, `US-CA`), or `eea`,
     * `uk` or `us` for all of theirs; the most exact one counts. A visitor from any other region, or from an unknown one, has
     * `opt-in`.
     * @default "opt-in"
     */
    regime?: Regime | {
        [region: string]: Regime | RegionRule;
    };
    /**
     * The visitor's region, if the server that writes the page knows it: `JP`, `DE`, `US-CA`. Otherwise `data-region` on the
     * script tag counts, then `<meta name="sekisho-region" content="…">` above it.
     */
    region?: string;
    /** What the visitor's browser has told the server. */
    signals?: SignalOptions;
    /**
     * The site neither sells nor shares personal information: categories and services that would (see `sells`) are held,
     * whatever a visitor chooses.
     * @default false
     */
    noSale?: boolean;
    /** Third parties that no service declares, and how strictly the gate holds. */
    gate?: GateOptions;
    /** How long a choice counts, and the cookie that keeps it. */
    consent?: ConsentOptions;
    /** The age from which visitors may consent alone. If it is left out, nobody is asked for their age. */
    minors?: Minors;
    /** What the elements with `data-consent-notice` show. */
    notice?: Notice;
    /** Where records of consent are sent. Without it nothing is sent. */
    record?: RecordOptions;
    /**
     * The tools that this site had before. A visitor who has answered one of them, and not yet Sekisho, is not asked again:
     * the decision is taken over, refusals too, where it is as exact as ours and not too old. The first that has one counts.
     * See [docs/migration.md](migration.md).
     */
    import?: (ToolName | TakeOver)[];
    /** The position and colours of the banner. */
    ui?: UiOptions;
}
/** Third parties that no service declares, and how strictly the gate holds. */
interface GateOptions {
    /**
     * What happens to a third party that no service declares, its cookie names and storage keys included. `allow`: it
     * passes. `report`: it passes, and until the visitor has allowed everything a `held` event with the id `?` and the
     * console name it. `block`: it is held. A host is your own if it is the page's host or below it (without `www.`), or
     * below `consent.cookie.domain`.
     * @default "report"
     */
    undeclared?: 'allow' | 'report' | 'block';
    /**
     * Also puts a Content-Security-Policy into the page, so that the browser holds what no script can. Until everything is
     * allowed, requests may go to this site, to `trusted` and to allowed services only. After a grant the page is loaded
     * again.
     * @default false
     */
    strict?: boolean;
    /**
     * Addresses (`cdn.example.com/*`, written like `urls`) and names (`cart_*`) that pass although no service declares
     * them.
     * @default []
     */
    trusted?: string[];
}
/** The position and colours of the banner. */
interface UiOptions {
    /** The position of the banner. @default "bottom" */
    position?: 'bottom' | 'corner' | 'center';
    /**
     * The lower corner in which the reopen button sits. With `off` there is none: then every page needs a control of its
     * own, `<button data-consent-action="preferences">`, since consent must be as easy to withdraw as to give. The button
     * stays away by itself while such a control is in sight. @default "left"
     */
    reopen?: 'left' | 'right' | 'off';
    /** The colours. `auto` follows the visitor's system. @default "auto" */
    theme?: 'auto' | 'light' | 'dark';
    /**
     * The nonce of the page's Content-Security-Policy. Only browsers without constructable style sheets need it, for
     * notices.
     */
    nonce?: string;
}

export type { CallFunction as C, Exception as E, GateOptions as G, MakeMethods as M, Notice as N, Options as O, Policy as P, RecordOptions as R, Service as S, Tag as T, UiOptions as U, VendorCall as V, Words as W, Category as a, CategoryWords as b, Company as c, ConsentCookie as d, ConsentOptions as e, Contact as f, Cookie as g, MakeStub as h, Minors as i, Provider as j, PushEntry as k, Regime as l, RegionRule as m, SetValue as n, SignalOptions as o, TakeOver as p, Text as q, TextList as r, ToolName as s };
