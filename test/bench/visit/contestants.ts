import { readFileSync } from 'node:fs';

/** As it ships. */
const { bannerHtml, headHtml }: typeof import('../../../src/server/server.js') = await import(
	`${new URL('../../../dist/server.js', import.meta.url)}`
);

/** The banner's file; its address carries the id of its build. */
const [BANNER_FILE] =
	/sekisho\.ui\.js\?\w+/.exec(readFileSync(new URL('../../../dist/sekisho.js', import.meta.url), 'utf8')) ?? [];

/** What a visit is measured with: a page's head and foot as the maker's documentation has them. */
export interface Contestant {
	readonly name: string;
	/** Its files, by their address on the page's own host, in this package or below `node_modules`. */
	readonly files: { readonly [address: string]: string };
	/** What the server sends with the page. */
	readonly headers?: { readonly [name: string]: string };
	/** What stands in the head, with so many services. */
	head(services: readonly string[], isAsked?: boolean): string;
	/** What stands first in the body. */
	body?(services: readonly string[], isAsked: boolean): string;
	/** Marks the script of the first service, so that it waits for consent; nothing where it cannot be marked. */
	gated?(address: string): string;
	/** What the visitor sees first. */
	readonly banner?: string;
	readonly accept?: string;
}

const json = (value: unknown) => JSON.stringify(value);
const all = <T>(services: readonly string[], make: (id: string) => T) => services.map(make);

const bare: Contestant = {
	name: 'no SDK',
	files: {},
	head: () => '',
	gated: (address) => `<script src="${address}" async></script>`,
};

/** The least that somebody could write: a box, a button, a cookie. */
const byHand: Contestant = {
	name: 'by hand',
	files: {},
	head: () => '',
	body: () => `<div id="ask" hidden style="position:fixed;bottom:0;left:0;right:0;background:#fff;padding:1em">
<p>We count visits, with your consent.</p><button>Reject all</button> <button id="yes">Accept all</button></div>`,
	gated: (address) => `<script>{
	const start = () => document.body.append(Object.assign(document.createElement('script'), { src: '${address}' }));
	if (document.cookie.includes('ok=1')) start();
	else ask.hidden = false;
	yes.onclick = () => { ask.remove(); document.cookie = 'ok=1;max-age=99999;path=/'; start(); };
}</script>`,
	banner: '#ask',
	accept: '#yes',
};

const configOf = (services: readonly string[]) => ({
	company: { name: 'Example' },
	services: all(services, (id) => ({ id, category: 'analytics', purpose: 'Counts visits.' })),
});

const sekisho: Contestant = {
	name: 'sekisho',
	files: { '/sekisho/*': 'dist' },
	head: (services) => `<script type="application/json" id="sekisho-config">${json(configOf(services))}</script>
<script src="/sekisho/sekisho.js"></script>`,
	gated: (address) => `<script type="text/plain" data-consent="s0" data-src="${address}"></script>`,
	banner: '[data-sekisho="banner"]',
	accept: '[data-sekisho="banner"] [data-consent-action="accept"]',
};

/** The same, from a server that announces the banner to who has to be asked: docs/server.md. */
const announced: Contestant = {
	...sekisho,
	name: 'sekisho, announced',
	headers: {
		link: `</sekisho/sekisho.js>; rel=preload; as=script, </sekisho/${BANNER_FILE}>; rel=modulepreload; fetchpriority=low`,
	},
};

/** The same, from a server that prints the gate and the banner into the page of who has to be asked. */
const printed: Contestant = {
	...sekisho,
	name: 'sekisho, printed',
	head: (services, isAsked) =>
		headHtml(configOf(services), isAsked ? { decided: false } : { decided: true }, { inline: true }),
	body: (services, isAsked) => (isAsked ? bannerHtml(configOf(services), { decided: false }) : ''),
};

