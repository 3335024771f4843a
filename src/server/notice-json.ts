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
	/** The writing direction of that language. */
	readonly direction: 'ltr' | 'rtl';
	/** Japan's disclosure of external transmission, if `notice.externalTransmission` is set. */
	readonly transmission?: NoticeTable;
	/** The categories that have services, in the order shown. */
	readonly categories: readonly NoticeCategory[];
	/** The company that is responsible. */
	readonly company: NoticeCompany;
}

/** Services under a heading. */
export interface NoticeTable {
	/** The heading. */
	readonly name: string;
	/** A text about all of them. In Japan's disclosure it says how to opt out. */
	readonly description: string;
	readonly services: readonly NoticeService[];
}

/** The services of a category. */
export interface NoticeCategory extends NoticeTable {
	readonly id: string;
}

/** One service with its facts. */
export interface NoticeService {
	readonly id: string;
	readonly name: string;
	readonly facts: readonly NoticeFact[];
}

/** A fact about a service, with its heading in the language of the notice. */
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

/** A text and, if there is one, the address to link it to. The address is safe to link. */
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
 * Returns the disclosure of a privacy page as data, for `JSON.stringify` or `Response.json`. `noticeHtml` prints the same as
 * HTML. Never throws: if the configuration cannot be read, nothing is disclosed.
 * @param config the configuration of the page. It is resolved once: pass the same object every time
 * @param language a BCP 47 tag, by default `config.language`. A language without words becomes English
 * @param words the default words of that language. `en` and `ja` are built in; the package has a file for each other
 * language, such as `sekisho/locales/de.json`. Words in the configuration's `texts` take precedence
 * @returns plain texts. Escape them before you put them into HTML. An address that is not safe to link is left out
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
