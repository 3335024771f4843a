import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// What a page wrote itself stays its own: patches, attributes of other vendors, addresses of its frames.

const ADS = 'https://ads.example.com';
const CONFIG = {
	company: { name: 'Example' },
	services: [
		{
			id: 'ads',
			category: 'marketing',
			name: 'Ads',
			urls: ['ads.example.com/*', 'cdn.example/ads/*', '/sub/tracker/*'],
		},
		{ id: 'shop', category: 'necessary', name: 'Shop', urls: ['shop.example.com/*'] },
	],
};
const HEAD = `<script>
	const { insertBefore } = document.head;
	document.head.insertBefore = function (node, place) {
		return node.href === '${ADS}/font.css' ? node : insertBefore.call(this, node, place);
	};
</script>
<script type="text/plain" data-consent="ads">const font = document.createElement('link');
	font.href = '${ADS}/font.css';
	document.head.insertBefore(font, document.head.firstChild);
	window.ran = true;</script>`;
const MODULE = `<script type="text/plain" data-type="module" data-consent="ads">
	for (const [target, type] of [[document, 'DOMContentLoaded'], [window, 'load']])
		target.addEventListener(type, () => (window.heard ??= []).push(type));</script>`;
const BODY = `<div id="post" class="fb-post" data-consent="ads" data-href="${ADS}/post" data-src="${ADS}/src"></div>
	<img id="zoom" data-consent="ads" data-src="${ADS}/small.gif" data-href="${ADS}/large.gif" alt="">
	<a id="link" href="#there" ping="${ADS}/ping https://shop.example.com/ping">there</a>
	<iframe id="frame" src="/sub/page-frame" width="9" height="9"></iframe>`;

describe.each<EngineName>(['chromium', 'firefox'])('%s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	let before: string[];

	beforeAll(async () => {
		stage = await openStage(engine);
		for (const host of ['ads.example.com', 'shop.example.com', 'cdn.example']) stage.world.always(host, '*', 'x');
		stage.world.always('www.site.example', '/page', page(CONFIG, BODY + MODULE, HEAD));
		stage.world.always('www.site.example', '/sub/*', '<!doctype html><body></body>');
		visitor = await stage.visitor();
		await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
		await visitor.evaluate('sekisho.rejectAll()');
		stage.forget();
		await visitor.evaluate(`(() => {
			const { contentDocument: inner, contentWindow: realm } = frame;
			for (const whose of ['tracker', 'own']) {
				const image = inner.body.appendChild(inner.createElement('img'));
				image.src = whose + '/image.gif';
				realm.fetch(whose + '/fetch').catch(() => {});
			}
			link.click();
			const hint = document.createElement('link');
			hint.href = 'https://cdn.example/other';
			document.head.append(hint);
			hint.rel = 'prefetch';
			window.address = hint.attributes.href;
		})()`);
		before = await stage.traffic(visitor);
	});
	afterAll(async () => {
		await visitor?.close();
		await stage?.close();
	});

	it('an address in a frame is relative to the page of the frame', () => {
		const own = ['GET www.site.example/sub/own/fetch', 'GET www.site.example/sub/own/image.gif'];
		expect(before.filter((line) => line.includes('/sub/')).sort()).toEqual(own);
	});

	it('a link that becomes a hint later is judged as one', async () => {
		expect(before.filter((line) => line.includes('cdn.example'))).toEqual([]);
		expect(await visitor.evaluate('window.address')).toBe(undefined);
	});

	it('of two who want to hear of a press, one is refused, and hears of it once it is allowed', async () => {
		const pings = () => stage.world.traffic({ path: '/ping' }).sort();
		// Firefox has it switched off.
		const heard = engine === 'firefox' ? [] : ['POST ads.example.com/ping', 'POST shop.example.com/ping'];
		expect(pings()).toEqual(heard.slice(1));
		await visitor.evaluate('sekisho.acceptAll()');
		await stage.traffic(visitor);
		stage.forget();
		await visitor.evaluate('link.click()');
		await expect.poll(pings).toEqual(heard);
		expect(await visitor.evaluate('link.outerHTML')).toBe(
			`<a id="link" href="#there" ping="${ADS}/ping https://shop.example.com/ping">there</a>`,
		);
	});

	it('once allowed, the page still decides what comes into its head', async () => {
		await visitor.until('window.ran');
		expect(await visitor.evaluate(`document.querySelector('link[href*="font"]')`)).toBe(null);
	});

	it('once allowed, a module hears of what is over', () =>
		visitor.until('String(window.heard) === "DOMContentLoaded,load"'));

	it('once allowed, an element gets only the attributes that it fetches by', async () => {
		await visitor.until('zoom.src');
		expect(await visitor.evaluate('[post.dataset.href, post.dataset.src, zoom.dataset.href]')).toEqual([
			`${ADS}/post`,
			`${ADS}/src`,
			`${ADS}/large.gif`,
		]);
		expect(visitor.errors()).toEqual([]);
	});
});
