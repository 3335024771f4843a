import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineName } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// Each look at `document.cookie` is a way to another process of the browser, and each after a write waits for that.

/** As it ships. */
const { handleConsent }: typeof import('../../src/server/server.js') = await import(
	`${new URL('../../dist/server.js', import.meta.url)}`
);

const CONFIG = {
	services: [{ id: 'stats', category: 'analytics', cookies: ['_stats'] }],
};

const ACCEPT = '[data-sekisho="banner"] [data-consent-action="accept"]';

/** Counts what is asked of the cookies, from before anything of ours. */
const COUNT = `<script>
	window.asked = [];
	window.changes = 0;
	// As in Safari: a decided page believes what it reads there.
	if (location.search === '?mac') Object.defineProperty(navigator, 'platform', { get: () => 'MacIntel' });
	document.addEventListener('sekisho:change', () => { changes++ });
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
	const open = async (path = '/page', origin = stage.world.secureOrigin(HOST)) => {
		stage.world.on('*', '/page', counted);
		const visitor = await stage.visitor();
		await stage.open(visitor, origin + path);
		return visitor;
	};
	/** A decision as another page of the visitor has it, or another host. */
	const encoded = (analytics: 0 | 1, age = 0) =>
		`2/${Math.floor(Date.now() / 1000) - age}/180/opt-in/choose/abcdefghijk${analytics}/1//necessary:1/analytics:${analytics}`;
	const write = (visitor: Awaited<ReturnType<typeof open>>, ...cookies: string[]) =>
		visitor.evaluate((all: string[]) => {
			for (const cookie of all) document.cookie = cookie;
		}, cookies);
	const jar = async (visitor: Awaited<ReturnType<typeof open>>) =>
		(await visitor.cookies()).map((one) => `${one.name} ${/analytics:[01]/.exec(one.value)?.[0]}`).sort();
	const again = async (visitor: Awaited<ReturnType<typeof open>>) => {
		await visitor.reload();
		return visitor.evaluate<[boolean, boolean]>(`[sekisho.consent.decided, sekisho.allows('stats')]`);
	};
	/** Everything that a decided page does by itself is done: what is left over is looked for last. */
	const asked = async (visitor: Awaited<ReturnType<typeof open>>) => {
		await visitor.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
		return visitor.evaluate<string[]>('asked');
	};

	// WebKit on Linux takes a name with `__Host-` from any host, and there the page erases what another could have set.
	it.each(['rejectAll', 'acceptAll'])('a decided page reads once and writes nothing: %s', async (method) => {
		const visitor = await open();
		await visitor.evaluate(`sekisho.${method}()`);
		await stage.open(visitor, `${stage.world.secureOrigin(HOST)}/page?mac`);
		expect(await visitor.evaluate('sekisho.consent.decided')).toBe(true);
		expect(await asked(visitor)).toEqual(['read']);
		await visitor.close();
	});

	it('so does one that was decided by form', async () => {
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
		await stage.open(visitor, `${stage.world.secureOrigin(HOST)}/page?mac`);
		expect(await visitor.evaluate(`sekisho.allows('stats')`)).toBe(true);
		expect(await asked(visitor)).toEqual(['read']);
		await visitor.close();
	});

	it('a first visit reads once and writes nothing, and is told of one consent', async () => {
		const visitor = await open();
		await visitor.until(`!!document.querySelector('${ACCEPT}')`);
		expect(await asked(visitor)).toEqual(['read']);
		expect(await visitor.evaluate('changes')).toBe(1);
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

	it.each(['http://localhost', 'http://127.0.0.1'])(
		'so does one where no other host can set a cookie: %s',
		async (origin) => {
			const visitor = await open('/page', origin);
			await visitor.evaluate('sekisho.acceptAll()');
			await stage.open(visitor, `${origin}/page?again`);
			expect(await visitor.evaluate('sekisho.consent.decided')).toBe(true);
			expect(await asked(visitor)).toEqual(['read']);
			expect(await jar(visitor)).toEqual(['sekisho analytics:1']);
			await visitor.close();
		},
	);

	it('a decision under the name of before counts, until one under the new name takes its place', async () => {
		const visitor = await open();
		await write(visitor, `sekisho=${encoded(1)}; Path=/; Secure`, `sekisho=${encoded(1)}; Path=/page`);
		expect(await again(visitor)).toEqual([true, true]);
		await visitor.evaluate('sekisho.rejectAll()');
		expect(await jar(visitor)).toEqual(['__Host-sekisho analytics:0']);
		expect(await again(visitor)).toEqual([true, false]);
		await write(visitor, `sekisho=${encoded(1)}; Path=/; Secure`);
		await visitor.reload();
		await visitor.evaluate('sekisho.reset()');
		expect(await jar(visitor)).toEqual([]);
		await visitor.close();
	});

	it('a refusal counts under either name, as from plain http or an earlier version of ours', async () => {
		const visitor = await open();
		await write(visitor, `__Host-sekisho=${encoded(1, 60)}; Path=/; Secure`, `sekisho=${encoded(0)}; Path=/`);
		expect(await again(visitor)).toEqual([true, false]);
		await visitor.evaluate('sekisho.acceptAll()');
		expect(await jar(visitor)).toEqual(['__Host-sekisho analytics:1']);
		await visitor.close();
	});

	it.each([0, 1] as const)('what another host tossed in under the name of before is gone: %s', async (tossed) => {
		const visitor = await open();
		const mine = tossed === 0 ? 1 : 0;
		await write(
			visitor,
			`__Host-sekisho=${encoded(mine, 60)}; Path=/; Secure`,
			`sekisho=${encoded(tossed)}; Path=/; Domain=site.example`,
		);
		expect(await again(visitor)).toEqual([true, mine === 1]);
		expect(await jar(visitor)).toEqual([`__Host-sekisho analytics:${mine}`]);
		await visitor.close();
	});

	it('a form at a server that sees plain http is read by the page, and ends what a script wrote', async () => {
		stage.world.on(
			HOST,
			'/form',
			'<form method="post" action="/proxied"><button name="action" value="reject">No</button></form>',
		);
		stage.world.on(HOST, '/proxied', async ({ method, headers, body }) => {
			const answer = await handleConsent(new Request(`http://${HOST}/proxied`, { method, headers, body }), CONFIG);
			return {
				headers: { ...Object.fromEntries(answer.headers), 'set-cookie': answer.headers.getSetCookie() },
				body: 'done',
			};
		});
		const visitor = await open('/form');
		const refuse = async () => {
			await visitor.open(`${stage.world.secureOrigin(HOST)}/form`);
			await visitor.press('button');
			await visitor.until(`document.body?.textContent.includes('done')`);
			await stage.open(visitor, `${stage.world.secureOrigin(HOST)}/page`);
			expect(await visitor.evaluate(`[sekisho.consent.decided, sekisho.allows('stats')]`)).toEqual([true, false]);
		};
		await refuse();
		expect(await jar(visitor)).toEqual(['sekisho analytics:0']);
		await visitor.evaluate('sekisho.acceptAll()');
		expect(await jar(visitor)).toEqual(['__Host-sekisho analytics:1']);
		await refuse();
		expect(await jar(visitor)).toEqual(['__Host-sekisho analytics:0']);
		await visitor.close();
	});

	it.each([
		['__Host-sekisho', 'Secure'],
		['sekisho', 'Secure; Partitioned'],
	])('a decision that another host of the domain tossed in does not count: %s; %s', async (cookieName, kind) => {
		const visitor = await open();
		const value = `1/${Math.floor(Date.now() / 1000)}/180/opt-in/accept/abcdefghijkl/1//necessary:1/analytics:1`;
		stage.world.on(HOST, '/toss', '<p>tossed');
		stage.world.on(HOST, '/tossed', page(CONFIG));
		await stage.open(visitor, `${stage.world.secureOrigin(HOST)}/toss`);
		await visitor.evaluate((cookie: string) => {
			document.cookie = cookie;
		}, `${cookieName}=${value}; Domain=site.example; Path=/; ${kind}`);
		await stage.open(visitor, `${stage.world.secureOrigin(HOST)}/tossed`);
		expect(await visitor.evaluate('sekisho.consent.decided')).toBe(false);
		await visitor.close();
	});
});
