import { COMPANIES, WORDS } from '../content.mjs';
import { html, json, raw } from '../html.mjs';

const KINDS = ['home', 'article', 'media', 'privacy'];

/** The address of a page; the language goes with every link, because the demo keeps no cookie of its own. */
export const link = (slug, kind, lang) => `/${slug}/${kind === 'home' ? '' : kind}?lang=${lang}`;

const icon = (color) =>
	`data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${color}"/><path d="M7 10h18M10 10v14M22 10v14M10 15h12" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/></svg>`)}`;

/** What every document of the demo begins with. */
export const head = (title, lang, color) => html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="${icon(color)}">
<link rel="stylesheet" href="/demo/site.css">`;

/** Links to the same page in the other language. */
export const switcher = (lang, to) => html`<nav class="languages" aria-label="${WORDS[lang].language}">
	${[
		['ja', '日本語'],
		['en', 'English'],
	].map(
		([one, name]) =>
			html`<a href="${to(one)}" lang="${one}" hreflang="${one}"${one === lang && raw(' aria-current="true"')}>${name}</a>`,
	)}
</nav>`;

/** The scripts a company has marked with the service they belong to; each runs once that service is allowed. */
function marked(slug, kind) {
	const beacon = `navigator.sendBeacon('BASE/access-log?page=' + encodeURIComponent(location.pathname));`;
	return [{ id: 'access-log', code: beacon }, ...(COMPANIES[slug].scripts ?? [])]
		.filter(({ on }) => !on || on === kind)
		.map(
			({ id, code }) => html`<script type="text/plain" data-consent="${id}">
	${raw(code.replaceAll('BASE', `/${slug}`))}
</script>
`,
		);
}

/** A page of a company: the owner's two lines in its head, the marked scripts at its end. */
export function layout({ slug, kind, lang, config, title, body, styles = [] }) {
	const { short, field, accent, accentDark, serif } = COMPANIES[slug];
	const words = WORDS[lang];
	return html`${head(`${title} | ${short[lang]}`, lang, accent)}
<style>:root { --light: ${accent}; --dark: ${accentDark} }</style>
${styles.map(
	(one) => html`<link rel="stylesheet" href="${one}">
`,
)}<script src="/demo/recorder.js"></script>
<script type="application/json" id="sekisho-config">${json(config)}</script>
<script src="/sekisho/sekisho.js"></script>
</head>
<body class="${kind}${serif ? ' serif' : ''}">
<a class="skip" href="#main">${words.skip}</a>
<p class="not-real">${words.notReal}</p>
<header class="top">
	<a class="brand" href="${link(slug, 'home', lang)}"><b>${short[lang]}</b> <small>${field[lang]}</small></a>
	<nav aria-label="${short[lang]}">${KINDS.map(
		(one) => html`
		<a href="${link(slug, one, lang)}"${one === kind && raw(' aria-current="page"')}>${words[one]}</a>`,
	)}
	</nav>
	${switcher(lang, (one) => link(slug, kind, one))}
</header>
<main id="main">
${body}
</main>
<footer>
	<div>
		<p><b>${config.company.name[lang]}</b></p>
		<p>${words.notReal}</p>
	</div>
	<p class="actions">
		<a href="${link(slug, 'privacy', lang)}">${words.privacyTitle}</a>
		<a href="/${slug}/consent?lang=${lang}" data-consent-action="preferences">${words.preferences}</a>
		<a href="/?lang=${lang}">${words.companies}</a>
	</p>
</footer>
${marked(slug, kind)}<link rel="stylesheet" href="/demo/panel.css">
<script type="module" src="/demo/panel.js"></script>
</body>
</html>
`;
}
