import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, page, type Stage } from '../support/stage.js';

// The configuration is below sekisho.js, or comes by a call. Who has decided waits for it, and for nothing else: not for a
// picture that takes its time.

const CONFIG = { company: { name: 'Example' }, services: [{ id: 'ads', category: 'marketing', name: 'Ads' }] };
const JSON_OF_IT = JSON.stringify(CONFIG);
const SEKISHO = '<script src="/sekisho/sekisho.js"></script>';
const MARKED = `<script type="text/plain" data-consent="ads">ran = document.readyState</script>
<script type="text/plain" data-consent="ads" data-src="https://ads.example.com/a.js"></script><img src="/slow.gif" alt="">`;

describe('a late configuration', () => {
	let stage: Stage;
	/** Lets the picture come. */
	let end = () => {};
	beforeAll(async () => {
		stage = await openStage('chromium');
		stage.world.always('www.site.example', '/page', page(CONFIG));
		stage.world.always('ads.example.com', '/a.js', {
			headers: { 'content-type': 'text/javascript' },
			body: 'ran += " and more"',
		});
		stage.world.always('www.site.example', '/slow.gif', async () => {
			await new Promise<void>((done) => {
				end = done;
			});
			return '';
		});
	});
	afterAll(() => stage?.close());

	it.each([
		['below', `${SEKISHO}${MARKED}<script type="application/json" id="sekisho-config">${JSON_OF_IT}</script>`],
		['by a call', `${SEKISHO}${MARKED}<script>sekisho.init(${JSON_OF_IT})</script>`],
		['by a call of a module', `${SEKISHO}${MARKED}<script type="module">sekisho.init(${JSON_OF_IT})</script>`],
	])('%s: what is marked starts before the page is loaded', async (_, body) => {
		const visitor = await stage.visitor();
		await visitor.open('https://www.site.example/page');
		await visitor.evaluate('sekisho.acceptAll()');
		stage.world.on('www.site.example', '/late', `<!doctype html><title>late</title><body>${body}</body>`);
		const opened = visitor.open('https://www.site.example/late');
		try {
			await visitor.until(() => (window as { ran?: string }).ran === 'interactive and more', 4000);
		} finally {
			end();
		}
		await opened;
		expect(visitor.errors()).toEqual([]);
		await visitor.close();
	});
});
