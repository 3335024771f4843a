import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

const STATS = {
	id: 'stats',
	category: 'analytics',
	cookies: ['st_*', 'st_below', '__Secure-st*', '__Host-st*'],
	storage: ['st_*'],
};
const CONFIG = {
	categories: [{ id: 'necessary' }, { id: 'analytics' }, { id: 'marketing' }],
	services: [STATS, { id: 'ads', category: 'marketing', cookies: ['ad_*'], storage: ['ad_*'] }],
	gate: { undeclared: 'allow' },
};

/** Where a visitor is: the site that a vendor would find for it, and whether it is https. */
interface Place {
	readonly url: string;
	readonly site?: string;
}

const PLACES: readonly Place[] = [
	{ url: 'https://www.example.co.jp/', site: 'example.co.jp' },
	{ url: 'https://www.example.co.jp/shop/items/1', site: 'example.co.jp' },
	{ url: 'https://shop.example.co.jp/shop/items/1', site: 'example.co.jp' },
	{ url: 'https://a.b.c.example.com/shop/items/', site: 'example.com' },
	{ url: 'https://user.github.io/shop/items/1', site: 'user.github.io' },
	{ url: 'https://example.com/shop;jsessionid=1;Max-Age=99/items/1', site: 'example.com' },
	{ url: 'http://www.example.co.jp/shop/items/1', site: 'example.co.jp' },
	{ url: 'http://localhost/shop/items/1' },
	{ url: 'http://127.0.0.1/shop/items/1' },
];

/** Every way to set a cookie, by the name it gets. */
function cookiesAt({ url, site }: Place): Record<string, string> {
	const { hostname, pathname, protocol } = new URL(url);
	const [, first] = pathname.includes(';') ? [] : pathname.split('/');
	return {
		st_host: 'Path=/',
		st_default: '',
		...(site && {
			st_www: `Path=/;Domain=${hostname}`,
			st_site: `Path=/;Domain=.${site}`,
			...(first && { st_both: `Path=/${first};Domain=.${site}` }),
		}),
		...(first && {
			st_folder: `Path=/${first}`,
			st_slash: `Path=/${first}/`,
			st_page: `Path=${pathname}`,
			st_below: `Path=${pathname}/`,
		}),
		...(protocol === 'https:' && {
			st_secure: 'Path=/;Secure',
			'__Secure-st': `Path=/;Secure;Domain=${site}`,
			'__Host-st': 'Path=/;Secure',
			st_part: 'Path=/;Secure;Partitioned',
			'__Host-st-part': 'Path=/;Secure;Partitioned',
		}),
	};
}

/** Stores things in every way a page can, as a tracker would; what begins with `cart` is the page's own. */
async function store(cookies: Record<string, string>): Promise<void> {
	for (const [name, place] of Object.entries({ ...cookies, cart: 'Path=/' })) document.cookie = `${name}=1;${place}`;
	for (const name of ['st_1', 'cart']) {
		localStorage.setItem(name, '1');
		sessionStorage.setItem(name, '1');
		await new Promise((resolve) => {
			const request = indexedDB.open(name);
			request.onsuccess = () => resolve(request.result.close());
		});
		await globalThis.caches?.open(name);
	}
}

/** Everything there is by name. */
async function stored(): Promise<Record<string, string[]>> {
	return {
		cookies: document.cookie
			.split('; ')
			.map((pair) => pair.split('=')[0] ?? '')
			.filter((name) => name && !/^(__Host-)?sekisho$/.test(name))
			.sort(),
		local: Object.keys(localStorage).sort(),
		session: Object.keys(sessionStorage).sort(),
		databases: (await indexedDB.databases()).map(({ name }) => `${name}`).sort(),
		caches: ((await globalThis.caches?.keys()) ?? []).sort(),
	};
}

const names = async (visitor: Visitor) => {
	const jar = (await visitor.cookies()).map(({ name }) => name);
	return jar.filter((name) => !/^(__Host-)?sekisho$/.test(name)).sort();
};
const lines = (visitor: Visitor) => visitor.console().filter((line) => line.includes('(undeletable)'));

