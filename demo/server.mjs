/**
 * The demo: five companies' sites, each with its own configuration, on the built `dist/`.
 *
 *     node demo/server.mjs [--port 4321] [--host 127.0.0.1]
 *
 * Needs Node 20; the playground and the records need the npm packages as well.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import * as log from './access-log.mjs';
import { configs, SLUGS } from './config.mjs';
import { embed } from './pages/embed.mjs';
import { needsPackages, notFound, page, picker } from './pages/pages.mjs';
import { answerPlayground } from './playground/serve.mjs';
import { openDemoRecords } from './records.mjs';

/** The built files; `npm run dev` has its own. */
const DIST = new URL(`../${process.env.SEKISHO_DIST ?? 'dist'}/`, import.meta.url);
const TRIES = 20;
const TYPES = { js: 'text/javascript', css: 'text/css', json: 'application/json', html: 'text/html' };
/** The files of this folder that are served; nothing else of it is. */
const OWN = new Set(['site.css', 'panel.css', 'panel.js', 'recorder.js']);

if (!existsSync(new URL('server.js', DIST))) {
	console.error(
		'The demo runs on the built files, and dist/ is not there. Build it first: npm install && npm run build',
	);
	process.exit(1);
}
/** The banner's file; its address carries the id of its build. */
const [BANNER_FILE = 'sekisho.ui.js'] =
	/sekisho\.ui\.js\?\w+/.exec(readFileSync(new URL('sekisho.js', DIST), 'utf8')) ?? [];
const { readConsent, gateSetCookie, noticeHtml, nodeConsentHandler } = await import(new URL('server.js', DIST).href);
const records = await openDemoRecords(DIST, [...configs.values()]);
/** Where a company takes a choice without JavaScript, and keeps the record of it as of any other. */
const answerForm = (slug, lang) =>
	nodeConsentHandler(configs.get(slug), { language: lang, onDecision: records?.follow, secure: false });

/** Sends a response; `HEAD` gets the headers alone. */
function send(request, response, status, type, body = '', headers = {}) {
	response.writeHead(status, {
		...(type && { 'Content-Type': `${TYPES[type]}; charset=utf-8`, 'Content-Length': Buffer.byteLength(body) }),
		'Cache-Control': 'no-cache',
		'X-Content-Type-Options': 'nosniff',
		...headers,
	});
	response.end(request.method === 'HEAD' ? undefined : body);
}

const sendFile = (request, response, url) =>
	send(request, response, 200, url.pathname.split('.').at(-1), readFileSync(url));

/** `?lang=`, else what the browser asks for; Japanese or English. */
function languageOf(request, url) {
	const asked = url.searchParams.get('lang') ?? request.headers['accept-language'] ?? '';
	return /^ja\b/i.test(asked) ? 'ja' : 'en';
}

const portOf = (request) => /:(\d{1,5})$/.exec(request.headers.host ?? '')?.[1];

