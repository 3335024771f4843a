/**
 * Every option of a Sekisho configuration, as a person writes it in JSON.
 *
 * This file is the reference: `dist/sekisho.schema.json` is generated from it, and an editor that follows
 * `"$schema"` shows these sentences while the owner types.
 */

/**
 * Words for the visitor: one string for every language, or a map from language tag (BCP 47: `en`, `ja`, `zh-Hant`)
 * to string. Always plain text, never HTML. The slots `{company}`, `{policy}` and `{contact}` become the company's
 * name, a link to its policy and a link to its contact.
 */
export type Text = string | { [language: string]: string };

/** A list of short texts: one list for every language, or a map from language tag to list. */
export type TextList = string[] | { [language: string]: string[] };

/** What applies to a visitor before any choice. Only `opt-in` is built; the others are read as `opt-in`, and said so. */
export type Regime = 'opt-in' | 'opt-out' | 'notice';

/** The whole configuration: one company is one file. */
export interface Options {
	/** Where the JSON Schema is, for completion in an editor. Sekisho does not read it. */
	$schema?: string;
	/** Who asks for consent. */
	company?: Company;
	/** Which version of the privacy policy the visitor is asked about. */
	policy?: Policy;
	/**
	 * The purposes a visitor chooses between, in the order shown. Four are known without being declared: `necessary`
	 * (required), `functional`, `analytics` and `marketing`; a known one that a service uses and this list leaves out
	 * is added at the end.
	 * @default the known categories that the services use
	 */
	categories?: Category[];
	/** Everything that is held back until the visitor allows it; empty where there is nothing. Without it, all is held. */
	services?: Service[];
	/** The company's own words, by language tag; they win over the default words. */
	texts?: { [language: string]: Words };
	/**
	 * The language of the banner. `auto` follows `<html lang>`, then the browser's languages, then English.
	 * @default "auto"
	 */
	language?: string;
	/** What applies before a choice, or a map from region code (`JP`, `DE`, `US-CA`) to it. @default "opt-in" */
	regime?: Regime | { [region: string]: Regime };
	/** The visitor's region, when the server that wrote the page knows it: `JP`, `DE`, `US-CA`. */
	region?: string;
	/** What happens to a third party that no service declares. */
	gate?: Gate;
	/** How long a choice is remembered, and in which cookie. */
	consent?: ConsentOptions;
	/** Visitors below an age cannot consent alone. Left out, nobody is asked. */
	minors?: Minors;
	/** What a `data-consent-notice` shows. */
	notice?: Notice;
	/** Where records of consent will be sent. Reserved: nothing is sent yet. */
	record?: RecordOptions;
	/** How the banner looks and where it sits. */
	ui?: Ui;
}

/** Who asks for consent. */
export interface Company {
	/** The company's name as visitors know it. */
	name: Text;
	/** The privacy policy: an `https:` or relative URL, or one for each language. */
	policyUrl?: Text;
	/** The registered address. */
	address?: Text;
	/** Who represents the company, with title. */
	representative?: Text;
	/** Where a visitor can ask; every field may be left out, and one that is empty is not shown. */
	contact?: Contact;
}

/** Where a visitor can ask. */
export interface Contact {
	/** The department or officer in charge. */
	department?: Text;
	/** An e-mail address. */
	email?: string;
	/** A postal address. */
	postal?: Text;
	/** A telephone number, best in international form. */
	phone?: string;
	/** A fax number. */
	fax?: string;
	/** A page with a form: an `https:` or relative URL. */
	url?: string;
	/** When it is answered, with the time zone. */
	hours?: Text;
}

/** Which version of the privacy policy the visitor is asked about. */
export interface Policy {
	/**
	 * A name for this version: at most 20 of `A-Z a-z 0-9 . _ -`. A new version that names one or two more services, or
	 * marks the new ones with `since`, asks about these only; other changes to the list of services ask about all. A new
	 * version alone (a reworded policy) asks nobody, and who refused everything is not asked before `refusalDays` are
	 * over (EU-31).
	 */
	version?: string;
	/**
	 * The day it takes effect, `YYYY-MM-DD`, by the clock of the visitor's device in UTC. Until then the version is
	 * announced, earlier decisions go on counting, and services with `since` this version stay held.
	 */
	effective?: string;
	/** What changed, in a sentence: shown before the day, and where a visitor is asked again. */
	changes?: Text;
	/** The laws it follows. */
	law?: Text;
	/** Further statements of the policy that a visitor should meet before choosing, a sentence each. */
	notes?: TextList;
}

