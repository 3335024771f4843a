import { art } from '../art.mjs';
import { COMPANIES, WORDS } from '../content.mjs';
import { html } from '../html.mjs';
import { link } from './layout.mjs';

/** A text to read. */
export function article({ slug, lang }) {
	const { article, art: drawing } = COMPANIES[slug];
	const words = WORDS[lang];
	const body = html`<article>
	<header>
		<p class="eyebrow">${words.article}<span>${words.minutes}</span></p>
		<h1>${article.title[lang]}</h1>
		<p class="lead">${article.lead[lang]}</p>
	</header>
	<div class="band">${art(drawing)}</div>
	${article.body[lang].map(
		([heading, text]) => html`${
			heading &&
			html`<h2>${heading}</h2>
	`
		}<p>${text}</p>
	`,
	)}
	<p class="actions"><a href="${link(slug, 'media', lang)}">${words.look}</a></p>
</article>`;
	return { title: article.title[lang], body };
}
