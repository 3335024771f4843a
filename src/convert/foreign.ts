import type { Cookie } from '../config/options.js';

/** A text, or a text for each language. */
export type ForeignText = string | { readonly [language: string]: string };

/** A service in another tool's configuration. */
export interface ForeignService {
	/** The other tool's id or name for it. */
	readonly id: string;
	readonly name?: ForeignText;
	readonly purpose?: ForeignText;
	/** Its categories or purposes, in the other tool's words. */
	readonly categories: readonly string[];
	/** Did the other tool not let visitors refuse it? */
	readonly required: boolean;
	readonly cookies: readonly Cookie[];
	/** Its keys in the browser's storage. */
	readonly storage?: readonly string[];
	/** The hosts that receive data. */
	readonly hosts: readonly string[];
	/** The id that the vendor gave the owner. */
	readonly account?: string;
}

/** The tools and lists that can be read. */
export type Tool =
	| 'vanilla-cookieconsent'
	| 'klaro'
	| 'orejime'
	| 'tarteaucitron'
	| 'Cookiebot'
	| 'OneTrust'
	| 'a list of cookies';

/** A configuration of another tool, in one form for all tools. */
export interface Foreign {
	readonly tool: Tool;
	readonly policyUrl?: ForeignText;
	/** For how many days a choice is kept. */
	readonly days?: number;
	/** The domain for which a choice counts. */
	readonly domain?: string;
	readonly services: readonly ForeignService[];
	/** A sentence for each thing that could not be converted. */
	readonly lost: readonly string[];
}