const vanilla: Contestant = {
	name: 'vanilla-cookieconsent',
	files: {
		'/lib/cookieconsent.css': 'node_modules/vanilla-cookieconsent/dist/cookieconsent.css',
		'/lib/cookieconsent.umd.js': 'node_modules/vanilla-cookieconsent/dist/cookieconsent.umd.js',
	},
	head: (services) => `<link rel="stylesheet" href="/lib/cookieconsent.css">
<script type="module">
import '/lib/cookieconsent.umd.js';
CookieConsent.run(${json({
		// It shows itself to no browser that is driven by a program.
		hideFromBots: false,
		categories: {
			necessary: { enabled: true, readOnly: true },
			analytics: { services: Object.fromEntries(all(services, (id) => [id, { label: id }])) },
		},
		language: {
			default: 'en',
			translations: {
				en: {
					consentModal: {
						title: 'We use cookies',
						description: 'We count visits, with your consent.',
						acceptAllBtn: 'Accept all',
						acceptNecessaryBtn: 'Reject all',
						showPreferencesBtn: 'Settings',
					},
					preferencesModal: {
						title: 'Settings',
						acceptAllBtn: 'Accept all',
						acceptNecessaryBtn: 'Reject all',
						savePreferencesBtn: 'Save',
						closeIconLabel: 'Close',
						sections: [{ title: 'Analytics', description: 'Counts visits.', linkedCategory: 'analytics' }],
					},
				},
			},
		},
	})});
</script>`,
	gated: (address) => `<script type="text/plain" data-category="analytics" data-src="${address}"></script>`,
	banner: '#cc-main .cm',
	accept: '#cc-main .cm [data-role="all"]',
};

const orejime: Contestant = {
	name: 'orejime',
	files: {
		'/lib/orejime.js': 'node_modules/orejime/dist/orejime-standard-en.js',
		'/lib/orejime.css': 'node_modules/orejime/dist/orejime-standard.css',
	},
	head: (services) => `<script>window.orejimeConfig = ${json({
		privacyPolicyUrl: '/privacy',
		purposes: all(services, (id) => ({ id, title: id, description: 'Counts visits.' })),
	})}</script>
<script src="/lib/orejime.js"></script>
<link rel="stylesheet" href="/lib/orejime.css">`,
	gated: (address) => `<template data-purpose="s0"><script src="${address}"></script></template>`,
	banner: '.orejime-Banner',
	accept: '.orejime-Banner-saveButton',
};

const klaro: Contestant = {
	name: 'klaro',
	files: { '/lib/klaro.js': 'node_modules/klaro/dist/klaro.js' },
	head: (services) => `<script>window.klaroConfig = ${json({
		acceptAll: true,
		lang: 'en',
		translations: { en: { privacyPolicyUrl: '/privacy', purposes: { analytics: 'Analytics' } } },
		services: all(services, (name) => ({ name, title: name, purposes: ['analytics'] })),
	})}</script>
<script defer src="/lib/klaro.js"></script>`,
	gated: (address) =>
		`<script type="text/plain" data-type="application/javascript" data-name="s0" data-src="${address}"></script>`,
	banner: '.klaro .cookie-notice',
	accept: '.klaro .cm-btn-success',
};

const tarteaucitron: Contestant = {
	name: 'tarteaucitron',
	files: { '/lib/tarteaucitron/*': 'node_modules/tarteaucitronjs' },
	head: (services) => `<script src="/lib/tarteaucitron/tarteaucitron.min.js"></script>
<script>
tarteaucitron.init({
	privacyUrl: '', bodyPosition: 'bottom', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron', orientation: 'bottom',
	groupServices: false, showAlertSmall: false, cookieslist: false, showIcon: true, adblocker: false, DenyAllCta: true,
	AcceptAllCta: true, highPrivacy: true, handleBrowserDNTRequest: false, removeCredit: false, moreInfoLink: true,
	useExternalCss: false, useExternalJs: false, mandatory: true, googleConsentMode: false,
});
addEventListener('tac.root_available', () => {
	for (const key of ${json(services)}) {
		tarteaucitron.services[key] = {
			key, type: 'analytic', name: key, needConsent: true, cookies: [], js() {}, fallback() {},
		};
		(tarteaucitron.job = tarteaucitron.job || []).push(key);
	}
});
</script>`,
	banner: '#tarteaucitronAlertBig',
	accept: '#tarteaucitronPersonalize2',
};

/** A page without any, one by hand, ours, and the others. */
export const contestants: readonly Contestant[] = [
	bare,
	byHand,
	sekisho,
	announced,
	printed,
	vanilla,
	orejime,
	klaro,
	tarteaucitron,
];
