import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// What a page may do with what the gate stands in front of: it gets the answers of the native, and no error of ours.

const FUN = { id: 'fun', category: 'functional', name: 'Fun', urls: ['fun.example.com'] };
const CONFIG = { company: { name: 'Example' }, services: [FUN] };
const CASES: { name: string; body: string; run: string; expected: unknown; policy?: string }[] = [
	{
		name: 'Trusted Types stay what they are',
		policy: "require-trusted-types-for 'script'",
		body: `<script>
			const given = self.trustedTypes?.createPolicy('page', { createHTML: (text) => text, createScriptURL: (text) => text });
			const html = (text) => given?.createHTML(text) ?? text;
			const attempt = (run) => { try { run(); return 'fine'; } catch (error) { return String(error); } };
			told = [
				attempt(() => document.write(html('<img id="whole" alt="">'))),
				attempt(() => { document.write(html('<img id="pie')); document.write(html('ces" alt="">')); }),
				attempt(() => document.write(html('<p>'), html('text'))),
				attempt(() => new Worker(given?.createScriptURL('https://fun.example.com/worker.js') ?? 'https://fun.example.com/worker.js')),
				!!window.whole && !!window.pieces,
			];
		</script>`,
		run: 'told',
		expected: ['fine', 'fine', 'fine', 'fine', true],
	},
	{
		name: 'an attribute that only a parser can make stops no other script',
		body: `<script>rejected = 0; addEventListener('unhandledrejection', () => { rejected += 1; }); ran = '';</script>
			<script type="text/plain" data-consent="fun" ="x">ran += 'a'</script>
			<script type="text/plain" data-consent="fun">ran += 'b'</script>`,
		run: `sekisho.acceptAll().then(async () => {
			while (!ran.includes('b')) await new Promise((done) => setTimeout(done, 9));
			return [ran, rejected];
		})`,
		expected: ['ab', 0],
	},
	{
		name: 'listeners of a script that starts late',
		body: `<button id="button"></button><script>heard = [];</script><script type="text/plain" data-consent="fun">
			const note = (name) => (event) => heard.push(name + ' ' + (event.target === document));
			const gone = note('gone');
			document.addEventListener('DOMContentLoaded', gone);
			document.removeEventListener('DOMContentLoaded', gone);
			addEventListener('load', note('aborted'), { signal: AbortSignal.abort() });
			addEventListener('load', note('load'));
			document.addEventListener('DOMContentLoaded', note('parsed'));
			document.addEventListener('DOMContentLoaded', function () { heard.push(this === document); });
			const { addEventListener: add, removeEventListener: remove } = window;
			const press = () => heard.push('pressed');
			add.call(button, 'press', press);
			button.dispatchEvent(new Event('press'));
			dispatchEvent(new Event('press'));
			remove.call(button, 'press', press);
			button.dispatchEvent(new Event('press'));
			queueMicrotask(() => queueMicrotask(() => setTimeout(() => heard.push('end'))));
		</script>`,
		run: `sekisho.acceptAll().then(async () => {
			while (!heard.includes('end')) await new Promise((done) => setTimeout(done, 9));
			return heard;
		})`,
		expected: ['pressed', 'parsed true', true, 'load true', 'end'],
	},
	{
		name: 'missing arguments, and the window of a held frame',
		body: `<iframe id="held" data-consent="fun" data-src="https://fun.example.com/frame"></iframe>`,
		run: `(() => {
			const attempt = (run) => { try { return run(); } catch (error) { return error.name; } };
			return [
				attempt(() => sekisho.allows(undefined)),
				attempt(() => new Image().setAttribute('src')),
				held.contentWindow === held.contentWindow,
				held.contentWindow.location.href,
			];
		})()`,
		expected: [false, 'TypeError', true, 'about:blank'],
	},
	{
		name: 'odd arguments are answered as a native answers them',
		body: '<div id="box"></div><div id="editor" contenteditable>text</div>',
		run: `(() => {
			const attempt = (run) => { try { return String(run()); } catch (error) { return error.name; } };
			const range = document.createRange();
			editor.focus();
			document.execCommand('insertHorizontalRule');
			document.execCommand('insertText');
			return [
				attempt(() => box.insertAdjacentHTML('beforeend')),
				attempt(() => box.insertAdjacentHTML('beforeend', null)),
				attempt(() => box.getAttribute()),
				attempt(() => box.removeAttribute()),
				attempt(() => box.setAttribute(Symbol(), 1)),
				attempt(() => new XMLHttpRequest().open('GET')),
				attempt(() => range.createContextualFragment(null).textContent),
				attempt(() => new Image().setAttribute('src', 'https://fun.example.com/held.gif')),
				attempt(() => { box.innerHTML = null; return box.innerHTML; }),
				attempt(() => { box.innerHTML = undefined; return box.innerHTML; }),
				/undefined/.test(editor.innerHTML),
			];
		})()`,
		expected: [
			...['TypeError', 'undefined', 'TypeError', 'TypeError', 'TypeError', 'TypeError'],
			...['null', 'undefined', '', 'undefined', false],
		],
	},
	{
		name: 'a script that starts late may give onload what is no function',
		body: `<script type="text/plain" data-consent="fun">onload = 'x'; onload = null; window.after = 1</script>`,
		run: `sekisho.acceptAll().then(async () => {
			for (let n = 0; n < 100 && !window.after; n++) await new Promise((done) => setTimeout(done, 9));
			return window.after;
		})`,
		expected: 1,
	},
	{
		name: 'what was undeclared stays held after destroy()',
		body: `<script>
			const image = new Image();
			image.src = 'https://stranger.example.com/image.gif';
			document.body.append(image);
		</script>`,
		run: `(sekisho.destroy(), new Image().src = 'https://stranger.example.com/later.gif', 0)`,
		expected: 0,
	},
	{
		name: 'a frame is no other Sekisho by its text',
		body: `<iframe id="shared"></iframe><iframe id="forged"></iframe>
			<iframe id="named" srcdoc="<form id=sekisho><input name=init></form>"></iframe>`,
		run: `((() => {
			shared.contentWindow.sekisho = sekisho;
			forged.contentWindow.sekisho = { init: () => {} };
			for (const { contentDocument } of [shared, forged, named])
				for (const name of ['img', 'script']) {
					const element = contentDocument.createElement(name);
					element.src = 'https://fun.example.com/' + name;
					contentDocument.body.append(element);
				}
		})(), typeof named.contentWindow.sekisho.init)`,
		expected: 'object',
	},
	{
		name: 'a late script writes with no body',
		body: `<script type="text/plain" data-consent="fun">document.body.remove(); document.write('<p id="three"></p>'); done = 1</script>`,
		run: `sekisho.acceptAll().then(async () => {
			for (let n = 0; n < 100 && !window.done; n++) await new Promise((done) => setTimeout(done, 9));
			return [window.done, !!window.three];
		})`,
		expected: [1, true],
	},
	{
		name: 'a late script writes in an empty body',
		body: `<script type="text/plain" data-consent="fun">
				document.body.replaceChildren(); document.write('<p id="one"></p>'); document.write('<p id="two"></p>'); done = 1
			</script>`,
		run: `sekisho.acceptAll().then(async () => {
			for (let n = 0; n < 100 && !window.done; n++) await new Promise((done) => setTimeout(done, 9));
			return [...document.querySelectorAll('p[id]')].map(({ id, parentNode }) => id + (parentNode === document.body));
		})`,
		expected: ['onetrue', 'twotrue'],
	},
	{
		name: 'holding calls no load() of the page',
		body: `<script>called = [];
			customElements.define('x-player', class extends HTMLElement { load() { called.push('player'); } });
			const film = document.createElement('video');
			film.load = () => called.push('film');
			film.src = 'https://fun.example.com/film';
			document.body.append(film, document.createElementNS('http://www.w3.org/2000/svg', 'video'));
			document.body.lastChild.setAttribute('src', 'https://fun.example.com/drawn');
			document.body.lastChild.setAttribute('data-consent', 'fun');
			const audio = document.createElement('audio');
			audio.load = () => called.push('audio');
			audio.setAttribute('data-consent', 'fun');
			audio.innerHTML = '<source src="https://fun.example.com/sound">';
			document.body.append(audio);
		</script>
		<x-player data-consent="fun" src="https://fun.example.com/player"></x-player>`,
		run: 'called',
		expected: [],
	},
	{
		name: 'one that throws ends no scan',
		body: `<script>
			customElements.define('x-frame', class extends HTMLElement { get contentWindow() { throw new Error('page'); } });
			const box = document.createElement('div');
			box.innerHTML = '<x-frame data-consent="fun"></x-frame><img data-consent="fun" src="/page-image.gif" alt="">';
			const image = box.lastChild;
			try { document.body.append(box); told = 'fine'; } catch (error) { told = String(error); }
		</script>
		<x-frame data-consent="fun" src="https://fun.example.com/frame"></x-frame><img id="after" data-consent="fun" src="/page-b.gif" alt="">`,
		run: `[told, after.hasAttribute('data-src')]`,
		expected: ['fine', true],
	},
];

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('the page goes on: %s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	beforeAll(async () => {
		stage = await openStage(engine);
		for (const host of ['fun.example.com', 'api.example.com', 'stranger.example.com'])
			stage.world.always(host, '*', { headers: { 'access-control-allow-origin': '*' }, body: '' });
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	it.each(CASES)('$name', async ({ name, body, policy, run, expected }) => {
		const config = name.includes('destroy') ? { ...CONFIG, gate: { undeclared: 'block' } } : CONFIG;
		const headers = { 'content-type': 'text/html', ...(policy && { 'content-security-policy': policy }) };
		stage.world.always('www.site.example', '/page', { headers, body: page(config, body) });
		await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
		expect(await visitor.evaluate(run)).toEqual(expected);
		expect(await stage.traffic(visitor)).toEqual(
			name.includes('destroy') ? ['GET stranger.example.com/later.gif'] : [],
		);
		expect(visitor.errors()).toEqual([]);
	});

	it.each(['', 'data-consent="fun"'])(
		'Trusted Types without our policy: a frame with a page in it (%s)',
		async (mark) => {
			const frame = (html: string) => `<iframe ${mark} srcdoc="${html}"></iframe>`;
			stage.world.always('www.site.example', '/page', {
				headers: {
					'content-type': 'text/html',
					'content-security-policy': "require-trusted-types-for 'script'; trusted-types page",
				},
				body: page(
					CONFIG,
					`${frame('<p>own')}${frame('<img src=https://fun.example.com/in>')}<img data-consent="fun" src="/page-image.gif" alt="">`,
				),
			});
			await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
			expect(
				await visitor.evaluate(
					`[...document.querySelectorAll('iframe,[src*=gif],[data-src]')].map(({ attributes }) => ['data-srcdoc', 'srcdoc', 'data-src'].find((name) => attributes[name]))`,
				),
			).toEqual([mark ? 'data-srcdoc' : 'srcdoc', 'data-srcdoc', 'data-src']);
			expect(await stage.traffic(visitor)).toEqual([]);
			expect(visitor.errors().filter((error) => !error.includes('Content-Security-Policy'))).toEqual([]);
		},
	);

	it('while the configuration is awaited, a request can be given up, and a beacon says yes', async () => {
		let arrive = (_: string) => {};
		const late = new Promise<string>((resolve) => {
			arrive = resolve;
		});
		stage.world.always('www.site.example', '/consent.json', () => late);
		const script = `told = [];
			addEventListener('unhandledrejection', ({ reason }) => told.push(String(reason)));
			const ask = (name) => {
				const request = new XMLHttpRequest();
				for (const type of ['load', 'abort']) request['on' + type] = () => told.push(type + ' ' + name);
				request.open('GET', 'https://api.example.com/' + name);
				request.send();
				return request;
			};
			ask('aborted').abort();
			const again = ask('again');
			again.abort();
			again.open('GET', 'https://api.example.com/anew');
			again.send();
			const twice = ask('first');
			twice.open('GET', 'https://api.example.com/second');
			twice.send();
			told.push(navigator.sendBeacon('/page-beacon'));`;
		stage.world.always(
			'www.site.example',
			'/page',
			`<!doctype html><script src="/sekisho/sekisho.js" data-config="/consent.json"></script><body><script>${script}</script>`,
		);
		await visitor.open(`${stage.world.secureOrigin()}/page`);
		expect(await visitor.evaluate('told')).toEqual(['abort aborted', 'abort again', true]);
		arrive(JSON.stringify(CONFIG));
		await visitor.until('told.length >= 5');
		expect(await visitor.evaluate('told.slice(3).sort()')).toEqual(['load again', 'load first']);
		expect(stage.world.traffic({ host: 'api.example.com' }).sort()).toEqual([
			'GET api.example.com/anew',
			'GET api.example.com/second',
		]);
	});
});
