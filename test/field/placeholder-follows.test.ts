import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// The rules of a frame change while its placeholder stands there; the placeholder is where the frame would be.

const CONFIG = {
	company: { name: 'Example' },
	services: [{ id: 'video', category: 'functional', name: 'Video', urls: ['video.example.com/*'] }],
};

const frame = (attributes = '') =>
	`<iframe title="film" data-consent="video" data-src="https://video.example.com/e" ${attributes}></iframe>`;

/** What changes the place or the size of a frame: the style, what is around it, and what the page then does. */
const CHANGES: { readonly [name: string]: readonly [style: string, body: string, change: string] } = {
	'a class of the body': [
		'iframe{width:300px;height:100px}body.tall iframe{height:400px}',
		`<div id="place">${frame()}</div>`,
		`document.body.className = 'tall'`,
	],
	'an attribute of the root': [
		'iframe{width:300px;height:100px}[data-view=wide] iframe{width:500px;margin-left:40px}',
		`<div id="place">${frame()}</div>`,
		`document.documentElement.dataset.view = 'wide'`,
	],
	'a class that hides it': [
		'iframe{width:300px;height:200px}.print iframe{display:none}',
		`<div id="place">${frame()}</div>`,
		`place.className = 'print'`,
	],
	'a class that makes it invisible': [
		'iframe{width:300px;height:200px}.off iframe{position:absolute;opacity:0;pointer-events:none}',
		`<div id="place">${frame()}</div>`,
		`place.className = 'off'`,
	],
	'a container query': [
		'#place{container-type:inline-size;width:600px}iframe{width:100%;height:300px}@container (width < 400px){iframe{height:150px}}',
		`<div id="place">${frame()}</div>`,
		`place.style.width = '350px'`,
	],
	'a container that changes with a sibling': [
		'#row{display:flex;width:900px}#place{flex:1;container-type:inline-size}iframe{width:50cqw;height:25cqw}#side{width:100px}',
		`<div id="row"><aside id="side"></aside><div id="place">${frame()}</div></div>`,
		`side.style.width = '400px'`,
	],
	'a dialog that opens': [
		'dialog[open]{display:flex;flex-direction:column;width:600px;height:500px}iframe{flex:1}',
		`<dialog id="place"><p>film</p>${frame()}</dialog>`,
		'place.showModal()',
	],
	'a dialog that opens as a row': [
		'dialog[open]{display:flex;width:600px;height:500px;align-items:start}',
		`<dialog id="place"><p style="width:400px;flex:none">film</p>${frame('width="560" height="315"')}</dialog>`,
		'place.show()',
	],
	'details that open': [
		'details div{display:flex;height:300px}iframe{flex:1}',
		`<details id="place"><summary>more</summary><div><p>film</p>${frame()}</div></details>`,
		'place.open = true',
	],
	'a tab that opens, with a rule for its sibling': [
		'#place{display:none}#place.on{display:grid;grid-template-columns:1fr 2fr;height:240px}',
		`<div id="place">${frame()}<p>b</p></div>`,
		`place.className = 'on'`,
	],
};

/** Where the frame is, or its placeholder, and what is below. */
const rects = () => {
	const rect = (element: Element) => {
		const { x, y, width, height } = element.getBoundingClientRect();
		return width ? [x, y, width, height].map(Math.round) : [];
	};
	const one = document.querySelector('iframe') as Element;
	const before = one.previousElementSibling as HTMLElement | null;
	return [
		rect(before?.dataset.sekisho === 'placeholder' ? before : one),
		...['#place', '#after'].map((id) => rect(document.querySelector(id) as Element)),
	];
};

const drawn = `!!document.querySelector('[data-sekisho=placeholder] button')`;
const twoFrames = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))';

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	let html = '';
	let bare = '';
	const write = (style: string, body: string) => {
		const head = `<style>body{margin:8px;font:16px/1.5 sans-serif}dialog{transition:none}${style}</style>`;
		html = page(CONFIG, `${body}<p id="after">after</p>`, head);
		bare = html.replace(/<script src="[^"]+sekisho.js">/, '<script>');
	};
	/** In a task of its own: WebKit's automation runs microtasks in the middle of what it evaluates. */
	const run = (code: string) =>
		visitor.evaluate(`new Promise((done) => setTimeout(() => { ${code}; setTimeout(done); }))`);
	const open = async (path: string) => {
		await visitor.open(stage.world.secureOrigin() + path);
		if (path === '/page') await visitor.until(drawn);
	};
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
		stage.world.always('www.site.example', '/page/bare', () => bare);
		visitor = await stage.visitor();
	});
	afterAll(() => stage?.close());

	it.each(Object.entries(CHANGES))('%s', async (_, [style, body, change]) => {
		write(style, body);
		await open('/page/bare');
		await run(change);
		await visitor.evaluate(twoFrames);
		const expected = await visitor.evaluate(rects);
		await open('/page');
		await visitor.evaluate(twoFrames);
		await run(change);
		await expect.poll(() => visitor.evaluate(rects), { timeout: 2000 }).toEqual(expected);
	});

	it('a window of another height', async () => {
		write('iframe{width:300px;height:50vh}', `<div id="place">${frame()}</div>`);
		await visitor.size(1280, 900);
		await open('/page');
		const height = () => visitor.evaluate(`document.querySelector('#place section').offsetHeight`);
		expect(await height()).toBe(await visitor.evaluate('innerHeight / 2 + 4'));
		await visitor.size(1280, 600);
		await expect.poll(height, { timeout: 2000 }).toBe(await visitor.evaluate('innerHeight / 2 + 4'));
	});

	it('a page or a slider that is scrolled to its end stays there, and a button keeps its focus', async () => {
		write(
			'#lines{height:3000px}#place{overflow:auto;width:400px;height:260px;white-space:nowrap}#place iframe{height:200px}.on iframe{z-index:2}.wide iframe{height:220px}',
			`<div id="lines"></div><div id="place">${frame()}${frame('width="600"')}</div>${frame('width="500" height="900"')}`,
		);
		await open('/page');
		const state = `[scrollY, scrollX, place.scrollLeft, place.scrollTop, [...document.querySelectorAll('[data-sekisho] button')].indexOf(document.activeElement)].join()`;
		const measured = `[...document.querySelectorAll('section')].filter((one) => one.style.zIndex === '2').length`;
		await visitor.evaluate(
			`void (scrollTo(9999, 9999), place.scrollTo(9999, 9999), document.querySelectorAll('[data-sekisho] button')[5].focus({ preventScroll: true }))`,
		);
		const before = await visitor.evaluate<string>(state);
		expect(before).toMatch(/^[1-9]\d+,0,[1-9]\d+,0,5$/);
		await run(`document.body.className = 'on'`);
		await expect.poll(() => visitor.evaluate(measured), { timeout: 2000 }).toBe(3);
		await visitor.evaluate(twoFrames);
		expect(await visitor.evaluate(state)).toBe(before);
	});

	// Its driver cannot print.
	it.skipIf(engine === 'webkit').each([
		['a frame', ''],
		['no frame', 'iframe{display:none}'],
		['a frame that is no higher than a line', 'iframe{height:1em}'],
	])('prints what a page without us prints: %s', async (_, rules) => {
		write(`@media print{${rules}}`, `<div id="place">${frame('height="200"')}</div>`);
		await open('/page/bare');
		const expected = (await visitor.print()).length;
		await open('/page');
		await visitor.evaluate(twoFrames);
		expect(Math.abs((await visitor.print()).length - expected)).toBeLessThan(100);
	});
});
