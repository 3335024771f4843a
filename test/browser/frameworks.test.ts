import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleComponents } from '../support/bundle/components.js';
import type { Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';
import { type Program, startProgram } from '../support/world/program.js';

// The demos for frameworks, as they stand in demo/frameworks: a real server each, and Chromium in front of it.

const COUNTER = { body: 'window.counted = true', headers: { 'content-type': 'text/javascript' } };

let stage: Stage;
let visitor: Visitor;
beforeAll(async () => {
	stage = await openStage('chromium');
	stage.world.always('statistics.example.com', '/count.js', COUNTER);
	stage.world.always('map.example.com', '/embed', '<!doctype html><p>map');
});
afterAll(() => stage?.close());
beforeEach(async () => {
	stage.forget();
	visitor = await stage.visitor();
	return () => visitor.close();
});

/** What was asked of the vendors. */
const asked = () => stage.world.traffic({ host: '*.example.com' });
const press = (action: string) => visitor.press(`[data-sekisho=banner] [data-consent-action=${action}]`);
/** Nothing in the console that a developer would look into. */
const complaints = () => visitor.console().filter((line) => /^(error|warn)/.test(line));

/** A host of the world for each demo, answered by its server. */
const demo = (host: string, path: string) => {
	let program: Program;
	beforeAll(async () => {
		program = await startProgram(path);
		stage.world.always(host, '*', program.answer);
	});
	afterAll(() => program?.close());
	return {
		origin: `http://${host}`,
		/** Until the test ends no script runs, as in a browser without JavaScript. */
		withoutScripts: () =>
			stage.world.on(host, '*', async (hit) => {
				const answer = await program.answer(hit);
				return { ...answer, headers: { ...answer.headers, 'content-security-policy': "script-src 'none'" } };
			}),
	};
};

describe('Express', () => {
	const { origin, withoutScripts } = demo('express.example', 'demo/frameworks/express.mjs');
	const cookieNames = async () => (await visitor.cookies()).map(({ name }) => name).sort();

	it('holds until it is allowed, the cookie of the server too, and ends all after a withdrawal', async () => {
		await visitor.open(origin);
		await visitor.until(`!!document.querySelector('[data-sekisho=placeholder] button')`);
		expect(await visitor.evaluate(`document.querySelectorAll('[data-sekisho=banner]').length`)).toBe(1);
		expect(await cookieNames()).toEqual([]);
		expect(asked()).toEqual([]);

		await press('accept');
		await visitor.until('window.counted');
		await expect
			.poll(() => asked().sort())
			.toEqual(['GET map.example.com/embed', 'GET statistics.example.com/count.js']);
		await visitor.open(`${origin}/privacy`);
		expect(await cookieNames()).toEqual(['seen_by_server', 'sekisho']);
		expect(await visitor.evaluate(`document.querySelector('[data-sekisho=banner]')`)).toBe(null);
		expect(await visitor.evaluate(`document.querySelectorAll('[data-consent-notice] table').length`)).toBeGreaterThan(
			0,
		);

		await visitor.evaluate('sekisho.withdraw()');
		await visitor.open(origin);
		expect(await cookieNames()).toEqual(['sekisho']);
		expect(await visitor.evaluate('window.counted')).toBe(undefined);
		expect(complaints()).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});

	it('asks and is answered without a script', async () => {
		withoutScripts();
		await visitor.open(origin);
		await press('accept');
		await visitor.until(`!document.querySelector('[data-sekisho=banner]')`);
		await visitor.reload();
		expect(await cookieNames()).toEqual(['seen_by_server', 'sekisho']);
		await visitor.press('footer [data-consent-action=preferences]');
		await visitor.press('button[value=withdraw], button[value=reject]');
		await expect.poll(cookieNames).toEqual(['sekisho']);
		await visitor.open(`${origin}/privacy`);
		expect(await visitor.evaluate(`document.querySelectorAll('[data-consent-notice] table').length`)).toBeGreaterThan(
			0,
		);
		expect(asked()).toEqual([]);
	});
});

describe('React, the whole document in a stream', () => {
	const { origin } = demo('react.example', 'demo/frameworks/react/server.mjs');
	const count = (selector: string) => visitor.evaluate<number>(`document.querySelectorAll('${selector}').length`);
	const said = () => visitor.evaluate(`document.querySelector('#statistics').textContent`);

	it('hydrates without a word, holds, and starts once it is allowed', async () => {
		await visitor.open(origin);
		await visitor.until(`!!document.querySelector('[data-sekisho=banner]')`);
		expect(await said()).toBe('We do not count this visit.');
		await visitor.press('#way');
		await visitor.until(`!!document.querySelector('[data-consent-placeholder=map] button')`);
		expect(await count('iframe')).toBe(0);
		expect(asked()).toEqual([]);

		// Once is enough for the map.
		await visitor.press('[data-consent-placeholder=map] button');
		await visitor.until(`!!document.querySelector('iframe')`);
		await expect.poll(asked).toEqual(['GET map.example.com/embed']);
		expect(await said()).toBe('We do not count this visit.');

		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.until('window.counted');
		expect(await said()).toBe('We count this visit.');
		expect(complaints()).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});

	it('hydrates for who has allowed it, and stops when it is withdrawn', async () => {
		await visitor.open(origin);
		await visitor.until(`!!document.querySelector('[data-sekisho=banner]')`);
		await press('accept');
		await visitor.until('window.counted');
		await visitor.reload();
		await visitor.until('window.counted');
		expect(await said()).toBe('We count this visit.');
		expect(await count('[data-sekisho=banner]')).toBe(0);
		await visitor.press('#way');
		await visitor.until(`!!document.querySelector('iframe')`);
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.until(`!!document.querySelector('[data-consent-placeholder=map] button')`);
		expect(await count('iframe')).toBe(0);
		expect(await said()).toBe('We do not count this visit.');
		expect(complaints()).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});
});

const CONFIG = JSON.parse(readFileSync(new URL('../../demo/frameworks/consent.json', import.meta.url), 'utf8'));

describe.each([
	{
		name: 'vue',
		server: `import { createSSRApp } from 'vue'; import { renderToString } from 'vue/server-renderer'; import Way from './Way.vue';
			export const html = await renderToString(createSSRApp(Way));`,
		client: `import { createSSRApp } from 'vue'; import Way from './Way.vue'; createSSRApp(Way).mount('#app');`,
	},
	{
		name: 'svelte',
		server: `import { render } from 'svelte/server'; import Way from './Way.svelte'; export const html = render(Way).body;`,
		client: `import { hydrate } from 'svelte'; import Way from './Way.svelte'; hydrate(Way, { target: document.querySelector('#app') });`,
	},
])('$name', ({ name, server, client }) => {
	const origin = `http://${name}.example`;
	beforeAll(async () => {
		const code = await bundleComponents(server, 'server');
		const { html } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { html: string };
		expect(html).toContain('data-consent-placeholder');
		const body = await bundleComponents(client, 'client');
		stage.world.always(`${name}.example`, '/app.js', { body, headers: { 'content-type': 'text/javascript' } });
		const app = `<div id="app">${html}</div><script src="/app.js"></script>`;
		stage.world.always(`${name}.example`, '/page', page(CONFIG, app));
	});

	it('draws what is allowed, and takes over the page of a server for who has allowed it', async () => {
		await visitor.open(`${origin}/page`);
		await visitor.until(`!!document.querySelector('main [data-sekisho=placeholder] button')`);
		expect(asked()).toEqual([]);
		await press('accept');
		await expect.poll(asked).toEqual(['GET map.example.com/embed']);
		await visitor.reload();
		await visitor.until(`!!document.querySelector('main > iframe')`);
		expect(await visitor.evaluate(`document.querySelectorAll('main > *').length`)).toBe(1);
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.until(`!!document.querySelector('main [data-sekisho=placeholder] button')`);
		expect(await visitor.evaluate(`document.querySelectorAll('iframe').length`)).toBe(0);
		expect(complaints()).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});
});

describe('a static site', () => {
	const origin = 'http://static.example';
	let folder = '';
	const banners = () => visitor.evaluate<number>(`document.querySelectorAll('[data-sekisho=banner]').length`);
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'sekisho-static-'));
		const build = fileURLToPath(new URL('../../demo/frameworks/static/build.mjs', import.meta.url));
		execFileSync(process.execPath, [build, folder]);
		stage.world.folder('static.example', '/', folder);
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it('asks in the first frame who has not decided, and nobody else, with the same page', async () => {
		await visitor.open(`${origin}/index.html`);
		expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('<template>');
		await visitor.until(`!!document.querySelector('[data-sekisho=banner]')`);
		expect(await banners()).toBe(1);
		expect(asked()).toEqual([]);
		await press('accept');
		await visitor.until('window.counted');
		await visitor.open(`${origin}/privacy.html`);
		await visitor.until('window.counted');
		expect(await banners()).toBe(0);
		expect(await visitor.evaluate(`document.querySelectorAll('[data-consent-notice] table').length`)).toBeGreaterThan(
			0,
		);
		expect(complaints()).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});

	it('asks also where the script does not come', async () => {
		stage.world.on('static.example', '/sekisho/sekisho.js', { status: 503 });
		await visitor.open(`${origin}/index.html`);
		expect(await banners()).toBe(1);
		expect(asked()).toEqual([]);
	});
});
