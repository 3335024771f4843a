import { readFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import { bundle } from './bundle.js';

// Real libraries, each with its everyday ways to bring something into a page.
//
// What `insert(round)` brings is all of `KINDS`, or those that a library lists. Of each there is one request, to
// `ads.example.com` for what is marked and declares no address, and to `stats.example.com` for what is declared and not
// marked. `part(round)` is all of them as HTML.

/** A library in a page. */
export interface Library {
	readonly name: string;
	/** What the page loads before its own script. */
	readonly script: () => string;
	/** In the page's body, before its own script. */
	readonly body?: string;
	/** Statements that bring what `part(round)` holds into `#box`; `round` is a number. */
	readonly insert: string;
	/** When `insert` may be called; at once unless told. */
	readonly ready?: string;
	/** What it asks for twice without us as well: React in StrictMode runs each effect twice. */
	readonly twice?: string;
	/** Why it does not hold yet. Such a test fails, and says when it no longer does. */
	readonly fails?: string;
	/** What of it is requested, once allowed; everything unless told. */
	readonly kinds?: readonly string[];
	/** What an insert brings takes the place of what the one before it brought. */
	readonly replaces?: boolean;
}

/** What a part holds: host and path of each request. */
export const KINDS = ['ads/inline', 'ads/script', 'ads/img', 'ads/frame', 'stats/script', 'stats/img', 'stats/frame'];

/** An unmarked script that `innerHTML` brings is dead; a marked one runs once it is allowed. */
const BY_INNER_HTML = KINDS.filter((kind) => kind !== 'stats/script');

/** Runs in the page. */
export function part(round: number | string): string {
	return `<script type="text/plain" data-consent="ads">new Image().src = 'https://ads.example.com/inline?${round}'</script>
<script type="text/plain" data-consent="ads" data-src="https://ads.example.com/script?${round}"></script>
<img data-consent="ads" data-src="https://ads.example.com/img?${round}" alt="">
<iframe data-consent="ads" data-src="https://ads.example.com/frame?${round}"></iframe>
<script src="https://stats.example.com/script?${round}"></script>
<img src="https://stats.example.com/img?${round}" alt="">
<iframe src="https://stats.example.com/frame?${round}"></iframe>`;
}

/** A file of a package. */
const file = (path: string) => () => readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url), 'utf8');

/** Runs a script once the page is parsed, as one with `defer` does. */
const deferred = (code: string) => `addEventListener('DOMContentLoaded', () => {\n${code}\n});`;

const JQUERY = `const marked = part(round).split('\\n').slice(0, 4).join('');
	$('#box').append(marked);
	$('<script>').attr('src', 'https://stats.example.com/script?' + round).appendTo('#box');
	$('#box').prepend('<img src="https://stats.example.com/img?' + round + '" alt="">');
	$('<iframe>', { src: 'https://stats.example.com/frame?' + round }).appendTo('#box');`;

/** A component that draws a part, and one effect that brings the script, as most do. */
const REACT = `import { createElement as h, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
function Part({ round }) {
	useEffect(() => {
		const script = document.createElement('script');
		script.src = 'https://stats.example.com/script?' + round;
		document.head.append(script);
		return () => script.remove();
	}, [round]);
	return h('section', null,
		h('div', { dangerouslySetInnerHTML: { __html: part(round).split('\\n').slice(0, 2).join('') } }),
		h('img', { 'data-consent': 'ads', src: 'https://ads.example.com/img?' + round, alt: '' }),
		h('iframe', { 'data-consent': 'ads', src: 'https://ads.example.com/frame?' + round }),
		h('img', { src: 'https://stats.example.com/img?' + round, alt: '' }),
		h('iframe', { src: 'https://stats.example.com/frame?' + round }));
}
function Page() {
	const [rounds, set] = useState([]);
	window.add = (round) => set((all) => [...all, round]);
	return rounds.map((round) => h(Part, { round, key: round }));
}
createRoot(document.getElementById('box')).render(h(StrictMode, null, h(Page)));`;

