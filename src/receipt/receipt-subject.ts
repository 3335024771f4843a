import { REGION_CODE } from '../config/region-code.js';
import type { Config } from '../config/resolve.js';
import type { Consent } from '../decision/consent.js';
import { aboutCategory } from '../disclosure/categories.js';
import { facts, recipientCountry, serviceName } from '../disclosure/facts.js';
import { MAX_DAYS } from '../lib/time.js';
import type { PreferencesTexts } from '../texts/preferences-texts.js';
import { text } from '../texts/text.js';

/** What a receipt is made of. */
export interface ReceiptSubject {
	readonly config: Config;
	readonly consent: Consent;
	readonly texts: PreferencesTexts;
	/** The host of the site. */
	readonly site: string;
	/** For how many days the decision counts, where that is known. */
	readonly days?: number | undefined;
	/** The record that was made of the decision for the company, where one was. */
	readonly record?: { readonly recordId: string; readonly hash: string } | undefined;
}

/** One purpose, as the visitor read it: what is sent to whom, and whether that is allowed. */
export interface ReceiptPurpose {
	readonly id: string;
	readonly name: string;
	readonly description: string;
	readonly required: boolean;
	readonly allowed: boolean;
	readonly recipients: readonly string[];
	/** Where the data is handled: the countries of the recipients. */
	readonly countries: readonly string[];
	readonly information: readonly string[];
	readonly services: readonly string[];
}

/** For how many days a decision counts: as it was written, else as the configuration has it. */
export const validDays = ({ days, config: { options } }: ReceiptSubject): number =>
	days ?? Math.min(MAX_DAYS, Number(Object(options.consent).days) || 180);

/** The purposes of a receipt, in the words and the order of the preferences. */
export function receiptPurposes({ config, consent, texts }: ReceiptSubject): ReceiptPurpose[] {
	return [...config.categories].map(([id, required]) => {
		const services = config.services.filter(({ category }) => category === id);
		const told = services.flatMap(({ options }) => facts(options, texts));
		const lines = (wanted: string) => [
			...new Set(told.flatMap(([key, all]) => (key === wanted ? all.map(([words]) => words) : []))),
		];
		const [name, description] = aboutCategory(id, config.options, texts);
		return {
			id,
			name,
			description,
			required,
			allowed: consent.choices[id] === true,
			recipients: lines('provider'),
			countries: [...new Set(services.flatMap(({ options }) => recipientCountry(options, texts) || []))],
			information: lines('transmits'),
			services: services.map(({ options }) => serviceName(options, texts)),
		};
	});
}

/** The region that the rule was made for, as a record names it. */
export const jurisdictionOf = ({ rule, options }: Config): string =>
	REGION_CODE.exec(rule.region || `${options.region}`.toUpperCase())?.[0] ?? 'unknown';

/** Who asks, as a receipt names it; what the owner left out is empty, but for the name and the policy. */
export function receiptController({ config, texts: { language }, site }: ReceiptSubject) {
	const { name, policyUrl, address, contact } = Object(config.options.company);
	const { email = '', phone = '', url = '', postal, department } = Object(contact);
	return {
		name: text(name, language) || site,
		// What is kept elsewhere, or printed, has no page that it could be relative to.
		policy: absolute(text(policyUrl, language), site),
		address: text(address, language) || text(postal, language),
		department: text(department, language),
		email: `${email}`,
		phone: `${phone}`,
		url: `${url}`,
	};
}

function absolute(url: string, site: string): string {
	const base = `https://${site}/`;
	return URL.canParse(url, base) ? new URL(url, base).href : base;
}
