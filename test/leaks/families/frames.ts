import type { Family } from './vector.js';

/** Frames: their address, and what is inside them. */
export const frames: Family = {
	name: 'frames',
	judge: 'request',
	later: 'either',
	vectors: [
		{
			name: 'src-property',
			later: 'released',
			run: ({ to, make, place }) => {
				const frame = make('iframe');
				frame.src = to('a.html');
				place.append(frame);
			},
		},
		{
			name: 'src-in-place',
			later: 'released',
			run: ({ to, make, place }) => {
				place.appendChild(make('iframe')).src = to('a.html');
			},
		},
		{
			name: 'set-attribute',
			later: 'released',
			run: ({ to, make, place }) => {
				const frame = make('iframe');
				frame.setAttribute('sRc', to('a.html'));
				place.append(frame);
			},
		},
		{
			name: 'set-attribute-node',
			// Which element a map of attributes belongs to, nobody can tell: it is dropped.
			later: 'either',
			run: ({ to, make, place }) => {
				const attribute = document.createAttribute('src');
				attribute.value = to('a.html');
				place.appendChild(make('iframe')).attributes.setNamedItem(attribute);
			},
		},
		{
			name: 'attr-value',
			later: 'released',
			run: ({ to, make, place }) => {
				const frame = make('iframe');
				frame.src = 'about:blank';
				const attribute = frame.getAttributeNode('src');
				if (attribute) attribute.value = to('a.html');
				place.append(frame);
			},
		},
		{
			name: 'shadow-root',
			run: ({ to, make, place }) => {
				const frame = make('iframe');
				place.attachShadow({ mode: 'open' }).append(frame);
				frame.src = to('a.html');
			},
		},
		{
			name: 'clone-node',
			later: 'released',
			run: ({ to, place }) => {
				const frame = document.implementation.createHTMLDocument('').createElement('iframe');
				frame.setAttributeNS(null, 'src', to('a.html'));
				place.append(document.importNode(frame, true));
			},
		},
		{
			name: 'table-caption',
			run: ({ to, make, place }) => {
				const table = place.appendChild(make('table'));
				const parsed = new DOMParser().parseFromString(
					`<table><caption><iframe src="${to('a.html')}"></iframe></caption></table>`,
					'text/html',
				);
				table.caption = parsed.querySelector('caption');
			},
		},
		{
			name: 'table-head',
			run: ({ to, make, place }) => {
				const table = place.appendChild(make('table'));
				const parsed = new DOMParser().parseFromString(
					`<table><thead><tr><td><iframe src="${to('a.html')}"></iframe></td></tr></thead></table>`,
					'text/html',
				);
				table.tHead = parsed.querySelector('thead');
			},
		},
		{
			name: 'select-add',
			run: ({ to, make, place }) => {
				const select = place.appendChild(make('select'));
				const parsed = new DOMParser().parseFromString(
					`<option xmlns="http://www.w3.org/1999/xhtml"><iframe src="${to('a.html')}"></iframe></option>`,
					'application/xhtml+xml',
				);
				select.add(parsed.documentElement as HTMLOptionElement);
			},
		},
		{
			name: 'select-index',
			limit: { why: 'an indexed setter cannot be patched' },
			run: ({ to, make, place }) => {
				const select = place.appendChild(make('select'));
				const parsed = new DOMParser().parseFromString(
					`<option xmlns="http://www.w3.org/1999/xhtml"><iframe src="${to('a.html')}"></iframe></option>`,
					'application/xhtml+xml',
				);
				select[0] = parsed.documentElement as HTMLOptionElement;
			},
		},
		{
			name: 'xslt',
			when: () => 'XSLTProcessor' in window,
			limit: { why: 'images start where they are made; XSLT is on its way out of browsers' },
			run: ({ to }) => {
				const sheet = new DOMParser().parseFromString(
					`<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="html"/><xsl:template match="/"><img src="${to('a.gif')}"/></xsl:template></xsl:stylesheet>`,
					'text/xml',
				);
				const processor = new XSLTProcessor();
				processor.importStylesheet(sheet);
				processor.transformToFragment(new DOMParser().parseFromString('<a/>', 'text/xml'), document);
			},
		},
		{
			name: 'srcdoc-property',
			run: ({ to, make, place }) => {
				const frame = place.appendChild(make('iframe'));
				frame.srcdoc = `<img src="${to('a.gif')}">`;
			},
		},
		{
			name: 'srcdoc-set-attribute',
			run: ({ to, make, place }) => {
				const frame = make('iframe');
				frame.setAttribute('srcdoc', `<p><script src="${to('a.js')}"></script></p>`);
				place.append(frame);
			},
		},
		{
			name: 'srcdoc-shadow-root',
			run: ({ to, make, place }) => {
				const frame = make('iframe');
				const inner = `<p><template shadowrootmode="open"><script src="${to('a.js')}"></script></template></p>`;
				frame.srcdoc = `<p><template shadowrootmode="closed"><img src="${to('a.gif')}">${inner}</template></p>`;
				place.append(frame);
			},
		},
		{
			name: 'srcdoc-frameset',
			run: ({ to, make, place }) => {
				const frame = make('iframe');
				frame.srcdoc = `<frameset><frame src="${to('a.html')}"></frameset>`;
				place.append(frame);
			},
		},
		{
			name: 'srcdoc-script-text',
			limit: {
				why: 'WebKit gives a srcdoc a window of its own, and tells nobody before its scripts run',
				engines: ['webkit'],
				sure: true,
			},
			run: ({ to, make, place }) => {
				const frame = make('iframe');
				frame.srcdoc = `<script>fetch(${JSON.stringify(to())}).catch(() => {})</script>`;
				place.append(frame);
			},
		},
		{
			name: 'srcdoc-inserted-html',
			run: ({ to, place }) => {
				const inner = `<img src='${to('a.gif')}'>`.replaceAll('<', '&lt;');
				place.innerHTML = `<iframe srcdoc="${inner}"></iframe>`;
			},
		},
		{
			name: 'content-window-location',
			run: ({ to, frame }) => {
				frame().location.href = to('a.html');
			},
			limit: { why: 'location cannot be patched: its properties are its own and not configurable' },
		},
		{
			name: 'content-window-location-replace',
			run: ({ to, frame }) => frame().location.replace(to('a.html')),
			limit: { why: 'location cannot be patched: its properties are its own and not configurable' },
		},
		{
			name: 'window-open-into-a-frame',
			limit: { why: 'a navigation, as a visitor makes them; a policy stops it' },
			run: ({ to, target }) => void window.open(to('a.html'), target()),
		},
		{
			name: 'document-write-inside',
			run: ({ to, frame }) => {
				const { document } = frame();
				document.open();
				document.write(`<p>text</p><img src="${to('a.gif')}">`);
				document.close();
			},
		},
		{
			name: 'document-write-script-inside',
			run: ({ to, frame }) => {
				const { document } = frame();
				document.write(`<script>new Image().src = ${JSON.stringify(to('a.gif'))}</script>`);
				document.close();
			},
		},
		{
			name: 'inner-html-inside',
			run: ({ to, frame }) => {
				frame().document.body.innerHTML = `<img src="${to('a.gif')}">`;
			},
		},
		{
			name: 'nested-frame-src',
			run: ({ to, frame }) => {
				const { document } = frame();
				const inner = document.createElement('iframe');
				inner.src = to('a.html');
				document.body.append(inner);
			},
		},
		{
			name: 'script-inside',
			run: ({ to, frame }) => {
				const { document } = frame();
				const script = document.createElement('script');
				script.src = to('a.js');
				document.head.append(script);
			},
		},
		{
			name: 'script-text-inside',
			run: ({ to, frame }) => {
				const { document } = frame();
				const script = document.createElement('script');
				script.text = `fetch(${JSON.stringify(to())}).catch(() => {})`;
				document.head.append(script);
			},
		},
		{
			name: 'javascript-address',
			run: ({ to, make, place }) => {
				const frame = make('iframe');
				frame.src = `javascript:void fetch(${JSON.stringify(to())}).catch(() => {})`;
				place.append(frame);
			},
		},
		{
			name: 'page-of-our-own-without-us',
			run: ({ make, place, to }) => {
				const frame = make('iframe');
				frame.src = `/page-bare?${encodeURIComponent(to())}`;
				place.append(frame);
			},
			limit: { why: 'a page of the site without our script has no gate; put the two lines there, too' },
		},
		{
			name: 'data-address',
			run: ({ make, place, to }) => {
				const frame = make('iframe');
				frame.src = `data:text/html,<img src="${to('a.gif')}">`;
				place.append(frame);
			},
			limit: { why: 'a document of another origin, which nobody outside can reach' },
		},
		{
			name: 'blob-address',
			run: ({ make, place, to }) => {
				const frame = make('iframe');
				const html = `<img src="${to('a.gif')}"><script>fetch(${JSON.stringify(to())}).catch(() => {})</script>`;
				frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
				place.append(frame);
			},
			limit: { why: 'a document that the engine parses with natives of its own, as it does a page without us' },
		},
		{
			name: 'made-earlier',
			run: ({ to, later, make, mine, place }) => {
				const frame = (mine.frame as HTMLIFrameElement | undefined) ?? make('iframe');
				if (!mine.frame) frame.src = to('a.html');
				const next = make('iframe');
				next.src = later('a.html');
				mine.frame = next;
				place.append(frame);
			},
		},
		{
			name: 'static-marked',
			later: 'released',
			html: '<iframe data-consent="tracker" data-src="{to}a.html"></iframe>',
		},
		{
			name: 'static',
			html: '<iframe src="{to}a.html"></iframe>',
			limit: { why: 'the parser starts it before any script can see it' },
		},
		{
			name: 'frame-of-a-set',
			later: 'released',
			run: ({ to, place }) => {
				const frame = document.createElement('frame');
				frame.src = to('a.html');
				place.append(frame);
			},
		},
		{
			name: 'frame-inserted-html',
			limit: { why: 'only the set itself reads frames in its text, and they begin at once' },
			run: ({ to, place }) => {
				const set = place.appendChild(document.createElement('frameset'));
				set.innerHTML = `<frame src="${to('a.html')}">`;
			},
		},
		{
			name: 'options-add',
			run: ({ to, make, place }) => {
				const select = place.appendChild(make('select'));
				const source = `<option xmlns="http://www.w3.org/1999/xhtml"><iframe src="${to('a.html')}"/></option>`;
				const { documentElement } = new DOMParser().parseFromString(source, 'application/xhtml+xml');
				select.options.add(documentElement as HTMLOptionElement);
			},
		},
	],
};
