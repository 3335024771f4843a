import { facts as factsOf, serviceName } from '../disclosure/facts.js';
import { escapeHtml } from '../lib/escape-html.js';
import { DAY_MS } from '../lib/time.js';
import { hashOf } from '../record/hash-of.js';
import { direction } from '../texts/language.js';
import type { ReceiptController, ReceiptFacts, ReceiptPurpose } from './receipt-facts.js';
import type { ReceiptSubject } from './receipt-subject.js';

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin:1.5rem 0 .25rem;break-after:avoid}h3{font-size:1rem;margin:1rem 0 0;break-after:avoid}
p{margin:.25rem 0}dl{margin:.25rem 0;display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.1rem 1rem}
dt{font-weight:600}dd{margin:0}code{overflow-wrap:anywhere}dl,p{break-inside:avoid-page}
@media print{body{margin:0;max-width:none;font-size:10pt}}`;

/** A list of facts as HTML. Facts without words are left out. */
const rows = (all: readonly (readonly [heading: string, words: string])[]): string =>
	`<dl>${all
		.filter(([, words]) => words)
		.map(([heading, words]) => `<dt>${escapeHtml(heading)}</dt><dd>${escapeHtml(words)}</dd>`)
		.join('')}</dl>`;

const paragraph = (words: string) => (words ? `<p>${escapeHtml(words)}</p>` : '');

/**
 * Writes the receipt as an HTML page in the visitor's language: the company, the question, the choices, their date and their
 * expiry, and the hashes by which they can be checked. The page loads nothing, runs nothing and can be printed.
 * @param subject the decision and its texts
 * @param facts what `receiptFacts` gathered of it
 * @returns the whole document
 */
export function receiptPage(subject: ReceiptSubject, facts: ReceiptFacts): string {
	const { words } = subject.texts;
	const { language, site, decidedAt, controller } = facts;
	const time = (at: string) => new Date(at).toLocaleString(language, { dateStyle: 'long', timeStyle: 'long' });
	const until = new Date(Date.parse(decidedAt) + facts.validDays * DAY_MS).toISOString();
	const decided = words.record.decided.replace('{date}', time(decidedAt));
	return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${direction(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(`${words.record.title}: ${site}`)}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(words.record.title)}</h1>
${paragraph([decided, pressed(subject)].filter(Boolean).join(' – '))}
${paragraph(words.record.until.replace('{date}', time(until)))}
${company(subject, controller)}
${asked(subject, controller)}
${facts.purposes.map((purpose) => section(subject, purpose)).join('\n')}
${checks(subject)}
</main></body></html>
`;
}

/** The words of the button that was pressed, or of the browser's signal; empty for other methods. */
function pressed({ consent: { method }, texts: { words } }: ReceiptSubject): string {
	const labels = { accept: words.banner.accept, reject: words.banner.reject, choose: words.preferences.save };
	const label = Object.hasOwn(labels, `${method}`) ? labels[method as keyof typeof labels] : '';
	return method === 'signal' ? words.preferences.signal : label;
}

function company({ consent, site, texts: { words } }: ReceiptSubject, controller: ReceiptController): string {
	const { name, policy, address, department, email, phone, url } = controller;
	const contact = [department, email, phone, url, address].filter(Boolean).join(', ');
	return `<h2>${escapeHtml(name)}</h2>${rows([
		['Web', site],
		[words.service.policy, [policy, consent.policyVersion].filter(Boolean).join(', ')],
	])}${paragraph(contact)}`;
}

/** The question, in the words of the banner. */
function asked({ texts }: ReceiptSubject, { name }: ReceiptController): string {
	const { title, body, policy } = texts.words.banner;
	const slots: { readonly [slot: string]: string } = { company: name, policy };
	return `<h2>${escapeHtml(title)}</h2>${paragraph(body.replace(/\{(\w+)\}/g, (_, slot) => slots[slot] ?? '').trim())}`;
}

function section({ config, consent, texts }: ReceiptSubject, purpose: ReceiptPurpose): string {
	const { on, off, always } = texts.words.preferences;
	const state = (allowed: boolean | undefined) => (allowed ? on : off);
	const services = config.services
		.filter(({ category }) => category === purpose.id)
		.map(({ id, options }) => {
			const told = factsOf(options, texts).map(
				([key, lines]) => [texts.words.service[key], lines.map(([one]) => one).join('; ')] as const,
			);
			const own = purpose.required ? always : state(consent.choices[id]);
			return `<h3>${escapeHtml(`${serviceName(options, texts)}: ${own}`)}</h3>${rows(told)}`;
		});
	const chosen = purpose.required ? always : state(purpose.allowed);
	return `<section><h2>${escapeHtml(`${purpose.name}: ${chosen}`)}</h2>${paragraph(purpose.description)}${services.join('')}</section>`;
}

/** The hashes by which the receipt can be checked: that of the file `consent.json`, and that of the company's record. */
function checks({ consent, site, texts, record }: ReceiptSubject): string {
	const { check } = texts.words.record;
	const line = (file: string, hash: string) => {
		const [before = '', after = ''] = check.replace('{file}', file).split('{hash}');
		return `<p>${escapeHtml(before)}<code>${escapeHtml(hash)}</code>${escapeHtml(after)}</p>`;
	};
	const lines = [line('consent.json', hashOf({ ...consent, site }))];
	if (record) lines.push(line(record.recordId, record.hash));
	return `<h2>ID ${escapeHtml(`${consent.id}`)}</h2>${lines.join('')}`;
}
