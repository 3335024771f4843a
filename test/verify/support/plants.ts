import { forgot, inline, leak, type Plant, serve } from './plant.js';
import { RARE_PLANTS } from './rare-plants.js';

/** Elements that fetch. */
const ELEMENTS: readonly Plant[] = [
	leak('script', (url) => ({ head: `<script src="${url}"></script>` })),
	leak('image', (url) => ({ body: `<img src="${url}" alt="">` })),
	leak('frame', (url) => ({ body: `<iframe src="${url}"></iframe>` })),
	leak('style', (url) => ({ head: `<link rel="stylesheet" href="${url}">` })),
	leak('background', (url) => ({ body: `<p style="background: url(${url})">b</p>` })),
	leak('import', (url) => ({ head: `<style>@import "${url}";</style>` })),
	leak('font', (url) => ({
		head: `<style>@font-face { font-family: f; src: url(${url}) } h1 { font-family: f }</style>`,
	})),
	leak('preload', (url) => ({ head: `<link rel="preload" as="image" href="${url}">` })),
	leak('prefetch', (url) => ({ head: `<link rel="prefetch" href="${url}">` })),
	leak('preconnect', (url) => ({ head: `<link rel="preconnect" href="${url}">` })),
	leak('dns-prefetch', (url) => ({ head: `<link rel="dns-prefetch" href="${url}">` })),
	leak('media', (url) => ({ body: `<video src="${url}"></video>` })),
	leak('object', (url) => ({ body: `<object data="${url}"></object>` })),
	leak('lazy-image', (url) => ({ body: `<p style="height:6000px"></p><img loading="lazy" src="${url}" alt="">` })),
	leak('form', (url) => ({
		body: `<iframe name="sink"></iframe><form id="f" action="${url}" method="post" target="sink"></form>${inline('f.submit()')}`,
	})),
	leak('ping', (url) => ({ body: `<a id="ping" href="#ping" ping="${url}">p</a>${inline('ping.click()')}` })),
	leak('link-header', (url) => ({ headers: () => ({ link: `<${url}>; rel=preconnect` }) })),
	leak('csp-report', (url) => ({
		headers: () => ({ 'content-security-policy-report-only': `img-src 'none'; report-uri ${url}` }),
		body: '<img src="/own.png" alt="">',
	})),
];

/** Scripts that send. */
const SENDERS: readonly Plant[] = [
	leak('fetch', (url) => ({ head: inline(`fetch("${url}")`) })),
	leak('keepalive', (url) => ({ head: inline(`fetch("${url}", { method: "POST", body: "x", keepalive: true })`) })),
	leak('xhr', (url) => ({
		head: inline(`const x = new XMLHttpRequest(); x.open("GET", "${url}"); x.send()`),
	})),
	leak('beacon', (url) => ({ head: inline(`navigator.sendBeacon("${url}", "x")`) })),
	leak('event-source', (url) => ({ head: inline(`new EventSource("${url}")`) })),
	leak('socket', (url) => ({ head: inline(`new WebSocket("${url.replace('https', 'wss')}")`) })),
	leak('late-timer', (url) => ({ head: inline(`setTimeout(() => fetch("${url}"), 350)`) })),
	leak('pagehide', (url) => ({
		head: inline(`addEventListener("pagehide", () => navigator.sendBeacon("${url}", "x"))`),
	})),
	leak('click', (url) => ({ head: inline(`document.addEventListener("click", () => fetch("${url}"), true)`) })),
	leak('written-frame', (url) => ({
		body: inline(
			`const w = document.body.appendChild(document.createElement("iframe")).contentDocument;
w.write('<img src="${url}">'); w.close()`,
		),
	})),
	leak('srcdoc', (url) => ({ body: `<iframe srcdoc="<img src='${url}'>"></iframe>` })),
	leak('own-frame', (url) => ({
		body: '<iframe src="/own-frame.html"></iframe>',
		on: serve('/own-frame.html', `<img src="${url}" alt="">`, 'text/html'),
	})),
	leak('trusted-frame', (url) => ({
		body: '<iframe src="https://widget.example/in-frame"></iframe>',
		on: (world) => world.on('widget.example', '/in-frame', inline(`fetch("${url}")`)),
	})),
	leak('redirect', (url) => ({
		body: '<img src="/go" alt="">',
		on: (world, host) => world.on(host, '/go', { status: 302, headers: { location: url } }),
	})),
	leak('redirect-twice', (url) => ({
		body: '<img src="/go-1" alt="">',
		on: (world, host) => {
			world.on(host, '/go-1', { status: 302, headers: { location: 'https://widget.example/go-2' } });
			world.on('widget.example', '/go-2', { status: 302, headers: { location: url } });
		},
	})),
];