const SOLID = `import { createSignal, For } from 'solid-js';
import { render } from 'solid-js/web';
import html from 'solid-js/html';
const [rounds, set] = createSignal([]);
render(() => html\`<\${For} each=\${rounds}>\${(round) => html\`<section>
	<div innerHTML=\${() => part(round).split('\\n').slice(0, 2).join('')}></div>
	<img data-consent="ads" data-src=\${'https://ads.example.com/img?' + round} alt="" />
	<iframe data-consent="ads" data-src=\${'https://ads.example.com/frame?' + round}></iframe>
	<img src=\${'https://stats.example.com/img?' + round} alt="" />
	<iframe src=\${'https://stats.example.com/frame?' + round}></iframe></section>\`}<//>\`, document.getElementById('box'));
window.add = (round) => set((all) => [...all, round]);`;

/** A component with a shadow root of its own, and a part drawn without one. */
const LIT = `import { html, LitElement, render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
const frames = (host, mark, round) => html\`<img data-consent=\${mark} src=\${'https://' + host + '/img?' + round} alt="">
	<iframe data-consent=\${mark} src=\${'https://' + host + '/frame?' + round}></iframe>\`;
customElements.define('page-part', class extends LitElement {
	static properties = { rounds: { attribute: false } };
	constructor() { super(); this.rounds = []; }
	render() {
		return this.rounds.map((round) => html\`<div>\${unsafeHTML(part(round).split('\\n').slice(0, 2).join(''))}</div>\${frames('ads.example.com', 'ads', round)}\`);
	}
});
const page = document.createElement('page-part');
document.getElementById('box').append(page);
const rest = document.body.appendChild(document.createElement('div'));
window.add = (round) => {
	page.rounds = [...page.rounds, round];
	render(page.rounds.map((one) => html\`<img src=\${'https://stats.example.com/img?' + one} alt="">
		<iframe src=\${'https://stats.example.com/frame?' + one}></iframe>\`), rest);
};`;

const SVELTE = `<script>
let rounds = $state([]);
window.add = (round) => rounds.push(round);
</script>
{#each rounds as round (round)}<section>
	{@html part(round).split('\\n').slice(0, 2).join('')}
	<img data-consent="ads" src={'https://ads.example.com/img?' + round} alt="">
	<iframe data-consent="ads" src={'https://ads.example.com/frame?' + round} title="ad"></iframe>
	<img src={'https://stats.example.com/img?' + round} alt="">
	<iframe src={'https://stats.example.com/frame?' + round} title="statistics"></iframe></section>{/each}`;

const svelte = () => {
	const { code } = compile(SVELTE, { generate: 'client', filename: 'Page.svelte' }).js;
	return bundle(`import { mount } from 'svelte';\n${code}\nmount(Page, { target: document.getElementById('box') });`);
};

const VUE = `<div id="app"><section v-for="round in rounds" :key="round">
	<div v-html="part(round).split('\\n').slice(0, 2).join('')"></div>
	<img data-consent="ads" :src="'https://ads.example.com/img?' + round" alt="">
	<iframe data-consent="ads" :src="'https://ads.example.com/frame?' + round"></iframe>
	<component is="script" :src="'https://stats.example.com/script?' + round"></component>
	<img :src="'https://stats.example.com/img?' + round" alt="">
	<iframe :src="'https://stats.example.com/frame?' + round"></iframe></section></div>
<script>const { rounds } = Vue.createApp({ data: () => ({ rounds: [] }), methods: { part } }).mount('#app');
window.add = (round) => rounds.push(round)</script>`;

const ALPINE = `<div id="app" x-data="{ rounds: [] }" x-init="void (window.add = (round) => rounds.push(round))">
	<template x-for="round in rounds" :key="round"><section>
		<div x-html="part(round).split('\\n').slice(0, 2).join('')"></div>
		<img data-consent="ads" :src="'https://ads.example.com/img?' + round" alt="">
		<iframe data-consent="ads" :src="'https://ads.example.com/frame?' + round"></iframe>
		<img :src="'https://stats.example.com/img?' + round" alt="">
		<iframe :src="'https://stats.example.com/frame?' + round"></iframe></section></template></div>`;

