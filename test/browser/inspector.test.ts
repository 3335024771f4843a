import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// The developer's panel: what the gate did, why, who asked for it, and what to write.

const PAGE = 'site.localhost';
const PUBLIC = 'www.shop.net';
const CONFIG = {
	company: { name: 'Example' },
	services: [
		{ id: 'tracker', category: 'analytics', urls: ['tracker.example/*'], cookies: ['_t*'], storage: ['_t*'] },
		{ id: 'shop', category: 'necessary', cookies: ['cart'] },
	],
};
const BODY = `<script src="http://tracker.example/t.js"></script>
<img src="http://tracker.example/pixel.gif" alt="">
<script>
	function callOut() { fetch('http://tracker.example/collect').catch(() => {}); }
	callOut();
	document.cookie = '_t_id=1; Path=/';
	document.cookie = 'cart=1; Path=/';
	new Image().src = 'http://cdn.stranger.example/1.gif';
</script>
<button id="page-button">Page</button>`;

/** What a row of the panel says. */
interface Row {
	readonly state: string;
	readonly what: string;
	readonly text: string;
}

const rows = (): Row[] => {
	const root = document.querySelector('#sekisho-inspector')?.shadowRoot;
	return [...(root?.querySelectorAll<HTMLElement>('.list > ul > li') ?? [])].map((row) => ({
		state: `${row.dataset.state}`,
		what: `${row.querySelector('.what')?.textContent}`,
		text: `${row.textContent}`,
	}));
};

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	beforeAll(async () => {
		stage = await openStage(engine);
		for (const host of [PAGE, PUBLIC]) stage.world.always(host, '/page', () => page(CONFIG, BODY));
		const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
		for (const host of ['tracker.example', 'cdn.stranger.example'])
			stage.world.always(host, '*', { headers, body: '' });
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	const find = async (state: string, what: string) => {
		let found: Row | undefined;
		await expect
			.poll(async () => {
				found = (await visitor.evaluate(rows)).find((row) => row.state === state && row.what.includes(what));
				return found?.what;
			})
			.toContain(what);
		return found as Row;
	};

	it('lists what was held, passed, was written, released and erased, with reason, stack and the line to write', async () => {
		await stage.open(visitor, `http://${PAGE}/page?sekisho=inspect`);
		await find('held', 'tracker.example/t.js');
		await find('held', 'tracker.example/pixel.gif');
		const call = await find('held', 'tracker.example/collect');
		expect(call.text).toContain('The visitor has not decided.');
		expect(call.text).toMatch(/callOut \S+\/page/);
		expect(call.text).toContain('services[0].urls "tracker.example/*"');
		expect(call.text).toContain('await sekisho.whenAllowed("tracker");');
		const cookie = await find('held', '_t_id');
		expect(cookie.text).toContain('services[0].cookies "_t*"');
		await find('written', 'cart');
		const stranger = await find('undeclared', 'cdn.stranger.example');
		expect(stranger.text).toContain('"urls":["cdn.stranger.example/*"]');

		await visitor.evaluate('sekisho.acceptAll()');
		await find('released', 'tracker.example/t.js');
		await visitor.evaluate(`document.cookie = '_t_id=2; Path=/'`);
		await find('written', '_t_id');
		await visitor.evaluate('sekisho.withdraw()');
		await find('erased', '_t_id');
		expect(visitor.errors()).toEqual([]);
	});

	it('stays away from a public page whose address asks for it, and comes when it is called', async () => {
		await stage.open(visitor, `http://${PUBLIC}/page?sekisho=inspect`);
		expect(await visitor.evaluate(() => document.querySelector('#sekisho-inspector'))).toBeNull();
		await visitor.evaluate('sekisho.inspect()');
		const call = await find('held', 'tracker.example/collect');
		expect(call.text, 'it happened before').toMatch(/callOut \S+\/page/);
	});

	it('is not fetched when nobody asks, and keeps and sends nothing', async () => {
		await stage.open(visitor, `http://${PAGE}/page`);
		expect(stage.files()).not.toContain('sekisho.inspect.js');
		const stored = () =>
			visitor.evaluate(() => `${document.cookie} ${JSON.stringify([{ ...localStorage }, { ...sessionStorage }])}`);
		const before = await stored();
		await stage.traffic(visitor);
		await visitor.evaluate('sekisho.inspect()');
		await find('held', 'tracker.example/t.js');
		expect(stage.files()).toContain('sekisho.inspect.js');
		expect(await stage.traffic(visitor)).toEqual([]);
		expect(await stored()).toBe(before);
	});

	it('is worked with keys, under styles of a hostile page, and gives the focus back', async () => {
		await stage.open(visitor, `http://${PAGE}/page`);
		await visitor.evaluate(() => {
			const style = document.createElement('style');
			style.textContent =
				'html > div, body * { display: none !important; font: 40px serif !important } body #page-button { display: block !important }';
			document.head.append(style);
			document.querySelector<HTMLElement>('#page-button')?.focus();
			const { sekisho } = window as unknown as { sekisho: { inspect(): Promise<void> } };
			return sekisho.inspect();
		});
		await find('held', 'tracker.example/t.js');
		const focused = () =>
			visitor.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id ?? document.activeElement?.id);
		expect(await focused()).toBe('title');
		const box = await visitor.evaluate(() => {
			const panel = document.querySelector('#sekisho-inspector')?.shadowRoot?.querySelector('section');
			return panel && [panel.offsetWidth > 300, panel.offsetHeight > 200, getComputedStyle(panel).fontSize];
		});
		expect(box).toEqual([true, true, '14px']);

		await visitor.evaluate(() =>
			document.querySelector('#sekisho-inspector')?.shadowRoot?.getElementById('tab-all')?.focus(),
		);
		await visitor.key('ArrowRight');
		await visitor.key('ArrowRight');
		await visitor.until(
			() =>
				document.querySelector('#sekisho-inspector')?.shadowRoot?.querySelector('[aria-selected=true]')?.id ===
				'tab-released',
		);
		expect(await focused()).toBe('tab-released');
		expect(await visitor.evaluate(rows)).toEqual([]);
		await visitor.key('Escape');
		await visitor.until(() => !document.querySelector('#sekisho-inspector'));
		expect(await focused()).toBe('page-button');
	});
});
