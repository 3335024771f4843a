import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, type Stage } from '../support/stage.js';
import type { Hit } from '../support/world/world.js';

// The banner as a server prints it: a form without the script, and the script's own banner with it. The server shows the
// counter to whom allows it, and its log is the judge.

/** As it ships. */
const { bannerHtml, handleConsent, headHtml, readConsent }: typeof import('../../src/server/server.js') = await import(
	`${new URL('../../dist/server.js', import.meta.url)}`
);

const CONFIG = {
	company: { name: 'Example' },
	services: [{ id: 'stats', category: 'analytics', name: 'Statistics', urls: ['stats.example.com/*'] }],
};
const NONCE = 'r4nd0m';

/** No script of such a page runs; those of the drivers do, which could not work in a browser without JavaScript. */
const SCRIPT_OFF = `script-src 'none'; style-src 'nonce-${NONCE}'`;
const SCRIPT_ON = `script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'nonce-${NONCE}'`;

const head = (inside: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">${inside}</head>`;

/** A page of a server that prints the banner, and by itself the counter of who allows it. */
const printed =
	(policy: string) =>
	({ headers }: Hit) => {
		const consent = readConsent(headers.cookie, CONFIG);
		const options = { language: 'en', nonce: NONCE };
		const counter = consent.allows('stats') ? '<img src="http://stats.example.com/count" alt="">' : '';
		return {
			headers: { 'content-type': 'text/html', 'content-security-policy': policy },
			body: `${head(headHtml(CONFIG, consent, options))}
<body style="display:grid;gap:9px">${bannerHtml(CONFIG, consent, options)}<h1>Page</h1>${counter}
<a id="preferences" href="/consent">Cookie settings</a>
<form method="post" action="/consent"><button name="action" value="withdraw">Withdraw</button></form></body></html>`,
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
		stage.world.on('www.site.example', '/page', printed(SCRIPT_ON));
		stage.world.on('www.site.example', '/consent', answered);
	});
	afterEach(() => visitor?.close());

	const open = () => visitor.open(`${stage.world.origin()}/page`);
	const posts = () =>
		stage.world.hits({ path: '/consent' }).map(({ method, body }) => `${method} ${body.replace(/&?shown=[^&]*/, '')}`);
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

	// Firefox fetches nothing before the page is parsed.
	it.skipIf(name === 'firefox')('waits for the printed banner where the parser is slower than the file', async () => {
		let hasRun = () => {};
		const ran = new Promise<void>((resolve) => {
			hasRun = resolve;
		});
		stage.world.on('www.site.example', '/ran', () => {
			hasRun();
			return { status: 204 };
		});
		const text = printed(SCRIPT_ON)({ headers: {} } as Hit).body;
		const cuts = ['<body', '<section', '<h1>'].map((tag) => text.indexOf(tag));
		const tell = `<script nonce="${NONCE}">import(document.querySelector('link').href).then(() => fetch('/ran'))</script>`;
		stage.world.on('www.site.example', '/page', {
			headers: { 'content-type': 'text/html', 'content-security-policy': SCRIPT_ON },
			body: (async function* pieces() {
				yield text.slice(0, cuts[0]) + tell;
				await ran;
				yield text.slice(cuts[0], cuts[1]);
				yield text.slice(cuts[1], cuts[2]);
				yield text.slice(cuts[2]);
			})(),
		});
		await open();
		await visitor.until(`sekisho && document.querySelector('#sekisho:popover-open')`);
		await visitor.until(`!document.querySelector('[data-printed]')`);
		expect(await visitor.evaluate(`document.querySelectorAll('#sekisho').length`)).toBe(1);
		expect(await visitor.evaluate(`document.querySelectorAll('#sekisho > style + div > section').length`)).toBe(1);
	});

	it('a press counts that comes before the file does', async () => {
		let send = () => {};
		const isPressed = new Promise<void>((resolve) => {
			send = resolve;
		});
		stage.world.on('www.site.example', '/pressed', () => {
			send();
			return { status: 204 };
		});
		const body = readFileSync(new URL('../../dist/sekisho.ui.js', import.meta.url));
		stage.world.on('www.site.example', '/sekisho/sekisho.ui.js', async () => {
			await isPressed;
			return { headers: { 'content-type': 'text/javascript' }, body };
		});
		// A driver waits for the load, and that for the file.
		const press = `document.querySelector('${button('accept')}').click(); fetch('/pressed');`;
		stage.world.on('www.site.example', '/page', (hit) => {
			const { headers, body } = printed(SCRIPT_ON)(hit);
			return { headers, body: body.replace('</body>', `<script nonce="${NONCE}">${press}</script></body>`) };
		});
		await open();
		await visitor.until(`sekisho.allows('stats') && !document.querySelector('[data-sekisho=banner]')`);
		expect(posts()).toEqual([]);
		expect((await decided()).choices.stats).toBe(true);
	});

	it('a page that everybody shares shows the banner where no decision is stored', async () => {
		const options = { language: 'en', nonce: NONCE };
		const headers = { 'content-type': 'text/html', 'content-security-policy': SCRIPT_ON };
		const body = `${head(headHtml(CONFIG, undefined, options))}<body>${bannerHtml(CONFIG, undefined, options)}<h1>Page</h1>
<script nonce="${NONCE}">window.shown = !!document.querySelector('#sekisho[data-printed]')</script></body></html>`;
		stage.world.on('www.site.example', '/page', { headers, body });
		await open();
		await visitor.until(`!!document.querySelector('#sekisho:popover-open:not([data-printed])')`);
		expect(await visitor.evaluate('window.shown')).toBe(true);
		expect(await visitor.evaluate(`document.querySelectorAll('[data-sekisho=banner]').length`)).toBe(1);
		await visitor.press(button('accept'));
		await visitor.until('sekisho.consent.decided');
		await open();
		await visitor.until('window.sekisho?.consent.decided');
		expect(await visitor.evaluate('window.shown')).toBe(false);
		expect(await visitor.evaluate(`document.querySelectorAll('[data-sekisho=banner]').length`)).toBe(0);
	});

	it('the page reads a decision that was made by form', async () => {
		stage.world.on('www.site.example', '/page', printed(SCRIPT_OFF));
		await open();
		await visitor.press(button('accept'));
		await expect.poll(async () => (await decided()).decided).toBe(true);
		stage.world.on('www.site.example', '/page', printed(SCRIPT_ON));
		await open();
		await visitor.until(`window.sekisho?.allows('stats')`);
		expect(await visitor.evaluate('sekisho.consent.method')).toBe('accept');
		expect(await visitor.evaluate('sekisho.consent.id')).toBe((await decided()).id);
		expect(await visitor.evaluate(`document.querySelectorAll('[data-sekisho=banner]').length`)).toBe(0);
	});

	it('refuses the form of another site', async () => {
		stage.world.on('www.site.example', '/page', printed(SCRIPT_OFF));
		await open();
		await visitor.press(button('reject'));
		await expect.poll(async () => (await decided()).method).toBe('reject');
		stage.world.on(
			'www.other.example',
			'/',
			`<form method="post" action="${stage.world.origin()}/consent"><button name="action" value="accept">Win</button></form>`,
		);
		await visitor.open(stage.world.origin('www.other.example'));
		await visitor.press('button');
		await expect.poll(posts).toEqual(['POST action=reject', 'POST action=accept']);
		await visitor.until(`document.body?.textContent.includes('not sent by a page of this site')`);
		await open();
		expect((await decided()).method).toBe('reject');
	});

	describe('without JavaScript', () => {
		const counted = () => stage.world.hits({ host: 'stats.example.com' }).length;

		beforeEach(async () => {
			stage.world.on('www.site.example', '/page', printed(SCRIPT_OFF));
			await open();
			expect(await visitor.evaluate(`'sekisho' in window && 'init' in window.sekisho`)).toBe(false);
		});

		it('refuses', async () => {
			await visitor.press(button('reject'));
			await expect.poll(async () => (await decided()).method).toBe('reject');
			await visitor.until(`location.pathname === '/page' && !document.querySelector('#sekisho')`);
			await open();
			expect([counted(), posts()]).toEqual([0, ['POST action=reject']]);
		});

		it('accepts, and withdraws', async () => {
			await visitor.press(button('accept'));
			await expect.poll(counted).toBe(1);
			await visitor.press('[value=withdraw]');
			await expect.poll(async () => (await decided()).method).toBe('withdraw');
			await open();
			expect([counted(), (await decided()).choices.stats]).toEqual([1, false]);
		});

		it('chooses, and chooses again', async () => {
			await visitor.press(button('preferences'));
			await visitor.press('[name=stats]');
			await visitor.press('[value=save]');
			await expect.poll(counted).toBe(1);
			expect((await decided()).method).toBe('choose');
			await visitor.press('#preferences');
			await visitor.press('[name=stats]:checked');
			await visitor.press('[value=save]');
			await expect.poll(async () => (await decided()).choices.stats).toBe(false);
			await open();
			expect(counted()).toBe(1);
		});
	});
});
