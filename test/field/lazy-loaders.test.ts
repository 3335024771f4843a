import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineName } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// What has several addresses, of which the browser takes another when it loses one; and what loaders do with addresses
// that wait: they fetch them beforehand with an image of their own, and take them away from where they were.

const CONFIG = {
	company: { name: 'Example' },
	services: [
		{ id: 'ads', category: 'marketing', name: 'Ads' },
		{ id: 'stats', category: 'analytics', name: 'Statistics', urls: ['stats.example.com/*'] },
		{ id: 'push', category: 'marketing', name: 'Push', urls: ['/push.js'] },
	],
};
const ADS = 'https://ads.example.com';
const STATS = 'https://stats.example.com';
const MARK = 'data-consent="ads"';

/** Of each, the first address is the one that an engine takes. */
const FALLBACKS = `
<img ${MARK} data-src="${ADS}/img-2.gif" data-srcset="${ADS}/img-1.gif 400w, ${ADS}/img-3.gif 800w" sizes="20px">
<picture ${MARK}><source data-srcset="${ADS}/all-1.gif"><source data-srcset="${ADS}/all-2.gif"><img data-src="${ADS}/all-3.gif"></picture>
<picture><source ${MARK} data-srcset="${ADS}/each-1.gif"><img ${MARK} data-src="${ADS}/each-2.gif"></picture>
<picture><source data-srcset="${ADS}/one-1.gif"><img ${MARK} data-src="${ADS}/one-2.gif"></picture>
<object ${MARK} type="text/html" data-data="${ADS}/object-1.html"><embed ${MARK} type="text/html" data-src="${ADS}/object-2.html"></object>
<link ${MARK} rel="preload" as="image" data-href="${ADS}/link-1.gif" data-imagesrcset="${ADS}/link-2.gif 1x">
<div id="box"></div>`;
const WRITTEN = `<img src="${STATS}/img-2.gif" srcset="${STATS}/img-1.gif 400w" sizes="20px">
<picture><source srcset="${STATS}/picture-1.gif"><img src="${STATS}/picture-2.gif"></picture>
<object type="text/html" data="${STATS}/object-1.html"><embed type="text/html" src="${STATS}/object-2.html"></object>`;
const FIRST = [
	...['img', 'all', 'each', 'one'].map((name) => `ads/${name}-1.gif`),
	...['ads/object-1.html', 'ads/link-1.gif', 'stats/img-1.gif', 'stats/picture-1.gif', 'stats/object-1.html'],
].sort();

const LAZY = ['img', 'iframe'].map((name) =>
	[`${MARK} data-src="${ADS}/${name}"`, `data-src="${STATS}/${name}"`]
		.map((address) => `<${name} class="lazy" ${address}></${name}>`)
		.join(''),
);
const BACKGROUNDS = ['data-bg', 'data-background', 'data-original']
	.map((name) => `<div class="background" ${MARK} ${name}="url('${ADS}/${name}')">x</div>`)
	.join('');

const ANEW = ['ads/iframe-anew', 'ads/img-anew'];