/** Keeps what the events say, and how a tracker that came before us writes cookies. */
const HEAD = `<script>document.addEventListener('sekisho:decide', ({ detail: { reload, undeletable } }) => {
	window.told = { reload, undeletable };
})</script>`;
const TRACKER = `<script>{
	const { set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
	window.track = (cookie) => set.call(document, cookie);
}</script>`;
const ahead = (script: string, html: string) => html.replace('<script', `${script}<script`);

function theatre(engine: EngineName) {
	const own = {} as { stage: Stage; visitor: Visitor; html: string; headers: Record<string, string> };
	beforeAll(async () => {
		own.stage = await openStage(engine);
		const { world } = own.stage;
		world.always('*', '/', () => ({ body: own.html, headers: own.headers }));
		world.always('*', '/page*', () => ({ body: own.html, headers: own.headers }));
		world.always('*', '/shop*', () => own.html);
		// A page of the site without us.
		for (const path of ['/bare', '/shop*/bare']) world.always('*', path, () => '<!doctype html><title>bare</title>');
	});
	afterAll(() => own.stage?.close());
	beforeEach(async () => {
		own.stage.forget();
		own.headers = {};
		own.html = page(CONFIG, '', HEAD);
		own.visitor = await own.stage.visitor();
		return () => own.visitor.close();
	});
	return own;
}

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	const own = theatre(engine);
	const url = 'https://www.example.co.jp/page';
	const bare = 'https://www.example.co.jp/bare';

	it('a cookie without a name hides no other from the eraser, nor the decision', async () => {
		const { visitor } = own;
		await visitor.open(url);
		await visitor.evaluate('sekisho.rejectAll()');
		await visitor.open(bare);
		await visitor.evaluate(`(document.cookie = 'probe', document.cookie = 'st_1=1', 0)`);
		// Firefox takes it for a name without a value.
		expect(await visitor.evaluate('document.cookie')).toContain('probe');
		await visitor.open(url);
		expect(await visitor.evaluate('sekisho.consent.decided')).toBe(true);
		await visitor.until(`!document.cookie.includes('st_1')`);
		expect(await visitor.evaluate('document.cookie')).toContain('probe');
	});

	it.each(PLACES)('erases all that was stored under consent: $url', async (place) => {
		const { visitor } = own;
		const cookies = cookiesAt(place);
		const below = `${place.url.replace(/\/?$/, '/')}bare`;
		await visitor.open(place.url);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.evaluate(store, cookies);
		const before = await visitor.evaluate(stored);
		const visible = Object.keys(cookies).filter((name) => name !== 'st_below');
		expect(before.cookies).toEqual([...visible, 'cart'].sort());
		await visitor.evaluate('sekisho.withdraw()');
		const secure = await visitor.evaluate(() => isSecureContext);
		const cart = ['cart'];
		const after = { cookies: cart, local: cart, session: cart, databases: cart, caches: secure ? cart : [] };
		expect(await visitor.evaluate(stored)).toEqual(after);
		expect(await visitor.evaluate('told')).toEqual({ reload: true, undeletable: [] });
		await visitor.open(below);
		expect(await names(visitor)).toEqual(cart);
		expect(lines(visitor)).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});

	it('has a table that tells: all of it is there without a withdrawal', async () => {
		const { visitor } = own;
		const place = { url: 'https://www.example.co.jp/shop/items/1', site: 'example.co.jp' };
		const cookies = cookiesAt(place);
		await visitor.open(place.url);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.evaluate(store, cookies);
		await visitor.open(`${place.url}/bare`);
		expect(await names(visitor)).toEqual([...Object.keys(cookies), 'cart'].sort());
	});

	it.each(['Path=/', 'Path=/; Domain=example.co.jp', 'Path=/; Secure; Partitioned'])(
		'leaves a cookie as it is that is HttpOnly, and where the browser lets it know tells of it once: %s',
		async (place) => {
			const { visitor } = own;
			own.html = page({ ...CONFIG, services: [{ ...STATS, cookies: ['visitor_id', 'other_id', 'st_*'] }] }, '', HEAD);
			own.headers = { 'set-cookie': `visitor_id=7; ${place}; HttpOnly` };
			await visitor.open(url);
			own.headers = {};
			await visitor.evaluate('sekisho.acceptAll()');
			await visitor.evaluate('sekisho.withdraw()');
			// Firefox and WebKit show a script what it wrote also where they did not keep it.
			const undeletable = engine === 'chromium' ? ['visitor_id'] : [];
			expect(await visitor.evaluate('told')).toEqual({ reload: true, undeletable });
			await visitor.evaluate('sekisho.withdraw()');
			const jar = (await visitor.cookies()).filter(({ name }) => name !== '__Host-sekisho');
			expect(jar.map(({ name, value }) => `${name}=${value}`)).toEqual(['visitor_id=7']);
			// The words come from a file of their own.
			await expect.poll(() => lines(visitor), { timeout: 3000 }).toHaveLength(undeletable.length);
		},
	);

	it('erases again what a tracker puts back for a while', async () => {
		const { visitor } = own;
		own.html = ahead(TRACKER, own.html);
		await visitor.open(url);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.evaluate(`(() => {
			let times = 8;
			const timer = setInterval(() => {
				track('st_again=1; Path=/; Domain=.example.co.jp');
				localStorage.st_again = 1;
				if (!--times) clearInterval(timer);
			}, 200);
		})()`);
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.until('document.cookie.includes("st_again") && localStorage.st_again');
		await sleep(1600);
		await visitor.until('!document.cookie.includes("st_again") && !localStorage.st_again', 1500);
		expect(await names(visitor)).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});

	it('erases what a tracker puts back while the page is left', async () => {
		const { visitor } = own;
		const leaving = `addEventListener('pagehide', () => {
			track('st_bye=1; Path=/');
			localStorage.st_bye = sessionStorage.st_bye = 1;
			window.name = 'left';
		})`;
		own.html = ahead(TRACKER, page(CONFIG, '', `${HEAD}<script>${leaving}</script>`));
		await visitor.open(url);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.open(bare);
		expect(await names(visitor)).toEqual([]);
		expect(await visitor.evaluate(stored)).toMatchObject({ cookies: [], local: [], session: [] });
		// Under consent the same tracker keeps what it writes.
		await visitor.open(url);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.open(bare);
		expect(await names(visitor)).toEqual(['st_bye']);
	});

	it('erases on the next load what came back after a refusal, and is not fetched when nothing did', async () => {
		const { stage, visitor } = own;
		await stage.open(visitor, url);
		await visitor.evaluate('sekisho.rejectAll()');
		stage.forget();
		await stage.open(visitor, url);
		expect(stage.files()).toEqual([]);
		for (const leave of ['document.cookie = "st_late=1; Path=/"', 'localStorage.st_late = 1']) {
			await visitor.open(bare);
			await visitor.evaluate(leave);
			await stage.open(visitor, url);
			await visitor.until('!document.cookie.includes("st_late") && !localStorage.st_late');
			expect(await visitor.evaluate('sekisho.consent.decided')).toBe(true);
			expect(await visitor.evaluate(() => !!document.querySelector('[data-sekisho="banner"]'))).toBe(false);
		}
		expect(visitor.errors()).toEqual([]);
	});
});