/** A visitor's id: the one the browser sent, or a new one, in the shape this server gives. */
function visitorOf(request) {
	const sent = /(?:^|;\s*)visitor_id=([0-9a-f]{16})(?:;|$)/.exec(request.headers.cookie ?? '')?.[1];
	return (
		sent ?? [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
	);
}

/**
 * What every answer of a company's site does with the visitor: the cookie is set as if there were no consent to ask for,
 * and `gateSetCookie` takes it out; the log is written only where `readConsent` allows it. Returns the consent.
 */
function meet(request, response, slug, status, bytes) {
	const config = configs.get(slug);
	const consent = readConsent(request.headers.cookie, config);
	const visitor = visitorOf(request);
	const { days } = config.services.find(({ id }) => id === 'access-log').cookies[0];
	response.setHeader('Set-Cookie', [`visitor_id=${visitor}; Path=/${slug}; Max-Age=${days * 86_400}; SameSite=Lax`]);
	gateSetCookie(response, consent, config);
	if (consent.allows('access-log')) log.write(request, status, bytes, visitor);
	return consent;
}

/** Where pages send their records, and at the same address the figures for the owner. */
async function answerRecords(request, response) {
	try {
		const isPage = /^\/consent-records\/?(\?lang=\w*)?$/.test(request.url) && request.method === 'GET';
		if (!records) send(request, response, 503, 'html', `${needsPackages('The place for records')}`);
		else if (isPage) send(request, response, 200, 'html', await records.page());
		else await records.handle(request, response);
	} catch {
		if (!response.headersSent) response.writeHead(503);
		response.end();
	}
}

function answer(request, response) {
	const { method } = request;
	const target = request.url.replace(/^\/+/, '/');
	const url = new URL(URL.canParse(target, 'http://demo') ? target : '/nowhere', 'http://demo');
	const path = url.pathname;
	const [, first, rest = ''] = /^\/([^/]*)\/?(.*)$/.exec(path);
	const lang = languageOf(request, url);
	const lost = () => send(request, response, 404, 'html', `${notFound(lang)}`);

	if (/^media\.localhost(:|$)/.test(request.headers.host ?? '')) {
		const frame = embed(first, lang);
		return frame ? send(request, response, 200, 'html', `${frame}`) : lost();
	}
	if (first === 'consent-records') return answerRecords(request, response);
	if (path === '/playground') return send(request, response, 308, undefined, '', { Location: '/playground/' });
	if (first === 'playground')
		return answerPlayground(rest, { dist: DIST, origin: `http://${request.headers.host}` }).then((found) =>
			found
				? send(request, response, found.status, undefined, found.body, {
						...found.headers,
						'Content-Length': Buffer.byteLength(found.body),
					})
				: lost(),
		);
	// Where beacons go; whoever comes here without consent leaves no trace.
	const beacon = SLUGS.includes(first) && (rest === 'access-log' || rest === 'inquiry-history');
	if (beacon || path === '/access-log') {
		request.resume();
		if (rest === 'access-log') meet(request, response, first, 204);
		return send(request, response, 204);
	}
	if (SLUGS.includes(first) && rest === 'consent') return answerForm(first, lang)(request, response);
	if (method !== 'GET' && method !== 'HEAD')
		return send(request, response, 405, 'html', `${notFound(lang)}`, { Allow: 'GET, HEAD' });
	if (path === '/') return send(request, response, 200, 'html', `${picker(lang)}`);
	if (path === '/demo/log')
		return send(request, response, 200, 'json', JSON.stringify({ lines: log.tail() }), { 'Cache-Control': 'no-store' });
	if (first === 'demo' && OWN.has(rest)) return sendFile(request, response, new URL(rest, import.meta.url));
	if (first === 'sekisho' && /^(locales\/)?[\w-]+(\.[\w-]+)*\.(js|json|css)$/.test(rest)) {
		const file = new URL(rest, DIST);
		return existsSync(file) ? sendFile(request, response, file) : lost();
	}
	if (!SLUGS.includes(first)) return lost();
	if (path === `/${first}`) return send(request, response, 308, undefined, '', { Location: `/${first}/${url.search}` });
	const body = page({ slug: first, kind: rest || 'home', lang, port: portOf(request), noticeHtml });
	if (!body) return lost();
	const { decided } = meet(request, response, first, 200, Buffer.byteLength(`${body}`));
	// Who has to be asked gets the banner a round trip sooner.
	if (!decided)
		response.setHeader(
			'Link',
			`</sekisho/sekisho.js>; rel=preload; as=script, </sekisho/${BANNER_FILE}>; rel=modulepreload; fetchpriority=low`,
		);
	send(request, response, 200, 'html', `${body}`, { 'Content-Language': lang, Vary: 'Accept-Language, Cookie' });
}

const server = createServer((request, response) => {
	try {
		answer(request, response);
	} catch (error) {
		console.error(error);
		if (!response.headersSent) response.writeHead(500);
		response.end();
	}
});

/** Listens on the port, or on the next one that is free. */
function listen(port, host, left = TRIES) {
	server.once('error', (error) => {
		if (error.code !== 'EADDRINUSE' || !left) {
			console.error(`The demo could not start: ${error.message}`);
			process.exit(1);
		}
		listen(port + 1, host, left - 1);
	});
	server.listen(port, host);
}

/** The options; what is not one ends the demo with a line that says so. */
function readOptions() {
	try {
		return parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } }).values;
	} catch (error) {
		console.error(`${error.message.split('. ')[0]}. The demo takes --port and --host.`);
		process.exit(1);
	}
}

const values = readOptions();
const port = Number(values.port ?? process.env.PORT ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
	console.error(`--port takes a number from 0 to 65535, not "${values.port ?? process.env.PORT}".`);
	process.exit(1);
}
log.open();
server.once('listening', () => {
	console.log(`
  関所 Sekisho demo

  Open        http://localhost:${server.address().port}/
  Access log  ${log.file}
  Stop        Ctrl-C
`);
});
listen(port, values.host ?? '127.0.0.1');

for (const signal of ['SIGINT', 'SIGTERM'])
	process.on(signal, () => {
		server.close(() => process.exit(0));
		server.closeAllConnections();
	});
