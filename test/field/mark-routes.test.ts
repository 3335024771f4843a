import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineName } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';
import { press } from './support/mark-routes.js';

// Every way in which a script gives an address to an element, for every attribute that makes an element fetch. Each is
// tried twice: for a mark that waits, and for one that is always allowed, which shows what an engine does at all.

const CONFIG = {
	company: { name: 'Example' },
	categories: [{ id: 'necessary', required: true }, { id: 'marketing' }],
	services: [
		{ id: 'own', category: 'necessary', name: 'Own' },
		{ id: 'ads', category: 'marketing', name: 'Ads' },
	],
};

/**
 * What does not come with the consent. A hint is looked at when it comes into the page, and is of no use later. Firefox
 * leaves a frame empty whose attribute was set as a node, empty, before it got its value.
 */
const NEVER: { readonly [name in EngineName]: RegExp } = {
	chromium: /^link-imagesrcset/,
	firefox: /^(link-imagesrcset|iframe-src(doc)?-attr)/,
	webkit: /^link-imagesrcset/,
};

const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const TYPES: { readonly [extension: string]: string } = { js: 'text/javascript', css: 'text/css', gif: 'image/gif' };

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('*.example.com', '*', ({ path }) => {
			const extension = /\.(\w+)$/.exec(path)?.[1] ?? '';
			if (extension === 'mp4') return { status: 404 };
			const headers = { 'content-type': TYPES[extension] ?? 'text/html', 'access-control-allow-origin': '*' };
			return { headers, body: extension === 'gif' ? GIF : '' };
		});
		stage.world.always('www.site.example', '/page', page(CONFIG, `<script>window.press = ${press}</script>`));
	});
	afterAll(() => stage?.close());

	it('gives a marked element no address before consent, and every one after it', async () => {
		const visitor = await stage.visitor();
		await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
		await visitor.evaluate(
			`(() => { for (const whose of ['own', 'ads']) press(whose, 'https://' + whose + '.example.com/'); })()`,
		);
		const requested = (whose: string) =>
			stage.world.hits({ host: `${whose}.example.com` }).map(({ path }) => path.replace('/', ''));
		// Fewer would mean that the ways are none.
		await expect.poll(() => requested('own').length, { timeout: 20_000 }).toBeGreaterThan(300);
		await stage.traffic(visitor);
		expect(requested('ads')).toEqual([]);
		await visitor.evaluate('sekisho.acceptAll()');
		const left = () => {
			const came = new Set(requested('ads'));
			return requested('own').filter((name) => !came.has(name) && !NEVER[engine].test(name));
		};
		await expect.poll(left, { timeout: 20_000 }).toEqual([]);
		expect(visitor.errors()).toEqual([]);
		await visitor.close();
	});
});
