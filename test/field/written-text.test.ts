import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// Elements that scripts write as text: what is held of it costs no more than it has, comes back whole, and all else stays
// as it was written.

const CONFIG = {
	company: { name: 'Example' },
	services: [{ id: 'fun', category: 'functional', name: 'Fun', urls: ['fun.example.com/*'] }],
};
const IMAGE = '<img src="https://fun.example.com/text">';

/** Deep enough that what doubles with each level never ends, and long enough for what grows with the square. */
const DEPTH = 40;
const nested = (open: string, close: string) => open.repeat(DEPTH) + close.repeat(DEPTH);
const COSTLY = {
	'a mark in a mark': nested('<div data-consent="fun">', '</div>'),
	'a mark that nobody declared in another': nested('<div data-consent="zzz">', '</div>'),
	'an object in an object': nested('<object data="https://fun.example.com/a.swf">', '</object>'),
	'a source after a source': `<video>${'<source src="https://fun.example.com/film">'.repeat(2_000)}</video>`,
};

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('text that scripts write: %s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always(
			'www.site.example',
			'/page',
			page(CONFIG, '<div id="box" contenteditable></div><svg id="svg"></svg>'),
		);
		const headers = { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' };
		stage.world.always('fun.example.com', '*', { headers, body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
		return () => visitor.close();
	});

	it('comes back as it was written, in the element that it was written for', async () => {
		const PICTURE = '<circle r="5"/><image href="https://fun.example.com/WAY" width="9" height="9"/>';
		await visitor.evaluate(`(() => {
			const picture = (way) => ${JSON.stringify(PICTURE)}.replace('WAY', way);
			svg.innerHTML = picture('inner') + '<g/>';
			svg.insertAdjacentHTML('beforeend', picture('adjacent'));
			svg.firstChild.insertAdjacentHTML('beforebegin', picture('beside'));
			svg.querySelector('g').outerHTML = picture('outer');
			const range = document.createRange();
			range.selectNodeContents(svg);
			svg.append(range.createContextualFragment(picture('range')));
			box.innerHTML = '<table><tbody><tr></tr></tbody></table>';
			box.querySelector('tr').innerHTML = '<td>1</td><img src="https://fun.example.com/row"><td>2</td>';
		})()`);
		expect(await stage.traffic(visitor)).toEqual([]);
		expect(await visitor.evaluate(`box.querySelectorAll('td').length`)).toBe(2);
		await visitor.evaluate('sekisho.acceptAll()');
		expect((await stage.traffic(visitor)).sort()).toEqual(
			['adjacent', 'beside', 'inner', 'outer', 'range', 'row'].map((way) => `GET fun.example.com/${way}`),
		);
		expect(
			await visitor.evaluate(
				`[...svg.querySelectorAll('*')].map((one) => one.namespaceURI + ' ' + one.localName).sort()`,
			),
		).toEqual(
			['circle', 'image'].flatMap((name) => Array.from({ length: 5 }, () => `http://www.w3.org/2000/svg ${name}`)),
		);
	});

	it('stays as it is where it is no elements', async () => {
		const said = await visitor.evaluate<string[]>(`(() => {
			const text = ${JSON.stringify(`a & b ${IMAGE}`)};
			const raw = ['textarea', 'title', 'style', 'script', 'xmp', 'noscript', 'noembed', 'noframes', 'iframe'];
			const inner = raw.flatMap((name) => {
				const one = document.createElement(name);
				one.type = 'text/x-template';
				box.replaceChildren(one);
				one.innerHTML = text;
				const written = one.textContent;
				one.insertAdjacentHTML('beforeend', text);
				return [written + written, one.textContent].every((all, index) => all === [text + text, text + text][index]) ? [] : [name + ': ' + one.textContent];
			});
			box.innerHTML = '<br>';
			box.focus();
			document.execCommand('insertText', false, text);
			return [...inner, box.textContent.replaceAll('\\u00a0', ' ')];
		})()`);
		expect(said).toEqual([`a & b ${IMAGE}`]);
		await visitor.evaluate(
			`(() => { box.focus(); document.execCommand('InsertHTML', false, ${JSON.stringify(IMAGE)}); })()`,
		);
		expect(await visitor.evaluate(`box.querySelector('img').dataset.consent`)).toBe('fun');
		expect(await stage.traffic(visitor)).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});

	it('begins anew in a document that is opened anew, and still joins what comes in pieces', async () => {
		const shown = await visitor.evaluate(`(() => {
			const inner = document.body.appendChild(document.createElement('iframe')).contentDocument;
			const show = (...texts) => {
				inner.open();
				for (const text of texts) inner.write(text);
				inner.close();
				return inner.body.innerHTML;
			};
			return [show('<p>one</p><di'), show('<p>t', 'wo</p><d', 'iv>three</div>')];
		})()`);
		expect(shown).toEqual(['<p>one</p>', '<p>two</p><div>three</div>']);
	});

	it('ends, however many pieces a released script writes', async () => {
		await visitor.evaluate(`(() => {
			const script = document.createElement('script');
			script.type = 'text/plain';
			script.dataset.consent = 'fun';
			script.text = "document.write('<table>'); for (let i = 0; i < 20000; i++) document.write('<tr><td>' + i); document.write('</table>')";
			document.body.append(script);
		})()`);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.until('document.querySelectorAll("td").length === 20000');
	});

	// The last one: a film that is gone still asks for one source after another, and would be seen by the next test.
	it('ends, however deep and long it is, before consent and after it', async () => {
		const write = () =>
			visitor.evaluate(`(() => {
				for (const text of ${JSON.stringify(Object.values(COSTLY))}) {
					box.innerHTML = text;
					box.replaceChildren(new DOMParser().parseFromString(text, 'text/html').body.firstChild);
				}
				box.replaceChildren();
			})()`);
		await write();
		expect(await stage.traffic(visitor)).toEqual([]);
		await visitor.evaluate('sekisho.acceptAll()');
		await write();
		expect(visitor.errors()).toEqual([]);
	});
});
