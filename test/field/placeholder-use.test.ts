import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// Who gets a placeholder, who does not, and what a visitor can do with one.

const CONFIG = {
	company: { name: 'Example' },
	services: [
		{
			id: 'video',
			category: 'functional',
			name: { en: 'Video', ja: '動画' },
			provider: { name: 'Example Video' },
			transmits: { en: ['IP address', 'Browser type'], ja: ['IPアドレス', 'ブラウザの種類'] },
			urls: ['video.example.com/*'],
		},
		{
			id: 'booking',
			category: 'functional',
			name: 'Booking',
			provider: { name: 'Example Booking' },
			transmits: ['Dates'],
		},
	],
};

const PLACEHOLDER = '[data-sekisho="placeholder"]';
const count = (selector: string) => `document.querySelectorAll(${JSON.stringify(selector)}).length`;
const frame = (attributes = 'width="400" height="300"') =>
	`<iframe title="film" data-consent="video" data-src="https://video.example.com/e" ${attributes}></iframe>`;
const SEEN = frame('id="seen" width="400" height="300"');

let stage: Stage;
let visitor: Visitor;
let html = '';
const open = async (body: string, config: object = CONFIG, head = '') => {
	html = page(config, body, head);
	await visitor.open(`${stage.world.secureOrigin()}/page`);
};
const becomes = (expression: string, value: unknown) =>
	expect.poll(() => visitor.evaluate(expression), { timeout: 3000, message: expression }).toEqual(value);
beforeAll(async () => {
	stage = await openStage('chromium');
	const library = (file: string) => readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), 'utf8');
	const headers = { 'content-type': 'text/javascript' };
	stage.world.always('www.site.example', '/turbo.js', {
		headers,
		body: library('@hotwired/turbo/dist/turbo.es2017-umd.js'),
	});
	stage.world.always('www.site.example', '/page', () => html);
	stage.world.always('www.site.example', '/page/two', () => html.replace('id="one"', 'id="two"'));
	stage.world.always('*.example.com', '/*', '<!doctype html>film');
});
afterAll(() => stage?.close());
beforeEach(async () => {
	stage.forget();
	visitor = await stage.visitor();
	return () => visitor.close();
});

it('stays where it is when something tries to navigate its frame, or the page', async () => {
	await open(SEEN);
	await becomes(count(PLACEHOLDER), 1);
	await visitor.evaluate(`frames[0].location = 'https://video.example.com/e'`);
	// A link that opens another program asks the page, and its frames, as if they were to go.
	await visitor.evaluate(`location.href = 'mailto:somebody@example.com'`);
	await visitor.evaluate('new Promise((done) => setTimeout(done, 200))');
	expect(await visitor.evaluate(count(PLACEHOLDER))).toBe(1);
	expect(stage.world.traffic({ host: 'video.example.com' })).toEqual([]);
	await visitor.press(`${PLACEHOLDER} button`);
	await expect.poll(() => stage.world.traffic({ host: 'video.example.com' })).toEqual(['GET video.example.com/e']);
	await becomes(count(PLACEHOLDER), 0);
	expect(visitor.errors()).toEqual([]);
});