/** One purpose a visitor can allow or refuse. */
export interface Category {
	/** A short name for markup and cookie: at most 19 of `a-z 0-9 _ -`, a letter first. */
	id: string;
	/** Always on, without asking: only for what the site cannot work without (EU-13). @default false, true for `necessary` */
	required?: boolean;
	/** The name shown. */
	name?: Text;
	/** What it is for, in a sentence. */
	description?: Text;
}

/** One third party or one function that is held until it is allowed. */
export interface Service {
	/** A short name for markup and cookie: at most 40 of `a-z 0-9 _ -`, a letter first, unlike any other service or category. */
	id: string;
	/** The category it belongs to. */
	category: string;
	/** The policy version that first names it: held until that version takes effect, and asked about then. */
	since?: string;
	/** Start from what Sekisho knows of this vendor: its addresses, cookies, words and consent calls. */
	preset?: 'google-analytics' | 'google-tag-manager' | 'access-log';
	/** The name shown. */
	name?: Text;
	/** Who receives the data. */
	provider?: Provider;
	/** What the company uses it for. */
	purpose?: Text;
	/** What is sent, item by item: exact words, no "etc." (JP-03). */
	transmits?: TextList;
	/** What the visitor misses by refusing. */
	refusal?: Text;
	/**
	 * Addresses that belong to the service: host (any port unless one is given, any scheme) and path, `*` for anything:
	 * `maps.example.com/*`, `*.example.com/*`, `example.com:8443/api/*`. One that begins with `/` is on this site. A host
	 * without a path is the whole host; a query string never needs to be written.
	 */
	urls?: string[];
	/** Cookies of the service by name, `*` for anything; scripts cannot write them before consent, refusal erases them. */
	cookies?: (string | Cookie)[];
	/** Keys of the service in `localStorage` and `sessionStorage`, names of its databases and caches; `*` for anything. */
	storage?: string[];
	/** `google-analytics`: the measurement id, `G-…`. */
	measurementId?: string;
	/** `google-tag-manager`: the container id, `GTM-…`. */
	containerId?: string;
	/**
	 * `google-analytics`, `google-tag-manager`: `basic` sends Google nothing before consent. `advanced` loads Google's tag
	 * before the visitor has chosen and lets it send cookieless pings, so **it contacts Google before consent** (EU-16).
	 * @default "basic"
	 */
	mode?: 'basic' | 'advanced';
	/** `google-analytics`, `google-tag-manager`: the name of the data layer on `window`. @default "dataLayer" */
	dataLayer?: string;
}

/** Who receives the data of a service. */
export interface Provider {
	/** The company's name. */
	name: Text;
	/** The country where the data is handled. */
	country?: Text;
	/** Its privacy policy: an `https:` or relative URL. */
	policyUrl?: Text;
	/** What it uses the data for itself (JP-03). */
	purpose?: Text;
}

/** One cookie of a service. */
export interface Cookie {
	/** Its name, `*` for anything. */
	name: string;
	/** How long it lives, in days; 0 means until the browser closes. */
	days?: number;
	/** What it is for. */
	purpose?: Text;
}

/** What happens to a third party that no service declares. */
export interface Gate {
	/**
	 * `allow`: it passes. `report`: it passes, and `held` events and the console name it. `block`: it is held.
	 * @default "report"
	 */
	undeclared?: 'allow' | 'report' | 'block';
	/**
	 * Also has the browser hold what no script can: until everything is allowed, a Content-Security-Policy lets requests
	 * go to this site, `trusted` and allowed services only. The page loads once more after a grant.
	 * @default false
	 */
	strict?: boolean;
	/** Addresses that always pass, written like `urls`. @default [] */
	trusted?: string[];
}

/** How long a choice is remembered, and in which cookie. */
export interface ConsentOptions {
	/** Days until a visitor who allowed something is asked again, 1 to 395 (EU-32). @default 180 */
	days?: number;
	/** Days until a visitor who refused everything is asked again, 1 to 395 (EU-30, EU-31). @default 180 */
	refusalDays?: number;
	/**
	 * Loads the page again when a visitor takes something back that was allowed on it, after what it stored is erased: only
	 * so does what already runs stop.
	 * @default false
	 */
	reloadOnWithdraw?: boolean;
	/** The consent cookie. */
	cookie?: ConsentCookie;
}