/** Workers that send. */
const WORKERS: readonly Plant[] = [
	leak('worker', (url) => ({ head: inline('new Worker("/w.js")'), on: serve('/w.js', `fetch("${url}")`) })),
	leak('worker-import', (url) => ({
		head: inline('new Worker("/wi.js")'),
		on: serve('/wi.js', `importScripts("${url}")`),
	})),
	leak('worker-in-worker', (url) => ({
		head: inline('new Worker("/w1.js")'),
		on: (world, host) => {
			serve('/w1.js', 'new Worker("/w2.js")')(world, host);
			serve('/w2.js', `fetch("${url}")`)(world, host);
		},
	})),
	leak('blob-worker', (url) => ({
		head: inline(`new Worker(URL.createObjectURL(new Blob(['fetch("${url}")'])))`),
	})),
	leak('shared-worker', (url) => ({
		head: inline('new SharedWorker("/shared.js")'),
		on: serve('/shared.js', `fetch("${url}")`),
	})),
	leak('service-worker', (url) => ({
		head: inline('navigator.serviceWorker.register("/sw.js", { scope: "/a/" })'),
		on: serve('/sw.js', `fetch("${url}")`),
	})),
	leak('service-worker-import', (url) => ({
		head: inline('navigator.serviceWorker.register("/swi.js", { scope: "/b/" })'),
		on: serve('/swi.js', `importScripts("${url}")`),
	})),
	leak('service-worker-redirects', (url) => ({
		head: inline('navigator.serviceWorker.register("/swf.js")'),
		on: serve(
			'/swf.js',
			`onactivate = (e) => e.waitUntil(clients.claim()); onfetch = (e) => { if (e.request.url.endsWith("/own.png")) e.respondWith(fetch("${url}")) }`,
		),
		body: inline('setTimeout(() => fetch("/own.png"), 200)'),
	})),
];

const stored = (kind: string, name: string, parts: Omit<Plant, 'name' | 'finds'>): Plant => ({
	name: `${kind} ${name}`,
	finds: [`undeclared-${kind} ${name}`],
	...parts,
});

/** What is written on the visitor's machine, and nobody declares it. */
const WRITERS: readonly Plant[] = [
	stored('cookie', 'by-script', { head: inline('document.cookie = "by-script=1"') }),
	stored('cookie', 'by-store', { head: inline('cookieStore.set("by-store", "1")') }),
	stored('cookie', 'by-header', { headers: () => ({ 'set-cookie': 'by-header=1; Path=/' }) }),
	stored('cookie', 'http-only', { headers: () => ({ 'set-cookie': 'http-only=1; Path=/; HttpOnly; Secure' }) }),
	stored('cookie', 'by-image', {
		body: '<img src="/cookie.gif" alt="">',
		on: (world, host) => world.on(host, '/cookie.gif', { headers: { 'set-cookie': 'by-image=1; Path=/' } }),
	}),
	stored('cookie', 'by-hop', {
		body: '<img src="/hop" alt="">',
		on: (world, host) =>
			world.on(host, '/hop', { status: 302, headers: { location: '/own.png', 'set-cookie': 'by-hop=1; Path=/' } }),
	}),
	stored('cookie', 'short-lived', {
		head: inline('document.cookie = "short-lived=1"; document.cookie = "short-lived=; max-age=0"'),
		on: (world, host) => world.on(host, '/short', { headers: { 'set-cookie': 'short-lived=1; Path=/short' } }),
		body: '<img src="/short" alt="">',
	}),
	stored('cookie', 'third-party', {
		body: '<img src="https://widget.example/cookie.gif" alt="">',
		on: (world) =>
			world.on('widget.example', '/cookie.gif', {
				headers: { 'set-cookie': 'third-party=1; Path=/; Secure; SameSite=None' },
			}),
	}),
	stored('cookie', 'in-frame', {
		body: '<iframe src="/cookie-frame"></iframe>',
		on: serve('/cookie-frame', inline('document.cookie = "in-frame=1"'), 'text/html'),
	}),
	stored('storage', 'local', { head: inline('localStorage.local = 1') }),
	stored('storage', 'session', { head: inline('sessionStorage.session = 1') }),
	stored('storage', 'brief', { head: inline('localStorage.brief = 1; localStorage.removeItem("brief")') }),
	stored('storage', 'database', { head: inline('indexedDB.open("database")') }),
	stored('storage', 'worker-database', {
		head: inline('new Worker("/db.js")'),
		on: serve('/db.js', 'indexedDB.open("worker-database")'),
	}),
	stored('storage', 'cache', { head: inline('caches.open("cache")') }),
	stored('storage', 'of-widget', {
		body: '<iframe src="https://widget.example/keeps"></iframe>',
		on: (world) => world.on('widget.example', '/keeps', inline('localStorage["of-widget"] = 1')),
	}),
];

