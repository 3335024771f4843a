import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// What is marked is held whatever a script does to it, whether or not its service declares addresses.

const MARK = {
	company: { name: 'Example' },
	services: [
		{ id: 'video', category: 'functional', name: 'Video' },
		{ id: 'ads', category: 'marketing', name: 'Ads' },
	],
};
const VIDEO = { ...MARK, services: [{ ...MARK.services[0], urls: ['video.example.com/*'] }, MARK.services[1]] };
const LIBRARIES: { readonly [path: string]: string } = {
	'/jquery3.js': 'jquery3/dist/jquery.js',
	'/jquery4.js': 'jquery4/dist/jquery.js',
	'/lazysizes.js': 'lazysizes/lazysizes.js',
	'/lozad.js': 'lozad/dist/lozad.js',
};
const MARKED = `<p>offer<script type="text/plain" data-consent="ads">(window.ran ??= []).push("ad")<\\/script></p>`;
const TYPED = MARKED.replace('type="text/plain" ', '');
/** What jQuery does with scripts in text, by hand. */
const DANCE = `const put = (place, text) => {
	const bowl = document.createElement('div'); bowl.innerHTML = text;
	const all = [...bowl.querySelectorAll('script')];
	for (const one of all) one.type = one.hasAttribute('type') + '/' + one.type;
	place.appendChild(bowl.firstChild);
	for (const one of all) {
		if (one.type.startsWith('true/')) one.type = one.type.slice(5); else one.removeAttribute('type');
		if (one.type === '' || /javascript$/.test(one.type)) {
			const run = document.createElement('script'); run.text = one.textContent; document.head.appendChild(run).remove();
		}
	}
};`;
const SET_TYPE = (how: string) =>
	`const bowl = document.createElement('div'); bowl.innerHTML = '${MARKED}'; const one = bowl.querySelector('script');
	const made = document.createElement('script'); made.type = 'text/plain'; made.dataset.consent = 'ads'; made.text = one.text;
	one.remove(); bowl.append(made); box.append(bowl); const script = made; ${how}`;

const JQUERY = ['jquery3', 'jquery4'].flatMap((library) =>
	['html', 'append', 'load'].map((way) => ({
		name: `${library} .${way}()`,
		head: `<script src="/${library}.js"></script>`,
		script: way === 'load' ? `$('#box').load('/part')` : `$('#box').${way}('${MARKED}')`,
	})),
);

const SCRIPTS = [
	...JQUERY,
	{ name: 'what jQuery does, by hand', script: `${DANCE} put(box, '${MARKED}')` },
	{ name: 'the same without a type', script: `${DANCE} put(box, '${TYPED}')` },
	{ name: 'innerHTML', script: `box.innerHTML = '${MARKED}'` },
	{
		name: 'a clone of a template',
		script: `const t = document.createElement('template'); t.innerHTML = '${MARKED}'; box.append(t.content.cloneNode(true))`,
	},
	{ name: 'a type that is set by property', script: SET_TYPE(`script.type = ''; script.type = 'text/javascript'`) },
	{ name: 'a type that is set by attribute', script: SET_TYPE(`script.setAttribute('type', 'module')`) },
	{ name: 'a type that is removed', script: SET_TYPE(`script.removeAttribute('type')`) },
];

const ADDRESS = 'https://video.example.com/e';
const FRAME = `<iframe id="it" name="film" class="lazyload" data-consent="video" data-src="${ADDRESS}" width="400" height="300"></iframe>`;
const IMAGE = `<img id="it" class="lazyload" data-consent="functional" data-src="${ADDRESS}" alt="">`;

