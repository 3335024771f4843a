import type { Family } from './vector.js';

/** Text that a script has parsed, and the many ways to write one address. */
export const html: Family = {
	name: 'html',
	judge: 'request',
	later: 'either',
	vectors: [
		// The ways in.
		{
			name: 'inner-html-img',
			run: ({ to, place }) => {
				place.innerHTML = `<p><img src="${to('a.gif')}"></p>`;
			},
		},
		{
			name: 'inner-html-detached',
			run: ({ to, make }) => {
				make('div').innerHTML = `<img src="${to('a.gif')}">`;
			},
		},
		{
			name: 'inner-html-iframe',
			later: 'released',
			run: ({ to, place }) => {
				place.innerHTML = `<iframe src="${to('a.html')}"></iframe>`;
			},
		},
		{
			name: 'inner-html-srcset',
			run: ({ to, place }) => {
				place.innerHTML = `<img srcset="${to('a.gif')} 1x, ${to('b.gif')} 2x">`;
			},
		},
		{
			name: 'inner-html-picture',
			run: ({ to, place }) => {
				place.innerHTML = `<picture><source srcset="${to('a.gif')}"><img></picture>`;
			},
		},
		{
			name: 'inner-html-video-poster',
			run: ({ to, place }) => {
				place.innerHTML = `<video poster="${to('a.gif')}"></video>`;
			},
		},
		{
			name: 'inner-html-audio',
			run: ({ to, place }) => {
				place.innerHTML = `<audio preload="auto" src="${to('a.wav')}"></audio>`;
			},
		},
		{
			name: 'inner-html-object',
			run: ({ to, place }) => {
				place.innerHTML = `<object data="${to('a.html')}"></object>`;
			},
		},
		{
			name: 'inner-html-embed',
			run: ({ to, place }) => {
				place.innerHTML = `<embed type="text/html" src="${to('a.html')}">`;
			},
		},
		{
			name: 'inner-html-input-image',
			run: ({ to, place }) => {
				place.innerHTML = `<input type="image" src="${to('a.gif')}">`;
			},
		},
		{
			name: 'inner-html-svg-image',
			run: ({ to, place }) => {
				place.innerHTML = `<svg><image xlink:href="${to('a.gif')}"/></svg>`;
			},
		},
		{
			name: 'inner-html-table-background',
			limit: { why: 'a background attribute is style, and fetched by the style engine', sure: true },
			run: ({ to, place }) => {
				place.innerHTML = `<table background="${to('a.gif')}"><tr><td>cell</table>`;
			},
		},
		{
			name: 'inner-html-onerror',
			run: ({ to, place }) => {
				place.innerHTML = `<img src="data:," onerror="new Image().src='${to('a.gif')}'">`;
			},
		},
		{
			name: 'inner-html-style',
			limit: { why: 'url() in CSS is fetched by the style engine', sure: true },
			run: ({ to, place }) => {
				place.innerHTML = `<p style="background: url(${to('a.gif')})">text</p>`;
			},
		},
		{
			name: 'outer-html',
			run: ({ to, place }) => {
				place.outerHTML = `<img src="${to('a.gif')}">`;
			},
		},
		{
			name: 'insert-adjacent-html',
			run: ({ to, place }) => place.insertAdjacentHTML('afterend', `<img src="${to('a.gif')}">`),
		},
		{
			name: 'set-html-unsafe',
			when: () => 'setHTMLUnsafe' in Element.prototype,
			run: ({ to, place }) => place.setHTMLUnsafe(`<img src="${to('a.gif')}">`),
		},
		{
			name: 'set-html-unsafe-shadow',
			when: () => 'setHTMLUnsafe' in Element.prototype,
			run: ({ to, place }) =>
				place.setHTMLUnsafe(`<p><template shadowrootmode="closed"><img src="${to('a.gif')}"></template></p>`),
		},
		{
			name: 'set-html',
			when: () => 'setHTML' in Element.prototype,
			run: ({ to, place }) => {
				const options = { sanitizer: { elements: ['img'], attributes: ['src'] } };
				Reflect.apply(Reflect.get(place, 'setHTML'), place, [`<img src="${to('a.gif')}">`, options]);
			},
		},
		{
			name: 'parse-html-unsafe',
			when: () => 'parseHTMLUnsafe' in Document,
			run: ({ to, place }) => {
				const parsed = Document.parseHTMLUnsafe(`<img src="${to('a.gif')}">`);
				place.append(...parsed.body.childNodes);
			},
		},
		{
			name: 'dom-parser-adopt',
			run: ({ to, place }) => {
				const parsed = new DOMParser().parseFromString(`<p><img src="${to('a.gif')}"></p>`, 'text/html');
				place.append(document.adoptNode(parsed.body.firstElementChild as Element));
			},
		},
		{
			name: 'dom-parser-import-detached',
			run: ({ to }) => {
				const parsed = new DOMParser().parseFromString(`<img src="${to('a.gif')}">`, 'text/html');
				document.importNode(parsed.body, true);
			},
		},
		{
			name: 'dom-parser-xml-svg',
			run: ({ to, place }) => {
				const text = `<svg xmlns="http://www.w3.org/2000/svg"><image href="${to('a.gif')}"/></svg>`;
				place.append(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement);
			},
		},
		{
			name: 'template-inner-html',
			run: ({ to, make, place }) => {
				const template = make('template');
				template.innerHTML = `<div><img src="${to('a.gif')}"></div>`;
				place.append(template.content);
			},
		},
		{
			name: 'inert-inner-html',
			run: ({ to, place }) => {
				const inert = document.implementation.createHTMLDocument('');
				inert.body.innerHTML = `<img src="${to('a.gif')}">`;
				place.replaceChildren(...inert.body.childNodes);
			},
		},
		{
			name: 'contextual-fragment',
			run: ({ to }) => void document.createRange().createContextualFragment(`<img src="${to('a.gif')}">`),
		},
		{
			name: 'shadow-root-inner-html',
			run: ({ to, place }) => {
				place.attachShadow({ mode: 'closed' }).innerHTML = `<img src="${to('a.gif')}">`;
			},
		},
		{
			name: 'exec-command',
			run: ({ to, place }) => {
				place.contentEditable = 'true';
				place.append('text');
				getSelection()?.selectAllChildren(place);
				document.execCommand('insertHTML', false, `<img src="${to('a.gif')}">`);
				place.contentEditable = 'false';
			},
		},
		{
			name: 'exec-command-image',
			run: ({ to, place }) => {
				place.contentEditable = 'true';
				place.append('text');
				getSelection()?.selectAllChildren(place);
				document.execCommand('insertImage', false, to('a.gif'));
				place.contentEditable = 'false';
			},
		},
		{
			name: 'inner-html-base',
			run: async ({ to, make, place, host }) => {
				// One after the other: a page has one base.
				await new Promise((done) => setTimeout(done, host.includes('friend') ? 100 : 50));
				const base = make('base');
				base.href = to();
				document.head.prepend(base);
				place.innerHTML = '<img src="a.gif">';
				await null;
				base.remove();
			},
		},
		// document.write
		{
			name: 'write-img',
			parsing: true,
			run: ({ to }) => document.write(`<img src="${to('a.gif')}">`),
		},
		{
			name: 'write-script',
			parsing: true,
			run: ({ to }) => document.write(`<script src="${to('a.js')}"></script>`),
		},
		{
			name: 'write-iframe',
			parsing: true,
			run: ({ to }) => document.write(`<iframe src="${to('a.html')}"></iframe>`),
		},
		{
			name: 'write-several-arguments',
			parsing: true,
			run: ({ to }) => document.write('<img ', 'src="', to('a.gif'), '">'),
		},
		{
			name: 'write-split',
			parsing: true,
			run: ({ to }) => {
				const text = `<img src="${to('a.gif')}">`;
				document.write(text.slice(0, 20));
				document.write(text.slice(20));
			},
		},
		{
			name: 'write-split-script',
			parsing: true,
			run: ({ to }) => {
				document.write('<script src=');
				document.write(`"${to('a.js')}"></scr`);
				document.write('ipt>');
			},
		},
		{
			name: 'writeln-img',
			parsing: true,
			run: ({ to }) => document.writeln(`<img src="${to('a.gif')}">`),
		},
		{
			name: 'writeln-script',
			parsing: true,
			run: ({ to }) => document.writeln(`<script src="${to('a.js')}"></script>`),
		},
		{
			name: 'write-prototype',
			parsing: true,
			run: ({ to }) => Document.prototype.write.call(document, `<img src="${to('a.gif')}">`),
		},
		// The ways to write it.
		{
			name: 'entities',
			run: ({ to, place }) => {
				const text = to('a.gif').replace('h', '&#104;').replace('tracker', '&#x74;racker').replace('.', '&period;');
				place.innerHTML = `<img src="${text}">`;
			},
		},
		{
			name: 'uppercase-tag',
			run: ({ to, place }) => {
				place.innerHTML = `<IMG SRC="${to('a.gif')}">`;
			},
		},
		{
			name: 'single-quotes',
			run: ({ to, place }) => {
				place.innerHTML = `<img alt='"' src = '${to('a.gif')}'>`;
			},
		},
		{
			name: 'no-quotes',
			run: ({ to, place }) => {
				place.innerHTML = `<img src=${to('a.gif')} >`;
			},
		},
		{
			name: 'slash-for-space',
			run: ({ to, place }) => {
				place.innerHTML = `<img/alt="x"/src="${to('a.gif')}"/>`;
			},
		},
		{
			name: 'never-closed',
			run: ({ to, place }) => {
				place.innerHTML = `<p><b><img src="${to('a.gif')}"`.concat('\n>');
			},
		},
		{
			name: 'old-name-of-img',
			run: ({ to, place }) => {
				place.innerHTML = `<image src="${to('a.gif')}">`;
			},
		},
		{
			name: 'second-src',
			run: ({ to, place }) => {
				place.innerHTML = `<img src="${to('a.gif')}" src="data:,">`;
			},
		},
		{
			name: 'comment-in-front',
			run: ({ to, place }) => {
				place.innerHTML = `<!--><img src="${to('a.gif')}">-->`;
			},
		},
		{
			name: 'newline-inside',
			run: ({ to, place }) => {
				place.innerHTML = `<img src="${to('a.gif').replace('tracker', 'tra\ncker').replace('http:', 'ht\ttp:')}">`;
			},
		},
		{
			name: 'space-in-front',
			run: ({ to }) => {
				new Image().src = ` \u0001\n\t${to('a.gif')} `;
			},
		},
		{
			name: 'protocol-relative',
			run: ({ to }) => {
				new Image().src = to('a.gif').replace('http:', '');
			},
		},
		{
			name: 'backslashes',
			run: ({ to }) => {
				new Image().src = to('a.gif').replace('http://', '\\\\');
			},
		},
		{
			name: 'slash-and-backslash',
			run: ({ to }) => void fetch(to().replace('http://', '/\\')).catch(() => {}),
		},
		{
			name: 'many-slashes',
			run: ({ to }) => {
				new Image().src = to('a.gif').replace('http://', '/////');
			},
		},
		{
			name: 'uppercase-scheme',
			run: ({ to }) => void fetch(to().replace('http://', 'HtTp:\\\\')).catch(() => {}),
		},
		{
			name: 'https',
			run: ({ to }) => {
				new Image().src = to('a.gif').replace('http:', 'https:');
			},
		},
		{
			name: 'https-without-slashes',
			run: ({ to }) => {
				new Image().src = to('a.gif').replace('http://', 'https:');
			},
		},
		{
			name: 'trailing-dot',
			run: ({ to, host }) => {
				new Image().src = to('a.gif').replace(host, `${host}.`);
			},
		},
		{
			name: 'trailing-dot-fetch',
			run: ({ to, host }) => void fetch(to().replace(host, `${host}.`)).catch(() => {}),
		},
		{
			name: 'port',
			run: ({ to, host }) => {
				new Image().src = to('a.gif').replace(host, `${host}:8080`);
			},
		},
		{
			name: 'own-port-written',
			run: ({ to, host }) => void fetch(to().replace(host, `${host}:80`)).catch(() => {}),
		},
		{
			name: 'credentials',
			only: { engines: ['firefox', 'webkit'], why: 'Chromium blocks addresses with credentials' },
			run: ({ to, host }) => {
				new Image().src = to('a.gif').replace(host, `www.site.localhost@${host}`);
			},
		},
		{
			name: 'credentials-beacon',
			only: { engines: ['webkit'], why: 'the others refuse addresses with credentials' },
			run: ({ to, host }) => void navigator.sendBeacon(to().replace(host, `user:word@${host}`)),
		},
		{
			name: 'percent-encoded-host',
			run: ({ to }) => {
				new Image().src = to('a.gif').replace('.tracker.', '.%74racker%2E').replace('.friend.', '.%66riend%2E');
			},
		},
		{
			name: 'mixed-case-host',
			run: ({ to }) => {
				new Image().src = to('a.gif').replace('.tracker.', '.TraCker.').replace('.friend.', '.FriEnd.');
			},
		},
		{
			name: 'full-width-host',
			run: ({ to }) => {
				new Image().src = to('a.gif').replace('.tracker.', '。ｔracker．').replace('.friend.', '。ｆriend．');
			},
		},
		{
			name: 'soft-hyphen-host',
			run: ({ to }) => {
				new Image().src = to('a.gif').replace('.tracker.', '.tra\u00adcker.').replace('.friend.', '.fri\u00adend.');
			},
		},
		{
			name: 'percent-encoded-path',
			run: ({ near }) => {
				new Image().src = near('a.gif').replace('/tracker/', '/%74racker/').replace('/friend/', '/%66riend/');
			},
		},
		{
			name: 'dots-in-path',
			run: ({ near }) => {
				new Image().src = near('a.gif').replace('/tracker/', '/x/.%2e/tracker/').replace('/friend/', '/x/../friend/');
			},
		},
		{
			name: 'relative-path',
			run: ({ near }) => {
				new Image().src = near('a.gif').replace(`${location.origin}/`, '');
			},
		},
		{
			name: 'query-and-fragment',
			run: ({ to }) => {
				new Image().src = `${to('a.gif')}?https://www.site.localhost/#@x`;
			},
		},
		{
			name: 'inner-html-of-svg',
			limit: {
				why: 'what HTML and SVG read differently is looked at once it is in the page, and WebKit has begun by then',
				engines: ['webkit'],
			},
			run: ({ to, place, svg }) => {
				place.appendChild(svg('svg')).innerHTML = `<style><image width="9" height="9" href="${to('a.gif')}"/></style>`;
			},
		},
		{
			name: 'noscript-that-ends',
			limit: {
				why: 'what HTML and SVG read differently is looked at once it is in the page, and WebKit has begun by then',
				engines: ['webkit'],
			},
			run: ({ to, place }) => {
				place.innerHTML = `<noscript><p title="</noscript><img src=${to('a.gif')}>"></noscript>`;
			},
		},
		{
			name: 'write-split-after-a-sign',
			parsing: true,
			run: ({ to }) => {
				document.write('<img alt=">" ');
				document.write(`src="${to('a.gif')}">`);
			},
		},
		{
			name: 'write-split-in-an-address',
			parsing: true,
			run: ({ to }) => {
				document.write('<img alt=">" src="');
				document.write(`${to('a.gif')}">`);
			},
		},
		{
			name: 'write-turncoat',
			parsing: true,
			never: true,
			run: ({ to, host }) => {
				const html = `<img src="${to('a.gif')}">`;
				let asked = 0;
				const said = { toString: () => (host.includes('friend') || asked++ > 1 ? html : '<p>') };
				document.write(said as unknown as string);
			},
		},
		{
			name: 'inner-html-base-iframe',
			run: ({ to, place }) => {
				place.innerHTML = `<base href="${to()}"><iframe src="a.html"></iframe>`;
				place.querySelector('base')?.remove();
			},
		},
	],
};