/** The consent cookie. */
export interface ConsentCookie {
	/** Its name: 1 to 40 of `A-Z a-z 0-9 _ -`. @default "sekisho" */
	name?: string;
	/** The domain to share the choice with sub-domains, for example `example.co.jp`. @default this host only */
	domain?: string;
	/** Its path. @default "/" */
	path?: string;
}

/**
 * Visitors below an age: what needs consent stays held until the visitor states, with a checkbox that is not ticked, to
 * be old enough or to have a guardian's consent. No date of birth is asked, and the statement is not stored.
 */
export interface Minors {
	/** The age, in years, from which a visitor decides alone: 1 to 30. */
	below: number;
	/** `guardian`: a guardian may consent for the visitor. `deny`: nobody below the age can consent. */
	mode: 'guardian' | 'deny';
}

/** What a `data-consent-notice` shows. */
export interface Notice {
	/**
	 * Japan's disclosure of external transmission (外部送信, JP-02 to JP-09): for each service the information sent, its
	 * recipient, our purpose and the recipient's (`provider.purpose`). An empty column, or a vague 等, is reported.
	 * @default false
	 */
	externalTransmission?: boolean;
}

/** Where records of consent will be sent. */
export interface RecordOptions {
	/** An endpoint on this site. */
	url?: string;
}

/** How the banner looks and where it sits. */
export interface Ui {
	/** Where the banner sits. @default "bottom" */
	position?: 'bottom' | 'corner' | 'center';
	/** `auto` follows the visitor's system. @default "auto" */
	theme?: 'auto' | 'light' | 'dark';
	/** The page's Content-Security-Policy nonce. Only browsers without constructable style sheets need it, for notices. */
	nonce?: string;
}

/** The words of the user interface; whatever is left out falls back to the default words of the language. */
export interface Words {
	/** The first layer. */
	banner?: {
		/** The question. */
		title?: string;
		/** Who asks, for what, and that refusing is possible. */
		body?: string;
		/** The button that allows everything. */
		accept?: string;
		/** The button that refuses everything. */
		reject?: string;
		/** The button that opens the preferences. */
		settings?: string;
		/** The words of the link that `{policy}` becomes. */
		policy?: string;
		/** Said once a choice is stored (A11Y-09). */
		saved?: string;
	};
	/** What the first layer says now and then: when the policy changes, and to minors. */
	renewal?: {
		/** Which services are new, where a visitor is asked again; `{services}` are their names. */
		new?: string;
		/** The button that allows the new ones. */
		acceptNew?: string;
		/** The button that refuses the new ones. */
		rejectNew?: string;
		/** A change that is announced: `{date}`, `{changes}`. */
		upcoming?: string;
		/** What changed since the last choice: `{changes}`. */
		changed?: string;
		/** The statement of `minors`, mode `guardian`: `{age}`. */
		guardian?: string;
		/** The statement of `minors`, mode `deny`: `{age}`. */
		adult?: string;
		/** Said when something was to be allowed without the statement. */
		confirm?: string;
	};
	/** The second layer. */
	preferences?: {
		/** The heading of the dialog. */
		title?: string;
		/** The sentence under the heading. */
		body?: string;
		/** The button that stores the choice. */
		save?: string;
		/** The button that closes without deciding. */
		close?: string;
		/** State of a switch in words (US-08). */
		on?: string;
		/** State of a switch in words (US-08). */
		off?: string;
		/** State of a required category. */
		always?: string;
		/** What opens the details of a service. */
		details?: string;
	};
	/** The visitor's own record, in the preferences. */
	record?: {
		title?: string;
		/** `{date}` is the day of the decision. */
		decided?: string;
		none?: string;
		download?: string;
		erase?: string;
	};
	/** The headings of a service's facts. */
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
		/** A lifetime, `{days}` being the number. */
		days?: string;
		/** A lifetime that ends with the browser. */
		session?: string;
		recipientPurpose?: string;
	};
	/** The words around a held frame; `{service}` and `{provider}` are filled in. */
	placeholder?: {
		body?: string;
		/** The button that loads it without a decision. */
		once?: string;
		/** The button that allows its service. */
		allow?: string;
	};
	/** What is said of the services of a preset. */
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
	/** The company's facts. */
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
	/** Names and descriptions of the known categories. */
	categories?: {
		necessary?: CategoryWords;
		functional?: CategoryWords;
		analytics?: CategoryWords;
		marketing?: CategoryWords;
	};
}

/** Name and description of a known category. */
export interface CategoryWords {
	/** The name shown. */
	name?: string;
	/** What it is for, in a sentence. */
	description?: string;
}
