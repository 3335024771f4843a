import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// The question is never seen and dead, whatever of the page comes above it; where it can be pressed nowhere, it waits.

const VIDEO = {
	company: { name: 'Example' },
	services: [{ id: 'video', category: 'functional', name: 'Video', urls: ['video.example.com/*'] }],
};
const BANNER = '[data-sekisho="banner"]';
const REJECT = `${BANNER} [data-consent-action="reject"]`;
const COVER = 'style="position:fixed;inset:0;width:100vw;height:100vh"';

/** What comes, and the script that brings it. */
const ABOVE: { readonly [name: string]: readonly [body: string, script: string] } = {
	'a popover': [`<div id="p" popover="manual" ${COVER}>P</div>`, 'p.showPopover()'],
	'a popover that closes by itself': [`<div id="p" popover ${COVER}>P</div>`, 'p.showPopover()'],
	'a modal dialog upon another, before it in the page': [
		'<dialog id="b"><button>b</button></dialog><dialog id="a"><button>a</button></dialog>',
		'a.showModal(); b.showModal()',
	],
	'a body that is inert': ['', 'document.body.inert = true'],
};

/** Where nothing of ours can be pressed, and what ends it. */
const NOWHERE: { readonly [name: string]: readonly [body: string, script: string, end: string] } = {
	'a modal dialog in a shadow root': [
		'<div id="h"></div>',
		"h.attachShadow({ mode: 'open' }).innerHTML = '<dialog><button>x</button></dialog>'; h.shadowRoot.firstChild.showModal()",
		'h.shadowRoot.firstChild.close()',
	],
	'one in a closed shadow root': [
		'<div id="h"></div>',
		"window.s = h.attachShadow({ mode: 'closed' }); s.innerHTML = '<dialog><button>x</button></dialog>'; s.firstChild.showModal()",
		's.firstChild.close()',
	],
	'a page that is inert': ['', 'document.documentElement.inert = true', 'document.documentElement.inert = false'],
};

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	let html = '';
	const open = async (body: string, head = '') => {
		html = page(VIDEO, body, head);
		await visitor.open(`${stage.world.secureOrigin()}/page`);
		await visitor.until(`!!document.querySelector('${BANNER}')`);
	};
	const run = (statements: string) => visitor.evaluate(`(() => { ${statements} })()`);
	/** In the middle of the question is the question. */
	const isOnTop = `(() => {
		const banner = document.querySelector('${BANNER}');
		const { left, top, width, height } = banner.getBoundingClientRect();
		return width > 0 && banner.contains(document.elementFromPoint(left + width / 2, top + height / 2));
	})()`;
	const answer = async () => {
		await visitor.press(REJECT);
		await visitor.until('sekisho.consent.decided');
		await visitor.evaluate('sekisho.reset()');
		await visitor.until(`!!document.querySelector('${BANNER}')`);
	};

	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
		visitor = await stage.visitor();
	});
	afterAll(() => stage?.close());

	it.each(Object.keys(ABOVE))('%s', async (name) => {
		const [body, script] = ABOVE[name] as (typeof ABOVE)[string];
		await open(body);
		await run(script);
		await visitor.until(isOnTop, 2000);
		await answer();
	});

	it.each(['click', 'pointerdown', 'mouseup', 'focusin', 'keydown'])(
		'a modal dialog that closes at any %s outside of its content keeps the question',
		async (type) => {
			await open('<dialog id="d"><form id="f">Form</form></dialog>');
			await run(
				`d.addEventListener('${type}', ({ target }) => target === d || f.contains(target) || d.close()); d.showModal()`,
			);
			await visitor.until(isOnTop, 2000);
			await visitor.evaluate(`document.querySelector('${REJECT}').focus()`);
			await visitor.key('Tab');
			expect(await visitor.evaluate('d.open')).toBe(true);
			await answer();
			expect(await visitor.evaluate('d.open')).toBe(true);
		},
	);

	it('a popover that comes after the choice is below the button that opens the preferences', async () => {
		await open(`<div id="p" popover="manual" ${COVER}>P</div>`);
		await visitor.press(REJECT);
		await visitor.until(`!!document.querySelector('[data-sekisho="reopen"]')`);
		await run('p.showPopover()');
		await visitor.press('[data-sekisho="reopen"]');
		await visitor.until(`!!document.querySelector('[data-sekisho="preferences"]')`);
		await visitor.evaluate('sekisho.reset()');
	});

	it.each(['d.close()', 'd.remove()'])('the button comes back above the page after a dialog: %s', async (end) => {
		const bar = '<div id="bar" style="position:fixed;inset:0;z-index:2147483647;transform:scale(1)">Bar</div>';
		await open(
			`<dialog id="d"><button>d</button></dialog>${bar}`,
			'<style>body{display:flex;gap:40px;justify-content:end}</style>',
		);
		const hit = `document.elementFromPoint(30, innerHeight - 30)?.closest('[data-sekisho="reopen"]')`;
		const left = `document.querySelector('h1').getBoundingClientRect().left`;
		const before = await visitor.evaluate(left);
		await run('d.showModal()');
		await visitor.press(REJECT);
		await visitor.until(`!!document.querySelector('[data-sekisho="reopen"]')`);
		// Below the dialog it takes no room of the page.
		expect(await visitor.evaluate(left)).toBe(before);
		await run(end);
		// Also above what comes when the dialog is long gone.
		await visitor.evaluate('new Promise((done) => setTimeout(done, 100))');
		await run('document.body.append(bar)');
		await visitor.until(`!!${hit}`, 2000);
		await visitor.evaluate('sekisho.reset()');
	});

	it.each(Object.keys(NOWHERE))('waits beside %s', async (name) => {
		const [body, script, end] = NOWHERE[name] as (typeof NOWHERE)[string];
		await open(body);
		await run(script);
		await visitor.until(`getComputedStyle(document.querySelector('${BANNER}')).visibility === 'hidden'`, 2000);
		await run(end);
		await visitor.until(isOnTop, 2000);
		await answer();
	});

	// Another engine lets no driver press for it.
	it.runIf(engine === 'chromium')('what fills the screen', async () => {
		await open('<div id="f" style="background:#eee"><button id="go" onclick="f.requestFullscreen()">Go</button></div>');
		await visitor.press('#go');
		await visitor.until('document.fullscreenElement');
		await visitor.until(isOnTop, 2000);
		await run('document.exitFullscreen()');
		await visitor.until(
			`!document.fullscreenElement && document.querySelector('#sekisho').parentNode === document.body`,
		);
		await answer();
	});

	it('also where the page hides what it does not know, or swallows each press', async () => {
		for (const style of ['[popover] { display: none !important }', 'body > :last-child { display: none !important }']) {
			await open('', `<style>${style}</style>`);
			expect(await visitor.evaluate(isOnTop), style).toBe(true);
		}
		await open(
			'',
			'<script>addEventListener("click", (event) => { event.stopImmediatePropagation(); event.preventDefault() }, true)</script>',
		);
		await answer();
	});
});
