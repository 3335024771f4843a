import { art } from '../art.mjs';
import { configs, SLUGS } from '../config.mjs';
import { COMPANIES, WORDS } from '../content.mjs';
import { html } from '../html.mjs';
import { head, link, switcher } from './layout.mjs';

const VERMILION = '#b23a24';

/** The way in: five companies. It carries no Sekisho, because nothing on it needs consent. */
export function picker(lang) {
	const words = WORDS[lang];
	return html`${head('関所 Sekisho demo', lang, VERMILION)}
<style>:root { --light: ${VERMILION}; --dark: #f3a08e }</style>
</head>
<body class="picker">
<header class="top"><span class="brand"><b>関所</b> <small>Sekisho demo</small></span>${switcher(lang, (one) => `/?lang=${one}`)}</header>
<main id="main">
<section class="page">
	<h1>${words.pickerTitle}</h1>
	<p class="lead">${words.pickerLead}</p>
	<ul class="companies">${SLUGS.map((slug) => {
		const { accent, accentDark, art: drawing, field } = COMPANIES[slug];
		return html`
		<li style="--light: ${accent}; --dark: ${accentDark}"><a href="${link(slug, 'home', lang)}">${art(drawing)}<small>${field[lang]}</small><b>${configs.get(slug).company.name[lang]}</b></a></li>`;
	})}
	</ul>
	<h2>${words.pickerSteps}</h2>
	<ol class="cards">${words.pickerStepTexts.map(
		([step, text]) => html`
		<li class="card"><h3>${step}</h3><p>${text}</p></li>`,
	)}
	</ol>
</section>
</main>
<footer><p>${words.notReal}</p><p><a href="/playground/?lang=${lang}">${words.playground}</a></p><p><a href="/consent-records">${words.records}</a></p></footer>
</body>
</html>
`;
}

/** Where an address leads nowhere. */
export function notFound(lang) {
	const words = WORDS[lang];
	return html`${head(words.lost, lang, VERMILION)}
<style>:root { --light: ${VERMILION}; --dark: #f3a08e }</style>
</head>
<body class="picker">
<main id="main"><section class="page">
	<p class="eyebrow">404</p>
	<h1>${words.lost}</h1>
	<p class="lead">${words.lostText}</p>
	<p class="actions"><a class="button" href="/?lang=${lang}">${words.companies}</a></p>
</section></main>
</body>
</html>
`;
}

/** In the place of what needs npm packages, which the rest of the demo does not. */
export function needsPackages(what) {
	return html`${head('関所 Sekisho demo', 'en', VERMILION)}
<style>:root { --light: ${VERMILION}; --dark: #f3a08e }</style>
</head>
<body class="picker">
<main id="main"><section class="page">
	<h1>${what} needs the npm packages</h1>
	<p class="lead">Run <code>npm install</code>, then start the demo again.</p>
	<p class="actions"><a class="button" href="/?lang=en">Back to the demo</a></p>
</section></main>
</body>
</html>
`;
}
