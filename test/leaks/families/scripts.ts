import type { Family } from './vector.js';

/** Scripts that a script makes: how they get an address, and how they get into the document. */
export const scripts: Family = {
	name: 'scripts',
	judge: 'request',
	later: 'released',
	vectors: [
		// The address.
		{
			name: 'src-property',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.src = to('a.js');
				place.append(script);
			},
		},
		{
			name: 'set-attribute',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.setAttribute('src', to('a.js'));
				place.append(script);
			},
		},
		{
			name: 'set-attribute-uppercase',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.setAttribute('SRC', to('a.js'));
				place.append(script);
			},
		},
		{
			name: 'set-attribute-ns',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.setAttributeNS(null, 'src', to('a.js'));
				place.append(script);
			},
		},
		{
			name: 'set-attribute-node',
			run: ({ to, make, place }) => {
				const script = make('script');
				const attribute = document.createAttribute('src');
				attribute.value = to('a.js');
				script.setAttributeNode(attribute);
				place.append(script);
			},
		},
		{
			name: 'set-attribute-node-ns',
			run: ({ to, make, place }) => {
				const script = make('script');
				const attribute = document.createAttributeNS(null, 'src');
				attribute.value = to('a.js');
				script.setAttributeNodeNS(attribute);
				place.append(script);
			},
		},
		{
			name: 'attr-value',
			run: ({ to, make, place }) => {
				const script = make('script');
				const attribute = document.createAttribute('src');
				script.setAttributeNode(attribute);
				attribute.value = to('a.js');
				place.append(script);
			},
		},
		{
			name: 'attr-node-value',
			run: ({ to, make, place }) => {
				const script = make('script');
				const attribute = document.createAttribute('src');
				script.setAttributeNode(attribute);
				attribute.nodeValue = to('a.js');
				place.append(script);
			},
		},
		{
			name: 'attr-text-content',
			run: ({ to, make, place }) => {
				const script = make('script');
				const attribute = document.createAttribute('src');
				script.setAttributeNode(attribute);
				attribute.textContent = to('a.js');
				place.append(script);
			},
		},
		{
			name: 'set-named-item',
			// Which element a map of attributes belongs to, nobody can tell: it is dropped.
			later: 'either',
			run: ({ to, make, place }) => {
				const script = make('script');
				const attribute = document.createAttribute('src');
				attribute.value = to('a.js');
				script.attributes.setNamedItem(attribute);
				place.append(script);
			},
		},
		{
			name: 'set-named-item-ns',
			// Which element a map of attributes belongs to, nobody can tell: it is dropped.
			later: 'either',
			run: ({ to, make, place }) => {
				const script = make('script');
				const attribute = document.createAttribute('src');
				attribute.value = to('a.js');
				script.attributes.setNamedItemNS(attribute);
				place.append(script);
			},
		},
		{
			name: 'attribute-moved-from-another',
			run: ({ to, make, place }) => {
				const holder = make('div');
				holder.setAttribute('src', to('a.js'));
				const attribute = holder.getAttributeNode('src');
				const script = make('script');
				if (attribute) script.setAttributeNode(holder.removeAttributeNode(attribute));
				place.append(script);
			},
		},
		{
			name: 'src-after-insertion',
			run: ({ to, make, place }) => {
				const script = make('script');
				place.append(script);
				script.src = to('a.js');
			},
		},
		{
			name: 'set-attribute-node-after-insertion',
			run: ({ to, make, place }) => {
				const script = make('script');
				place.append(script);
				const attribute = document.createAttribute('src');
				attribute.value = to('a.js');
				script.setAttributeNode(attribute);
			},
		},
		{
			name: 'type-set-late',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.type = 'text/plain';
				place.append(script);
				script.type = 'text/javascript';
				script.src = to('a.js');
			},
		},
		{
			name: 'type-set-after-src',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.type = 'text/plain';
				script.src = to('a.js');
				script.type = 'module';
				place.append(script);
			},
		},
		{
			name: 'src-changed-before-insertion',
			run: ({ to, decoy, make, place }) => {
				const script = make('script');
				script.src = decoy('a.js');
				script.src = to('a.js');
				place.append(script);
			},
		},
		{
			name: 'src-turncoat',
			never: true,
			run: ({ to, decoy, turncoat, make, place, host }) => {
				const script = make('script');
				const first = host.includes('friend') ? to('a.js') : decoy('a.js');
				script.src = turncoat(first, to('a.js')) as string;
				place.append(script);
			},
		},
		{
			name: 'set-attribute-name-turncoat',
			never: true,
			run: ({ to, turncoat, make, place, host }) => {
				const script = make('script');
				const first = host.includes('friend') ? 'src' : 'title';
				script.setAttribute(turncoat(first, 'src') as string, to('a.js'));
				place.append(script);
			},
		},
		// The way in.
		{
			name: 'append-child',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.src = to('a.js');
				place.appendChild(script);
			},
		},
		{
			name: 'insert-before',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.src = to('a.js');
				place.insertBefore(script, null);
			},
		},
		{
			name: 'replace-child',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.src = to('a.js');
				place.replaceChild(script, place.appendChild(make('p')));
			},
		},
		{
			name: 'prepend',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.src = to('a.js');
				place.prepend(script);
			},
		},
		{
			name: 'before',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.src = to('a.js');
				place.before(script);
			},
		},
		{
			name: 'after',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.src = to('a.js');
				place.after(script);
			},
		},
		{
			name: 'replace-with',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.src = to('a.js');
				place.replaceWith(script);
			},
		},
		{
			name: 'replace-children',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.src = to('a.js');
				place.replaceChildren(script);
			},
		},
		{
			name: 'insert-adjacent-element',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.src = to('a.js');
				place.insertAdjacentElement('afterbegin', script);
			},
		},
		{
			name: 'range-insert-node',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.src = to('a.js');
				const range = document.createRange();
				range.selectNodeContents(place);
				range.insertNode(script);
			},
		},
		{
			name: 'range-surround-contents',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.src = to('a.js');
				place.append('text');
				const range = document.createRange();
				range.selectNodeContents(place);
				range.surroundContents(script);
			},
		},
		{
			name: 'fragment',
			run: ({ to, make, place }) => {
				const script = make('script');
				const fragment = document.createDocumentFragment();
				fragment.append(script);
				script.setAttributeNS(null, 'src', to('a.js'));
				place.append(fragment);
			},
		},
		{
			name: 'inside-another-element',
			run: ({ to, make, place }) => {
				const outer = make('div');
				outer.append(make('script'));
				const script = outer.querySelector('script');
				if (script) script.setAttributeNS('', 'src', to('a.js'));
				place.append(outer);
			},
		},
		{
			name: 'shadow-root-open',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.src = to('a.js');
				place.attachShadow({ mode: 'open' }).append(script);
			},
		},
		{
			name: 'shadow-root-closed',
			run: ({ to, make, place }) => {
				const script = make('script');
				place.attachShadow({ mode: 'closed' }).appendChild(script);
				script.src = to('a.js');
			},
		},
		// Made in other ways.
		{
			name: 'clone-node',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.src = to('a.js');
				place.append(script.cloneNode(true));
			},
		},
		{
			name: 'clone-from-template',
			run: ({ to, make, place }) => {
				const template = make('template');
				const script = make('script');
				template.content.append(script);
				script.setAttribute('src', to('a.js'));
				place.append(template.content.cloneNode(true));
			},
		},
		{
			name: 'import-from-template',
			run: ({ to, make, place }) => {
				const template = make('template');
				const script = make('script');
				template.content.append(script);
				script.src = to('a.js');
				place.append(document.importNode(template.content, true));
			},
		},
		{
			name: 'contextual-fragment',
			run: ({ to, place }) => {
				const range = document.createRange();
				place.append(range.createContextualFragment(`<script src="${to('a.js')}"></script>`));
			},
		},
		{
			name: 'contextual-fragment-detached-range',
			run: ({ to, make, place }) => {
				const range = document.createRange();
				range.selectNodeContents(make('div'));
				const fragment = range.createContextualFragment(`<p><script src="${to('a.js')}"></script></p>`);
				place.appendChild(fragment);
			},
		},
		{
			name: 'made-in-another-document',
			run: ({ to, place }) => {
				const script = document.implementation.createHTMLDocument('').createElement('script');
				script.src = to('a.js');
				place.append(document.adoptNode(script));
			},
		},
		{
			name: 'attributes-from-dom-parser',
			run: ({ to, make, place }) => {
				const parsed = new DOMParser().parseFromString(`<script src="${to('a.js')}"></script>`, 'text/html');
				const script = make('script');
				for (const { name, value } of parsed.querySelector('script')?.attributes ?? [])
					script.setAttribute(name, value);
				place.append(script);
			},
		},
		{
			name: 'create-element-ns',
			run: ({ to, place }) => {
				const script = document.createElementNS('http://www.w3.org/1999/xhtml', 'script') as HTMLScriptElement;
				script.src = to('a.js');
				place.append(script);
			},
		},
		{
			name: 'create-element-uppercase',
			run: ({ to, place }) => {
				const script = document.createElement('SCRIPT') as HTMLScriptElement;
				script.src = to('a.js');
				place.append(script);
			},
		},
		{
			name: 'create-element-turncoat',
			never: true,
			run: ({ to, make, place, host, turncoat }) => {
				const first = host.includes('friend') ? 'script' : 'p';
				const made = document.createElement(turncoat(first, 'script') as string);
				Reflect.set(made, 'src', to('a.js'));
				made.setAttribute('src', to('a.js'));
				place.append(made, make('p'));
			},
		},
		{
			name: 'module',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.type = 'module';
				script.src = to('a.js');
				place.append(script);
			},
		},
		{
			name: 'module-that-imports',
			limit: {
				why: 'an import statement in the text of a script is fetched by the engine; no function is called',
				sure: true,
			},
			run: ({ to, make, place }) => {
				const script = make('script');
				script.type = 'module';
				script.text = `import ${JSON.stringify(to('a.js'))};`;
				place.append(script);
			},
		},
		{
			name: 'dynamic-import',
			limit: { why: 'import() is syntax: there is no function to stand in front of', sure: true },
			// Not written out: the test runner would make a call of its own of it.
			run: ({ to }) => void new Function('url', 'return import(url)')(to('a.js')).catch(() => {}),
		},
		{
			name: 'svg-script-href',
			run: ({ to, svg, place }) => {
				const script = svg('script');
				script.setAttribute('href', to('a.js'));
				place.appendChild(svg('svg')).append(script);
			},
		},
		{
			name: 'svg-script-xlink-href',
			run: ({ to, svg, place }) => {
				const script = svg('script');
				script.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', to('a.js'));
				place.appendChild(svg('svg')).append(script);
			},
		},
		{
			name: 'svg-script-base-val',
			// A script in SVG is held, and does not come back before the next page.
			later: 'either',
			only: { engines: ['chromium', 'firefox'], why: 'WebKit does not run it' },
			run: ({ to, svg, place }) => {
				const script = svg('script');
				script.href.baseVal = to('a.js');
				place.appendChild(svg('svg')).append(script);
			},
		},
		{
			name: 'made-earlier',
			run: ({ to, later, make, mine, place }) => {
				const earlier = mine.script as HTMLScriptElement | undefined;
				const script = earlier ?? make('script');
				if (!earlier) script.src = to('a.js');
				const next = make('script');
				next.src = later('a.js');
				mine.script = next;
				place.append(script);
			},
		},
		{
			name: 'clone-of-one-made-earlier',
			run: ({ to, later, make, mine, place }) => {
				const earlier = mine.script as HTMLScriptElement | undefined;
				const script = earlier ?? make('script');
				if (!earlier) script.src = to('a.js');
				const next = make('script');
				next.src = later('a.js');
				mine.script = next;
				const fragment = document.createDocumentFragment();
				fragment.append(script.cloneNode());
				place.append(fragment);
			},
		},
		{
			name: 'inserted-earlier-without-address',
			run: ({ to, make, mine, place }) => {
				const script = (mine.script as HTMLScriptElement | undefined) ?? place.appendChild(make('script'));
				script.src = to('a.js');
				mine.script = place.appendChild(make('script'));
			},
		},
		// In the page, after us.
		{
			name: 'static-marked',
			html: '<script type="text/plain" data-consent="tracker" data-src="{to}a.js"></script>',
		},
		{
			name: 'static-marked-in-a-template',
			html: '<template data-consent="tracker"><script data-src="{to}a.js"></script></template>',
		},
		{ name: 'static', judge: 'run', html: '<script src="{to}a.js"></script>' },
		{ name: 'static-async', judge: 'run', html: '<script async src="{to}a.js"></script>' },
		{ name: 'static-defer', judge: 'run', html: '<script defer src="{to}a.js"></script>' },
		{ name: 'static-module', judge: 'run', html: '<script type="module" src="{to}a.js"></script>' },
		{ name: 'static-nomodule-false', judge: 'run', html: `<SCRIPT\nlanguage='javascript' SRC='{to}a.js'\n></SCRIPT >` },
		{
			name: 'static-svg',
			// A script in SVG is held, and does not come back before the next page.
			later: 'either',
			judge: 'run',
			html: '<svg><script href="{to}a.js"></script></svg>',
		},
		{
			name: 'static-template-put-in-by-script',
			judge: 'run',
			html: `<template class="put"><script src="{to}a.js"></script></template>
				<script>for (const one of document.querySelectorAll('template.put')) one.replaceWith(one.content.cloneNode(true))</script>`,
		},
		{
			name: 'static-request',
			html: '<script src="{to}a.js"></script>',
			limit: { why: 'the preload scanner fetches it before any script can see it; it does not run' },
		},
	],
};
