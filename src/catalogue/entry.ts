import type { Cookie, Provider, Tag } from '../config/options.js';

/** A text in the two languages that every entry has. */
export type Bilingual = { readonly [language in 'en' | 'ja']: string };

/** A list of short texts in both languages, item by item: exact words, no "etc." and no 等 (JP-03). */
export type BilingualList = { readonly [language in 'en' | 'ja']: readonly string[] };

/** A cookie of a vendor: its name with `*` for anything, its lifetime, its purpose. */
export type EntryCookie = Omit<Cookie, 'purpose'> & { readonly purpose: Bilingual };

/** Who receives the data: the legal entity, its country, and what it uses the data for itself. */
export type EntryProvider = Omit<Provider, 'country' | 'purpose' | 'policyUrl'> & {
	readonly country: Bilingual;
	/** The vendor's privacy policy, `https:`; in Japanese where there is one. */
	readonly policyUrl: string | Bilingual;
	readonly purpose: Bilingual;
};

/** A call that the vendor offers for consent. */
export interface ConsentCall {
	/** When it is made. */
	readonly on: 'load' | 'grant' | 'deny';
	/** The call, in JavaScript. */
	readonly call: string;
}

/** Where a fact was read, and on which day. */
export interface Source {
	/** The facts it is about. */
	readonly facts: readonly ('urls' | 'cookies' | 'storage' | 'transmits' | 'provider' | 'snippet' | 'consent')[];
	readonly url: string;
	/** `YYYY-MM-DD` */
	readonly read: string;
}

/** Everything that Sekisho knows of one vendor: one file in `src/catalogue/`, named after its id. */
export interface CatalogueEntry {
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
	readonly shared?: { readonly [url: string]: string };
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
	readonly example: { readonly [name: string]: string };
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
