import type { Text, TextList } from './text-options.js';

/** The company that asks for consent. */
export interface Company {
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
export interface Contact {
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
export interface Policy {
	/**
	 * A name for this version: at most 20 of `A-Z a-z 0-9 . _ -`. Change it whenever you add a service. Visitors are then
	 * asked about the new services only, if there are one or two or if they have `since`; after other changes to the list
	 * they are asked about everything. A new version with the same services (a reworded policy) asks nobody. A visitor who
	 * refused everything is not asked before `refusalDays` have passed (EU-31).
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
export interface Minors {
	/** The age in years, 1 to 30. */
	below: number;
	/**
	 * `guardian`: a visitor confirms the age or the consent of a guardian. `deny`: a visitor confirms the age; nobody
	 * below it can consent.
	 */
	mode: 'guardian' | 'deny';
}

/** What the elements with `data-consent-notice` show. */
export interface Notice {
	/**
	 * Adds Japan's disclosure of external transmission (外部送信, JP-02 to JP-09): for each service the information sent,
	 * the recipient, your purpose and the recipient's purpose (`provider.purpose`). The console reports empty columns and
	 * vague words such as 等.
	 * @default false
	 */
	externalTransmission?: boolean;
}