describe('a frame that nobody is meant to see has no placeholder', () => {
	const HIDDEN = {
		'one pixel': 'width="1" height="1"',
		'no size': 'width="0" height="0" style="border:0"',
		'display: none': 'width="400" height="300" style="display:none"',
		hidden: 'hidden',
		'visibility: hidden': 'style="visibility:hidden"',
		'outside of the page': 'style="position:absolute;left:-9999px"',
		clipped: 'style="position:absolute;clip:rect(0 0 0 0)"',
		'one pixel by a rule': 'class="pixel"',
		'outside by a transform': 'style="position:fixed;transform:translateX(-9999px)"',
		'outside by translate': 'style="position:fixed;translate:0 -9999px"',
		'scaled to nothing': 'style="transform:scale(0)"',
		'a ghost': 'style="position:absolute;opacity:0;pointer-events:none"',
	};
	it.each(Object.entries(HIDDEN))('%s', async (_, attributes) => {
		await open(
			`${frame(`id="hidden" ${attributes}`)}${SEEN}`,
			CONFIG,
			'<style>.pixel{width:1px;height:1px;border:0}</style>',
		);
		await becomes(count(PLACEHOLDER), 1);
		expect(await visitor.evaluate(`document.querySelector('${PLACEHOLDER}').nextElementSibling.id`)).toBe('seen');
		await visitor.evaluate(
			`document.querySelector('#hidden').style.cssText = 'display:inline;width:300px;height:200px'; document.querySelector('#hidden').hidden = false`,
		);
		await becomes(count(PLACEHOLDER), 2);
		await visitor.evaluate(`document.querySelector('#hidden').style.display = 'none'`);
		await becomes(count(PLACEHOLDER), 1);
		await visitor.evaluate('sekisho.acceptAll()');
		await becomes(count('iframe[src]'), 2);
	});

	it('nor one for which its owner wants none; one in a closed part of the page has it when that opens', async () => {
		await open(
			`${frame('data-consent-placeholder="none"')}<div data-consent-placeholder="none">${frame()}</div><details><summary>more</summary>${frame()}</details><div id="tab" style="display:none">${frame('width="300" height="200"')}</div>`,
		);
		await becomes(count(PLACEHOLDER), 2);
		await visitor.evaluate(
			`document.querySelector('details').open = true; document.querySelector('#tab').style.display = ''`,
		);
		const size = `(() => { const { offsetWidth, offsetHeight } = document.querySelector('#tab ${PLACEHOLDER}'); return [offsetWidth, offsetHeight] })()`;
		await becomes(size, [304, 204]);
	});
});

it.each([
	['outside of the page', 'position:absolute;left:-9999px'],
	['folded', 'height:0;overflow:hidden'],
	['of one pixel', 'position:absolute;width:1px;height:1px;overflow:hidden'],
])(
	'in a part of the page that is %s, there is none for the keyboard to find, until it comes into sight',
	async (_, style) => {
		await open(`<div id="part" style="${style}">${frame('id="in" width="400" height="300"')}</div>${SEEN}`);
		await becomes(count(PLACEHOLDER), 1);
		expect(await visitor.evaluate(`document.querySelector('${PLACEHOLDER}').nextElementSibling.id`)).toBe('seen');
		await visitor.evaluate(`document.querySelector('#part').removeAttribute('style')`);
		await becomes(count(PLACEHOLDER), 2);
	},
);

it.each([
	['fills the window', 'body{margin:0;overflow:hidden}iframe{position:absolute;inset:0;width:100%;height:100%}'],
	['is in a fixed box', 'html,body{margin:0;overflow:hidden}#app{position:fixed;inset:0;overflow:auto}'],
	['is placed out of a box without height', '#app{height:0;overflow:hidden}iframe{position:absolute;top:99px}'],
])('that %s has one, although a box around it is empty', async (_, css) => {
	await open(`<div id="app">${SEEN}</div>`, CONFIG, `<style>h1{display:none}${css}</style>`);
	await becomes(count(`${PLACEHOLDER} button`), 2);
	await visitor.evaluate('sekisho.rejectAll()');
	await visitor.press(`${PLACEHOLDER} button`);
	await becomes(count('iframe[src]'), 1);
});

it.each([
	['visibility', 'transition:visibility .1s;visibility:hidden'],
	['opacity', 'transition:opacity .1s;opacity:0;pointer-events:none'],
])('that is hidden by its %s in a tab has one when a press opens the tab', async (property, style) => {
	const css = `<style>#tab iframe{${style}}#tab.open iframe{${property}:${property === 'opacity' ? 1 : 'visible'}}</style>`;
	await open(`<button id="go" onclick="tab.className='open'">Go</button><div id="tab">${frame()}</div>`, CONFIG, css);
	await visitor.evaluate('new Promise((done) => setTimeout(done, 200))');
	expect(await visitor.evaluate(count(PLACEHOLDER))).toBe(0);
	await visitor.press('#go');
	await becomes(count(`${PLACEHOLDER} button`), 2);
});

