import type { Config } from '../config/resolve.js';
import type { Consent } from '../decision/consent.js';
import type { PreferencesTexts } from '../texts/preferences-texts.js';

/** The data that a receipt is made from. */
export interface ReceiptSubject {
	readonly config: Config;
	readonly consent: Consent;
	readonly texts: PreferencesTexts;
	/** The host of the site. */
	readonly site: string;
	/** For how many days the decision counts, if that is known. */
	readonly days?: number | undefined;
	/** The record that was made of the decision for the company, if there is one. */
	readonly record?: { readonly recordId: string; readonly hash: string } | undefined;
}
