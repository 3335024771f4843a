import { WORDS } from '../content.mjs';
import { html, raw } from '../html.mjs';

/**
 * The policy: the table of services, the company's facts and statements, and the way back from a choice. The server prints
 * the tables, for visitors without JavaScript too.
 */
export function privacy({ lang, config, noticeHtml }) {
	const words = WORDS[lang];
	const body = html`<section class="page">
	<p class="eyebrow">${words.privacy}</p>
	<h1>${words.privacyTitle}</h1>
	<p class="lead">${words.privacyLead}</p>
	<section class="choice">
		<h2>${words.choice}</h2>
		<p>${words.choiceText}</p>
		<p class="actions">
			<button type="button" class="button" data-consent-action="preferences">${words.preferences}</button>
			<button type="button" class="button plain" data-consent-action="withdraw">${words.withdraw}</button>
		</p>
	</section>
	<div data-consent-notice>${raw(noticeHtml(config, lang))}</div>
</section>`;
	return { title: words.privacyTitle, body, styles: ['/sekisho/sekisho.notice.css'] };
}
