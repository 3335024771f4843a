import { art } from '../art.mjs';
import { COMPANIES, WORDS } from '../content.mjs';
import { html } from '../html.mjs';
import { link } from './layout.mjs';

/** The front page: what the company does, and ways to the other pages. */
export function home({ slug, lang }) {
	const { title, lead, cards, article, embed, forYou, ...company } = COMPANIES[slug];
	const words = WORDS[lang];
	const body = html`<section class="hero">
	<div>
		<p class="eyebrow">${company.field[lang]}</p>
		<h1>${title[lang]}</h1>
		<p class="lead">${lead[lang]}</p>
		<p class="actions">
			<a class="button" href="${link(slug, 'article', lang)}">${words.read}</a>
			<a href="${link(slug, 'media', lang)}">${words.look}</a>
		</p>
	</div>
	${art(company.art)}
</section>
<section>
	<h2>${words.fields}</h2>
	<div class="cards">${cards.map(
		([name, text]) => html`
		<div class="card"><h3>${name[lang]}</h3><p>${text[lang]}</p></div>`,
	)}
	</div>
</section>
${
	forYou &&
	html`<template data-consent="${forYou}"><section class="for-you">
	<h2>${words.forYou}</h2>
	<p>${words.forYouText}</p>
	<p><a href="${link(slug, 'article', lang)}">${article.title[lang]}</a></p>
</section></template>
`
}<section class="teaser">
	<p class="eyebrow">${words.article}</p>
	<h2><a href="${link(slug, 'article', lang)}">${article.title[lang]}</a></h2>
	<p>${article.lead[lang]}</p>
</section>`;
	return { title: title[lang], body };
}
