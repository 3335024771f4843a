import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// Pages of one site in the windows of another of its pages: a frame and a popup, each with the two lines of its own.

const CONFIG = {
	company: { name: 'Example' },
	services: [{ id: 'stats', category: 'analytics', name: 'Statistics', urls: ['stats.example.com/*'] }],
};
const AT = '//stats.example.com';
const SCRIPTS = `<script src="${AT}/static.js"></script>
<script>
	const add = (script, place = document.head) => place.append(script);
	const create = () => document.createElement('script');
	window.more = (name) => {
		const [early, late, byAttribute, asModule] = [create(), create(), create(), create()];
		early.src = '${AT}/' + name + 'early.js'; add(early);
		add(late); late.src = '${AT}/' + name + 'late.js';
		byAttribute.setAttribute('src', '${AT}/' + name + 'attribute.js'); add(byAttribute, document.body);
		asModule.type = 'module'; asModule.src = '${AT}/' + name + 'module.js'; add(asModule);
		const html = '<script src="${AT}/' + name + 'range.js"></scr' + 'ipt>';
		document.body.append(document.createRange().createContextualFragment(html));
	};
	more('');
</script>`;
/** Text that comes into a popup when its opener has gone to another page. Then it tells the page that is there now. */
const LATER = `<!doctype html><body><p id="box"></p><script>
	const isGone = () => {
		try {
			return opener.location.pathname === '/page-next' && opener.document.readyState === 'complete';
		} catch {}
	};
	const waiting = setInterval(() => {
		if (!isGone()) return;
		clearInterval(waiting);
		const box = document.getElementById('box');
		try {
			box.insertAdjacentHTML('beforeend', '<img src="/own.gif" alt="">');
			box.append(document.createRange().createContextualFragment('<img src="${AT}/range.gif" alt="">'));
			box.insertAdjacentHTML('beforeend', '<b data-consent="stats"></b><img src="${AT}/html.gif" alt="">');
			opener.said = box.innerHTML.match(/src="[^"]*"/g).join();
		} catch (error) {
			opener.said = String(error);
		}
	}, 50);
</script>`;
const names = (prefix = '') =>
	['attribute.js', 'early.js', 'late.js', 'module.js', 'range.js'].map((name) => prefix + name);
const ALL = [...names(), 'static.js'].sort();

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (name) => {
	let stage: Stage;
	let visitor: Visitor;

	beforeAll(async () => {
		stage = await openStage(name);
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		stage.world.on('stats.example.com', '/*', ({ path }) => ({
			headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
			body: `(window.ran ??= []).push('${path.slice(1)}')`,
		}));
		stage.world.on('www.site.example', '/page-inner', page(CONFIG, SCRIPTS));
		visitor = await stage.visitor();
	});
	afterEach(() => visitor?.close());

	const home = () => stage.world.origin();
	const put = (html: string) => stage.world.on('www.site.example', '/', html);
	/** The scripts that have run in a window since the last call. */
	const ran = async (window: string) => {
		await stage.traffic(visitor);
		return (await visitor.evaluate<string[]>(`(${window}.ran ?? []).splice(0)`)).sort();
	};
	/** The requests that were sent although nothing is allowed. A browser reads ahead, and requests a static script. */
	const leaked = () =>
		stage.world.traffic({ host: 'stats.example.com' }).filter((line) => !line.endsWith('/static.js'));

	it.each([
		['in the framed page', 'frames[0].sekisho'],
		['in the page around it', 'sekisho'],
	])('a framed page with its own Sekisho starts its unmarked scripts, allowed %s', async (_, decider) => {
		put(page(CONFIG, '<iframe src="/page-inner"></iframe>'));
		await visitor.open(home());
		await visitor.until('!!frames[0].more');
		expect(await ran('frames[0]')).toEqual([]);
		expect(leaked()).toEqual([]);
		await visitor.evaluate(`void ${decider}.acceptAll()`);
		await visitor.until(`sekisho.allows('stats') && frames[0].sekisho.allows('stats')`);
		expect(await ran('frames[0]')).toEqual(ALL);
		await visitor.evaluate(`void frames[0].more('again-')`);
		expect(await ran('frames[0]')).toEqual(names('again-'));
		await visitor.evaluate(`void ${decider}.withdraw()`);
		await visitor.until(`!sekisho.allows('stats') && !frames[0].sekisho.allows('stats')`);
		await visitor.evaluate(`void frames[0].more('held-')`);
		expect(await ran('frames[0]')).toEqual([]);
		expect(stage.world.traffic({ path: '/held-*' })).toEqual([]);
	});

	it.skipIf(name === 'webkit')('so does a page in a popup', async () => {
		put(page(CONFIG));
		await visitor.open(home());
		await visitor.evaluate(`void (window.popup = open('/page-inner', '_blank', 'width=500,height=400'))`);
		await visitor.until('!!popup.more');
		expect(await ran('popup')).toEqual([]);
		expect(leaked()).toEqual([]);
		await visitor.evaluate('void popup.sekisho.acceptAll()');
		await visitor.until(`popup.sekisho.allows('stats')`);
		expect(await ran('popup')).toEqual(ALL);
	});

	it.skipIf(name === 'webkit').each([
		['a page', `open('/page-popup', '_blank', 'width=500,height=400')`, false],
		['a page, with everything allowed', `open('/page-popup', '_blank', 'width=500,height=400')`, true],
		['a page with its own Sekisho', `open('/page-own', '_blank', 'width=500,height=400')`, false],
		['a written page', `open('', '_blank', 'width=500,height=400')`, false],
	])('a popup whose opener has gone takes HTML text, and holds what is in it: %s', async (what, opening, isAllowed) => {
		stage.world.on('www.site.example', '/page-popup', LATER);
		stage.world.on('www.site.example', '/page-own', page(CONFIG, LATER));
		stage.world.on('www.site.example', '/page-next', '<!doctype html><h1>Next</h1>');
		put(page(CONFIG));
		await visitor.open(home());
		if (isAllowed) await visitor.evaluate('void sekisho.acceptAll()');
		await visitor.evaluate(`void (window.popup = ${opening})`);
		if (what.includes('written'))
			await visitor.evaluate(`void (popup.document.write(${JSON.stringify(LATER)}), popup.document.close())`);
		await visitor.until(`!!popup.document.querySelector('#box + script')`);
		await visitor.open(`${home()}/page-next`);
		await visitor.until('!!window.said');
		expect(await visitor.evaluate('said')).toBe(`src="/own.gif",src="${AT}/range.gif",src="${AT}/html.gif"`);
		await stage.traffic(visitor);
		expect(stage.world.traffic({ path: '/own.gif' })).toHaveLength(1);
		expect(stage.world.traffic({ host: 'stats.example.com' })).toHaveLength(isAllowed ? 2 : 0);
	});
});
