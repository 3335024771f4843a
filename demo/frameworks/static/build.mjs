/**
 * A static site with Sekisho, as Astro, Eleventy or Hugo build it: the same pages for everybody, with the banner printed
 * into each, and shown by a line of script only where no decision is stored.
 *
 *     node demo/frameworks/static/build.mjs FOLDER
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { bannerHtml, headHtml, noticeHtml } from 'sekisho/server';

const config = JSON.parse(readFileSync(new URL('../consent.json', import.meta.url), 'utf8'));
const files = fileURLToPath(new URL('.', import.meta.resolve('sekisho/sekisho.js')));

/** The layout: no consent is given to either function, so a page is the same for every visitor. */
const layout = (title, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${headHtml(config, undefined, { language: 'en' })}
<title>${title}</title>
<script type="text/plain" data-consent="statistics" data-src="https://statistics.example.com/count.js"></script>
</head>
<body>
${bannerHtml(config, undefined, { language: 'en' })}
<h1>${title}</h1>
${body}
<footer><a href="/">Home</a> <a href="/privacy.html">Privacy</a> <button type="button" data-consent-action="preferences">Cookie settings</button></footer>
</body>
</html>
`;

const pages = {
	'index.html': layout('Welcome', '<p>Hello.</p>'),
	'privacy.html': layout('Privacy', `<div data-consent-notice>${noticeHtml(config, 'en')}</div>`),
};

const [, , out] = argv;
if (!out) {
	console.error('Name the folder for the site: node demo/frameworks/static/build.mjs FOLDER');
	process.exit(2);
}
mkdirSync(out, { recursive: true });
for (const [name, html] of Object.entries(pages)) writeFileSync(join(out, name), html);
cpSync(files, join(out, 'sekisho'), { recursive: true });
console.log(`Wrote ${Object.keys(pages).join(', ')} and sekisho/ to ${out}.`);
