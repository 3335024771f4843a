import { inline, type Plant, serve } from './plant.js';

const VENDOR = { id: 'vendor', category: 'analytics', urls: ['clean.vendor.example/*'] };

const marked = '<script type="text/plain" data-consent="vendor" data-src="https://clean.vendor.example/x"></script>';

/** What the vendor's script does once it runs. */
const RUNS = `document.cookie = "_v=1; max-age=86400"; localStorage.v_id = 1; indexedDB.open("v_db"); caches.open("v_cache");
fetch("https://clean.vendor.example/collect", { method: "POST", body: "x", mode: "no-cors" }).catch(() => {});`;

/** Pages that keep every promise, each in another way: nothing may be found in them. */
export const CLEAN_PAGES: readonly Plant[] = [
	{ name: 'nothing but text', finds: [], config: {} },
	{ name: 'a marked script', finds: [], body: marked, config: { services: [VENDOR] } },
	{
		name: 'a script that is held without a mark',
		finds: [],
		head: inline(
			'const s = document.createElement("script"); s.src = "https://clean.vendor.example/x"; document.head.append(s)',
		),
		config: { services: [VENDOR] },
	},
	{
		name: 'a frame and an image behind consent',
		finds: [],
		body: `<iframe data-consent="vendor" data-src="https://clean.vendor.example/frame" width="300" height="200"></iframe>
<img data-consent="vendor" data-src="https://clean.vendor.example/pixel" alt="">`,
		config: { services: [VENDOR] },
	},
	{
		name: 'what is stored under consent and erased again',
		finds: [],
		body: '<script type="text/plain" data-consent="vendor" data-src="https://writes.vendor.example/x"></script>',
		on: (world) => serve('/x', RUNS)(world, 'writes.vendor.example'),
		config: {
			services: [
				{
					...VENDOR,
					urls: ['writes.vendor.example/*', 'clean.vendor.example/*'],
					cookies: [{ name: '_v', days: 1 }],
					storage: ['v_*'],
				},
			],
		},
	},
	{
		name: 'necessary cookies and trusted items',
		finds: [],
		head: inline('document.cookie = "csrf=1"; localStorage.theme = "dark"'),
		headers: () => ({ 'set-cookie': 'session=1; Path=/; HttpOnly' }),
		body: marked,
		config: {
			services: [VENDOR, { id: 'shop', category: 'necessary', cookies: ['session', 'csrf'] }],
			gate: { trusted: ['theme'] },
		},
	},
	{
		name: 'an icon, a manifest, reports and speculation of its own',
		finds: [],
		head: `<link rel="icon" href="/own.png"><link rel="manifest" href="/m.json"><link rel="icon" href="https://widget.example/own.png">
<script type="speculationrules">{"prefetch":[{"urls":["/next"]}]}</script>`,
		headers: () => ({ 'reporting-endpoints': 'main="/reports"' }),
		config: { services: [VENDOR], gate: { trusted: ['widget.example/*'] } },
	},
	{
		name: 'workers, a subdomain and a trusted party',
		finds: [],
		head: inline('new Worker("/w.js"); navigator.serviceWorker.register("/sw.js")'),
		body: `${inline('new Image().src = "https://img." + location.host + "/own.png"')}
<iframe src="https://widget.example/quiet"></iframe>${marked}`,
		on: (world, host) => {
			serve('/w.js', 'fetch("/own.png")')(world, host);
			serve('/sw.js', 'fetch("/own.png")')(world, host);
		},
		config: { services: [VENDOR], gate: { trusted: ['widget.example/*'] } },
	},
	{
		name: 'a vendor that runs until it is refused, where that is the rule',
		finds: [],
		body: marked,
		config: { region: 'US-CA', regime: { 'US-CA': 'opt-out' }, services: [VENDOR] },
		options: { scenarios: [{ region: 'US-CA', gpc: false }] },
	},
	{
		name: 'a marketing vendor that heeds GPC',
		finds: [],
		body: marked,
		config: { regime: 'opt-out', services: [{ ...VENDOR, category: 'marketing' }] },
		options: { scenarios: [{ region: '', gpc: true }] },
	},
	{
		name: 'two pages, a notice and a policy',
		finds: [],
		body: `<div data-consent-notice></div><a href="/page-2">two</a>${marked}`,
		on: (world, host) => {
			serve('/page-2', '<p>two</p>', 'text/html')(world, host);
			serve('/privacy', '<p>We set _v for a day.</p>', 'text/html')(world, host);
		},
		config: {
			company: { name: 'Shop', policyUrl: '/privacy' },
			services: [{ ...VENDOR, cookies: [{ name: '_v', days: 1 }] }],
		},
		options: { pages: 2 },
	},
];
