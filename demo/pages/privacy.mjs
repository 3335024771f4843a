import { WORDS } from '../content.mjs';
import { html, raw } from '../html.mjs';

/**
 * The policy: the table of services, the company's facts and statements, and the way back from a choice. The server prints
 * the tables, for visitors without JavaScript too.
 */
export function privacy({ slug, lang, config, noticeHtml }) {
	const words = WORDS[lang];
	const body = html`<section class="page">
	<p class="eyebrow">${words.privacy}</p>
	<h1>${words.privacyTitle}</h1>
	<p class="lead">${words.privacyLead}</p>
	<section class="choice">
		<h2>${words.choice}</h2>
		<p>${words.choiceText}</p>
		<form class="actions" method="post" action="/${slug}/consent">
			<a class="button" href="/${slug}/consent?lang=${lang}" data-consent-action="preferences">${words.preferences}</a>
			<button class="button plain" name="action" value="withdraw" data-consent-action="withdraw">${words.withdraw}</button>
		</form>
	</section>
	<div data-consent-notice>${raw(noticeHtml(config, lang))}</div>
</section>`;
	return { title: words.privacyTitle, body, styles: ['/sekisho/sekisho.notice.css'] };
}
