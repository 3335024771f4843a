import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// Frames and notices come late, leave, and come back by another way; what is drawn for them follows.

const CONFIG = {
	company: { name: 'Example' },
	services: [
		{
			id: 'video',
			category: 'functional',
			name: 'Video',
			provider: { name: 'Example Video' },
			transmits: ['IP address'],
			urls: ['video.example.com/*'],
		},
		{ id: 'map', category: 'functional', name: 'Map', urls: ['map.example.com/*'] },
		{ id: 'booking', category: 'functional', name: 'Booking' },
	],
};

const PLACEHOLDER = '[data-sekisho="placeholder"]';
const FRAME =
	'<iframe title="film" data-consent="video" data-src="https://video.example.com/e" width="560" height="315"></iframe>';

/** How pages bring a frame after they are loaded. Each is run in the page, in `#place`. */
const WAYS: { readonly [way: string]: string } = {
	'its address as a property': `const f = document.createElement('iframe'); f.width = 560; f.height = 315; f.src = 'https://video.example.com/e'; place.append(f)`,
	'its address once it is in the page': `const f = document.createElement('iframe'); f.width = 560; f.height = 315; place.append(f); f.src = 'https://video.example.com/e'`,
	'an attribute': `const f = document.createElement('iframe'); f.setAttribute('src', 'https://video.example.com/e'); place.prepend(f)`,
	'a mark': `const f = document.createElement('iframe'); f.dataset.consent = 'video'; f.dataset.src = 'https://video.example.com/e'; place.append(f)`,
	'a mark that comes after it': `const f = document.createElement('iframe'); place.append(f); f.dataset.src = 'https://video.example.com/e'; f.dataset.consent = 'video'; place.append(f)`,
	innerHTML: `place.innerHTML = '<p>text</p><iframe src="https://video.example.com/e"></iframe>'`,
	'insertAdjacentHTML, marked': `place.insertAdjacentHTML('beforeend', ${JSON.stringify(FRAME)})`,
	'an open dialog': `place.innerHTML = '<dialog><iframe src="https://video.example.com/e"></iframe></dialog>'; place.firstChild.showModal()`,
	'a popover': `place.innerHTML = '<div popover><iframe src="https://video.example.com/e"></iframe></div>'; place.firstChild.showPopover()`,
	'a template': `const t = document.createElement('template'); t.innerHTML = '<div><iframe src="https://video.example.com/e"></iframe></div>'; place.append(document.importNode(t.content, true))`,
	'a clone': `const d = document.createElement('div'); d.innerHTML = '<iframe src="https://video.example.com/e"></iframe>'; place.append(d.cloneNode(true))`,
	'an object': `const o = document.createElement('object'); o.width = 560; o.height = 315; o.data = 'https://video.example.com/e'; place.replaceChildren(o)`,
	'an embed': `place.innerHTML = '<embed src="https://video.example.com/e" width="560" height="315">'`,
	'a shadow root in text': `place.setHTMLUnsafe('<div><template shadowrootmode="open"><iframe src="https://video.example.com/e"></iframe></template></div>')`,
	'a shadow root that is attached late': `place.attachShadow({ mode: 'open' }).innerHTML = '<iframe src="https://video.example.com/e"></iframe>'`,
	'a component': `customElements.define('lite-video', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<div><iframe src="https://video.example.com/e"></iframe></div>' } }); place.innerHTML = '<lite-video></lite-video>'`,
	'a component in a component': `const outer = place.attachShadow({ mode: 'open' }); outer.innerHTML = '<b></b><div></div>'; const inner = outer.querySelector('div').attachShadow({ mode: 'open' }); const f = document.createElement('iframe'); f.dataset.consent = 'video'; f.dataset.src = 'https://video.example.com/e'; inner.append(f)`,
};