it('in a link, a press on it does not follow the link', async () => {
	for (const button of ['button', 'button + button']) {
		await open(`<a id="link" href="#gone">${SEEN}</a><a href="#gone" data-consent-placeholder="booking"></a>`);
		await becomes(count(`${PLACEHOLDER} button`), 3);
		await visitor.press(`#link ${PLACEHOLDER} ${button}`);
		await becomes(count(`#link ${PLACEHOLDER}`), 0);
		expect(await visitor.evaluate('location.hash'), button).toBe('');
	}
});

it('takes from the page around it nothing that makes its words illegible or its buttons dead', async () => {
	const around =
		'pointer-events:none;-webkit-text-fill-color:transparent;word-spacing:9px;text-shadow:0 0 9px red;text-align-last:justify;font-style:italic';
	await open(`<div style="${around}">${SEEN}<div data-consent-placeholder="booking"></div></div>`);
	await becomes(count(PLACEHOLDER), 2);
	const looks = await visitor.evaluate(
		(selector) =>
			[...document.querySelectorAll(`${selector} :is(b, p, button)`)].map((element) => {
				const style = getComputedStyle(element);
				return [
					style.pointerEvents,
					style.webkitTextFillColor === style.color,
					style.wordSpacing,
					style.textShadow,
					style.textAlignLast,
					style.fontStyle,
				];
			}),
		PLACEHOLDER,
	);
	expect(new Set(looks.map(String))).toEqual(new Set(['auto,true,0px,none,auto,normal']));
	await visitor.press(`${PLACEHOLDER} button`);
	await expect.poll(() => stage.world.traffic({ host: 'video.example.com' })).toEqual(['GET video.example.com/e']);
});

it('goes when the page takes the mark off its frame, which loads nothing by that', async () => {
	await open(SEEN);
	await becomes(count(PLACEHOLDER), 1);
	await visitor.evaluate(`seen.removeAttribute('data-consent')`);
	await becomes(count(PLACEHOLDER), 0);
	// The page gives the address itself: the service that claims it still holds it.
	await visitor.evaluate(`(() => { seen.src = seen.dataset.src; })()`);
	await becomes(`document.querySelector('${PLACEHOLDER} b')?.textContent`, 'Video');
	expect(stage.world.traffic({ host: 'video.example.com' })).toEqual([]);
	await visitor.evaluate('sekisho.acceptAll()');
	await expect.poll(() => stage.world.traffic({ host: 'video.example.com' })).toEqual(['GET video.example.com/e']);
	await becomes(count(PLACEHOLDER), 0);
});

it('stays when a library that morphs the page takes off what its HTML lacks; consent loads the frame', async () => {
	await open('<iframe id="seen" src="https://video.example.com/e" width="400" height="300"></iframe>');
	await becomes(count(PLACEHOLDER), 1);
	const morph = `(() => { for (const { name } of [...seen.attributes].reverse()) if (!['id', 'src', 'width', 'height'].includes(name)) seen.removeAttribute(name); })()`;
	await visitor.evaluate(morph);
	await visitor.evaluate(morph);
	await visitor.evaluate('new Promise((done) => setTimeout(done, 100))');
	expect(await visitor.evaluate(count(PLACEHOLDER))).toBe(1);
	await visitor.evaluate('sekisho.acceptAll()');
	await expect.poll(() => stage.world.traffic({ host: 'video.example.com' })).toEqual(['GET video.example.com/e']);
	expect(await visitor.evaluate('seen.getAttributeNames().join()')).toBe('id,width,height,src');
});

