import type { Options, Words } from '../config/options.js';
import { company, type Table, TRANSMISSION, tables } from '../disclosure/disclosure.js';
import type { Key, Line } from '../disclosure/facts.js';
import { isSafe } from '../lib/safe-link.js';
import type { DisclosureTexts } from '../texts/disclosure-texts.js';
import { direction } from '../texts/language.js';
import { withDisclosure } from './with-disclosure.js';

/** The disclosure of a privacy page as data, every text in one language. */
export interface NoticeJson {
	/** The language tag of all texts. */
	readonly language: string;
	/** How they are written. */
	readonly direction: 'ltr' | 'rtl';
	/** Japan's disclosure of external transmission, where `notice.externalTransmission` asks for it. */
	readonly transmission?: NoticeTable;
	/** The categories that have services, in the order shown. */
	readonly categories: readonly NoticeCategory[];
	/** Who answers for it. */
	readonly company: NoticeCompany;
}

/** Services under a heading. */
export interface NoticeTable {
	/** The heading. */
	readonly name: string;
	/** What is said of all of them; of a transmission, how to opt out. */
	readonly description: string;
	readonly services: readonly NoticeService[];
}

/** The services of a category. */
export interface NoticeCategory extends NoticeTable {
	readonly id: string;
}

/** One service, and what is known of it. */
export interface NoticeService {
	readonly id: string;
	readonly name: string;
	readonly facts: readonly NoticeFact[];
}

/** A fact of a service, with the words of the heading over it. */
export interface NoticeFact {
	readonly key:
		| 'provider'
		| 'transmits'
		| 'purpose'
		| 'recipientPurpose'
		| 'countrySystem'
		| 'safeguards'
		| 'cookies'
		| 'storage'
		| 'refusal'
		| 'optOut';
	readonly heading: string;
	readonly lines: readonly NoticeLine[];
}

/** A text, and where it links to: an address that is safe to link. */
export interface NoticeLine {
	readonly text: string;
	readonly url?: string;
}

/** The company's name, its facts and the statements of its policy. */
export interface NoticeCompany {
	readonly name: string;
	readonly facts: readonly (NoticeLine & { readonly key: string; readonly heading: string })[];
	readonly notes: readonly string[];
}

/**
 * The disclosure of a privacy page as data, for `JSON.stringify` or `Response.json`: what `noticeHtml` writes as HTML.
 * Never throws: of a configuration that cannot be read nothing is disclosed.
 * @param config the configuration of the page; resolved once, give the same object every time
 * @param language a BCP 47 tag; `config.language` when left out. English where there are no words for it
 * @param words the default words of that language: `en` and `ja` are built in, any other is a file of the package,
 * `sekisho/locales/de.json`. What the configuration has in `texts` wins
 * @returns plain texts, which whoever prints them has to escape; an address that is not safe to link is left out
 * @example
 * const { transmission } = noticeJson(config, 'ja');
 */
export const noticeJson = (config: Options, language?: string, words?: Words): NoticeJson =>
	withDisclosure(config, language, words, (known, texts) => {
		const all = tables(known, texts);
		const transmission = all.find(({ id }) => id === TRANSMISSION);
		const { name, facts, notes } = company(known.options, texts);
		return {
			language: texts.language,
			direction: direction(texts.language),
			...(transmission && {
				transmission: {
					name: transmission.name,
					description: transmission.description,
					services: services(transmission, texts),
				},
			}),
			categories: all
				.filter((one) => one !== transmission)
				.map((one) => ({
					id: one.id,
					name: one.name,
					description: one.description,
					services: services(one, texts),
				})),
			company: {
				name,
				facts: facts.map(({ key, heading, words, url }) => ({ key, heading, ...line([words, url]) })),
				notes,
			},
		};
	});

const services = ({ columns, rows }: Table, { words: { service } }: DisclosureTexts): NoticeService[] =>
	rows.map(({ id, name, facts }) => ({
		id,
		name,
		facts: columns.flatMap((key: Key): NoticeFact[] => {
			const lines = facts.get(key);
			return lines ? [{ key, heading: service[key], lines: lines.map(line) }] : [];
		}),
	}));

const line = ([words, url, link]: Line): NoticeLine => {
	const text = words || (link ?? '');
	return isSafe(url) ? { text, url } : { text };
};
