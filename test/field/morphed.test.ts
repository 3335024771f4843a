import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// A library that morphs the page makes it like its HTML again. What was released goes on, because the page asked for no change.

const CONFIG = {
	company: { name: 'Example' },
	services: [{ id: 'ads', category: 'marketing', name: 'Ads' }],
};
const file = (name: string) => readFileSync(createRequire(import.meta.url).resolve(name), 'utf8');
const ADS = 'https://ads.example.com';
const MARKED = `<iframe data-consent="ads" data-src="${ADS}/frame" width="300" height="200"></iframe>
	<img data-consent="ads" data-src="${ADS}/image" alt="">
	<picture data-consent="ads"><source data-srcset="${ADS}/source"><img data-src="${ADS}/fallback" alt=""></picture>
	<video data-consent="ads" data-src="${ADS}/video"></video>`;
const MAIN = `<main>${MARKED}</main>`;
const MORPH = `Idiomorph.morph(document.querySelector('main'), ${JSON.stringify(MAIN)})`;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('a page that is morphed, in %s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	let html = '';
	beforeAll(async () => {
		stage = await openStage(engine);
		const headers = { 'content-type': 'text/javascript' };
		stage.world.always('www.site.example', '/idiomorph.js', { headers, body: file('idiomorph/dist/idiomorph.js') });
		stage.world.always('www.site.example', '/alpine.js', { headers, body: file('alpinejs/dist/cdn.js') });
		stage.world.always('www.site.example', '/alpine-morph.js', { headers, body: file('@alpinejs/morph/dist/cdn.js') });
		stage.world.always('www.site.example', '/turbo.js', {
			headers,
			body: file('@hotwired/turbo/dist/turbo.es2017-umd.js'),
		});
		stage.world.always('www.site.example', '/page', () => html);
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});
	const ALPINE = '<script src="/alpine.js" defer></script><script src="/alpine-morph.js"></script>';
	const open = async (body: string, head = '<script src="/idiomorph.js"></script>') => {
		html = page(CONFIG, body, head);
		await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
		await stage.traffic(visitor);
	};
	const live = () => visitor.evaluate(`document.querySelector('iframe').src`);

	it('requests nothing again that is allowed', async () => {
		await open(MAIN);
		await visitor.evaluate('sekisho.acceptAll()');
		expect(await stage.traffic(visitor)).toContain('GET ads.example.com/frame');
		for (let time = 0; time < 2; time++) {
			await visitor.evaluate(`void ${MORPH}`);
			expect(await stage.traffic(visitor)).toEqual([]);
			expect(await live()).toBe(`${ADS}/frame`);
		}
		// Another address is another frame.
		await visitor.evaluate(`void ${MORPH.replace('/frame', '/next')}`);
		expect(await stage.traffic(visitor)).toEqual(['GET ads.example.com/next']);
		await visitor.evaluate(`document.querySelector('iframe').removeAttribute('src')`);
		expect(await visitor.evaluate(`document.querySelector('iframe').hasAttribute('src')`)).toBe(false);
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.until(`!document.querySelector('img[src], video[src], source[srcset]')`);
	});

	it('requests nothing again when Turbo refreshes it', async () => {
		await open(
			`${MAIN}<p id="now">0</p>`,
			`<meta name="turbo-refresh-method" content="morph"><meta name="turbo-refresh-scroll" content="preserve"><script src="/turbo.js"></script>`,
		);
		await visitor.evaluate('sekisho.acceptAll()');
		expect(await stage.traffic(visitor)).toContain('GET ads.example.com/frame');
		for (const time of [1, 2]) {
			html = html.replace(/(id="now">)\d/, `$1${time}`);
			await visitor.evaluate(`void Turbo.session.refresh(location.href)`);
			await visitor.until(`document.querySelector('#now').textContent === '${time}'`);
			expect((await stage.traffic(visitor)).filter((line) => line.includes('ads.'))).toEqual([]);
			expect(await live()).toBe(`${ADS}/frame`);
		}
	});

	it('lets a frame go on when Alpine or Livewire morphs it', async () => {
		const morph = (html: string) =>
			visitor.evaluate(`void Alpine.morph(document.querySelector('main'), ${JSON.stringify(html)})`);
		const main = (frame: string) => `<main><p>Text</p>${frame}</main>`;
		const frame = `<iframe data-consent="ads" data-src="${ADS}/frame"></iframe>`;
		await open(main(frame), ALPINE);
		await visitor.evaluate('sekisho.acceptAll()');
		expect(await stage.traffic(visitor)).toContain('GET ads.example.com/frame');
		for (const text of ['Text', 'One', 'Two']) {
			await morph(main(frame).replace('Text', text));
			expect(await stage.traffic(visitor)).toEqual([]);
			expect(await live()).toBe(`${ADS}/frame`);
			expect(await visitor.evaluate(`document.querySelector('iframe').dataset.src`)).toBeUndefined();
		}
		await morph(main(frame.replace('/frame', '/next')));
		expect(await stage.traffic(visitor)).toEqual(['GET ads.example.com/next']);
		// A page that loads a frame anew writes its address; one that unloads it writes none.
		await visitor.evaluate(
			`(() => { const frame = document.querySelector('iframe'); frame.removeAttribute('src'); frame.src = '${ADS}/next'; })()`,
		);
		expect(await stage.traffic(visitor)).toEqual(['GET ads.example.com/next']);
		await morph(main('<iframe data-consent="ads"></iframe>'));
		await visitor.until(`!document.querySelector('iframe').hasAttribute('src')`);
		await morph(main(frame));
		expect(await stage.traffic(visitor)).toEqual(['GET ads.example.com/frame']);
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.until(`!document.querySelector('iframe[src]')`);
		expect(visitor.errors()).toEqual([]);
	});

	it('runs the scripts of a marked template once', async () => {
		const template = `<template data-consent="ads"><p>Ad</p><script>window.count = (window.count ?? 0) + 1</script>
			<script src="${ADS}/tag.js"></script></template>`;
		const main = (more = '') => `<main><h2>Shop</h2>${template}${more}</main>`;
		const count = () => visitor.evaluate('window.count');
		const text = () => visitor.evaluate(`document.querySelector('main').innerText.replace(/\\s+/g, ' ').trim()`);
		await open(main());
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.until('window.count === 1');
		expect(await stage.traffic(visitor)).toContain('GET ads.example.com/tag.js');
		for (const more of ['', '<p>One</p>', '<p>Two</p><p>Three</p>']) {
			await visitor.evaluate(`void Idiomorph.morph(document.querySelector('main'), ${JSON.stringify(main(more))})`);
			await visitor.until(`!document.querySelector('main template')`);
			expect(await stage.traffic(visitor)).toEqual([]);
			expect([await count(), await text()]).toEqual([1, `Shop Ad${more.replace(/(<\/?p>)+/g, ' ').trimEnd()}`]);
		}
		// Another template is another script.
		await visitor.evaluate(
			`void Idiomorph.morph(document.querySelector('main'), ${JSON.stringify(main()).replace('<p>Ad', '<p>New')})`,
		);
		await visitor.until('window.count === 2');
		expect(await text()).toBe('Shop New');
		// So is one that stands beside the first, or that comes with everything beside it.
		await visitor.evaluate(
			`document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(template)})`,
		);
		await visitor.until('window.count === 3');
		await visitor.evaluate(`document.querySelector('main').innerHTML = ${JSON.stringify(template)}`);
		await visitor.until('window.count === 4');
		expect(visitor.errors()).toEqual([]);
	});

	it('keeps what the visitor loaded once', async () => {
		await open(MAIN);
		const once = `[...document.querySelectorAll('[data-sekisho=placeholder] button')].find((one) => /once/.test(one.textContent))`;
		await visitor.until(`!!${once}`);
		await visitor.evaluate(`${once}.click()`);
		expect(await stage.traffic(visitor)).toContain('GET ads.example.com/frame');
		await visitor.evaluate(`void ${MORPH}`);
		await visitor.evaluate('new Promise((done) => setTimeout(done, 300))');
		expect(await stage.traffic(visitor)).toEqual([]);
		expect(await live()).toBe(`${ADS}/frame`);
		expect(await visitor.evaluate(`document.querySelectorAll('[data-sekisho=placeholder]').length`)).toBe(0);
		expect(visitor.errors()).toEqual([]);
	});
});