const ADDRESSES = [
	{ name: 'img.src', body: IMAGE, script: 'it.src = it.dataset.src' },
	{ name: 'img setAttribute', body: IMAGE, script: `it.setAttribute('src', it.dataset.src)` },
	{ name: 'img setAttributeNS', body: IMAGE, script: `it.setAttributeNS(null, 'src', it.dataset.src)` },
	{ name: 'img.srcset', body: IMAGE, script: `it.srcset = it.dataset.src + ' 2x'` },
	{ name: 'iframe.src', body: FRAME, script: 'it.src = it.dataset.src' },
	{
		name: 'iframe.srcdoc',
		body: FRAME.replace(/data-src="[^"]*"/, ''),
		script: `it.srcdoc = '<img src="${ADDRESS}">'`,
	},
	{
		name: 'iframe.src, an address that leads nowhere',
		body: FRAME.replace(/data-src="[^"]*"/, ''),
		script: `it.src = 'data:text/html,<img src="${ADDRESS}">'`,
	},
	{
		name: 'body.background',
		body: '',
		script: `document.body.dataset.consent = 'video'; document.body.background = '${ADDRESS}'`,
	},
	{
		name: 'IntersectionObserver',
		body: FRAME,
		script: `new IntersectionObserver((all, observer) => all.forEach(({ target }) => { observer.unobserve(target); target.src = target.dataset.src; window.seen = true })).observe(it)`,
		until: 'window.seen',
	},
	{
		name: 'source of a picture',
		body: `<picture><source id="it" data-srcset="${ADDRESS}"><img data-consent="video" data-src="${ADDRESS}" alt=""></picture>`,
		script: 'it.srcset = it.dataset.srcset',
	},
	{
		name: 'source of a film',
		body: `<video preload="auto" data-consent="video"><source id="it" data-src="${ADDRESS}"></video>`,
		script: 'it.src = it.dataset.src',
	},
	{
		name: 'link.href',
		body: `<link id="it" rel="stylesheet" data-consent="video" data-href="${ADDRESS}">`,
		script: 'it.href = it.dataset.href',
	},
	{
		name: 'video.poster',
		body: `<video id="it" data-consent="video" data-poster="${ADDRESS}"></video>`,
		script: 'it.poster = it.dataset.poster',
	},
	{
		name: 'script.src',
		body: `<script id="it" type="text/plain" data-consent="video" data-src="${ADDRESS}"></script>`,
		script: `it.src = it.dataset.src; it.type = ''`,
	},
	{
		name: 'lazysizes, frame',
		head: '<script src="/lazysizes.js"></script>',
		body: FRAME,
		until: `!!document.querySelector('.lazyloaded,.lazyloading')`,
	},
	{
		name: 'lazysizes, image',
		head: '<script src="/lazysizes.js"></script>',
		body: IMAGE,
		until: `!!document.querySelector('.lazyloaded,.lazyloading')`,
	},
	{
		name: 'lozad',
		head: '<script src="/lozad.js"></script>',
		body: FRAME,
		script: `lozad('.lazyload').observe()`,
		until: `!!document.querySelector('[data-loaded]')`,
	},
	{ name: 'location.replace', body: FRAME, script: 'it.contentWindow.location.replace(it.dataset.src)' },
	{ name: 'location =', body: FRAME, script: 'it.contentWindow.location = it.dataset.src' },
	{ name: 'location.href =', body: FRAME, script: 'it.contentWindow.window.location.href = it.dataset.src' },
	// Firefox throws where the frame has gone meanwhile.
	{ name: 'frames[0].location', body: FRAME, script: 'try { frames[0].location = it.dataset.src } catch {}' },
	{
		name: 'location.replace by name',
		body: FRAME,
		script: 'try { window.film.location.replace(it.dataset.src) } catch {}',
	},
	{
		name: 'location.href by index, twice, while parsing',
		body: `${FRAME}<script>for (const time of [1, 2]) try { window[0].location.href = it.dataset.src } catch {}</script>`,
	},
	{ name: 'document', body: FRAME, script: 'try { it.contentDocument.location = it.dataset.src } catch {}' },
	{ name: 'window.open', body: FRAME, script: `window.open('${ADDRESS}', 'film')` },
	{ name: 'a link', body: `${FRAME}<a id="link" target="film" href="${ADDRESS}">film</a>`, script: 'link.click()' },
	{
		name: 'a link and a form of a document that is opened anew',
		body: FRAME,
		script: `onload = () => setTimeout(() => {
			document.open();
			document.write('${FRAME}<a id="link" target="film" href="${ADDRESS}">film</a>' +
				'<form id="form" target="film" action="${ADDRESS}"></form>');
			document.close();
			link.click();
			form.requestSubmit();
			window.isAnew = true;
		})`,
		until: 'window.isAnew',
	},
	{
		name: 'a form',
		body: `${FRAME}<form id="form" target="film" action="${ADDRESS}"></form>`,
		script: 'form.requestSubmit(); form.submit()',
	},
];

