import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// A placeholder takes the place of its frame: nothing moves when it comes, and nothing when it goes.

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
	],
};

const frame = (attributes = 'width="560" height="315"') =>
	`<iframe title="film" data-consent="video" data-src="https://video.example.com/e" ${attributes}></iframe>`;

/** How pages give a frame its place: the style, and what is around it. */
const LAYOUTS: { readonly [name: string]: readonly [style: string, body: string] } = {
	'a line of text': ['', `<p id="place">before ${frame()} after</p>`],
	'no size at all': ['', `<div id="place">${frame('')}</div>`],
	'a wrapper of WordPress, 16:9 by ::before': [
		'.wrap{position:relative;width:800px}.wrap::before{content:"";display:block;padding-top:56.25%}.wrap iframe{position:absolute;inset:0;width:100%;height:100%}',
		`<div class="wrap" id="place">${frame()}</div>`,
	],
	'a padding hack': [
		'.video{position:relative;height:0;padding-bottom:56.25%;overflow:hidden}.video iframe{position:absolute;inset:0;width:100%;height:100%}',
		`<div class="video" id="place">${frame()}</div>`,
	],
	'a ratio of Bootstrap': [
		'.ratio{position:relative;width:100%}.ratio::before{display:block;padding-top:75%;content:""}.ratio>*{position:absolute;top:0;left:0;width:100%;height:100%}',
		`<div class="ratio" id="place">${frame('')}</div>`,
	],
	'aspect-ratio': ['iframe{width:100%;height:auto;aspect-ratio:16/9;border:0}', `<div id="place">${frame()}</div>`],
	'aspect-ratio and no width': ['iframe{aspect-ratio:1;height:200px}', `<div id="place">${frame('')}</div>`],
	'a zoom': ['iframe{zoom:.5}', `<div id="place">${frame()}</div>`],
	'a rule for its address': [
		'@media screen{.post iframe[src*="video.example"]{width:100%;height:auto;aspect-ratio:16/9}}',
		`<div class="post" id="place">${frame().replace('data-consent="video" data-src', 'src')}</div>`,
	],
	'no wider than the page': ['iframe{max-width:100%}', `<div id="place">${frame('width="5600" height="315"')}</div>`],
	'a block in the middle': ['iframe{display:block;margin:20px auto}', `<div id="place">${frame()}</div>`],
	'a block without a width': ['iframe{display:block}', `<div id="place">${frame('height="200"')}</div>`],
	float: [
		'iframe{float:right;margin:0 0 1em 1em}',
		`<div id="place">${frame('width="200" height="150"')}${'text '.repeat(99)}</div>`,
	],
	'a grid': [
		'#place{display:grid;grid-template-columns:1fr 2fr;gap:20px}',
		`<div id="place"><p>left</p>${frame('')}<p>below</p>${frame('width="100%" height="200"')}</div>`,
	],
	'a grid in which all is in the middle': [
		'#place{display:grid;place-items:center;height:500px}',
		`<div id="place">${frame('width="300" height="200"')}</div>`,
	],
	'a wrapper without a box, in a grid': [
		'#place{display:grid;grid-template-columns:repeat(3,1fr)}#place div{display:contents}',
		`<div id="place"><div>${frame('').repeat(3)}</div></div>`,
	],
	'a named area': [
		'#place{display:grid;grid-template-areas:"a b";gap:9px}iframe{grid-area:b;width:100%}',
		`<div id="place">${frame('height="160"')}<p style="grid-area:a">a</p></div>`,
	],
	'a row that stretches': [
		'#place{display:flex;gap:10px;height:300px}',
		`<div id="place"><p>left</p>${frame('width="200"')}</div>`,
	],
	'a row in which it grows': [
		'#place{display:flex;gap:10px}iframe{flex:1}',
		`<div id="place"><p style="width:100px">left</p>${frame('height="200"')}</div>`,
	],
	'a row that is too narrow': [
		'#place{display:flex;width:400px}',
		`<div id="place"><p style="flex:none;width:200px">left</p>${frame()}</div>`,
	],
	'a column in the middle': [
		'#place{display:flex;flex-direction:column;align-items:center}',
		`<div id="place">${frame('')}<p>below</p></div>`,
	],
	'rules for the first and the last': [
		'#place>*{margin-block:24px 10px}#place>:first-child{margin-block-start:0}#place>:last-child{margin-block-end:0}#place iframe{display:block}iframe+p{margin-top:3px!important}',
		`<div id="place">${frame('width="300" height="200"')}<p>next</p></div>`,
	],
	'rules for an only child': [
		'#place>:only-child{margin:0 0 -10px 50px}',
		`<div id="place">${frame('width="300" height="200"')}</div>`,
	],
	'rules for everything in a wrapper': [
		'#place>*{margin:7px;padding:3px;opacity:.2;text-transform:uppercase;display:block!important}section{padding:90px;width:99%!important}#place div,#place p{margin:40px}button{width:100%!important;margin:24px;position:static!important}',
		`<div id="place">${frame('width="300" height="220"')}</div>`,
	],
	'a table': [
		'td{padding:4px;vertical-align:middle}',
		`<table><tr><td id="place">${frame('width="300" height="200"')}</td><td>right</td></tr></table>`,
	],
	'a transform': [
		'#place{position:relative;height:300px}iframe{position:absolute;top:50%;left:50%;transform:translate(-50%,-50%)}',
		`<div id="place">${frame('width="300" height="200"')}</div>`,
	],
	'a fixed corner': [
		'iframe{position:fixed;right:16px;bottom:16px;width:320px;height:280px;z-index:5}',
		`<div id="place">${frame('')}</div>`,
	],
	'a height in parts of a box without one': ['iframe{width:100%;height:100%}', `<div id="place">${frame('')}</div>`],
	'borders and padding': [
		'iframe{border:10px solid red;padding:8px;box-sizing:content-box;border-radius:9px}',
		`<div id="place">${frame('width="300" height="200"')}</div>`,
	],
	'an area beside an anchor': [
		'.a{anchor-name:--a;margin-left:200px;width:100px}iframe{position:absolute;position-anchor:--a;position-area:bottom right;width:200px;height:100px}',
		`<p class="a">a</p><div id="place">${frame('')}</div>`,
	],
	'an area that an anchor has no room for': [
		'.a{anchor-name:--a;margin-left:200px;width:100px}iframe{position:fixed;position-anchor:--a;position-area:top;position-try-fallbacks:flip-block;width:200px;height:300px}',
		`<p class="a">a</p><div id="place">${frame('')}</div>`,
	],
	'an edge of an anchor': [
		'.a{anchor-name:--a;margin-left:200px;width:100px}iframe{position:absolute;position-anchor:--a;top:anchor(bottom);left:anchor(right);width:200px;height:100px}',
		`<p class="a">a</p><div id="place">${frame('')}</div>`,
	],
	'an anchor for others': [
		'iframe{anchor-name:--a;margin-left:200px}#place{position:absolute;position-anchor:--a;top:anchor(bottom);left:anchor(left)}',
		`<div>${frame('')}</div><p id="place">a</p>`,
	],
	'a place in a line that goes on without it': [
		'#place{text-align:center;padding:20px}iframe{position:absolute}',
		`<div id="place">words ${frame('width="300" height="200"')}</div>`,
	],
	'a motion path': [
		'iframe{offset-path:path("M0 0 L100 100");offset-distance:50%;offset-rotate:0deg}',
		`<div id="place">${frame()}</div>`,
	],
	'a shape that text flows around': [
		'#place{width:600px}iframe{float:left;shape-outside:circle(20%);shape-margin:5px}',
		`<div><div id="place">${frame('width="300" height="300"')}${'text '.repeat(60)}</div></div>`,
	],
	'all columns': [
		'#place{columns:2;width:800px}iframe{display:block;column-span:all;width:100%}',
		`<div id="place"><p>a</p><p>a</p>${frame('')}<p>b</p><p>b</p></div>`,
	],
	'the next column': [
		'#place{columns:2;width:800px;height:300px;column-fill:auto}iframe{display:block;break-before:column;width:100%}',
		`<div id="place"><p>a</p>${frame('')}<p>b</p></div>`,
	],
};

