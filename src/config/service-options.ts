import type { Tag } from './tag-options.js';
import type { Text, TextList } from './text-options.js';

/** A purpose that a visitor can allow or refuse. */
export interface Category {
	/** The name in markup and in the cookie: at most 19 of `A-Z a-z 0-9 _ -`, a letter first. */
	id: string;
	/**
	 * Always on, without asking. Use it only for services that the site cannot work without (EU-13).
	 * @default `false`; `true` for `necessary`
	 */
	required?: boolean;
	/**
	 * Its services sell personal information or share it for advertising across sites (US-01): Global Privacy Control
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
export interface Service {
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
	/** It sells personal information, or shares it for advertising across sites (US-01). @default that of its category */
	sells?: boolean;
	/**
	 * The recipient takes the data as personal data (APPI Art. 31): a notice is not enough, so it waits for consent in
	 * every region (JP-20, JP-21).
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
	/** The information that is sent, item by item. Be exact: no "etc." (JP-03). @default the preset's */
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
	 * visitor has chosen and lets it send pings without cookies, so **it contacts Google before consent** (EU-16).
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
 * clear information, and a free objection at any time (UK-02 to UK-05).
 */
export interface Exception {
	/** `statistics`: counting, to improve this site. `appearance`: fitting the site to the visitor's device or wishes. */
	kind: 'statistics' | 'appearance';
	/** Why every condition is met, in your words: for your records, not shown. */
	reason: string;
}

/** The company that receives the data of a service. */
export interface Provider {
	/** The name of that company. */
	name: Text;
	/** The country in which the data is handled. */
	country?: Text;
	/** The address of its privacy policy: an `https:` or relative URL. */
	policyUrl?: Text;
	/** What that company uses the data for itself (JP-03). */
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
export interface Cookie {
	/** Its name, with `*` for any characters. */
	name: string;
	/** Its lifetime in days. `0` means until the browser closes. */
	days?: number;
	/** Its lifetime in minutes, 1 to 1440: write it instead of `days` where the cookie lives less than a day. */
	minutes?: number;
	/** What the cookie is for. */
	purpose?: Text;
}