/** A header for visitors who have answered so. */
const cookieFor =
	(answer: RegExp, line: string) =>
	(cookie: string): Readonly<Record<string, string>> =>
		answer.test(cookie) ? { 'set-cookie': line } : {};

const ACCEPTED = /analytics:1/;

/** The fetch of a script above the gate, which nothing holds. */
const past = (code: string) => inline(`{ const get = fetch; const send = (url) => get(url).catch(() => {}); ${code} }`);

const vendor = (host: string, more = {}) => ({
	services: [{ id: 'vendor', category: 'analytics', urls: [`${host}.vendor.example/*`], ...more }],
});

/** What a declared vendor does without consent. */
const DECLARED: readonly Plant[] = [
	{
		name: 'a vendor above the gate',
		finds: ['request-without-consent above.vendor.example'],
		early: '<script src="https://above.vendor.example/x"></script>',
		config: vendor('above'),
	},
	{
		name: 'a redirect to a vendor',
		finds: ['request-without-consent hop.vendor.example'],
		body: '<img src="/to-vendor" alt="">',
		on: (world, host) =>
			world.on(host, '/to-vendor', { status: 302, headers: { location: 'https://hop.vendor.example/x' } }),
		config: vendor('hop'),
	},
	{
		name: 'a vendor after a refusal only',
		finds: ['request-without-consent spite.vendor.example'],
		early: past('if (/analytics:0/.test(document.cookie)) send("https://spite.vendor.example/x")'),
		config: vendor('spite'),
	},
	{
		name: 'a vendor after a withdrawal',
		finds: ['request-without-consent tick.vendor.example'],
		early: past(`if (/analytics:1/.test(document.cookie)) name = "was";
if (/analytics:0/.test(document.cookie) && name === "was") send("https://tick.vendor.example/x")`),
		config: vendor('tick'),
	},
	{
		name: 'a vendor in another tab after a withdrawal',
		finds: ['request-without-consent tab.vendor.example'],
		early: past(`const tabs = new BroadcastChannel("tabs"); const first = Math.random();
tabs.onmessage = ({ data }) => { if (data === "who") tabs.postMessage("me"); else setInterval(() => send("https://tab.vendor.example/x?" + Math.random()), 200) };
if (/analytics:1/.test(document.cookie)) tabs.postMessage("who")`),
		config: vendor('tab'),
	},
	{
		name: 'a vendor although GPC is on',
		finds: ['gpc-ignored gpc.vendor.example'],
		early: past('if (!/sekisho=/.test(document.cookie)) send("https://gpc.vendor.example/x")'),
		config: { regime: 'opt-out', ...vendor('gpc', { category: 'marketing' }) },
		options: { scenarios: [{ region: '', gpc: true }] },
	},
	{
		name: 'a vendor in a region that asks first',
		finds: ['request-without-consent region.vendor.example'],
		early: past('if (!/sekisho=/.test(document.cookie)) send("https://region.vendor.example/x")'),
		config: { regime: { DE: 'opt-in', 'US-CA': 'opt-out' }, ...vendor('region') },
		options: { scenarios: [{ region: 'DE', gpc: false }] },
	},
	{
		name: 'a vendor that a declared one brings along',
		finds: ['undeclared-party along.forgot.example'],
		body: '<script type="text/plain" data-consent="vendor" data-src="https://brings.vendor.example/x"></script>',
		on: (world) => serve('/x', `fetch("${forgot('along')}")`)(world, 'brings.vendor.example'),
		config: vendor('brings'),
	},
	{
		name: 'a vendor on the second page',
		finds: ['undeclared-party second.forgot.example'],
		body: '<a href="/page-2">two</a>',
		on: serve('/page-2', `<img src="${forgot('second')}" alt="">`, 'text/html'),
		options: { pages: 2 },
		config: {},
	},
	{
		name: 'somebody else under a name of ours',
		finds: ['alias metrics.HOST'],
		body: inline('new Image().src = "https://metrics." + location.host + "/b/ss/x"'),
		options: { aliasesOf: async (host) => (host.startsWith('metrics.') ? ['shop.sc.omtrdc.net'] : []) },
		config: {},
	},
];

