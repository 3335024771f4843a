import { describe, expect, it } from 'vitest';
import type { EngineName } from '../support/engines/engine.js';
import { openStage, page } from '../support/stage.js';

// The ways in which components and frameworks bring an element that has its address already. Each is tried with a mark
// that is always allowed, with one that waits, and without a mark for a service that declares the address.

const CONFIG = {
	company: { name: 'Example' },
	categories: [{ id: 'necessary', required: true }, { id: 'marketing' }],
	services: [
		{ id: 'own', category: 'necessary', name: 'Own' },
		{ id: 'ads', category: 'marketing', name: 'Ads' },
		{ id: 'stats', category: 'marketing', name: 'Statistics', urls: ['stats.example.com/*'] },
	],
};

/** Statements for each; `html` is the element, `url` its address, `name` a name that nothing else has. */
const WAYS: { readonly [way: string]: string } = {
	adoptNode: `box.append(document.adoptNode(new DOMParser().parseFromString(html, 'text/html').body.firstChild))`,
	importNode: `box.append(document.importNode(new DOMParser().parseFromString(html, 'text/html').body.firstChild, true))`,
	parseHTMLUnsafe: `box.append(Document.parseHTMLUnsafe('<div><template shadowrootmode="open">' + html + '</template></div>').body.firstChild)`,
	setHTMLUnsafe: `const host = document.createElement('div'); host.setHTMLUnsafe('<div><template shadowrootmode="open">' + html + '</template></div>'); box.append(host)`,
	clonable: `const t = document.createElement('template'); t.setHTMLUnsafe('<div><template shadowrootmode="open" shadowrootclonable>' + html + '</template></div>');
		box.append(document.importNode(t.content, true))`,
	closed: `const host = document.createElement('div'); box.append(host); host.attachShadow({ mode: 'closed' }).innerHTML = html`,
	shadow: `const host = document.createElement('div'); const root = host.attachShadow({ mode: 'open' });
		const t = document.createElement('template'); t.innerHTML = html; root.append(t.content.cloneNode(true)); box.append(host)`,
	slot: `const host = document.createElement('div'); host.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>'; host.innerHTML = html; box.append(host)`,
	component: `customElements.define('x-' + name, class extends HTMLElement { connectedCallback() {
		const t = document.createElement('template'); t.innerHTML = html; const it = t.content.firstChild; it.removeAttribute('src');
		this.append(it); it.src = url; } }); box.append(document.createElement('x-' + name))`,
	upgrade: `box.insertAdjacentHTML('beforeend', '<y-' + name + '>' + html.replace(/ src="[^"]*"/, '') + '</y-' + name + '>');
		customElements.define('y-' + name, class extends HTMLElement { connectedCallback() { this.firstChild.setAttribute('src', url); } })`,
	moveBefore: `const from = document.createElement('div'); from.innerHTML = html; box.append(from);
		from.moveBefore ? box.moveBefore(from.firstChild, from) : box.insertBefore(from.firstChild, from)`,
	insertNode: `const range = document.createRange(); range.selectNode(box.appendChild(document.createElement('p'))); range.insertNode(range.createContextualFragment(html))`,
	extractContents: `const from = document.createElement('div'); from.innerHTML = html; box.append(from);
		const range = document.createRange(); range.selectNodeContents(from); box.append(range.extractContents())`,
	content: `const from = document.createElement('div'); from.innerHTML = '<template>' + html + '</template>'; box.append(from.firstChild.content)`,
	cell: `const table = document.createElement('table'); box.append(table); table.insertRow().insertCell().innerHTML = html`,
	foreignObject: `box.insertAdjacentHTML('beforeend', '<svg><foreignObject>' + html + '</foreignObject></svg>')`,
	ownFrame: `const frame = document.createElement('iframe'); box.append(frame); frame.contentDocument.body.innerHTML = html`,
	fromFrame: `const frame = document.createElement('iframe'); box.append(frame); const made = frame.contentDocument.createElement('div'); made.innerHTML = html; box.append(made.firstChild)`,
};

/** Runs in the page. */
const TRY = `(() => {
	box.innerHTML = '<picture data-consent="ads"><img></picture>';
	const source = document.createElement('source');
	source.srcset = 'https://ads.example.com/picture';
	box.firstChild.prepend(source);
	for (const [way, code] of Object.entries(${JSON.stringify(WAYS)}))
		for (const kind of ['img', 'iframe'])
			for (const whose of ['own', 'ads', 'stats']) {
				const url = 'https://' + whose + '.example.com/' + way + '-' + kind;
				const mark = whose === 'stats' ? '' : ' data-consent="' + whose + '"';
				const html = '<' + kind + mark + ' src="' + url + '">' + (kind === 'iframe' ? '</iframe>' : '');
				new Function('html', 'url', 'name', code)(html, url, (way + kind + whose).toLowerCase());
			}
})()`;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	it('holds what components bring with its address, and releases it', async () => {
		const stage = await openStage(engine);
		try {
			stage.world.always('*.example.com', '*', { headers: { 'content-type': 'text/html' }, body: 'here' });
			stage.world.always('www.site.example', '/page', page(CONFIG, '<div id="box"></div>'));
			const visitor = await stage.visitor();
			await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
			await visitor.evaluate(TRY);
			const requested = (whose: string) =>
				new Set(stage.world.hits({ host: `${whose}.example.com` }).map(({ path }) => path));
			const all = Object.keys(WAYS).length * 2;
			await expect.poll(() => requested('own').size, { timeout: 10_000 }).toBe(all);
			await stage.traffic(visitor);
			expect([...requested('ads'), ...requested('stats')]).toEqual([]);
			await visitor.evaluate('sekisho.acceptAll()');
			await expect.poll(() => requested('ads').size + requested('stats').size, { timeout: 10_000 }).toBe(2 * all + 1);
			expect(visitor.errors()).toEqual([]);
		} finally {
			await stage.close();
		}
	});
});
