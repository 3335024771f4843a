import { COMPANIES, WORDS } from '../content.mjs';
import { html } from '../html.mjs';

/** A page whose embedded content needs consent. */
export function media({ slug, lang, port }) {
	const { embed } = COMPANIES[slug];
	const words = WORDS[lang];
	const source = `http://media.localhost${port ? `:${port}` : ''}/${embed}?lang=${lang}`;
	const body = html`<section class="page">
	<p class="eyebrow">${words.media}</p>
	<h1>${words.contents[embed]}</h1>
	<p class="lead">${words.frameLead[embed]}</p>
	<iframe data-consent="${embed}" data-src="${source}" title="${words.contents[embed]}" allowfullscreen></iframe>
	<p class="note">${words.frameNote}</p>
	<dl class="cards">${words.frameFacts.map(
		(fact, index) => html`
		<div class="card"><dt>${fact}</dt><dd>${words.frameFactTexts[index]}</dd></div>`,
	)}
	</dl>
</section>`;
	return { title: words.contents[embed], body };
}