/** Runs in the page: everything that a selector finds, in the shadow roots as well. */
const DEEP = `const deep = (selector, root = document) => [...root.querySelectorAll(selector), ...[...root.querySelectorAll('*')].flatMap((one) => one.shadowRoot ? deep(selector, one.shadowRoot) : [])];`;
const count = (selector: string) => `(() => { ${DEEP} return deep(${JSON.stringify(selector)}).length })()`;
const press = (selector: string) => `(() => { ${DEEP} deep(${JSON.stringify(selector)})[0].click() })()`;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	let html = '';
	const open = async (body: string, config: object = CONFIG) => {
		html = page(config, body);
		await visitor.open(`${stage.world.secureOrigin()}/page`);
	};
	const becomes = (expression: string, value: unknown) =>
		expect.poll(() => visitor.evaluate(expression), { timeout: 3000, message: expression }).toEqual(value);
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
		stage.world.always('*.example.com', '/*', '<!doctype html>film');
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	describe('a frame that comes later has a placeholder within a second', () => {
		it.each(Object.entries(WAYS))('%s', async (_, code) => {
			for (const when of ['pending', 'refused']) {
				await open('<div id="place"></div>');
				if (when === 'refused') await visitor.evaluate('sekisho.rejectAll()');
				await visitor.evaluate(`(() => { ${code} })()`);
				await expect
					.poll(() => visitor.evaluate(count(`${PLACEHOLDER} button`)), { timeout: 1000, message: when })
					.toBe(2);
				expect(stage.world.traffic({ host: 'video.example.com' }), when).toEqual([]);
			}
			await visitor.evaluate(press(`${PLACEHOLDER} button`));
			await expect.poll(() => stage.world.traffic({ host: 'video.example.com' })).toEqual(['GET video.example.com/e']);
			await becomes(count(PLACEHOLDER), 0);
			expect(visitor.errors()).toEqual([]);
		});

		it('also where the page had one before, and none for what is allowed', async () => {
			await open(`${FRAME}<div id="place"></div>`);
			await becomes(count(PLACEHOLDER), 1);
			await visitor.evaluate(`place.innerHTML = ${JSON.stringify(FRAME)}`);
			await becomes(count(PLACEHOLDER), 2);
			await visitor.evaluate('sekisho.acceptAll()');
			await becomes(count(PLACEHOLDER), 0);
			await visitor.evaluate(`place.innerHTML += ${JSON.stringify(FRAME)}`);
			await becomes(count('iframe[src]'), 3);
			expect(await visitor.evaluate(count(PLACEHOLDER))).toBe(0);
			await visitor.evaluate('sekisho.withdraw()');
			await becomes(count(PLACEHOLDER), await visitor.evaluate<number>(count('iframe')));
		});
	});

	it('leaves with its frame, and follows it', async () => {
		await open('<div id="place"></div>');
		// Unmarked: a mark of the owner's would decide, whatever the address.
		await visitor.evaluate(`place.innerHTML = '<iframe src="https://video.example.com/e"></iframe>'`);
		const frame = `document.querySelector('iframe')`;
		const title = `document.querySelector('${PLACEHOLDER} b')?.textContent`;
		await becomes(title, 'Video');
		await visitor.evaluate(`(window.old = ${frame}, old.remove())`);
		await becomes(count(PLACEHOLDER), 0);
		await visitor.evaluate('place.append(old)');
		await becomes(title, 'Video');
		// A framework gives the same element another address, and another service.
		await visitor.evaluate(`old.src = 'https://map.example.com/m'`);
		await becomes(title, 'Map');
		await visitor.evaluate(`(old.dataset.consent = 'video', old.dataset.src = 'https://video.example.com/e')`);
		await becomes(title, 'Video');
		// Its wrapper goes, and it moves.
		await visitor.evaluate(`place.innerHTML = '<section></section>'`);
		await becomes(count(PLACEHOLDER), 0);
		await visitor.evaluate('place.firstChild.append(old)');
		await becomes(count(PLACEHOLDER), 1);
		await visitor.evaluate('place.append(old)');
		await becomes(`document.querySelector('${PLACEHOLDER}')?.parentNode.id`, 'place');
		expect(await visitor.evaluate(count(PLACEHOLDER))).toBe(1);
		// What a page throws away of ours comes back; what it puts between is no matter.
		await visitor.evaluate(`document.querySelector('${PLACEHOLDER}').remove()`);
		await becomes(count(PLACEHOLDER), 1);
		await visitor.evaluate(`old.before(document.createElement('hr'))`);
		await becomes(`old.previousElementSibling.dataset.sekisho`, 'placeholder');
		expect(await visitor.evaluate(count(PLACEHOLDER))).toBe(1);
	});

	it('a notice is filled whenever it comes, wherever it is', async () => {
		const tables = count('[data-sekisho="notice"] table');
		await open('<div id="place"></div>');
		await visitor.evaluate(`place.insertAdjacentHTML('beforeend', '<h1>Privacy</h1><div data-consent-notice></div>')`);
		await becomes(tables, 1);
		await visitor.evaluate(`place.insertAdjacentHTML('beforeend', '<div data-consent-notice>none yet</div>')`);
		await becomes(tables, 2);
	});

	it('a notice in a shadow root is filled, and has its style', async () => {
		const tables = count('[data-sekisho="notice"] table');
		await open('<div id="place"></div>');
		await visitor.evaluate('sekisho.rejectAll()');
		await visitor.evaluate(`place.attachShadow({ mode: 'open' }).innerHTML = '<div data-consent-notice></div>'`);
		await becomes(tables, 1);
		await visitor.evaluate('sekisho.acceptAll()');
		await open('<div><template shadowrootmode="open"><div data-consent-notice></div></template></div>');
		await becomes(tables, 1);
		// It is styled there as it is in the page.
		expect(
			await visitor.evaluate(
				`(() => { ${DEEP} return getComputedStyle(deep('[data-sekisho="notice"] table')[0]).borderCollapse })()`,
			),
		).toBe('collapse');
	});
});
