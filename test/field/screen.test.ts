import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// What stands on the screen, in pages as they are: swapped, filtered, modal, printed, enlarged, morphed.

const VIDEO = {
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
		{ id: 'stats', category: 'analytics', name: 'Statistics', urls: ['stats.example.com/*'] },
	],
};
const BANNER = '[data-sekisho="banner"]';
const REOPEN = '[data-sekisho="reopen"]';
const DIALOG = 'dialog[data-sekisho="preferences"]';
const REJECT = `${BANNER} [data-consent-action="reject"]`;
const SETTINGS = `${BANNER} [data-consent-action="preferences"]`;
const has = (selector: string) => `!!document.querySelector('${selector}')`;
const count = (selector: string) => `document.querySelectorAll('${selector}').length`;
const LINES = '<p>Quiet water under the bridge.</p>'.repeat(90);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The ways in which a page replaces itself. */
const SWAPS: { readonly [name: string]: string } = {
	'body.replaceWith': 'document.body.replaceWith(fresh)',
	'html.replaceChild': 'document.documentElement.replaceChild(fresh, document.body)',
	'body.innerHTML': 'document.body.innerHTML = fresh.innerHTML',
	'document.body =': 'document.body = fresh',
	'body.replaceChildren': 'document.body.replaceChildren(...fresh.childNodes)',
	'one by one':
		'while (document.body.firstChild) document.body.firstChild.remove(); document.body.append(...fresh.childNodes)',
	'emptied, and filled later':
		'document.body.replaceChildren(); setTimeout(() => { document.body.innerHTML = fresh.innerHTML }, 20)',
	'all but a player that goes on':
		'for (const child of [...document.body.children].slice(1)) child.remove(); document.body.append(...fresh.childNodes)',
};
const swap = (way: string) =>
	`(() => { const fresh = document.createElement('body'); fresh.innerHTML = '<main>two</main>'; ${way}; })()`;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	let html = '';
	const open = async (body: string, { head = '', config = VIDEO as object, lang = 'en' } = {}) => {
		html = page(config, body, head, lang);
		await visitor.open(`${stage.world.secureOrigin()}/page`);
		await visitor.until(has(BANNER));
	};
	const reject = async () => {
		await visitor.evaluate('sekisho.rejectAll()');
		await visitor.until(has(REOPEN));
	};
	/** Runs statements in the page. */
	const run = (statements: string) => visitor.evaluate(`(() => { ${statements} })()`);
	/** Where the first match is in the window. */
	const rect = (selector: string) =>
		visitor.evaluate((one) => {
			const { top, bottom, left, right, width, height } = (
				document.querySelector(one) as Element
			).getBoundingClientRect();
			return { top, bottom, left, right, width, height };
		}, selector);
	const isOnTop = (selector: string) =>
		visitor.evaluate((one) => {
			const element = document.querySelector(one) as Element;
			const { left, top, width, height } = element.getBoundingClientRect();
			const hit = document.elementFromPoint(left + width / 2, top + height / 2);
			return !!hit && element.contains(hit);
		}, selector);

	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	it('a page that swaps its body asks again, and keeps the reopen button', async () => {
		for (const [name, way] of Object.entries(SWAPS)) {
			await open('<main>one</main><p>more</p>');
			await visitor.evaluate(swap(way));
			await visitor.until(has(BANNER), 1000);
			expect(await visitor.evaluate(count('#sekisho')), name).toBe(1);
			await visitor.press(REJECT);
			await visitor.until('sekisho.consent.decided');
			await visitor.until(has(REOPEN));
			await visitor.evaluate(swap(way));
			await visitor.until(has(REOPEN), 1000);
			await visitor.press(REOPEN);
			await visitor.until(has(`${DIALOG}:modal`));
			await visitor.evaluate(swap(way));
			await visitor.until(has(`${DIALOG}:modal`), 1000);
			await visitor.press(`${DIALOG} [data-consent-action="close"]`);
			await visitor.evaluate('sekisho.reset()');
			await visitor.until(has(BANNER));
		}
		expect(visitor.errors()).toEqual([]);
	});

	it('a document that is opened anew forgets who listens, and we do not', async () => {
		await open('<main>one</main>');
		await run(`window.told = [];
			window.stop = sekisho.on('decide', () => told.push('stopped'));
			sekisho.on('decide', () => told.push('decide'));
			sekisho.whenAllowed('video').then(() => told.push('allowed'));`);
		await run('stop()');
		await run(
			`document.open(); document.write('<!doctype html><body><main>two</main><iframe data-consent="video" data-src="https://video.example.com/e" width="400" height="300"></iframe>'); document.close()`,
		);
		await visitor.until(has(BANNER), 1000);
		await visitor.press(REJECT);
		await visitor.until('sekisho.consent.decided');
		await visitor.until(`${has(REOPEN)} && ${has('[data-sekisho="placeholder"]')}`);
		await visitor.press(REOPEN);
		await visitor.until(has(`${DIALOG}:modal`));
		await visitor.press(`${DIALOG} [data-consent-action="accept"]`);
		await visitor.until(`sekisho.allows('video') && !${has('[data-sekisho="placeholder"]')}`);
		await visitor.until('told.length === 3');
		expect(await visitor.evaluate('told.sort()')).toEqual(['allowed', 'decide', 'decide']);
	});

	it('a document that is opened anew keeps its own controls, its language and its listeners', async () => {
		await open('<main>one</main>', { config: { ...VIDEO, ui: { reopen: 'off' } } });
		await run(`window.told = 0; sekisho.on('decide', () => told++)`);
		await visitor.press(REJECT);
		await visitor.until('sekisho.consent.decided && told === 1');
		await run(
			`document.open(); document.write('<!doctype html><html lang="en"><body><a href="#" data-consent-action="preferences">cookies</a>'); document.close()`,
		);
		await visitor.until(has('a'));
		await visitor.press('a');
		await visitor.until(has(`${DIALOG}:modal`));
		await run('document.documentElement.lang = "ja"');
		await visitor.until(`document.querySelector('${DIALOG}').parentElement.lang === 'ja'`);
		await visitor.press(`${DIALOG} [data-consent-action="accept"]`);
		await visitor.until('sekisho.allows("video") && told === 2');
	});

	it('a page that was left for good is not listened to again', async () => {
		await open('<main>one</main>');
		await run('sekisho.destroy()');
		await run(
			`document.open(); document.write('<!doctype html><body><a href="#" data-consent-action="accept">accept</a>'); document.close()`,
		);
		await visitor.until(has('a'));
		await visitor.press('a');
		await visitor.until('location.hash === "#" || location.href.endsWith("#")');
		expect(await visitor.evaluate('document.cookie')).toBe('');
	});

	it('a restored copy of a page brings no dead banner back', async () => {
		await open('<main>one</main>');
		await run(
			'window.saved = document.body.cloneNode(true); document.body.replaceWith(document.createElement("body"))',
		);
		await visitor.until(has(BANNER), 1000);
		await visitor.evaluate('document.body.replaceWith(saved.cloneNode(true))');
		await visitor.until(has(BANNER), 1000);
		expect(await visitor.evaluate(count('#sekisho'))).toBe(1);
		await visitor.press(REJECT);
		await visitor.until('sekisho.consent.decided');
		await visitor.until(`${count(BANNER)} === 0`);
		await visitor.evaluate('document.body.replaceWith(saved)');
		await visitor.until(has(REOPEN), 1000);
		expect(await visitor.evaluate(`${count(BANNER)} + ${count('#sekisho')}`)).toBe(1);
	});

	it('what an ad blocker removes or hides stays away, and the page works', async () => {
		await open('<main><button id="own" onclick="window.pressed = 1">Own</button></main>');
		await visitor.evaluate('document.querySelector("#sekisho").remove()');
		await visitor.evaluate('document.body.append(document.createElement("p"))');
		await visitor.evaluate('new Promise((done) => setTimeout(done, 50))');
		expect(await visitor.evaluate(count('#sekisho'))).toBe(0);
		await visitor.press('#own');
		expect(await visitor.evaluate('window.pressed')).toBe(1);
		// A router brings another page, and a blocker has its chance again; some take out only what is not in the new one.
		await run(
			'history.pushState({}, "", "/page-two"); document.querySelector("main").append("two"); document.querySelector("p").remove()',
		);
		await visitor.until(has(BANNER), 1000);
	});

	it('what an ad blocker hides is not raised again and again on an inert page', async () => {
		await open('');
		await run(`
			document.querySelector('#sekisho').style.setProperty('display', 'none', 'important');
			document.documentElement.inert = true;
			window.raised = 0;
			HTMLElement.prototype.togglePopover = () => { window.raised += 1 };
		`);
		// Three looks come in this time. The change itself raises it once.
		await visitor.evaluate('new Promise((done) => setTimeout(done, 1700))');
		expect(await visitor.evaluate('window.raised')).toBeLessThan(2);
	});

	it('stands in the window, whatever makes the body a containing block', async () => {
		for (const style of [
			'filter: grayscale(1)',
			'transform: translateX(0)',
			'will-change: transform',
			'perspective: 9px',
			'contain: paint',
			'backdrop-filter: blur(1px)',
			'content-visibility: auto',
			'opacity: .5; overflow: hidden; position: relative; z-index: 0',
		]) {
			await open(LINES, { head: `<style>body { ${style} }</style>` });
			for (const y of [0, 1000]) {
				await visitor.evaluate(`scrollTo(0, ${y})`);
				const { top, bottom } = await rect(BANNER);
				expect(top >= 0 && bottom <= (await visitor.evaluate<number>('innerHeight')), `${style}, ${y}`).toBe(true);
			}
			expect(await isOnTop(REJECT), style).toBe(true);
			await reject();
			const { top, bottom } = await rect(REOPEN);
			expect(top >= 0 && bottom <= (await visitor.evaluate<number>('innerHeight')), style).toBe(true);
			await visitor.evaluate('sekisho.reset()');
		}
	});

	it('lies above the bars of the page', async () => {
		for (const z of [1000, 2147483647]) {
			await open(`<div style="position:fixed;inset:50% 0 0;z-index:${z};background:#eee">Cart</div>`);
			expect(await isOnTop(REJECT)).toBe(true);
			await visitor.press(REJECT);
			await visitor.until(has(REOPEN));
			expect(await isOnTop(REOPEN)).toBe(true);
			await visitor.evaluate('sekisho.reset()');
		}
	});

	it('is never seen and dead while the page shows a modal dialog', async () => {
		const modal = '<dialog id="d"><p>Are you 20?</p><button onclick="d.close()">Close</button></dialog>';
		await open(`${modal}<script>d.showModal()</script>`);
		await visitor.until(has(REJECT));
		await visitor.press(REJECT);
		await visitor.until('sekisho.consent.decided');
		await run('d.close(); sekisho.reset()');
		await visitor.until(has(BANNER));
		// It opens later, closes, or is taken out of the page.
		for (const end of ['d.close()', 'd.remove()']) {
			await run('document.body.append(d); d.showModal()');
			await visitor.until(`document.querySelector('#d').contains(document.querySelector('#sekisho'))`);
			expect(await isOnTop(REJECT)).toBe(true);
			await run(`window.d = document.querySelector('#d'); ${end}`);
			await visitor.until(`document.querySelector('#sekisho')?.parentNode === document.body`);
			expect(await isOnTop(REJECT)).toBe(true);
		}
		// Our own dialog is no place to go into.
		await visitor.press(SETTINGS);
		await visitor.until(has(DIALOG));
		await visitor.press(`${DIALOG} [data-consent-action="close"]`);
		await visitor.until(has(BANNER));
		await visitor.press(SETTINGS);
		await visitor.until(has(DIALOG));
		await visitor.press(`${DIALOG} [data-consent-action="reject"]`);
		await visitor.until('sekisho.consent.decided');
		expect(visitor.errors()).toEqual([]);
	});

	it('is alive beside what a library makes inert', async () => {
		await open('<div id="app">App</div>');
		for (const dead of ['child.inert = true', 'child.setAttribute("aria-hidden", "true")']) {
			await run(`for (const child of document.body.children) if (child.id !== 'app') ${dead}`);
			await visitor.until(`!document.querySelector('#sekisho').matches('[inert], [aria-hidden=true]')`);
		}
		expect(await visitor.evaluate(has('#sekisho[data-react-aria-top-layer=true]'))).toBe(true);
		await visitor.press(REJECT);
		await visitor.until('sekisho.consent.decided');
	});

	it('the rules of a theme do not reach the reopen button', async () => {
		const look = () =>
			visitor.evaluate((selector) => {
				const button = document.querySelector(selector) as Element;
				const { left, width, height } = button.getBoundingClientRect();
				const style = getComputedStyle(button);
				return [
					left,
					Math.round(width),
					Math.round(height),
					...[
						'opacity',
						'textTransform',
						'position',
						'color',
						'backgroundColor',
						'boxShadow',
						'letterSpacing',
						'transform',
						'display',
					].map((name) => style[name as 'opacity']),
				];
			}, REOPEN);
		await open('<main>text</main>');
		await reject();
		const plain = await look();
		for (const css of [
			'button{width:100%;margin:24px;text-transform:uppercase;opacity:.3;line-height:3;position:static!important}',
			'button{display:none!important}',
			'body *{all:unset!important}',
			'html body div button{color:red!important;background:gold!important;box-shadow:0 0 9px red;letter-spacing:9px;transform:scale(2)}',
			'div{transform:translateY(90px);display:none;filter:blur(3px)}',
			'html{font-size:62.5%}',
		]) {
			await visitor.evaluate(`document.head.insertAdjacentHTML('beforeend', '<style id="theme">${css}</style>')`);
			expect(await look(), css).toEqual(plain);
			await visitor.evaluate('theme.remove()');
		}
	});

	it('the focus is seen, and a button of a placeholder can be read under it, whatever a theme does', async () => {
		const noRing = ':focus{outline:none!important}';
		const white = 'button:hover,button:focus{background:#fff!important;color:#fff!important}';
		/** Each button's colours; its outline, if it has the focus. */
		const looks = (selector: string, focus: boolean) =>
			visitor.evaluate(
				(one, focus) =>
					[...document.querySelectorAll<HTMLElement>(one)].map((button) => {
						if (focus) button.focus();
						const { color, backgroundColor, outlineStyle, outlineColor } = getComputedStyle(button);
						const rings: { [style: string]: string } = { none: '', auto: 'as the browser draws it' };
						return { colours: [color, backgroundColor], ring: rings[outlineStyle] ?? outlineColor };
					}),
				selector,
				focus,
			);
		const check = async (selector: string, css = noRing) => {
			const plain = await looks(selector, false);
			expect(plain.length, selector).toBeGreaterThan(0);
			await visitor.evaluate(`document.head.insertAdjacentHTML('beforeend', '<style id="theme">${css}</style>')`);
			const focused = await looks(selector, true);
			await visitor.evaluate('theme.remove()');
			expect(
				focused.map(({ colours }) => colours),
				selector,
			).toEqual(plain.map(({ colours }) => colours));
			for (const { ring } of focused) expect(ring, selector).not.toMatch(/^$|rgb\(255, 255, 255\)/);
		};
		await open(
			'<main><iframe width="400" height="300" data-consent="video" data-src="https://video.example.com/e"></iframe></main>',
		);
		await visitor.until(has('[data-sekisho="placeholder"] button'));
		await check('[data-sekisho="placeholder"] button', noRing + white);
		await check(`${BANNER} button`);
		await visitor.evaluate('sekisho.show()');
		await visitor.until(has(`${DIALOG} input`));
		await check(`${DIALOG} button`);
		await reject();
		await check(REOPEN);
	});

	it('somebody who has not decided can unfold the record', async () => {
		await open('<main>text</main>');
		await visitor.evaluate('sekisho.show()');
		await visitor.until(has(`${DIALOG} input`));
		await visitor.press(`${DIALOG} [data-sekisho="record"] summary`);
		await visitor.until(`document.querySelector('[data-sekisho="record"]').open`);
		await visitor.evaluate('new Promise((done) => setTimeout(done, 300))');
		expect(await visitor.evaluate(`document.querySelector('[data-sekisho="record"] p').textContent`)).not.toBe('');
		expect([...visitor.errors(), ...visitor.console()]).toEqual([]);
	});

	it('what a theme draws before and after everything is not drawn in ours', async () => {
		const drawn = () =>
			visitor.evaluate(() =>
				[
					...document.querySelectorAll(
						'#sekisho, #sekisho *, [data-sekisho=placeholder], [data-sekisho=placeholder] *',
					),
				].flatMap((element) =>
					['::before', '::after'].flatMap((part) =>
						getComputedStyle(element, part).content.includes('x') ? `${element.localName}${part}` : [],
					),
				),
			);
		await open(
			'<main><iframe width="300" height="200" data-consent="video" data-src="https://video.example.com/e"></iframe></main>',
			{
				head: '<style>*::before,*::after{content:"x"!important}input:checked::after,button:not(:hover)::before{content:"x"}</style>',
			},
		);
		await visitor.until(has('[data-sekisho="placeholder"]'));
		expect(await drawn(), 'banner and placeholder').toEqual([]);
		await visitor.evaluate('sekisho.show()');
		await visitor.until(has(`${DIALOG} input`));
		expect(await drawn(), 'preferences').toEqual([]);
		await reject();
		await visitor.until(has(REOPEN));
		expect(await drawn(), 'reopen button').toEqual([]);
	});

	it('a theme that darkens the page behind its dialogs does not darken it behind ours', async () => {
		await open('', { head: '<style>::backdrop{display:block!important;background:#00000080!important}</style>' });
		const backdrop = `getComputedStyle(document.querySelector('#sekisho'), '::backdrop').display`;
		expect(await visitor.evaluate(backdrop)).toBe('none');
	});

	it('long words in a wide and low window can be read from their beginning', async () => {
		await visitor.size(1280, 500);
		const body = 'Long words. '.repeat(75);
		await open('', { config: { ...VIDEO, texts: { en: { banner: { body } } } } });
		const [banner, title] = [await rect(BANNER), await rect(`${BANNER} h2`)];
		expect(title.top).toBeGreaterThan(banner.top);
		expect(await isOnTop(`${BANNER} h2`)).toBe(true);
		const words = `document.querySelector('${BANNER} > div')`;
		expect(await visitor.evaluate(`${words}.scrollHeight > ${words}.clientHeight`)).toBe(true);
		for (const button of [REJECT, SETTINGS]) expect(await isOnTop(button), button).toBe(true);
	});

	it('the focus goes back to where the visitor was', async () => {
		await open('<main><p><a id="link" href="#x">Link</a></p></main>');
		await visitor.evaluate('document.querySelector("#link").focus()');
		for (let times = 0; times < 9; times++) {
			if (await visitor.evaluate(`document.activeElement.matches('${REJECT}')`)) break;
			await visitor.key('Tab');
		}
		await visitor.key('Enter');
		await visitor.until('sekisho.consent.decided');
		await visitor.until('document.activeElement.id === "link"');
		// Who was nowhere is at the reopen button.
		await run('sekisho.reset(); document.activeElement.blur()');
		await visitor.until(has(REJECT));
		await visitor.evaluate(`document.querySelector('${REJECT}').focus()`);
		await visitor.evaluate('document.querySelector("#link").remove()');
		await visitor.key('Enter');
		await visitor.until('sekisho.consent.decided');
		await visitor.until(`document.activeElement.matches('${REOPEN}')`);
	});

	it('what has the focus in the page is never behind banner or button', async () => {
		const links = Array.from({ length: 60 }, (_, index) => `<p><a href="#${index}">Link ${index}</a></p>`).join('');
		const scrollers: [string, string, string][] = [
			[
				'a scroller of its own',
				'body{margin:0;overflow:hidden}main{height:100vh;overflow:auto;padding:0 40px}',
				'bottom',
			],
			['the document', '', 'bottom'],
			['the document', '', 'center'],
			['the document', '', 'corner'],
		];
		await visitor.size(engine === 'webkit' ? 500 : 390, 640);
		for (const [name, css, position] of scrollers) {
			await open(`<main>${links}</main>`, { head: `<style>${css}</style>`, config: { ...VIDEO, ui: { position } } });
			for (const box of [BANNER, REOPEN]) {
				if (box === REOPEN) await reject();
				await visitor.evaluate('document.querySelector("a").focus()');
				const covered: string[] = [];
				for (let times = 0; times < 58; times++) {
					await visitor.key('Tab');
					const isCovered = () =>
						visitor.evaluate((selector) => {
							const focused = document.activeElement as HTMLElement;
							if (focused.closest('#sekisho')) return false;
							const [a, b] = [focused, document.querySelector(selector) as Element].map((one) =>
								one.getBoundingClientRect(),
							) as [DOMRect, DOMRect];
							return a.top >= b.top && a.bottom <= b.bottom && a.left >= b.left && a.right <= b.right;
						}, box);
					// A page may take a moment to scroll.
					for (let tries = 0; tries < 9 && (await isCovered()); tries++)
						await visitor.evaluate('new Promise((done) => setTimeout(done, 99))');
					if (await isCovered()) covered.push(`${times}`);
				}
				expect(covered, `${name}, ${position}, ${box}`).toEqual([]);
			}
			await visitor.evaluate('sekisho.reset()');
		}
	});

	it('a page that snaps is as it was', async () => {
		await visitor.size(800, 600);
		await open('<section></section>'.repeat(5), {
			head: '<style>html{scroll-snap-type:y mandatory}body{margin:0}h1{display:none}section{height:100vh;scroll-snap-align:center}</style>',
		});
		await visitor.evaluate('scrollTo(0, 900)');
		await visitor.until('scrollY % innerHeight === 0');
		const before = await visitor.evaluate('scrollY');
		await visitor.press(REJECT);
		await visitor.until(has(REOPEN));
		expect(await visitor.evaluate('scrollY')).toBe(before);
	});

	it('follows the language of the page', async () => {
		await open('<main>text</main>');
		const language = `document.querySelector('${BANNER}').parentElement.lang`;
		await visitor.evaluate('document.documentElement.lang = "ja"');
		await visitor.until(`${language} === 'ja'`, 1000);
		await run('document.documentElement.lang = "de"; sekisho.show("banner")');
		// Never English words under another language.
		await visitor.until(
			`${language} === 'de' ? document.querySelector('${REJECT}').textContent === 'Alle ablehnen' || fail() : false`,
		);
		await reject();
		await visitor.evaluate('document.documentElement.lang = "ja"');
		await visitor.until(`document.querySelector('${REOPEN}').textContent === 'Cookie設定'`, 1000);
	});

	it('with the translation of a browser, the word at a switch says its state', async () => {
		await open('<main>text</main>');
		await visitor.press(SETTINGS);
		await visitor.until(has(DIALOG));
		const word = `document.querySelector('${DIALOG} input[name="analytics"]').parentElement.querySelector('span').textContent`;
		await visitor.evaluate(
			`{
			const walker = document.createTreeWalker(document.querySelector('${DIALOG}'), NodeFilter.SHOW_TEXT);
			const texts = [];
			while (walker.nextNode()) texts.push(walker.currentNode);
			for (const text of texts) {
				const font = document.createElement('font');
				font.textContent = '[' + text.data + ']';
				text.replaceWith(font);
			}
		}`
				.replace(/^/, '(() => ')
				.replace(/$/, ')()'),
		);
		const seen = [await visitor.evaluate(word)];
		for (let times = 0; times < 2; times++) {
			await visitor.press(`${DIALOG} input[name="analytics"]`);
			seen.push(await visitor.evaluate(word));
		}
		expect(seen).toEqual(['[Off]', 'On', 'Off']);
		await visitor.press(`${DIALOG} input[name="analytics"]`);
		await visitor.press(`${DIALOG} [data-consent-action="save"]`);
		await visitor.until('sekisho.allows("analytics")');
		expect(await visitor.evaluate('sekisho.allows("functional")')).toBe(false);
		expect(visitor.errors()).toEqual([]);
	});

	it('is not quoted by a search result', async () => {
		await open('<main>text</main>');
		expect(await visitor.evaluate(`!!document.querySelector('${BANNER}').closest('[data-nosnippet]')`)).toBe(true);
	});

	it('the reopen button is where the owner wants it, and gone beside a control of the page', async () => {
		await open('<main>text</main>', { config: { ...VIDEO, ui: { reopen: 'right' } } });
		await reject();
		expect((await rect(REOPEN)).left).toBeGreaterThan(await visitor.evaluate<number>('innerWidth / 2'));
		await visitor.evaluate('sekisho.reset()');
		await open('<main>text</main>', { config: { ...VIDEO, ui: { reopen: 'off' } } });
		await visitor.evaluate('sekisho.rejectAll()');
		await visitor.until('sekisho.consent.decided');
		expect(await visitor.evaluate(has(REOPEN))).toBe(false);
		await visitor.evaluate('sekisho.reset()');
		await open(`${LINES}<footer><button data-consent-action="withdraw">Withdraw</button></footer>`);
		await reject();
		expect((await rect(REOPEN)).width).toBeGreaterThan(0);
		await visitor.evaluate('scrollTo(0, 1e6)');
		await visitor.until(`document.querySelector('${REOPEN}').getClientRects().length === 0`);
		await visitor.evaluate('scrollTo(0, 0)');
		await visitor.until(`document.querySelector('${REOPEN}').getClientRects().length > 0`);
	});

	it('the reopen button rises above a bar of the page that stays at the bottom', async () => {
		const bar = '<div id="bar" style="position:fixed;inset:auto 0 0;height:64px"><a href="#cart">Cart</a></div>';
		await open(`${LINES}${bar.replace('<a', '<a style="display:block;height:64px"')}`);
		await reject();
		await visitor.evaluate('scrollTo(0, 300)');
		await visitor.until(
			`document.querySelector('${REOPEN}').getBoundingClientRect().bottom <= bar.getBoundingClientRect().top`,
		);
		// It stays in its corner.
		expect((await rect(REOPEN)).top).toBeGreaterThan(await visitor.evaluate<number>('innerHeight / 2'));
	});

	// WebKit's window is never as low.
	it.skipIf(engine === 'webkit')(
		'the question can be read in a window as low as a zoom of 400 % makes it',
		async () => {
			await visitor.size(320, 256);
			await open('<main>text</main>');
			const { height } = await rect(`${BANNER} h2`);
			const words = await visitor.evaluate<number>(`document.querySelector('${BANNER} h2').parentElement.clientHeight`);
			expect(words).toBeGreaterThan(2 * height);
			for (const button of [REJECT, SETTINGS]) expect(await isOnTop(button), button).toBe(true);
		},
	);
});

