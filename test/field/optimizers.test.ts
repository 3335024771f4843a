import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../support/stage.js';

// What optimizers do to a page on its way, as their documentation says it, and the attributes of docs/delivery.md by which
// they leave two elements alone. The optimizers themselves are products of others and are not part of this package.

const config = {
	company: { name: 'Example' },
	services: [
		{ id: 'stats', category: 'analytics', urls: ['stats.example/*'] },
		{ id: 'ads', category: 'marketing', urls: ['ads.example/*'] },
	],
};

const OWN = 'data-cfasync="false" data-no-optimize="1" data-no-defer="1" data-no-minify="1"';

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>page</title>
<script type="application/json" id="sekisho-config">${JSON.stringify(config)}</script>
<script src="/sekisho/sekisho.js" ${OWN}></script>
<script src="/page-own.js"></script>
<script src="https://stats.example/s.js"></script>
<script type="text/plain" data-consent="ads" data-src="https://ads.example/marked.js"></script>
<script>window.inlineRan = true;</script>
</head><body><h1>Page</h1></body></html>`;

const SCRIPT = /<script(?![^>]*\stype="(?:text\/plain|application\/json)")([^>]*)>/g;

/** Runs scripts whose type was changed, in order, as the loaders of these products do. */
const loader = (type: string, source: string, when: string) => `<script data-cfasync="false" data-no-optimize="1">
const start = async () => {
	for (const old of document.querySelectorAll('script[type="${type}"]')) {
		const script = document.createElement('script');
		const src = old.getAttribute('${source}');
		const loaded = src ? new Promise((done) => { script.onload = script.onerror = done; setTimeout(done, 500); }) : undefined;
		if (src) script.src = src; else script.textContent = old.textContent;
		old.replaceWith(script);
		await loaded;
	}
	window.optimized = true;
};
${when}
</script>`;

/** Cloudflare Rocket Loader: another type for every script without data-cfasync="false"; a loader runs them after load. */
const rocketLoader = (html: string) =>
	html
		.replace(SCRIPT, (tag, attributes) =>
			/data-cfasync="false"/.test(attributes) ? tag : `<script type="abc-text/javascript"${attributes}>`,
		)
		.replace('</body>', `${loader('abc-text/javascript', 'src', 'addEventListener("load", start)')}</body>`);

/**
 * WP Rocket, Delay JavaScript execution: scripts that are not excluded by a word wait for the first move of the visitor.
 */
const wpRocket = (html: string) =>
	html
		.replace(SCRIPT, (tag, attributes) =>
			/sekisho/.test(attributes)
				? tag
				: `<script type="rocketlazyloadscript"${attributes.replace(' src=', ' data-rocket-src=')}>`,
		)
		.replace(
			'</body>',
			`${loader('rocketlazyloadscript', 'data-rocket-src', 'addEventListener("mousemove", start, { once: true })')}</body>`,
		);

/** Autoptimize: own scripts that are not excluded become one file at the end of the page. */
const autoptimize = (html: string) =>
	html
		.replace('<script src="/page-own.js"></script>', '')
		.replace('<script>window.inlineRan = true;</script>', '')
		.replace('</body>', '<script defer src="/page-autoptimize_1.js"></script></body>');

describe('optimizers', () => {
	let stage: Stage;
	beforeAll(async () => {
		stage = await openStage('chromium');
		const headers = { 'content-type': 'text/javascript' };
		const own = 'window.ownRan = true;';
		const sekisho = readFileSync(new URL('../../dist/sekisho.js', import.meta.url), 'utf8');
		stage.world.always('www.site.example', '/page-own.js', { headers, body: own });
		stage.world.always('www.site.example', '/page-autoptimize_1.js', {
			headers,
			body: `${own} window.inlineRan = true; window.optimized = true;
const late = document.createElement("script"); late.src = "https://stats.example/late.js"; document.head.append(late);`,
		});
		stage.world.always('www.site.example', '/page-all.js', {
			headers,
			body: `${sekisho}\n${own} window.optimized = true;`,
		});
		for (const host of ['stats.example', 'ads.example'])
			stage.world.always(host, '*', { headers, body: 'window.vendorRan = true;' });
	});
	afterAll(() => stage?.close());

	const vendors = () => stage.world.traffic().filter((line) => /(stats|ads)\.example/.test(line));
	const open = async (html: string) => {
		stage.world.on('www.site.example', '/page', html);
		const visitor = await stage.visitor();
		await visitor.open('http://www.site.example/page');
		return visitor;
	};

	it.each([
		['Cloudflare Rocket Loader', rocketLoader],
		['WP Rocket', wpRocket],
		['Autoptimize', autoptimize],
	])('%s: the page works, and what it runs later is held until it may run', async (_, optimize) => {
		stage.forget();
		const visitor = await open(optimize(HTML));
		await visitor.until('!!document.querySelector("[data-sekisho=banner]")');
		await visitor.evaluate(() => void dispatchEvent(new MouseEvent('mousemove')));
		await visitor.until('window.optimized && window.ownRan && window.inlineRan');
		expect(await visitor.evaluate('window.vendorRan')).toBeFalsy();
		// An unmarked tag that stands in the HTML is requested by the browser itself, where the optimizer leaves it there.
		expect(vendors().filter((line) => optimize !== autoptimize || !line.includes('/s.js'))).toEqual([]);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.until('window.vendorRan');
		await expect.poll(vendors).toContain('GET ads.example/marked.js');
		await visitor.close();
	});

	it('in a file with others, it holds every third party and says that its files are missing', async () => {
		stage.forget();
		const visitor = await open(
			HTML.replace(/<script src="\/sekisho[^>]*><\/script>/, '<script src="/page-all.js"></script>').replace(
				'<script src="https://stats.example/s.js"></script>',
				'<script>{ const late = document.createElement("script"); late.src = "https://stats.example/late.js"; document.head.append(late); }</script>',
			),
		);
		await visitor.until('window.optimized && window.ownRan && window.inlineRan');
		await expect
			.poll(() => visitor.console().join('\n'), { timeout: 8000 })
			.toContain('is all of dist/ beside sekisho.js?');
		expect(vendors()).toEqual([]);
		await visitor.close();
	});
});
