/**
 * Express with Sekisho: banner and gate in the first frame, a decision by form, and a cookie of the server that waits.
 *
 *     PORT=3000 node demo/frameworks/express.mjs
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { applyConsent, bannerHtml, headHtml, nodeConsentHandler, noticeHtml } from 'sekisho/server';

const config = JSON.parse(readFileSync(new URL('consent.json', import.meta.url), 'utf8'));
const files = fileURLToPath(new URL('.', import.meta.resolve('sekisho/sekisho.js')));

/** A page for one visitor. */
const page = (consent, title, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${headHtml(config, consent, { language: 'en' })}
<title>${title}</title>
<script type="text/plain" data-consent="statistics" data-src="https://statistics.example.com/count.js"></script>
</head>
<body>
${bannerHtml(config, consent, { language: 'en' })}
<h1>${title}</h1>
${body}
<footer><a href="/">Home</a> <a href="/privacy">Privacy</a> <a href="/consent" data-consent-action="preferences">Cookie settings</a></footer>
</body>
</html>`;

const app = express();
app.disable('x-powered-by');
app.use('/sekisho', express.static(files));
app.all('/consent', nodeConsentHandler(config));

app.use((request, response, next) => {
	response.set('Cache-Control', 'private');
	if (!request.headers.cookie?.includes('seen_by_server=')) response.cookie('seen_by_server', '1', { httpOnly: true });
	// Last of all, when every cookie of this answer is known. Behind a proxy: the host and the scheme that visitors see.
	response.locals.consent = applyConsent(request.headers.cookie, response, config, {
		host: request.headers.host,
		secure: request.secure,
	});
	next();
});

app.get('/', (_, response) => {
	const map =
		'<iframe data-consent="map" data-src="https://map.example.com/embed" title="Map" width="400" height="300"></iframe>';
	response.send(page(response.locals.consent, 'Welcome', map));
});
app.get('/privacy', (_, response) => {
	const notice = `<div data-consent-notice>${noticeHtml(config, 'en')}</div>`;
	response.send(page(response.locals.consent, 'Privacy', notice));
});

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
	console.log(`http://localhost:${server.address().port}/`);
});