describe.each<EngineName>(['chromium', 'firefox'])('%s', (engine) => {
	let stage: Stage;
	let html = '';
	let visitor: Visitor;
	const url = () => `${stage.world.secureOrigin()}/page`;
	const ran = () => visitor.evaluate<string[]>('window.ran ?? []');
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
		stage.world.always('www.site.example', '/part', MARKED.replace('<\\/', '</'));
		for (const [path, file] of Object.entries(LIBRARIES))
			stage.world.always('www.site.example', path, {
				body: readFileSync(new URL(`../../node_modules/${file}`, import.meta.url)),
				headers: { 'content-type': 'text/javascript' },
			});
		stage.world.always('video.example.com', '/e', '<!doctype html>film');
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	it.each(SCRIPTS)('runs a marked script once, after consent: $name', async (one) => {
		const { name, script, head = '' } = one as { name: string; script: string; head?: string };
		html = page(MARK, `<div id="box"></div><script>${script}</script>`, head);
		await stage.open(visitor, url());
		expect(await ran()).toEqual([]);
		await visitor.evaluate('sekisho.rejectAll()');
		expect(await ran()).toEqual([]);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.until('!!window.ran');
		await visitor.evaluate('new Promise((done) => setTimeout(done, 50))');
		expect(await ran()).toEqual(['ad']);
		await stage.open(visitor, url());
		// A script that the page itself gave a type after it came runs nowhere.
		if (!name.startsWith('a type')) await visitor.until('!!window.ran');
		expect((await ran()).length).toBeLessThan(2);
		expect(visitor.errors()).toEqual([]);
	});

	it('leaves an unmarked script alone that the page itself keeps from running', async () => {
		const script = `<script type="text/plain" id="it" src="${ADDRESS}">(window.ran ??= []).push("it")</script>`;
		html = page(VIDEO, `${script}<div id="box"></div>`);
		await stage.open(visitor, url());
		await visitor.evaluate(`(() => { const s = it.cloneNode(true); s.id = 'clone'; box.append(s); })()`);
		const written = () => visitor.evaluate('it.outerHTML + clone.outerHTML');
		const before = script + script.replace('"it" ', '"clone" ');
		expect(await written()).toBe(before);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.evaluate('sekisho.withdraw()');
		expect(await written()).toBe(before);
		expect(await stage.traffic(visitor)).toEqual([]);
		// A copy that runs is held, as any script is.
		await visitor.evaluate(
			`(() => { const s = document.createElement('script'); s.src = it.getAttribute('src'); box.append(s); })()`,
		);
		expect(await stage.traffic(visitor)).toEqual([]);
		await visitor.evaluate('sekisho.acceptAll()');
		expect(await stage.traffic(visitor)).toEqual(['GET video.example.com/e']);
		expect(await ran()).toEqual([]);
	});

	it.each(ADDRESSES)('gives a marked element no address before consent: $name', async (one) => {
		const {
			head = '',
			body,
			script = '',
			until,
		} = one as { head?: string; body: string; script?: string; until?: string };
		for (const config of [MARK, VIDEO]) {
			html = page(config, `${body}<script>${script}</script>`, head);
			const film = (traffic: string[]) => traffic.filter((line) => line.includes('video.example.com'));
			await visitor.close();
			visitor = await stage.visitor();
			const before = await stage.visit(visitor, url());
			if (until) {
				await visitor.until(until);
				before.push(...(await stage.traffic(visitor)));
			}
			expect(film(before)).toEqual([]);
			expect(visitor.errors()).toEqual([]);
			await visitor.evaluate('sekisho.acceptAll()');
			expect(film(await stage.traffic(visitor))).not.toEqual([]);
			if (body.includes('<iframe'))
				expect(await visitor.evaluate(`typeof frames[0].postMessage + typeof it.contentWindow.postMessage`)).toBe(
					'functionfunction',
				);
		}
	});
});
