import type { Family } from './vector.js';

/** `<link>`, and what else fetches ahead of time. */
export const links: Family = {
	name: 'links',
	judge: 'request',
	later: 'either',
	vectors: [
		{
			name: 'stylesheet',
			later: 'released',
			run: ({ to, make, place }) => {
				const link = make('link');
				link.rel = 'stylesheet';
				link.href = to('a.css');
				place.append(link);
			},
		},
		{
			name: 'stylesheet-set-attribute',
			later: 'released',
			run: ({ to, make, place }) => {
				const link = place.appendChild(make('link'));
				link.setAttribute('href', to('a.css'));
				link.setAttribute('rel', 'StyleSheet');
			},
		},
		{
			name: 'stylesheet-rel-list',
			later: 'released',
			run: ({ to, make, place }) => {
				const link = place.appendChild(make('link'));
				link.setAttributeNS(null, 'href', to('a.css'));
				link.relList.add('stylesheet');
			},
		},
		{
			name: 'stylesheet-attr-value',
			later: 'released',
			run: ({ to, make, place }) => {
				const link = make('link');
				link.rel = 'stylesheet';
				const attribute = document.createAttribute('href');
				link.setAttributeNode(attribute);
				attribute.value = to('a.css');
				place.append(link);
			},
		},
		{
			name: 'preload-script',
			run: ({ to, make }) => {
				const link = make('link');
				link.rel = 'preload';
				link.as = 'script';
				link.href = to('a.js');
				document.head.append(link);
			},
		},
		{
			name: 'preload-image-srcset',
			run: ({ to, make }) => {
				const link = make('link');
				link.rel = 'preload';
				link.as = 'image';
				link.imageSrcset = `${to('a.gif')} 1x`;
				document.head.append(link);
			},
		},
		{
			name: 'preload-image-srcset-set-attribute',
			run: ({ to, make }) => {
				const link = make('link');
				link.rel = 'preload';
				link.as = 'image';
				link.setAttribute('imagesrcset', to('a.gif'));
				document.head.append(link);
			},
		},
		{
			name: 'preload-fetch',
			run: ({ to, make }) => {
				const link = make('link');
				link.setAttribute('rel', 'preload');
				link.setAttribute('as', 'fetch');
				link.setAttribute('crossorigin', '');
				link.setAttribute('href', to('a.json'));
				document.head.insertBefore(link, document.head.firstChild);
			},
		},
		{
			name: 'prefetch',
			only: { engines: ['chromium', 'firefox'], why: 'WebKit has it switched off' },
			run: ({ to, make }) => {
				const link = make('link');
				link.rel = 'prefetch';
				link.href = to('a.html');
				document.head.append(link);
			},
		},
		{
			name: 'modulepreload',
			run: ({ to, make }) => {
				const link = make('link');
				link.rel = 'modulepreload';
				link.href = to('a.js');
				document.head.append(link);
			},
		},
		{
			name: 'preconnect',
			judge: 'attribute',
			run: ({ to, make }) => {
				const link = make('link');
				link.rel = 'preconnect';
				link.href = to();
				document.head.append(link);
			},
		},
		{
			name: 'dns-prefetch',
			judge: 'attribute',
			run: ({ to, make }) => {
				const link = make('link');
				link.rel = 'dns-prefetch';
				link.href = to();
				document.head.append(link);
			},
		},
		{
			name: 'icon',
			judge: 'attribute',
			run: ({ to, make }) => {
				const link = make('link');
				link.rel = 'icon';
				link.setAttribute('href', to('a.gif'));
				document.head.append(link);
			},
		},
		{
			name: 'inserted-html',
			run: ({ to, place }) => place.insertAdjacentHTML('beforeend', `<link rel="stylesheet" href="${to('a.css')}">`),
		},
		{
			name: 'made-earlier',
			run: ({ to, later, make, mine }) => {
				const link = (mine.link as HTMLLinkElement | undefined) ?? make('link');
				if (!mine.link) link.href = to('a.css');
				link.rel = 'stylesheet';
				const next = make('link');
				next.href = later('a.css');
				mine.link = next;
				document.head.append(link);
			},
		},
		{
			name: 'import-in-a-style',
			limit: { why: '@import in CSS is fetched by the style engine', sure: true },
			run: ({ to, make, place }) => {
				place.appendChild(make('style')).textContent = `@import url(${to('a.css')});`;
			},
		},
		{
			name: 'inserted-rule',
			limit: { why: 'url() in CSS is fetched by the style engine', sure: true },
			run: ({ to, make, place }) => {
				const style = place.appendChild(make('style'));
				place.className = `rule-${to().length}`;
				place.append('text');
				style.sheet?.insertRule(`.${place.className} { list-style-image: url(${to('a.gif')}); display: list-item }`);
			},
		},
		{
			name: 'static-marked',
			later: 'released',
			html: '<link rel="stylesheet" data-consent="tracker" data-href="{to}a.css">',
		},
		{
			name: 'static',
			html: '<link rel="stylesheet" href="{to}a.css">',
			limit: { why: 'the parser or its preload scanner fetches it before any script can see it' },
		},
	],
};
