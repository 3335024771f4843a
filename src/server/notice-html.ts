import type { Options, Words } from '../config/options.js';
import { company, type Table, tables } from '../disclosure/disclosure.js';
import { escapeHtml } from '../lib/escape-html.js';
import { isSafe } from '../lib/safe-link.js';
import type { DisclosureTexts } from '../texts/disclosure-texts.js';
import { direction } from '../texts/language.js';
import { withDisclosure } from './with-disclosure.js';

/**
 * Prints the disclosure of a privacy page as HTML, for its `data-consent-notice` element: the table of services, with
 * Japan's disclosure above it if `notice.externalTransmission` is set, and the facts of the company. So it can be read
 * without JavaScript; the script later fills the same element again. `sekisho.notice.css` makes it readable on a phone.
 * Never throws: if the configuration cannot be read, nothing is disclosed.
 * @param config the configuration of the page. It is resolved once: pass the same object every time
 * @param language a BCP 47 tag, by default `config.language`. A language without words becomes English
 * @param words the default words of that language. `en` and `ja` are built in; the package has a file for each other
 * language, such as `sekisho/locales/de.json`. Words in the configuration's `texts` take precedence
 * @returns one `<div data-sekisho="notice">`. Every text is escaped. An address becomes a link if it is `http:`, `https:`,
 * `mailto:`, `tel:` or relative, and plain text otherwise
 * @example
 * const page = `<div data-consent-notice>${noticeHtml(config, 'ja')}</div>`;
 * @example
 * import de from 'sekisho/locales/de.json' with { type: 'json' };
 * const page = `<div data-consent-notice>${noticeHtml(config, 'de', de)}</div>`;
 */
export const noticeHtml = (config: Options, language?: string, words?: Words): string =>
	withDisclosure(config, language, words, (known, texts) => {
		const { language } = texts;
		const body = [...tables(known, texts).map((one) => table(one, texts)), about(known.options, texts)].join('');
		return `<div data-sekisho="notice" lang="${escapeHtml(language)}" dir="${direction(language)}"><div>${body}</div></div>`;
	});

const link = (words: string, url: string) =>
	isSafe(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>` : escapeHtml(words);

/** The same elements that `ui/notice` draws. */
function table({ name, description, columns, rows }: Table, { words: { service } }: DisclosureTexts): string {
	const headings = (['service', ...columns] as const).map((key) => `<th scope="col">${escapeHtml(service[key])}</th>`);
	const body = rows.map(({ name, facts }) => {
		const cells = columns.map((key) => {
			const lines = facts.get(key)?.map(([line, url, words = service.policy]) => {
				return `<div>${escapeHtml(line)} ${url && link(words, url)}</div>`;
			});
			return lines ? `<td data-heading="${escapeHtml(service[key])}">${lines.join('')}</td>` : '<td></td>';
		});
		return `<tr><th scope="row">${escapeHtml(name)}</th>${cells.join('')}</tr>`;
	});
	return `<table><caption><b>${escapeHtml(name)}</b> ${escapeHtml(description)}</caption><thead><tr>${headings.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function about(options: Options, texts: DisclosureTexts): string {
	const { name, facts, notes } = company(options, texts);
	const terms = facts.map(
		({ heading, words, url }) => `<div><dt>${escapeHtml(heading)}</dt><dd>${link(words, url)}</dd></div>`,
	);
	const items = notes.map((note) => `<li>${escapeHtml(note)}</li>`);
	return `<section><p><b>${escapeHtml(name)}</b></p>${within('dl', terms)}${within('ul', items)}</section>`;
}

/** An element around its parts; empty if there are no parts. */
const within = (tag: string, parts: readonly string[]) => (parts[0] ? `<${tag}>${parts.join('')}</${tag}>` : '');
