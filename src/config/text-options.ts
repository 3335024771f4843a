/**
 * Words for the visitor: one string for every language, or a map from language tag (BCP 47: `en`, `ja`, `zh-Hant`)
 * to string. Always plain text, never HTML. The slots `{company}`, `{policy}` and `{contact}` become the company's
 * name, a link to its policy and a link to its contact.
 */
export type Text = string | { [language: string]: string };

/** A list of short texts: one list for every language, or a map from language tag to list. */
export type TextList = string[] | { [language: string]: string[] };

/** The words of the user interface. Words that you leave out keep the default of their language. */
export interface Words {
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
		/** Read out by a screen reader after a choice is stored (A11Y-09). */
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
		/** The state of a switch that is on, in words (US-08). */
		on?: string;
		/** The state of a switch that is off, in words (US-08). */
		off?: string;
		/** The state of a required category. */
		always?: string;
		/** The control that unfolds the details of a service. */
		details?: string;
		/** Says that the visitor's browser sends Global Privacy Control, and that it is followed (US-02). */
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
		/** How the recipient's country protects personal information (JP-22). */
		countrySystem?: string;
		/** What the recipient does to protect the data (JP-22). */
		safeguards?: string;
		/** Whether the service can be opted out of, and what that stops (JP-08). */
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
export interface CategoryWords {
	/** The name shown. */
	name?: string;
	/** What it is for, in a sentence. */
	description?: string;
}
