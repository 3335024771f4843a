import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, type Stage } from '../support/stage.js';
import type { Hit } from '../support/world/world.js';

// The banner as a server prints it: a form without the script, and the script's own banner with it.

/** As it ships. */
const { bannerHtml, handleConsent, headHtml, readConsent }: typeof import('../../src/server/server.js') = await import(
	`${new URL('../../dist/server.js', import.meta.url)}`
);

const CONFIG = {
	company: { name: 'Example' },
	services: [{ id: 'stats', category: 'analytics', name: 'Statistics', urls: ['stats.example.com/*'] }],
};
const NONCE = 'r4nd0m';

const printed = ({ headers }: Hit) => {
	const consent = readConsent(headers.cookie, CONFIG);
	const options = { language: 'en', nonce: NONCE };
	return {
		headers: {
			'content-type': 'text/html',
			'content-security-policy': `script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'nonce-${NONCE}'`,
		},
		body: `<!doctype html><html lang="en"><head><meta charset="utf-8">${headHtml(CONFIG, consent, options)}</head>
<body style="display:grid;gap:9px">${bannerHtml(CONFIG, consent, options)}<h1>Page</h1></body></html>`,
	};
};

const answered = async ({ method, host, path, headers, body }: Hit) => {
	const request = new Request(`http://${host}${path}`, { method, headers, body: method === 'POST' ? body : undefined });
	const response = await handleConsent(request, CONFIG);
	return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
};

const button = (action: string) => `#sekisho [data-consent-action=${action}]`;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (name) => {
	let stage: Stage;
	let visitor: Visitor;

	beforeAll(async () => {
		stage = await openStage(name);
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		stage.world.on('www.site.example', '/page', printed);
		stage.world.on('www.site.example', '/consent', answered);
	});
	afterEach(() => visitor?.close());

	const open = () => visitor.open(`${stage.world.origin()}/page`);
	const posts = () => stage.world.hits({ path: '/consent' }).map(({ method, body }) => `${method} ${body}`);
	const decided = async () => {
		const cookies = await visitor.cookies();
		return readConsent(cookies.map((one) => `${one.name}=${one.value}`).join('; '), CONFIG);
	};

	it('the script takes the printed banner over, and a press on it decides without a form', async () => {
		await open();
		await visitor.evaluate(`window.first = document.querySelector('${button('reject')}')`);
		await visitor.until(`document.querySelector('#sekisho').children.length > 3`);
		expect(await visitor.evaluate(`window.first === document.querySelector('${button('reject')}')`)).toBe(true);
		expect(await visitor.evaluate(`document.querySelectorAll('[data-sekisho=banner]').length`)).toBe(1);
		await visitor.press(button('reject'));
		await visitor.until('sekisho.consent.decided');
		expect(posts()).toEqual([]);
		await visitor.until(`!document.querySelector('[data-sekisho=banner]')`);
	});

	it.each(['sekisho.js', 'sekisho.ui.js'])('without %s the form decides', async (file) => {
		stage.world.on('www.site.example', `/sekisho/${file}`, { status: 503 });
		await open();
		await visitor.press(button('accept'));
		await expect.poll(posts).toEqual(['POST action=accept']);
		await expect.poll(async () => (await decided()).choices.stats).toBe(true);
		await visitor.until(`!document.querySelector('[data-sekisho=banner]') && location.pathname === '/page'`);
	});
});