// What follows is the same code in every engine: one engine is enough for it.
describe('chromium: the eraser', () => {
	const own = theatre('chromium');
	const url = 'https://www.example.co.jp/page';
	const bare = 'https://www.example.co.jp/bare';
	const isThere = (visitor: Visitor, name: string) => visitor.evaluate(`document.cookie.includes('${name}=')`);

	it('erases what is there before a choice, and what an expired consent left', async () => {
		const { visitor } = own;
		await visitor.open(bare);
		await visitor.evaluate(store, { st_old: 'Path=/' });
		await visitor.open(url);
		await visitor.until(() => !!document.querySelector('[data-sekisho="banner"]'));
		await sleep(200);
		const cart = ['cart'];
		const clean = { cookies: cart, local: cart, session: cart, databases: cart, caches: cart };
		expect(await visitor.evaluate(stored)).toEqual(clean);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.evaluate(store, { st_old: 'Path=/' });
		await visitor.evaluate(() => {
			const [value = ''] = document.cookie.split('; ').filter((pair) => pair.startsWith('__Host-sekisho='));
			const expired = value.split('/').with(1, `${Math.floor(Date.now() / 1000) - 181 * 86_400}`);
			document.cookie = `${expired.join('/')}; Path=/; Secure`;
		});
		await visitor.reload();
		await visitor.until(() => !!document.querySelector('[data-sekisho="banner"]'));
		await sleep(200);
		expect(await visitor.evaluate(stored)).toEqual(clean);
		expect(visitor.errors()).toEqual([]);
	});

	it('erases what belongs to what is refused, and nothing else', async () => {
		const { visitor } = own;
		own.html = page(
			{
				...CONFIG,
				services: [
					...CONFIG.services,
					{ id: 'greedy', category: 'marketing', cookies: ['__Host-sekisho', 'both'] },
					{ id: 'b', category: 'analytics', cookies: ['both'] },
				],
			},
			'',
			HEAD,
		);
		await visitor.open(url);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.evaluate(store, { st_1: 'Path=/', ad_1: 'Path=/', both: 'Path=/' });
		await visitor.evaluate('(localStorage.ad_1 = 1, sekisho.choose({ marketing: false }))');
		// Two claim one cookie: a refusal is enough.
		expect(await visitor.evaluate(stored)).toMatchObject({ cookies: ['cart', 'st_1'], local: ['cart', 'st_1'] });
		expect(await visitor.evaluate('told')).toEqual({ reload: true, undeletable: [] });
		expect((await visitor.cookies()).filter(({ name }) => name === '__Host-sekisho')).toHaveLength(1);
		await visitor.evaluate('sekisho.choose({ analytics: false })');
		expect(await visitor.evaluate(stored)).toMatchObject({ cookies: ['cart'], local: ['cart'], databases: ['cart'] });
		expect((await visitor.cookies()).filter(({ name }) => name === '__Host-sekisho')).toHaveLength(1);
		await visitor.reload();
		expect(await visitor.evaluate('sekisho.consent.method')).toBe('choose');
	});

	it('leaves alone what is allowed again in the meantime', async () => {
		const { visitor } = own;
		await visitor.open(url);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.evaluate('(sekisho.withdraw(), sekisho.acceptAll())');
		await visitor.evaluate(store, { st_1: 'Path=/' });
		await sleep(1300);
		expect(await visitor.evaluate(stored)).toMatchObject({ cookies: ['cart', 'st_1'], databases: ['cart', 'st_1'] });
	});

	it('tells in the end of what is written again and again', async () => {
		const { visitor } = own;
		own.html = ahead(TRACKER, own.html);
		await visitor.open(url);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.evaluate('setInterval(() => track("st_ever=1; Path=/"), 100)');
		await sleep(4500);
		expect(lines(visitor)).toEqual([]);
		await sleep(2000);
		await expect.poll(() => lines(visitor)).toHaveLength(1);
		await expect.poll(() => lines(visitor)[0]).toMatch(/^error: \[sekisho\] .*st_ever/);
	});

	it('does not wait for a database in use, tells of it, and has it erased when the page is left', async () => {
		const { visitor } = own;
		await visitor.open(url);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.evaluate(
			() =>
				new Promise<void>((resolve) => {
					const request = indexedDB.open('st_open');
					request.onsuccess = () => resolve();
					Object.assign(window, { request });
				}),
		);
		await visitor.evaluate('sekisho.withdraw()');
		expect(await visitor.evaluate('told')).toEqual({ reload: true, undeletable: ['st_open'] });
		await expect.poll(() => lines(visitor), { timeout: 5000 }).toHaveLength(1);
		await visitor.evaluate('sekisho.withdraw()');
		await expect.poll(() => lines(visitor)).toHaveLength(1);
		await visitor.open(bare);
		await visitor.until(async () => !(await indexedDB.databases()).length);
	});

	it('erases databases by their declared names where a browser lists none', async () => {
		const { visitor } = own;
		own.html = ahead(
			'<script>IDBFactory.prototype.databases = undefined</script>',
			page({ ...CONFIG, services: [{ ...STATS, storage: ['st_1'] }] }),
		);
		await visitor.open(url);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.evaluate(store, {});
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.open(bare);
		expect(await visitor.evaluate(stored)).toMatchObject({ databases: ['cart'], local: ['cart'] });
	});

	const no = (what: string) => `get() { throw new DOMException('no ${what}', 'SecurityError') }`;
	it.each([
		['all storage', ['localStorage', 'sessionStorage', 'indexedDB', 'caches']],
		['databases', ['indexedDB']],
	])('goes on in a browser that refuses %s', async (_, refused) => {
		const { visitor } = own;
		const refuse = refused.map((name) => `Object.defineProperty(window, '${name}', { ${no(name)} });`).join('');
		own.html = ahead(`<script>${refuse}</script>`, own.html);
		await visitor.open(url);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.evaluate(() => {
			document.cookie = 'st_1=1; Path=/';
		});
		await visitor.evaluate('sekisho.withdraw()');
		expect(await names(visitor)).toEqual([]);
		expect(await visitor.evaluate('told')).toEqual({ reload: true, undeletable: [] });
		expect(visitor.errors()).toEqual([]);
	});

	it('goes on in a browser whose databases never answer, or that has no cookies', async () => {
		const { visitor } = own;
		own.html = ahead(
			`<script>
				IDBFactory.prototype.databases = () => new Promise(() => {});
				Object.defineProperty(window, 'cookieStore', { configurable: true, value: undefined });
				Object.defineProperty(Document.prototype, 'cookie', { configurable: true, ${no('cookie')}, set() { throw 1 } });
			</script>`,
			own.html,
		);
		await visitor.open(url);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.evaluate('(localStorage.st_1 = 1, sekisho.withdraw())');
		expect(await visitor.evaluate('localStorage.st_1')).toBe(undefined);
		expect(await visitor.evaluate('told.reload')).toBe(true);
		expect(visitor.errors()).toEqual([]);
	});

	it('says when a reload is needed, and does it where the owner wants it', async () => {
		const { visitor } = own;
		await visitor.open(url);
		const told = async (action: string) => {
			await visitor.evaluate(`sekisho.${action}`);
			return visitor.evaluate('told.reload');
		};
		expect(await told('rejectAll()')).toBe(false);
		expect(await told('withdraw()')).toBe(false);
		expect(await told('choose({ marketing: true })')).toBe(false);
		expect(await told('choose({ analytics: true })')).toBe(false);
		expect(await told('choose({ analytics: false })')).toBe(true);
		// What ran then still runs.
		expect(await told('rejectAll()')).toBe(true);
		expect(await told('acceptAll()')).toBe(false);
		await visitor.reload();
		expect(await told('rejectAll()')).toBe(true);

		own.html = page({ ...CONFIG, consent: { reloadOnWithdraw: true } }, '', HEAD);
		for (const action of ['withdraw()', 'rejectAll()', 'choose({ analytics: false })']) {
			await visitor.open(url);
			await visitor.evaluate('sekisho.acceptAll()');
			await visitor.evaluate(store, { st_1: 'Path=/' });
			await visitor.evaluate(`(window.old = true, sekisho.${action}, 0)`);
			await visitor.until('!window.old && document.readyState === "complete"');
			expect(await visitor.evaluate(stored)).toMatchObject({
				cookies: ['cart'],
				databases: ['cart'],
				caches: ['cart'],
			});
			expect(await visitor.evaluate('sekisho.allows("stats")')).toBe(false);
			await visitor.evaluate('window.old = true');
			await sleep(300);
			await visitor.evaluate('sekisho.choose({ analytics: false })');
			await sleep(300);
			expect(await visitor.evaluate('window.old')).toBe(true);
		}
		expect(await isThere(visitor, 'sekisho')).toBe(true);
		expect(visitor.errors()).toEqual([]);
	});

	it('writes no cookie of a service to find out about it before a choice', async () => {
		const { visitor } = own;
		own.html = ahead(
			`<script>{
				const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
				window.written = [];
				Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get, set(value) {
					written.push(value);
					set.call(this, value);
				} });
			}</script>`,
			page({ ...CONFIG, services: [{ ...STATS, cookies: ['st_id'] }] }),
		);
		await visitor.open(url);
		await visitor.until(() => !!document.querySelector('[data-sekisho="banner"]'));
		await visitor.evaluate('sekisho.rejectAll()');
		expect(
			await visitor.evaluate('written.filter((one) => /^st_id/.test(one) && !/=;.*Max-Age=0$/.test(one))'),
		).toEqual([]);
	});
});
