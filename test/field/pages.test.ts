import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// What a page keeps as it was: what an editor saves, and the memory and the time that a feed or a ticker needs.

const VIDEO = {
	company: { name: 'Example' },
	services: [
		{ id: 'video', category: 'functional', name: 'Video', urls: ['video.example.com/*'] },
		{ id: 'stats', category: 'analytics', name: 'Statistics', urls: ['stats.example.com/*'] },
	],
};
const ADDRESS = 'https://video.example.com/e';
const WRITTEN = `<p>x</p><iframe src="${ADDRESS}"></iframe><img src="${ADDRESS}">`;

const EDITORS = [
	{ name: 'an editor', code: `ed.innerHTML = written; return ed.innerHTML` },
	{ name: 'outerHTML', code: `ed.innerHTML = written; return ed.outerHTML` },
	{
		name: 'an element that is nowhere',
		code: `const d = document.createElement('div'); d.innerHTML = written; return d.innerHTML`,
	},
	{
		name: 'elements that are made',
		code: `for (const name of ['iframe', 'img']) {
			const made = document.createElement(name); made.setAttribute('src', address); ed.append(made);
			if (made.getAttribute('src') !== address || made.src !== address) return made.getAttribute('src') + ' ' + made.src;
			if (made.getAttributeNS(null, 'src') !== address || !made.hasAttributeNS(null, 'src')) return 'no NS';
		} return ed.innerHTML`,
	},
	{
		name: 'a template',
		code: `const t = document.createElement('template'); t.innerHTML = written; return t.innerHTML`,
	},
	{ name: 'execCommand', code: `ed.focus(); document.execCommand('insertHTML', false, written); return ed.innerHTML` },
	{
		name: 'createContextualFragment',
		code: `ed.append(document.createRange().createContextualFragment(written)); return ed.innerHTML`,
	},
	{
		name: 'createHTMLDocument',
		code: `const { body } = document.implementation.createHTMLDocument(); body.innerHTML = written; return body.querySelector('img').getAttribute('src') && body.innerHTML`,
	},
	{ name: 'DOMParser', code: `return new DOMParser().parseFromString(written, 'text/html').body.innerHTML` },
	{ name: 'a clone', code: `ed.innerHTML = written; return ed.cloneNode(true).innerHTML` },
	{ name: 'XMLSerializer', code: `ed.innerHTML = written; return new XMLSerializer().serializeToString(ed)` },
];

describe.each<EngineName>(['chromium', 'firefox'])('%s', (engine) => {
	let stage: Stage;
	let html = '';
	let visitor: Visitor;
	const url = () => `${stage.world.secureOrigin()}/page`;
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
		stage.world.always('www.site.example', '/i.gif', { body: '', headers: { 'content-type': 'image/gif' } });
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	it('reads back what was written, and requests nothing', async () => {
		html = page(VIDEO, '<div id="ed" contenteditable></div>');
		for (const { name, code } of EDITORS) {
			await stage.open(visitor, url());
			const saved = await visitor.evaluate<string>(
				`(() => { const ed = document.getElementById('ed'), address = '${ADDRESS}', written = '${WRITTEN}'; ${code} })()`,
			);
			const tags = saved.match(/<(iframe|img)[^>]*>/g) ?? [];
			expect(
				tags.map((tag) => tag.replace(/ \/>/, '>')),
				name,
			).toHaveLength(2);
			for (const tag of tags) {
				expect(tag, name).toContain(` src="${ADDRESS}"`);
				expect(tag, name).not.toContain('data-');
			}
			expect(await stage.traffic(visitor), name).toEqual([]);
		}
		expect(visitor.errors()).toEqual([]);
	});

	it('an address that the page changes or takes away waits no longer', async () => {
		const own = '/i.gif';
		const changes: [string, string | null][] = [
			[`one.src = '${own}'`, own],
			[`one.setAttribute('src', '${own}')`, own],
			[`one.src = 'about:blank'`, 'about:blank'],
			[`one.src = ''`, ''],
			[`one.removeAttribute('src')`, null],
			[`one.removeAttributeNS(null, 'src')`, null],
			[`one.removeAttribute('src'); one.src = '${own}'`, own],
		];
		for (const [change, value] of changes) {
			html = page(VIDEO, '<div id="box"></div>');
			await stage.open(visitor, url());
			for (const name of ['iframe', 'img', 'script']) {
				const [hasIt, after, inner] = await visitor.evaluate<[boolean, string | null, string]>(`(() => {
					const one = document.createElement('${name}'); one.src = '${ADDRESS}';
					if ('${name}' !== 'script') box.replaceChildren(one);
					const hasIt = one.hasAttribute('src');
					${change};
					box.replaceChildren(one);
					return [hasIt, one.getAttribute('src'), box.innerHTML];
				})()`);
				expect([name, change, hasIt, after]).toEqual([name, change, true, value]);
				expect(inner).not.toMatch(/data-|text.plain/);
			}
			await visitor.evaluate('sekisho.acceptAll()');
			expect((await stage.traffic(visitor)).filter((line) => line.includes('video.example'))).toEqual([]);
			await visitor.evaluate('sekisho.reset()');
		}
	});

	it('still shows what an editor holds once it is allowed, and reads marked elements as they are marked', async () => {
		const own = `<iframe data-consent="video" data-src="${ADDRESS}?own"></iframe>`;
		html = page(VIDEO, `<div id="ed"></div>`);
		await stage.open(visitor, url());
		await visitor.evaluate(`ed.innerHTML = '${WRITTEN}${own}'`);
		expect(await visitor.evaluate('ed.innerHTML')).toContain(' data-consent="video" data-src=');
		await visitor.evaluate('sekisho.acceptAll()');
		const traffic = ['GET video.example.com/e', 'GET video.example.com/e', 'GET video.example.com/e?own'];
		expect((await stage.traffic(visitor)).sort()).toEqual(traffic);
	});
});

