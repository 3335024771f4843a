/** How long a choice counts, and the cookie that keeps it. */
export interface ConsentOptions {
	/**
	 * Days after which a visitor who allowed something is asked again, 1 to 395 (EU-32). For visitors from the United States
	 * see `refusalDays`.
	 * @default 180
	 */
	days?: number;
	/**
	 * Days after which a visitor who refused everything is asked again, 1 to 395 (EU-30, EU-31). One rule for all regions
	 * does not know who comes from the United States, where nobody may ask again for twelve months (US-06): with visitors
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
export interface ConsentCookie {
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
export interface RecordOptions {
	/**
	 * A path on this site, such as `/consent-records`. It gets each decision as a record, by `POST`; see
	 * [docs/records.md](records.md).
	 */
	url?: string;
}

/** A tool whose decisions can be taken over. */
export type ToolName =
	| 'klaro'
	| 'vanilla-cookieconsent'
	| 'orejime'
	| 'tarteaucitron'
	| 'cookiebot'
	| 'onetrust'
	| 'c15t';

/** A tool whose decisions are taken over, if its ids or its cookie are not the usual ones. */
export interface TakeOver {
	/** The tool. */
	from: ToolName;
	/** A map from the tool's ids of categories or services to the ids here: `{ "C0005": "social" }`. */
	map?: { [theirs: string]: string };
	/** The name of its cookie, or its key in `localStorage`. @default the tool's own */
	name?: string;
}
