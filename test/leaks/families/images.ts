import type { Family } from './vector.js';

/** Pictures, in and out of the document. */
export const images: Family = {
	name: 'images',
	judge: 'request',
	later: 'either',
	vectors: [
		{
			name: 'new-image-src',
			run: ({ to }) => {
				new Image().src = to('a.gif');
			},
		},
		{
			name: 'new-image-set-attribute',
			run: ({ to }) => new Image().setAttribute('src', to('a.gif')),
		},
		{
			name: 'new-image-srcset',
			run: ({ to }) => {
				new Image().srcset = `${to('a.gif')} 1x, ${to('b.gif')} 2x`;
			},
		},
		{
			name: 'set-attribute-srcset',
			run: ({ to, make, place }) => {
				const image = make('img');
				image.setAttribute('srcset', `${to('a.gif')} 100w`);
				place.append(image);
			},
		},
		{
			name: 'srcset-second-candidate',
			run: ({ to, make, decoy }) => {
				make('img').srcset = `${decoy('a.gif')} 10w,\n\t${to('a.gif')} 4000w`;
			},
		},
		{
			name: 'srcset-data-url-first',
			run: ({ to, make }) => {
				make('img').srcset = `data:image/gif;base64,R0lGODlhAQABAAAAACw= 0.1x, ${to('a.gif')} 1x`;
			},
		},
		{
			name: 'src-innocent-srcset-not',
			run: ({ to, make, decoy, place }) => {
				const image = make('img');
				image.src = decoy('a.gif');
				image.srcset = to('a.gif');
				place.append(image);
			},
		},
		{
			name: 'src-in-place',
			run: ({ to, make, place }) => {
				place.appendChild(make('img')).src = to('a.gif');
			},
		},
		{
			name: 'set-attribute-node',
			run: ({ to, make }) => {
				const attribute = document.createAttribute('src');
				attribute.value = to('a.gif');
				make('img').setAttributeNode(attribute);
			},
		},
		{
			name: 'attr-value',
			run: ({ to, make }) => {
				const image = make('img');
				image.setAttribute('src', '');
				const attribute = image.getAttributeNode('src');
				if (attribute) attribute.value = to('a.gif');
			},
		},
		{
			name: 'attr-srcset-value',
			run: ({ to, make, place }) => {
				const image = place.appendChild(make('img'));
				image.srcset = 'data:,';
				const attribute = image.attributes.getNamedItem('srcset');
				if (attribute) attribute.nodeValue = to('a.gif');
			},
		},
		{
			name: 'toggle-attribute',
			run: ({ to, make }) => {
				const image = make('img');
				image.toggleAttribute('src', true);
				const [attribute] = image.attributes;
				if (attribute) attribute.textContent = to('a.gif');
			},
		},
		{
			name: 'clone-node',
			run: ({ to, make }) => {
				const inert = document.implementation.createHTMLDocument('');
				const image = inert.createElement('img');
				image.setAttributeNS(null, 'src', to('a.gif'));
				make('div').append(document.importNode(image, true));
			},
		},
		{
			name: 'shadow-root',
			run: ({ to, make, place }) => {
				const image = make('img');
				place.attachShadow({ mode: 'closed' }).append(image);
				image.src = to('a.gif');
			},
		},
		{
			name: 'picture-source-srcset',
			run: ({ to, make, place }) => {
				const picture = make('picture');
				const source = make('source');
				source.srcset = to('a.gif');
				picture.append(source, make('img'));
				place.append(picture);
			},
		},
		{
			name: 'picture-source-set-attribute-late',
			run: ({ to, make, place }) => {
				const picture = place.appendChild(make('picture'));
				const source = make('source');
				picture.append(source, make('img'));
				source.setAttribute('srcset', to('a.gif'));
			},
		},
		{
			name: 'input-image',
			run: ({ to, make, place }) => {
				const input = place.appendChild(make('input'));
				input.type = 'image';
				input.src = to('a.gif');
			},
		},
		{
			name: 'input-image-type-late',
			run: ({ to, make, place }) => {
				const input = place.appendChild(make('input'));
				input.setAttribute('src', to('a.gif'));
				input.setAttribute('type', 'image');
			},
		},
		{
			name: 'svg-image-href',
			run: ({ to, svg, place }) => {
				const image = svg('image');
				image.setAttribute('href', to('a.gif'));
				place.appendChild(svg('svg')).append(image);
			},
		},
		{
			name: 'svg-image-prefix-parsed',
			run: ({ to, place }) => {
				const parsed = new DOMParser().parseFromString(
					`<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"><image x:href="${to('a.gif')}" width="9" height="9"/></svg>`,
					'image/svg+xml',
				);
				place.append(parsed.documentElement);
			},
		},
		{
			name: 'svg-image-xlink-href',
			run: ({ to, svg, place }) => {
				const image = svg('image');
				place.appendChild(svg('svg')).append(image);
				image.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', to('a.gif'));
			},
		},
		{
			name: 'svg-image-base-val',
			// Whose it is, nobody can tell: it is dropped.
			later: 'either',
			run: ({ to, svg, place }) => {
				const image = svg('image');
				place.appendChild(svg('svg')).append(image);
				image.href.baseVal = to('a.gif');
			},
		},
		{
			name: 'svg-use-href',
			run: ({ near, svg, place }) => {
				const use = svg('use');
				use.setAttribute('href', `${near('a.svg')}#a`);
				place.appendChild(svg('svg')).append(use);
			},
		},
		{
			name: 'svg-fe-image',
			run: ({ to, svg, place }) => {
				const root = place.appendChild(svg('svg'));
				const filter = root.appendChild(svg('filter'));
				filter.id = `fe-${to().length}`;
				filter.appendChild(svg('feImage')).setAttribute('href', to('a.gif'));
				const rect = root.appendChild(svg('rect'));
				rect.setAttribute('width', '9');
				rect.setAttribute('height', '9');
				rect.setAttribute('filter', `url(#${filter.id})`);
			},
		},
		{
			name: 'table-background',
			limit: { why: 'a background attribute is style, and fetched by the style engine', sure: true },
			run: ({ to, make, place }) => {
				const table = place.appendChild(make('table'));
				table.insertRow().insertCell().textContent = 'cell';
				table.setAttribute('background', to('a.gif'));
			},
		},
		{
			name: 'relative-to-a-base',
			run: async ({ to, make, host }) => {
				// One after the other: a page has one base.
				await new Promise((done) => setTimeout(done, host.includes('friend') ? 100 : 50));
				const base = make('base');
				base.href = to();
				document.head.prepend(base);
				new Image().src = 'a.gif';
				await null;
				base.remove();
			},
		},
		{
			name: 'image-turncoat',
			never: true,
			run: ({ to, decoy, turncoat, host }) => {
				const first = host.includes('friend') ? to('a.gif') : decoy('a.gif');
				new Image().src = turncoat(first, to('a.gif')) as string;
			},
		},
		{
			name: 'lazy',
			run: ({ to, make, place }) => {
				const image = make('img');
				image.loading = 'lazy';
				image.src = to('a.gif');
				place.append(image);
				image.loading = 'eager';
			},
		},
		{
			name: 'made-earlier',
			run: ({ to, make, mine, place }) => {
				const image = (mine.image as HTMLImageElement | undefined) ?? make('img');
				image.src = to('a.gif');
				mine.image = place.appendChild(make('img'));
			},
		},
		{
			name: 'style-background',
			limit: { why: 'url() in CSS is fetched by the style engine', sure: true },
			run: ({ to, place }) => {
				place.textContent = 'text';
				place.style.backgroundImage = `url(${to('a.gif')})`;
			},
		},
		{
			name: 'font-face',
			limit: { why: 'url() in CSS is fetched by the style engine', sure: true },
			run: ({ to }) => void new FontFace('held', `url(${to('a.woff2')})`).load().catch(() => {}),
		},
		{
			name: 'static-marked',
			later: 'released',
			html: '<img data-consent="tracker" data-src="{to}a.gif">',
		},
		{
			name: 'static',
			html: '<img src="{to}a.gif">',
			limit: { why: 'the parser or its preload scanner fetches it before any script can see it' },
		},
		{
			name: 'static-srcset',
			html: '<img srcset="{to}a.gif 1x">',
			limit: { why: 'the parser or its preload scanner fetches it before any script can see it' },
		},
		{
			name: 'static-svg',
			html: '<svg><image href="{to}a.gif"></image></svg>',
			limit: { why: 'the parser fetches it before any script can see it' },
		},
		{
			name: 'svg-image-other-prefix',
			run: ({ to, place, svg }) => {
				const image = place.appendChild(svg('svg')).appendChild(svg('image'));
				image.setAttributeNS('http://www.w3.org/1999/xlink', 'x:href', to('a.gif'));
			},
		},
		{
			name: 'mark-that-hides-it',
			only: { engines: ['chromium', 'webkit'], why: 'Firefox loads what the mark names instead' },
			run: ({ to, place, host }) => {
				const sekisho = Reflect.get(window, 'sekisho');
				// What the mark names takes the other's place, at times before that is asked for. So both are one where it may
				// be asked for: allowed, or not declared, as in the phase `open`, where `allows` says no to an unknown name.
				const mayAsk = host.includes('friend') || to('').includes('/open/') || sekisho.allows('tracker');
				const shown = mayAsk ? to('a.gif') : '/own.gif';
				place.innerHTML = `<img data-consent="necessary" data-src="${shown}" src="${to('a.gif')}">`;
			},
		},
		{
			name: 'attribute-that-lies',
			run: ({ to, make, place }) => {
				const attribute = document.createAttribute('src');
				attribute.value = to('a.gif');
				Object.defineProperty(attribute, 'name', { value: 'title' });
				Object.defineProperty(attribute, 'value', { value: 'x' });
				place.appendChild(make('img')).setAttributeNode(attribute);
			},
		},
		{
			name: 'attribute-without-owner',
			run: ({ to, make, place }) => {
				const image = place.appendChild(make('img'));
				image.setAttribute('src', '');
				const attribute = image.getAttributeNode('src') as Attr;
				Object.defineProperty(attribute, 'ownerElement', { value: null });
				attribute.value = to('a.gif');
			},
		},
		{
			name: 'svg-animated',
			only: { engines: ['chromium', 'firefox'], why: 'WebKit does not animate addresses' },
			limit: { why: 'what an animation gives to an attribute is style, and no call asks for it' },
			run: ({ to, place, svg }) => {
				const image = place.appendChild(svg('svg')).appendChild(svg('image'));
				image.innerHTML = `<set attributeName="href" to="${to('a.gif')}"/>`;
			},
		},
	],
};
