import { REGION_CODE } from '../config/region-code.js';
import type { Config } from '../config/resolve.js';
import { aboutCategory } from '../disclosure/categories.js';
import { facts, recipientCountry, serviceName } from '../disclosure/facts.js';
import { MAX_DAYS } from '../lib/time.js';
import { text } from '../texts/text.js';
import type { ReceiptSubject } from './receipt-subject.js';

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

/** Who asks, as a receipt names it. What the owner left out is empty, but for the name and the policy. */
export interface ReceiptController {
	readonly name: string;
	/** The whole address of the policy: what is kept elsewhere, or printed, has no page that it could be relative to. */
	readonly policy: string;
	readonly address: string;
	readonly department: string;
	readonly email: string;
	readonly phone: string;
	readonly url: string;
}

/** What every receipt says, in the language of the visitor; each shape has names of its own for it. */
export interface ReceiptFacts {
	/** The random name of the decision: there is no other name for the visitor. */
	readonly id: string;
	/** ISO 8601 in UTC. */
	readonly decidedAt: string;
	readonly method: string;
	/** A BCP 47 tag. */
	readonly language: string;
	/** The host of the site. */
	readonly site: string;
	/** The region that the rule was made for, as a record names it; `unknown` where nobody knows. */
	readonly jurisdiction: string;
	/** For how many days the decision counts. */
	readonly validDays: number;
	readonly controller: ReceiptController;
	/** In the order of the preferences. */
	readonly purposes: readonly ReceiptPurpose[];
}

/** Gathers what every receipt of a decision says. */
export function receiptFacts(subject: ReceiptSubject): ReceiptFacts {
	const { config, consent, texts, site } = subject;
	return {
		id: `${consent.id}`,
		decidedAt: `${consent.decidedAt}`,
		method: `${consent.method}`,
		language: texts.language,
		site,
		jurisdiction: jurisdictionOf(config),
		validDays: validDays(subject),
		controller: controllerOf(subject),
		purposes: purposesOf(subject),
	};
}

/** For how many days a decision counts: as it was written, else as the configuration has it. */
const validDays = ({ days, config: { options } }: ReceiptSubject): number =>
	days ?? Math.min(MAX_DAYS, Number(Object(options.consent).days) || 180);

/** The purposes of a receipt, in the words and the order of the preferences. */
function purposesOf({ config, consent, texts }: ReceiptSubject): ReceiptPurpose[] {
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

const jurisdictionOf = ({ rule, options }: Config): string =>
	REGION_CODE.exec(rule.region || `${options.region}`.toUpperCase())?.[0] ?? 'unknown';

function controllerOf({ config, texts: { language }, site }: ReceiptSubject): ReceiptController {
	const { name, policyUrl, address, contact } = Object(config.options.company);
	const { email = '', phone = '', url = '', postal, department } = Object(contact);
	return {
		name: text(name, language) || site,
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
