import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineName } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// Each look at `document.cookie` is a way to another process of the browser, and each after a write waits for that.

/** As it ships. */
const { handleConsent }: typeof import('../../src/server/server.js') = await import(
	`${new URL('../../dist/server.js', import.meta.url)}`
);

const CONFIG = {
	consent: { cookie: { name: '__Host-sekisho' } },
	services: [{ id: 'stats', category: 'analytics', cookies: ['_stats'] }],
};

const ACCEPT = '[data-sekisho="banner"] [data-consent-action="accept"]';

/** Counts what is asked of the cookies, from before anything of ours. */
const COUNT = `<script>
	window.asked = [];
	const own = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
	Object.defineProperty(Document.prototype, 'cookie', {
		configurable: true,
		get() { asked.push('read'); return own.get.call(this); },
		set(value) { asked.push('write ' + value); own.set.call(this, value); },
	});
</script>`;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (name) => {
	let stage: Stage;

	beforeAll(async () => {
		stage = await openStage(name);
	});
	afterAll(() => stage?.close());

	const HOST = 'www.site.example';
	const counted = page(CONFIG).replace('<script', `${COUNT}<script`);
	const open = async (path = '/page') => {
		stage.world.on(HOST, '/page', counted);
		const visitor = await stage.visitor();
		await stage.open(visitor, stage.world.secureOrigin(HOST) + path);
		return visitor;
	};
	/** Everything that a decided page does by itself is done: what is left over is looked for last. */
	const asked = async (visitor: Awaited<ReturnType<typeof open>>) => {
		await visitor.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
		return visitor.evaluate<string[]>('asked');
	};

	// WebKit on Linux takes a name with `__Host-` from any host: there the page has to look, by erasing, as without proof.
	it.skipIf(name === 'webkit').each(['rejectAll', 'acceptAll'])(
		'a decided page reads once and writes nothing: %s',
		async (method) => {
			const visitor = await open();
			await visitor.evaluate(`sekisho.${method}()`);
			await stage.open(visitor, `${stage.world.secureOrigin(HOST)}/page?again`);
			expect(await visitor.evaluate('sekisho.consent.decided')).toBe(true);
			expect(await asked(visitor)).toEqual(['read']);
			await visitor.close();
		},
	);

	it.skipIf(name === 'webkit')('so does one that was decided by form', async () => {
		stage.world.on(
			HOST,
			'/form',
			'<form method="post" action="/consent"><button name="action" value="accept">Yes</button></form>',
		);
		stage.world.on(HOST, '/consent', async ({ method, headers, body }) => {
			const answer = await handleConsent(new Request(`https://${HOST}/consent`, { method, headers, body }), CONFIG);
			return { headers: Object.fromEntries(answer.headers), body: 'done' };
		});
		const visitor = await open('/form');
		await visitor.press('button');
		await visitor.until(`document.body?.textContent.includes('done')`);
		await stage.open(visitor, `${stage.world.secureOrigin(HOST)}/page`);
		expect(await visitor.evaluate(`sekisho.allows('stats')`)).toBe(true);
		expect(await asked(visitor)).toEqual(['read']);
		await visitor.close();
	});

	it('a press writes once, and reads what became of it when all is over', async () => {
		const visitor = await open();
		await visitor.until(`!!document.querySelector('${ACCEPT}')`);
		const pressed = await visitor.evaluate<string[]>(`(() => {
			asked.length = 0;
			document.querySelector('${ACCEPT}').click();
			return new Promise((done) => requestAnimationFrame(() => done([...asked])));
		})()`);
		expect(pressed).toEqual([expect.stringMatching(/^write __Host-sekisho=/)]);
		await visitor.until(`asked.includes('read')`);
		await visitor.close();
	});

	// Only Chromium and Firefox tell a test what was said.
	it.skipIf(name === 'webkit')('says that a browser has kept nothing, where it refuses without a word', async () => {
		const visitor = await open();
		await visitor.evaluate(
			`void Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} })`,
		);
		await visitor.evaluate('sekisho.acceptAll()');
		await expect.poll(() => visitor.console()).toContainEqual(expect.stringContaining('not-stored'));
		await visitor.close();
	});

	it.each([
		['__Host-sekisho', 'Secure'],
		['sekisho', 'Secure; Partitioned'],
	])('a decision that another host of the domain tossed in does not count: %s; %s', async (cookieName, kind) => {
		const visitor = await open();
		const value = `1/${Math.floor(Date.now() / 1000)}/180/opt-in/accept/abcdefghijkl/1//necessary:1/analytics:1`;
		stage.world.on(HOST, '/toss', '<p>tossed');
		stage.world.on(HOST, '/tossed', page({ ...CONFIG, consent: { cookie: { name: cookieName } } }));
		await stage.open(visitor, `${stage.world.secureOrigin(HOST)}/toss`);
		await visitor.evaluate((cookie: string) => {
			document.cookie = cookie;
		}, `${cookieName}=${value}; Domain=site.example; Path=/; ${kind}`);
		await stage.open(visitor, `${stage.world.secureOrigin(HOST)}/tossed`);
		expect(await visitor.evaluate('sekisho.consent.decided')).toBe(false);
		await visitor.close();
	});
});