/** Images and frames that a lazy loader starts; scripts as they are. */
const LAZY = `const lazy = (name, path, mark) => '<' + name + ' class="lazy" width="9" height="9" ' + mark +
	' data-src="https://' + path + '?' + round + '"></' + name + '>';
	box.insertAdjacentHTML('beforeend', part(round).split('\\n').slice(0, 2).join('') +
		lazy('img', 'ads.example.com/img', 'data-consent="ads"') + lazy('iframe', 'ads.example.com/frame', 'data-consent="ads"') +
		lazy('img', 'stats.example.com/img', '') + lazy('iframe', 'stats.example.com/frame', ''));`;

/** Calls what the page's own framework has set up, once it has. */
const ADD = { insert: 'add(round);', ready: "typeof add === 'function'" };

export const LIBRARIES: readonly Library[] = [
	{ name: 'jQuery 3', script: file('jquery3/dist/jquery.js'), insert: JQUERY },
	{ name: 'jQuery 4', script: file('jquery4/dist/jquery.js'), insert: JQUERY },
	{
		name: 'jQuery 3, .load',
		script: file('jquery3/dist/jquery.js'),
		insert: "$('<div>').appendTo('#box').load('/page-part?' + round);",
	},
	{
		name: 'lazysizes',
		script: () => `window.lazySizesConfig = { lazyClass: 'lazy' };${file('lazysizes/lazysizes.js')()}`,
		insert: LAZY,
		kinds: BY_INNER_HTML,
	},
	{
		name: 'lozad',
		script: file('lozad/dist/lozad.js'),
		insert: `${LAZY}\nlozad('.lazy').observe();`,
		kinds: BY_INNER_HTML,
	},
	{
		name: 'htmx',
		script: file('htmx.org/dist/htmx.js'),
		insert: "htmx.ajax('GET', '/page-part?' + round, { target: '#box', swap: 'beforeend' });",
	},
	{
		name: 'Turbo, streams',
		script: file('@hotwired/turbo/dist/turbo.es2017-umd.js'),
		insert: `Turbo.renderStreamMessage('<turbo-stream action="append" target="box"><template>' + part(round) + '</template></turbo-stream>');`,
	},
	{
		name: 'Turbo, visits',
		script: file('@hotwired/turbo/dist/turbo.es2017-umd.js'),
		insert: "Turbo.visit('/page-visit?' + round, { action: 'replace' });",
		replaces: true,
	},
	{
		name: 'Alpine',
		script: () => deferred(file('alpinejs/dist/cdn.js')()),
		body: ALPINE,
		...ADD,
		kinds: BY_INNER_HTML,
	},
	{ name: 'React 19', script: () => deferred(bundle(REACT)), ...ADD, twice: 'stats/script' },
	{
		name: 'React 18',
		script: () => deferred(bundle(REACT, { alias: { react: 'react18', 'react-dom': 'react-dom18' } })),
		...ADD,
		twice: 'stats/script',
	},
	{ name: 'Vue 3', script: file('vue/dist/vue.global.js'), body: VUE, ...ADD },
	{
		name: 'Idiomorph',
		script: file('idiomorph/dist/idiomorph.js'),
		// Unmarked scripts of its run in Chromium and WebKit, and not in Firefox, also without us.
		insert: `const marked = part(round).replace(/<script src.*/, '');
			Idiomorph.morph(box, window.parts = (window.parts ?? '') + marked, { morphStyle: 'innerHTML' });`,
		kinds: BY_INNER_HTML,
		// It takes the address of a released frame away with each change, which leaves the frame empty: it is loaded anew.
		twice: 'ads/frame',
	},
	{ name: 'Lit', script: () => deferred(bundle(LIT)), ...ADD, kinds: BY_INNER_HTML },
	{ name: 'Svelte', script: () => deferred(svelte()), ...ADD, kinds: BY_INNER_HTML },
	{ name: 'Solid', script: () => deferred(bundle(SOLID)), ...ADD, kinds: BY_INNER_HTML },
];