describe('chromium', () => {
	let stage: Stage;
	let visitor: Visitor;
	let html = '';
	const open = async (body: string, config: object = VIDEO) => {
		html = page(config, body);
		await visitor.open(`${stage.world.secureOrigin()}/page`);
		await visitor.until(has(BANNER));
	};
	beforeAll(async () => {
		stage = await openStage('chromium');
		stage.world.always('www.site.example', '/page', () => html);
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	it('keeps buttons and switches apart in forced colours', async () => {
		await visitor.forceColours();
		await open('<iframe src="https://video.example.com/e" width="400" height="300"></iframe>');
		const button = '[data-sekisho="placeholder"] button';
		await visitor.until(has(button));
		const style = (selector: string, part?: string) =>
			visitor.evaluate(
				(one, of) => {
					const { color, display } = getComputedStyle(document.querySelector(one) as Element, of);
					return { color, display };
				},
				selector,
				part,
			);
		// The browser puts a plate behind words, on which those in the colour of the plate cannot be read.
		const { color } = await style(button);
		expect(color).toBe((await style(`${button} + button`)).color);
		await visitor.press(SETTINGS);
		await visitor.until(has(DIALOG));
		expect((await style(`${DIALOG} input[role]`, '::before')).display).toBe('none');
	});

	it('axe finds nothing on the whole page', async () => {
		await open('<header><nav><a href="/">Home</a></nav></header><main><h2>Part</h2></main>');
		const check = async () => {
			await visitor.evaluate(`${axe}; undefined`);
			return visitor.evaluate<string[]>(
				`axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
			);
		};
		// The page of the test has its heading outside of `main`.
		const ours = (found: string[]) => found.filter((line) => !line.includes('<h1>'));
		expect(ours(await check())).toEqual([]);
		await visitor.press(SETTINGS);
		await visitor.until(has(DIALOG));
		expect(ours(await check())).toEqual([]);
		await visitor.press(`${DIALOG} [data-consent-action="reject"]`);
		await visitor.until(has(REOPEN));
		expect(ours(await check())).toEqual([]);
	});
});