describe('on a phone', () => {
	const HACK =
		'<style>body{margin:0 8px}.video{position:relative;height:0;padding-bottom:56.25%;overflow:hidden}.video iframe{position:absolute;inset:0;width:100%;height:100%}</style>';
	it.each([320, 390])('both buttons can be pressed and the title is in sight, at %i px', async (width) => {
		for (const lang of ['en', 'ja', 'de']) {
			await visitor.size(width, 640);
			await open(`<div class="video">${frame('width="560" height="315"')}</div>`, { ...CONFIG, language: lang }, HACK);
			await becomes(count(`${PLACEHOLDER} button`), 2);
			const hits = await visitor.evaluate((selector) => {
				const isHit = (element: Element) => {
					const { x, y, width, height } = element.getBoundingClientRect();
					return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
				};
				return [...document.querySelectorAll(`${selector} button, ${selector} b`)].map(isHit);
			}, PLACEHOLDER);
			expect(hits, lang).toEqual([true, true, true]);
		}
	});
});

describe('the owner’s element', () => {
	const CARD = `document.querySelector('${PLACEHOLDER}')?.innerText ?? ''`;
	it('says what would be sent and allows it; goes with consent, and comes back without', async () => {
		await open(
			`<div id="cal" data-consent-placeholder="booking" style="min-height:400px"></div><p id="after">after</p><script type="text/plain" data-consent="booking">document.querySelector('#cal').append('calendar')</script>`,
		);
		await expect
			.poll(() => visitor.evaluate(CARD))
			.toMatch(/Booking[\s\S]*Example Booking[\s\S]*Dates[\s\S]*Always allow/);
		expect(await visitor.evaluate(`document.querySelector('#cal').offsetHeight`)).toBe(400);
		await visitor.press(`${PLACEHOLDER} button`);
		await becomes(`document.querySelector('#cal').textContent`, 'calendar');
		expect(await visitor.evaluate('document.activeElement.id')).toBe('cal');
		expect(await visitor.evaluate('sekisho.allows("booking")')).toBe(true);
		await visitor.evaluate('sekisho.withdraw()');
		await expect.poll(() => visitor.evaluate(CARD)).toMatch(/Booking/);
	});

	it('keeps the owner’s words above the card, and hides them with it', async () => {
		await open('<div id="own" data-consent-placeholder="booking"><p>Book a table.</p></div>');
		await becomes(count(`#own ${PLACEHOLDER} button`), 1);
		expect(await visitor.evaluate(`document.querySelector('#own').innerText`)).toMatch(/^Book a table/);
		await visitor.evaluate('sekisho.acceptAll()');
		await becomes(`document.querySelector('#own').checkVisibility()`, false);
		await visitor.evaluate('sekisho.rejectAll()');
		await becomes(`document.querySelector('#own').checkVisibility()`, true);
		await becomes(count(`#own ${PLACEHOLDER} button`), 1);
		// What a widget draws there is shown.
		await visitor.evaluate('sekisho.acceptAll()');
		await becomes(`document.querySelector('#own').checkVisibility()`, false);
		await visitor.evaluate(`document.querySelector('#own').innerHTML = '<form>table for two</form>'`);
		await becomes(`document.querySelector('#own').checkVisibility()`, true);
	});

	it('leaves it to the frame of the same service in it, written there or drawn by the widget', async () => {
		await open(
			`<div id="own" data-consent-placeholder="video"><p>Our film.</p>${SEEN}</div><div id="cal" data-consent-placeholder="booking"></div>`,
		);
		await becomes(count(PLACEHOLDER), 2);
		expect(await visitor.evaluate(count(`#own ${PLACEHOLDER}`))).toBe(1);
		await visitor.press(`#own ${PLACEHOLDER} button:last-of-type`);
		await becomes(count('#own iframe[src]'), 1);
		await visitor.evaluate(
			`document.querySelector('#cal').innerHTML = '<iframe data-consent="booking" data-src="https://booking.example.com/e" width="400" height="300"></iframe>'`,
		);
		await becomes(count(`#cal ${PLACEHOLDER}`), 1);
		expect(await visitor.evaluate(`document.querySelector('#cal ${PLACEHOLDER}').nextElementSibling?.localName`)).toBe(
			'iframe',
		);
		await visitor.evaluate(`document.querySelector('#cal iframe').remove()`);
		await becomes(`document.querySelector('#cal').lastElementChild?.dataset.sekisho`, 'placeholder');
		await becomes(count(PLACEHOLDER), 1);
	});

	it('leaves it to the owner who has a button there', async () => {
		await open(
			'<div id="own" data-consent-placeholder="booking"><button data-consent-action="allow" data-consent="booking">Show</button></div>' +
				SEEN,
		);
		await becomes(count(PLACEHOLDER), 1);
		expect(await visitor.evaluate(count(`#own ${PLACEHOLDER}`))).toBe(0);
	});
});

