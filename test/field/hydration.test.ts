import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { createElement as h, Suspense } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// A server printed the page, and React takes it over, sooner or later: nothing of ours may stand in its way.

const CONFIG = {
	company: { name: 'Example' },
	services: [
		{ id: 'video', category: 'functional', name: 'Video', urls: ['video.example.com/*'] },
		{ id: 'map', category: 'functional', name: 'Map', urls: ['map.example.com/*'] },
	],
};

/** The app, in the page: React takes over what stands there, and can switch what it shows. */
const app = (react: string) => `
	import { createElement as h, useState, Suspense } from '${react}';
	import { createRoot, hydrateRoot } from '${react === 'react' ? 'react-dom' : 'react-dom18'}/client';
	const frame = (src) => h('iframe', { src, width: 400, height: 300, title: 'film' });
	function Tabs() {
		const [tab, setTab] = useState('video');
		window.setTab = setTab;
		return h('main', null,
			h('h1', null, 'Page'),
			tab === 'video' && frame('https://video.example.com/e'),
			tab === 'map' && frame('https://map.example.com/m'),
			tab.startsWith('script') && h('div', { id: 'place' },
				tab === 'script before' && h('b', null, 'before'),
				tab !== 'script gone' && h('script', { type: 'text/plain', 'data-consent': 'video', dangerouslySetInnerHTML: { __html: '(window.ran ??= []).push(1)' } }),
				tab === 'script after' && h('i', null, 'after')),
			h('div', { 'data-consent-notice': '' }, tab === 'none' ? null : h('p', null, 'Tables come here.')),
			h('p', { id: 'after' }, tab));
	}
	const mistakes = window.mistakes = [];
	const onRecoverableError = (error) => mistakes.push(String(error));
	window.hydrate = () => hydrateRoot(document.getElementById('root'), h(Tabs), { onRecoverableError });
	window.draw = () => createRoot(document.getElementById('root')).render(h(Tabs));
	window.hydrateStream = () => hydrateRoot(document.getElementById('root'),
		h('main', null, h(Suspense, { fallback: h('p', null, 'waiting') }, frame('https://video.example.com/e'))), { onRecoverableError });
	window.hydrateDocument = () => hydrateRoot(document, h('html', { lang: 'en' },
		h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, 'page'),
			h('script', { type: 'application/json', id: 'sekisho-config', dangerouslySetInnerHTML: { __html: document.getElementById('sekisho-config').textContent } }),
			h('script', { src: '/sekisho/sekisho.js' }), h('script', { src: '/app.js' })),
		h('body', null, h('div', { id: 'root' }, h(Tabs)))), { onRecoverableError });
`;

const PRINTED = `<main><h1>Page</h1><iframe src="https://video.example.com/e" width="400" height="300" title="film"></iframe><div data-consent-notice=""><p>Tables come here.</p></div><p id="after">video</p></main>`;

const PLACEHOLDER = `document.querySelectorAll('[data-sekisho="placeholder"] button').length / 2`;
const TITLE = `document.querySelector('[data-sekisho="placeholder"] b')?.textContent`;
const TABLES = `document.querySelectorAll('[data-sekisho="notice"] table').length`;

