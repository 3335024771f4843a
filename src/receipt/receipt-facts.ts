import { REGION_CODE } from '../config/region-code.js';
import type { Config } from '../config/resolve.js';
import { aboutCategory } from '../disclosure/categories.js';
import { facts, recipientCountry, serviceName } from '../disclosure/facts.js';
import { MAX_DAYS } from '../lib/time.js';
import { text } from '../texts/text.js';
import type { ReceiptSubject } from './receipt-subject.js';

/** One purpose (a category), in the words that the visitor read: what is sent to whom, and whether it is allowed. */
export interface ReceiptPurpose {
	readonly id: string;
	readonly name: string;
	readonly description: string;
	readonly required: boolean;
	readonly allowed: boolean;
	readonly recipients: readonly string[];
	/** The countries of the recipients. */
	readonly countries: readonly string[];
	readonly information: readonly string[];
	readonly services: readonly string[];
}

/**
 * The company that asks. Members that the owner did not configure are empty, except the name, which is then the host, and
 * the policy, which is then the site's address.
 */
export interface ReceiptController {
	readonly name: string;
	/** The absolute address of the policy. A relative one would lead nowhere in a file that the visitor saved or printed. */
	readonly policy: string;
	readonly address: string;
	readonly department: string;
	readonly email: string;
	readonly phone: string;
	readonly url: string;
}

/** The facts that every form of the receipt contains, in the visitor's language. */
export interface ReceiptFacts {
	/** The random id of the decision. Nothing else identifies the visitor. */
	readonly id: string;
	/** The time of the decision, ISO 8601 in UTC. */
	readonly decidedAt: string;
	/** How it was made: `accept`, `reject`, `choose` and so on. */
	readonly method: string;
	/** A BCP 47 tag. */
	readonly language: string;
	/** The host of the site. */
	readonly site: string;
	/** The region whose rule applied, such as `JP` or `US-CA`; `unknown` if it is not known. */
	readonly jurisdiction: string;
	/** For how many days the decision counts. */
	readonly validDays: number;
	readonly controller: ReceiptController;
	/** In the order of the preferences. */
	readonly purposes: readonly ReceiptPurpose[];
}

/** Gathers the facts of a receipt. @param subject the decision, as `completeSubject` returns it */
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

/** For how many days a decision counts: as the cookie says, else as the configuration says, else 180. */
const validDays = ({ days, config: { options } }: ReceiptSubject): number =>
	days ?? Math.min(MAX_DAYS, Number(Object(options.consent).days) || 180);

/** The purposes of a receipt, with the words and in the order of the preferences. */
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