/** Runs in the page: what loaders do, none of which asks whether there is an address. */
const LOADER = `<script>
function load() {
	for (const one of document.querySelectorAll('.background')) {
		const [, url] = one.outerHTML.match(/url\\('([^']+)/);
		const image = new Image();
		image.src = url;
		document.createElement('img').setAttribute('src', url);
	}
	for (const one of document.querySelectorAll('.lazy')) {
		const url = one.getAttribute('data-src');
		if (one.localName === 'img') new Image().src = url;
		one.src = url;
		one.setAttribute('src', one.dataset.src);
		one.removeAttribute('data-src');
	}
}
</script>`;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let html = '';
	const requested = () =>
		stage.world.hits({ host: '*.example.com' }).map(({ host, path }) => host.replace('.example.com', path));
	beforeAll(async () => {
		stage = await openStage(engine);
		const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
		stage.world.always('*.example.com', '*', ({ path }) => {
			const isPage = /html|iframe/.test(path);
			const headers = { 'content-type': isPage ? 'text/html' : 'image/gif', 'cache-control': 'max-age=600' };
			return { headers, body: isPage ? 'here' : gif };
		});
		stage.world.always('www.site.example', '/page', () => html);
	});
	afterAll(() => stage?.close());

	it('a withdrawal makes the browser turn to no other address', async () => {
		html = page(CONFIG, FALLBACKS);
		const visitor = await stage.visitor();
		await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
		await visitor.evaluate(`void (box.innerHTML = ${JSON.stringify(WRITTEN)})`);
		await stage.traffic(visitor);
		expect(requested()).toEqual([]);
		await visitor.evaluate('sekisho.acceptAll()');
		await expect.poll(() => requested().sort()).toEqual(FIRST);
		await visitor.evaluate('sekisho.withdraw()');
		expect(await stage.traffic(visitor)).toHaveLength(FIRST.length);
		expect(
			await visitor.evaluate('document.querySelectorAll("[src], [srcset], [imagesrcset], [href], [data]").length'),
		).toBe(1);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.until('document.querySelectorAll("[data-src], [data-srcset], [data-href]").length === 0');
		expect(await visitor.evaluate('document.querySelector("img").srcset')).toContain('/img-1.gif');
		expect(visitor.errors()).toEqual([]);
		await visitor.close();
	});

	it('a loader can neither fetch the address of what is marked, nor lose it', async () => {
		stage.forget();
		html = page(CONFIG, LAZY.join('') + BACKGROUNDS, LOADER);
		const visitor = await stage.visitor();
		await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
		await visitor.evaluate('load()');
		await stage.traffic(visitor);
		expect(requested()).toEqual([]);
		await visitor.evaluate('sekisho.acceptAll()');
		const all = ['ads/iframe', 'ads/img', 'stats/iframe', 'stats/img'];
		await expect.poll(() => requested().sort()).toEqual(all);
		// One that comes when they have started finds no address, and asks for none.
		await visitor.evaluate(`document.querySelectorAll('.lazy[data-consent]').forEach((one) => {
			one.src = one.dataset.src;
			one.setAttribute('src', one.getAttribute('data-src'));
		})`);
		await stage.traffic(visitor);
		expect(requested().sort()).toEqual(all);
		expect(stage.world.traffic({ host: 'www.site.example' }).filter((line) => /undefined|null/.test(line))).toEqual([]);
		expect(visitor.errors()).toEqual([]);
		await visitor.close();
	});

	it('an address that a morphing framework writes anew is taken, and a worker of a service waits', async () => {
		stage.forget();
		html = page(CONFIG, LAZY.join(''));
		stage.world.on('www.site.example', '/push.js', { headers: { 'content-type': 'text/javascript' }, body: '' });
		const visitor = await stage.visitor();
		await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
		const register = `navigator.serviceWorker.register('/push.js').then(() => 'registered', () => 'held')`;
		expect(await visitor.evaluate(register)).toBe('held');
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.until('document.querySelectorAll("iframe[src]").length === 1');
		// As Turbo and Idiomorph do: what the server wrote is set, and what it did not write goes.
		const morph = `document.querySelectorAll('.lazy[data-consent]').forEach((one) => {
			one.setAttribute('data-src', '${ADS}/' + one.localName + '-anew');
			one.removeAttribute('src');
		})`;
		await visitor.evaluate(morph);
		await expect
			.poll(() =>
				requested()
					.filter((one) => one.endsWith('anew'))
					.sort(),
			)
			.toEqual(ANEW);
		expect(await visitor.evaluate(register)).toBe('registered');
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.evaluate(morph.replaceAll('anew', 'refused'));
		await stage.traffic(visitor);
		expect(requested().filter((one) => one.endsWith('refused'))).toEqual([]);
		expect(visitor.errors()).toEqual([]);
		await visitor.close();
	});
});