describe.each(['react18', 'react'])('%s', (react) => {
	let stage: Stage;
	let visitor: Visitor;
	let html = '';
	const becomes = (expression: string, value: unknown) =>
		expect.poll(() => visitor.evaluate(expression), { timeout: 4000, message: expression }).toEqual(value);
	const open = async (body: string, whole = false) => {
		const json = JSON.stringify(CONFIG);
		html = whole
			? `<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>page</title><script type="application/json" id="sekisho-config">${json}</script><script src="/sekisho/sekisho.js"></script><script src="/app.js"></script></head><body><div id="root">${body}</div></body></html>`
			: page(CONFIG, `<div id="root">${body}</div>`, '<script src="/app.js"></script>');
		await visitor.open(`${stage.world.secureOrigin()}/page`);
	};
	beforeAll(async () => {
		stage = await openStage('chromium');
		const { outputFiles } = await build({
			stdin: { contents: app(react), resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
			bundle: true,
			write: false,
			define: { 'process.env.NODE_ENV': '"production"' },
			alias: react === 'react' ? {} : { react: 'react18', 'react-dom': 'react-dom18' },
		});
		const script = { body: outputFiles?.[0]?.text ?? '', headers: { 'content-type': 'text/javascript' } };
		stage.world.always('www.site.example', '/app.js', script);
		stage.world.always('www.site.example', '/page', () => html);
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	it('adds beside a marked script that has started, and removes it', async () => {
		await open('');
		await visitor.evaluate('void draw()');
		await becomes(`typeof setTab`, 'function');
		await visitor.evaluate(`setTab('script')`);
		await becomes(`document.querySelectorAll('#place script').length`, 1);
		expect(await visitor.evaluate('window.ran ?? []')).toEqual([]);
		await visitor.evaluate('sekisho.acceptAll()');
		await becomes('window.ran', [1]);
		const names = `[...document.querySelector('#place').children].map((child) => child.localName).join()`;
		await visitor.evaluate(`setTab('script before')`);
		await becomes(names, 'b,script');
		await visitor.evaluate(`setTab('script after')`);
		await becomes(names, 'script,i');
		await visitor.evaluate(`setTab('script gone')`);
		await becomes(names, '');
		await visitor.evaluate(`setTab('none')`);
		await becomes(`!document.querySelector('#place')`, true);
		expect(await visitor.evaluate('window.ran')).toEqual([1]);
		expect(visitor.errors()).toEqual([]);
	});

	it.each(['at once', 'once the placeholder stands there', 'while the placeholder is drawn anew', 'a second later'])(
		'takes over the page %s',
		async (when) => {
			await open(PRINTED + (when === 'at once' ? '<script>hydrate()</script>' : ''));
			if (when !== 'at once') {
				await becomes(PLACEHOLDER, 1);
				if (when === 'a second later') await visitor.evaluate('new Promise((done) => setTimeout(done, 900))');
				// Our observer of the frame is called before the page's own, and draws at the end of the task.
				await visitor.evaluate(
					when === 'while the placeholder is drawn anew'
						? `(() => {
							const frame = document.querySelector('iframe');
							new MutationObserver((_, page) => { page.disconnect(); hydrate(); }).observe(frame, { attributes: true });
							frame.className = 'wide';
						})()`
						: 'void hydrate()',
				);
			}
			await becomes(PLACEHOLDER, 1);
			await becomes(TABLES, 1);
			// React has it now, and our elements stand in it.
			await visitor.evaluate(`setTab('map')`);
			await becomes(TITLE, 'Map');
			await visitor.evaluate(`setTab('none')`);
			await becomes(PLACEHOLDER, 0);
			await becomes(TABLES, 1);
			await visitor.evaluate(`setTab('video')`);
			await becomes(TITLE, 'Video');
			expect(await visitor.evaluate(`document.querySelector('#after').textContent`)).toBe('video');
			expect(await visitor.evaluate('mistakes')).toEqual([]);
			expect(visitor.errors()).toEqual([]);
			expect(stage.world.traffic({ host: 'map.example.com' })).toEqual([]);
			await visitor.evaluate('sekisho.acceptAll()');
			await becomes(PLACEHOLDER, 0);
			await visitor.evaluate(`setTab('map')`);
			await expect.poll(() => stage.world.traffic({ host: 'map.example.com' })).toEqual(['GET map.example.com/m']);
			expect(await visitor.evaluate('mistakes')).toEqual([]);
		},
	);

	// The server's half of React 18 would meet the other half of React 19 here.
	it.runIf(react === 'react')('takes over what the server streams later', async () => {
		const [before, after] = page(CONFIG, '<div id="root">|</div>', '<script src="/app.js"></script>').split('|');
		const isReady = new Promise<void>((done) => setTimeout(done, 400)).then(() => true);
		let isLate = false;
		isReady.then(() => {
			isLate = true;
		});
		const Late = () => {
			if (!isLate) throw isReady;
			return h('iframe', { src: 'https://video.example.com/e', width: 400, height: 300, title: 'film' });
		};
		const app = h('main', null, h(Suspense, { fallback: h('p', null, 'waiting') }, h(Late)));
		async function* body() {
			yield `${before}`;
			const stream = new PassThrough();
			const { pipe } = renderToPipeableStream(app, {
				bootstrapScriptContent: 'hydrateStream()',
				onShellReady: () => pipe(stream),
			});
			for await (const part of stream) yield `${part}`;
			yield `${after}`;
		}
		stage.world.on('www.site.example', '/page', () => ({ body: body(), headers: { 'content-type': 'text/html' } }));
		await visitor.open(`${stage.world.secureOrigin()}/page`);
		await becomes(PLACEHOLDER, 1);
		// React moves what is late a while after it came, and compares it then.
		await visitor.evaluate('new Promise((done) => setTimeout(done, 900))');
		await becomes(PLACEHOLDER, 1);
		expect(await visitor.evaluate('mistakes')).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});

	it('takes over the whole document', async () => {
		await open(PRINTED, true);
		await becomes(PLACEHOLDER, 1);
		await visitor.evaluate('void hydrateDocument()');
		await visitor.until(`'setTab' in window`);
		await becomes(PLACEHOLDER, 1);
		await becomes(TABLES, 1);
		expect(await visitor.evaluate('mistakes')).toEqual([]);
		expect(await visitor.evaluate(`document.querySelectorAll('#sekisho').length`)).toBe(1);
	});

	it('draws a page of its own', async () => {
		await open('');
		await visitor.evaluate('draw()');
		await becomes(TITLE, 'Video');
		await becomes(TABLES, 1);
		await visitor.evaluate(`setTab('map')`);
		await becomes(TITLE, 'Map');
		expect(visitor.errors()).toEqual([]);
	});
});