describe('a page that a router swaps', () => {
	const SWAPS = {
		replaceWith: 'document.body.replaceWith(next)',
		replaceChild: 'document.documentElement.replaceChild(next, document.body)',
		'document.body': 'document.body = next',
		innerHTML: 'document.body.innerHTML = next.innerHTML',
	};
	it.each(Object.entries(SWAPS))('%s: draws the new one, and knows clones of ours in an old one', async (_, swap) => {
		await open(`<main>one</main>${SEEN}<div data-consent-notice></div>`);
		await becomes(count(PLACEHOLDER), 1);
		await becomes(count('[data-sekisho="notice"] table'), 1);
		await visitor.evaluate(`window.saved = document.body.cloneNode(true);
			{ const next = document.createElement('body'); next.innerHTML = '<main>two</main>${SEEN}<div data-consent-notice></div>'; ${swap}; }`);
		await becomes(count(PLACEHOLDER), 1);
		await becomes(count('[data-sekisho="notice"] table'), 1);
		await visitor.evaluate(`{ const next = saved; ${swap}; }`);
		await becomes(count(PLACEHOLDER), 1);
		await becomes(count('[data-sekisho="notice"]'), 1);
		await becomes(`document.querySelector('main').textContent`, 'one');
		await visitor.press(`${PLACEHOLDER} button`);
		await expect.poll(() => stage.world.traffic({ host: 'video.example.com' })).toEqual(['GET video.example.com/e']);
		await becomes(count(PLACEHOLDER), 0);
	});

	it('Turbo, and back', async () => {
		await open(
			`<main id="one"><a href="/page/two">two</a></main>${SEEN}<div data-consent-notice>none</div>`,
			CONFIG,
			'<script src="/turbo.js"></script>',
		);
		await becomes(count(PLACEHOLDER), 1);
		await visitor.evaluate(`document.querySelector('a').click()`);
		await becomes(count('#two'), 1);
		await becomes(count(PLACEHOLDER), 1);
		await becomes(count('[data-sekisho="notice"] table'), 1);
		await visitor.evaluate('history.back()');
		await becomes(count('#one'), 1);
		await becomes(count(PLACEHOLDER), 1);
		await becomes(count('[data-sekisho="notice"] table'), 1);
		await visitor.press(`${PLACEHOLDER} button`);
		await expect.poll(() => stage.world.traffic({ host: 'video.example.com' })).toEqual(['GET video.example.com/e']);
		expect(visitor.errors()).toEqual([]);
	});
});

