import type { Options, Words } from '../config/options.js';
import { company, type Table, tables } from '../disclosure/disclosure.js';
import { escapeHtml } from '../lib/escape-html.js';
import { isSafe } from '../lib/safe-link.js';
import type { DisclosureTexts } from '../texts/disclosure-texts.js';
import { direction } from '../texts/language.js';
import { withDisclosure } from './with-disclosure.js';

/**
 * The disclosure of a privacy page as HTML, for a server to print into its `data-consent-notice`: the table of services,
 * with `notice.externalTransmission` Japan's disclosure above it, and the facts of the company. So it is there without
 * JavaScript; the script fills the same elements again. `sekisho.notice.css` makes it readable on a phone. Never throws: of
 * a configuration that cannot be read nothing is disclosed.
 * @param config the configuration of the page; resolved once, give the same object every time
 * @param language a BCP 47 tag; `config.language` when left out. English where there are no words for it
 * @param words the default words of that language: `en` and `ja` are built in, any other is a file of the package,
 * `sekisho/locales/de.json`. What the configuration has in `texts` wins
 * @returns one `<div data-sekisho="notice">`. Every text is escaped, none is taken for HTML; a link leads to `http:`,
 * `https:`, `mailto:`, `tel:` or a relative address, or is plain text
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
		return `<div data-sekisho="notice" lang="${escapeHtml(language)}" dir="${direction(language)}">${body}</div>`;
	});

const link = (words: string, url: string) =>
	isSafe(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>` : escapeHtml(words);

/** Element for element what `ui/notice` draws. */
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

/** Nothing around nothing. */
const within = (tag: string, parts: readonly string[]) => (parts[0] ? `<${tag}>${parts.join('')}</${tag}>` : '');