describe('chromium', () => {
	let stage: Stage;
	let html = '';
	let visitor: Visitor;
	const url = () => `${stage.world.secureOrigin()}/page`;
	beforeAll(async () => {
		stage = await openStage('chromium');
		stage.world.always('www.site.example', '/page', () => html);
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	it('lets go of held elements that the page dropped', async () => {
		html = page(VIDEO);
		await stage.open(visitor, url());
		await visitor.evaluate('sekisho.rejectAll()');
		const time = () =>
			visitor.evaluate<number>(`(async () => {
				const began = performance.now(); await sekisho.acceptAll(); const took = performance.now() - began;
				await sekisho.rejectAll(); return took;
			})()`);
		await time();
		const none = Math.max(await time(), 20);
		await visitor.evaluate(`(() => {
			window.references = [];
			for (let index = 0; index < 50_000; index++) {
				const image = new Image(); image.src = 'https://stats.example.com/p?' + index;
				if (index % 1000 === 0) references.push(new WeakRef(image));
			}
		})()`);
		expect(await time()).toBeLessThan(3 * none);
		// Memory pressure makes the collector come.
		await visitor.until(
			`(() => {
			for (let index = 0; index < 20; index++) new Uint8Array(8_000_000).fill(1);
			return references.filter((one) => one.deref()).length < 5;
		})()`,
			20_000,
		);
	});

	it('lets go of the first things that it held, which the inspector would list', async () => {
		html = page(VIDEO);
		await stage.open(visitor, url());
		await visitor.evaluate(`(() => {
			window.references = [];
			for (let index = 0; index < 100; index++) {
				const image = new Image(); image.src = 'https://stats.example.com/p?' + index;
				references.push(new WeakRef(image));
			}
		})()`);
		await visitor.until(
			`(() => {
			for (let index = 0; index < 20; index++) new Uint8Array(8_000_000).fill(1);
			return references.filter((one) => one.deref()).length < 5;
		})()`,
			20_000,
		);
	});

	it('starts as many frames as a page has', async () => {
		html = page(VIDEO, '<iframe data-consent="video" data-srcdoc="film"></iframe>'.repeat(150));
		await stage.open(visitor, url());
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.until('document.querySelectorAll("iframe[srcdoc]").length === 150');
		expect(visitor.errors()).toEqual([]);
	});

	it('looks at what is inserted, and not at the page, each time', async () => {
		const images = Array.from({ length: 5000 }, (_, index) => `<img src="data:,${index}" alt="">`).join('');
		html = page(VIDEO, `<div id="box"></div><div id="list">${images}</div>`);
		await stage.open(visitor, url());
		await visitor.evaluate('sekisho.acceptAll()');
		// How often the page is looked through as a whole, in two seconds of a ticker.
		const looks = await visitor.evaluate<number>(`(async () => {
			let looks = 0;
			const { querySelectorAll } = Document.prototype;
			Document.prototype.querySelectorAll = function (...args) { looks++; return querySelectorAll.apply(this, args); };
			const began = looks;
			for (let index = 0; index < 20; index++) {
				box.append(document.createElement('b'), new Image());
				box.innerHTML = '<i></i>';
				await new Promise((done) => setTimeout(done, 20));
			}
			return looks - began;
		})()`);
		expect(looks).toBe(0);
	});
});
