import type { Cookie } from '../config/options.js';

/** A text, or one for each language. */
export type ForeignText = string | { readonly [language: string]: string };

/** A service as another tool has it. */
export interface ForeignService {
	/** What the other tool calls it. */
	readonly id: string;
	readonly name?: ForeignText;
	readonly purpose?: ForeignText;
	/** The other tool's categories or purposes of it. */
	readonly categories: readonly string[];
	/** It could not be refused there. */
	readonly required: boolean;
	readonly cookies: readonly Cookie[];
	/** Keys in the browser's storage. */
	readonly storage?: readonly string[];
	/** Hosts that receive something. */
	readonly hosts: readonly string[];
	/** The id that the vendor gave the owner. */
	readonly account?: string;
}

/** The tools whose files are understood. */
export type Tool =
	| 'vanilla-cookieconsent'
	| 'klaro'
	| 'orejime'
	| 'tarteaucitron'
	| 'Cookiebot'
	| 'OneTrust'
	| 'a list of cookies';

/** A configuration of another tool, in one form for all of them. */
export interface Foreign {
	readonly tool: Tool;
	readonly policyUrl?: ForeignText;
	/** For how long a choice is kept. */
	readonly days?: number;
	/** The domain that a choice counts for. */
	readonly domain?: string;
	readonly services: readonly ForeignService[];
	/** What could not be taken over, a sentence each. */
	readonly lost: readonly string[];
}