const st = (more = {}) => ({
	services: [{ id: 'vendor', category: 'analytics', cookies: [{ name: '_st', days: 30, ...more }], storage: ['st_*'] }],
});

/** What is stored without consent, for too long, or not as the notice says. */
const KEPT: readonly Plant[] = [
	{
		name: 'a cookie before a choice',
		finds: ['cookie-without-consent _st'],
		headers: cookieFor(/^(?!.*sekisho=)/, '_st=1; Path=/'),
		config: st(),
	},
	{
		name: 'a cookie after a refusal',
		finds: ['cookie-without-consent _st'],
		headers: cookieFor(/analytics:0/, '_st=1; Path=/'),
		config: st(),
	},
	{
		name: 'an item before a choice',
		finds: ['storage-without-consent st_id'],
		early: inline('if (!/sekisho=/.test(document.cookie)) localStorage.st_id = 1'),
		config: st(),
	},
	{
		name: 'a lifetime longer than promised',
		finds: ['lifetime _st'],
		headers: cookieFor(ACCEPTED, '_st=1; Path=/; Max-Age=34560000'),
		config: st(),
	},
	{
		name: 'a lifetime by Expires',
		finds: ['lifetime _st'],
		headers: (cookie) =>
			cookieFor(ACCEPTED, `_st=1; Path=/; Expires=${new Date(Date.now() + 40 * 86_400_000).toUTCString()}`)(cookie),
		config: st(),
	},
	{
		name: 'minutes that became a day',
		finds: ['lifetime _st'],
		early: inline('if (/analytics:1/.test(document.cookie)) document.cookie = "_st=1; max-age=86400"'),
		config: st({ days: undefined, minutes: 30 }),
	},
	{
		name: 'a cookie that no script can erase',
		finds: ['left-over _st'],
		headers: cookieFor(ACCEPTED, '_st=1; Path=/; HttpOnly'),
		config: st(),
	},
	{
		name: 'a cookie that the notice forgets',
		finds: ['notice-forgets _st'],
		headers: cookieFor(ACCEPTED, '_st=1; Path=/'),
		on: serve('/privacy', '<table><tr><td>_other</td><td>30 days</td></tr></table>', 'text/html'),
		config: {
			company: { name: 'Shop', policyUrl: '/privacy' },
			services: [{ id: 'vendor', category: 'analytics', cookies: ['_st', '_other'] }],
		},
	},
];

/** Every fault that is planted, in the order in which pages take them. */
export const PLANTS: readonly Plant[] = [
	...ELEMENTS,
	...SENDERS,
	...WORKERS,
	...WRITERS,
	...RARE_PLANTS,
	...DECLARED,
	...KEPT,
];