it('“Load this once” is for that service alone: an address of another one waits', async () => {
	const other = { id: 'map', category: 'functional', name: 'Map', urls: ['map.example.com/*'] };
	await open('<iframe id="seen" width="400" height="300" src="about:blank"></iframe>', {
		...CONFIG,
		services: [...CONFIG.services, other],
	});
	await visitor.evaluate(`(() => { seen.src = 'https://video.example.com/e' })()`);
	await visitor.press(`${PLACEHOLDER} button`);
	expect(await stage.traffic(visitor)).toEqual(['GET video.example.com/e']);
	await visitor.evaluate(`(() => { seen.src = 'https://video.example.com/f' })()`);
	expect(await stage.traffic(visitor)).toEqual(['GET video.example.com/f']);
	await visitor.evaluate(`(() => { seen.src = 'https://map.example.com/m' })()`);
	await becomes(`document.querySelector('${PLACEHOLDER} b')?.textContent`, 'Map');
	expect(await stage.traffic(visitor)).toEqual([]);
	await visitor.press(`${PLACEHOLDER} button`);
	expect(await stage.traffic(visitor)).toEqual(['GET map.example.com/m']);
});

it('“Load this once” is not offered where the browser holds as well', async () => {
	await open(SEEN, { ...CONFIG, gate: { strict: true } });
	await becomes(`document.querySelector('${PLACEHOLDER}')?.querySelectorAll('button').length`, 1);
	expect(await visitor.evaluate(`document.querySelector('${PLACEHOLDER} button').textContent`)).toBe('Always allow');
});

it('a placeholder and a notice follow the language of the page', async () => {
	await open(`${SEEN}<div data-consent-notice></div>`);
	await becomes(`document.querySelector('${PLACEHOLDER} b')?.textContent`, 'Video');
	for (const [lang, name, heading] of [
		['ja', '動画', 'サービス'],
		['de', 'Video', 'Dienst'],
	]) {
		await visitor.evaluate(`document.documentElement.lang = '${lang}'`);
		await becomes(`document.querySelector('${PLACEHOLDER} b').textContent`, name);
		await becomes(`document.querySelector('[data-sekisho="notice"] th').textContent`, heading);
		await becomes(`document.querySelector('${PLACEHOLDER}').lang`, lang);
	}
});

it('a placeholder and a notice follow the language of a new root element', async () => {
	const body = `${SEEN}<div data-consent-notice></div>`;
	await open(body);
	await becomes(`document.querySelector('${PLACEHOLDER} b')?.textContent`, 'Video');
	await visitor.evaluate((inner) => {
		const fresh = new DOMParser().parseFromString(`<html lang="de"><body>${inner}</body></html>`, 'text/html');
		document.replaceChild(document.adoptNode(fresh.documentElement), document.documentElement);
	}, body);
	await becomes(`document.querySelector('[data-sekisho="notice"] th')?.textContent`, 'Dienst');
	await becomes(`document.querySelector('${PLACEHOLDER}')?.lang`, 'de');
	await visitor.evaluate(`document.documentElement.lang = 'ja'`);
	await becomes(`document.querySelector('[data-sekisho="notice"] th').textContent`, 'サービス');
	await becomes(`document.querySelector('${PLACEHOLDER} b').textContent`, '動画');
});

it('a search engine does not quote a placeholder, a keyboard finds what came, and a page that throws it away is obeyed', async () => {
	await open(SEEN);
	await becomes(count(`${PLACEHOLDER}[data-nosnippet]`), 1);
	await visitor.evaluate(`document.querySelector('${PLACEHOLDER} button').focus()`);
	await visitor.key('Enter');
	await becomes('document.activeElement.id', 'seen');
	await open(SEEN);
	await becomes(count(PLACEHOLDER), 1);
	await visitor.evaluate(
		`window.thrown = 0; new MutationObserver(() => { const ours = document.querySelector('${PLACEHOLDER}'); if (ours) { thrown++; ours.remove(); } }).observe(document.body, { childList: true }); document.querySelector('${PLACEHOLDER}').remove()`,
	);
	await becomes('thrown > 5', true);
	const before = await visitor.evaluate<number>('new Promise((done) => setTimeout(() => done(thrown), 300))');
	expect(before).toBeLessThan(30);
});
