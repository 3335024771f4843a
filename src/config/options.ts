/**
 * Every option of a Sekisho configuration, as a person writes it in JSON.
 *
 * This file and those that it exports again are the reference: `dist/sekisho.schema.json` and `docs/configuration.md` are
 * generated from them, and an editor that follows `"$schema"` shows these sentences while the owner types.
 */

import type { Company, Minors, Notice, Policy } from './company-options.js';
import type { ConsentOptions, RecordOptions, TakeOver, ToolName } from './consent-options.js';
import type { Regime, RegionRule, SignalOptions } from './regime-options.js';
import type { Category, Service } from './service-options.js';
import type { Words } from './text-options.js';

export type * from './company-options.js';
export type * from './consent-options.js';
export type * from './regime-options.js';
export type * from './service-options.js';
export type * from './tag-options.js';
export type * from './text-options.js';

/** The whole configuration: one company is one file. */
export interface Options {
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
	texts?: { [language: string]: Words };
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
	regime?: Regime | { [region: string]: Regime | RegionRule };
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
export interface GateOptions {
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
export interface UiOptions {
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