/** Where everything is; the frame, or its placeholder, by its place in the page. */
const rects = () => {
	const rect = (element: Element | null) => {
		const { x, y, width, height } = (element as Element).getBoundingClientRect();
		return [x, y, width, height].map((value) => Math.round(value * 2) / 2);
	};
	const frames = [...document.querySelectorAll('iframe')].map((one) => {
		const before = one.previousElementSibling as HTMLElement | null;
		return rect(before?.dataset.sekisho === 'placeholder' ? before : one);
	});
	return { frames, place: rect(document.querySelector('#place')), after: rect(document.querySelector('#after')) };
};

const drawn = `[...document.querySelectorAll('iframe')].every((one) => one.previousElementSibling?.dataset.sekisho === 'placeholder')`;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	let html = '';
	let other = '';
	const at = (path: string) => stage.world.secureOrigin() + path;
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
		stage.world.always('www.site.example', '/page/bare', () => other);
		const headers = { 'content-type': 'text/css' };
		stage.world.always('www.site.example', '/page/late.css', { headers, body: 'iframe{width:200px;border:0}' });
		stage.world.always('video.example.com', '/e', '<!doctype html>film');
		visitor = await stage.visitor();
	});
	afterAll(() => stage?.close());

	it.each(Object.entries(LAYOUTS))('%s', async (_, [style, body]) => {
		// The reopen button and the banner take no room; the page is as it would be without us.
		const head = `<style>body{margin:8px;font:16px/1.5 sans-serif}${style}</style>`;
		html = page(CONFIG, `${body}<p id="after">after</p>`, head);
		other = html.replace(/<script src="[^"]+sekisho.js">/, '<script>');
		// WebKit's window is never narrower.
		const [wide, narrow] = [1280, engine === 'webkit' ? 480 : 400];
		const bare = new Map<number, object>();
		await visitor.open(at('/page/bare'));
		await visitor.evaluate(`document.cookie = '__Host-sekisho=;Max-Age=0;Path=/;Secure'`);
		for (const width of [narrow, wide]) {
			await visitor.size(width, 900);
			await visitor.until(`innerWidth === ${width}`);
			bare.set(width, await visitor.evaluate(rects));
		}
		await visitor.open(at('/page'));
		await visitor.until(drawn);
		expect(await visitor.evaluate(rects), 'held').toEqual(bare.get(wide));
		await visitor.size(narrow, 900);
		await expect.poll(() => visitor.evaluate(rects), { message: 'held, in a narrow window' }).toEqual(bare.get(narrow));
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.until(`!document.querySelector('[data-sekisho=placeholder]')`);
		expect(await visitor.evaluate(rects), 'allowed').toEqual(bare.get(narrow));
	});

	it('a slider snaps to it as to its frame', async () => {
		const head =
			'<style>#place{overflow-x:auto;scroll-snap-type:x mandatory}iframe{scroll-snap-align:start;scroll-margin-left:10px}</style>';
		html = page(CONFIG, `<div id="place">${frame()}</div>`, head);
		await visitor.open(at('/page'));
		await visitor.evaluate(`document.cookie = '__Host-sekisho=;Max-Age=0;Path=/;Secure'`);
		await visitor.open(at('/page'));
		await visitor.until(drawn);
		const read = `(({ scrollSnapAlign, scrollMarginLeft }) => [scrollSnapAlign, scrollMarginLeft])(getComputedStyle(document.querySelector('#place section')))`;
		expect(await visitor.evaluate(read)).toEqual(['start', '10px']);
	});

	it('a style sheet that comes later', async () => {
		html = page(CONFIG, `<div id="place">${frame()}</div>`);
		await visitor.open(at('/page'));
		await visitor.evaluate(`document.cookie = '__Host-sekisho=;Max-Age=0;Path=/;Secure'`);
		await visitor.open(at('/page'));
		await visitor.until(drawn);
		const size = () => visitor.evaluate(`document.querySelector('#place section').offsetWidth`);
		for (const [width, tag] of [
			[300, '<style>iframe{width:300px;border:0}</style>'],
			[200, '<link rel="stylesheet" href="/page/late.css">'],
		]) {
			await visitor.evaluate(
				`document.head.append(document.createRange().createContextualFragment(${JSON.stringify(tag)}))`,
			);
			await expect.poll(size, { timeout: 2000, message: `${tag}` }).toBe(width);
		}
	});
});
