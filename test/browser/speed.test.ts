import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { doc } from '../support/docs.js';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// What makes the banner quick, as facts: what is fetched when, and what is built. How long it takes is for `npm run bench`.

const config = (services: number) => ({
	company: { name: 'Example' },
	services: Array.from({ length: services }, (_, n) => ({
		id: `s${n}`,
		category: 'analytics',
		urls: [`s${n}.example/*`],
	})),
});
/** A name that is nobody's workbench: there, the configuration would be examined for its developer as well. */
const HOST = 'www.shop.com';
const GATED = '<script type="text/plain" data-consent="analytics">window.ranIn = window.task</script>';
const BANNER = '[data-sekisho="banner"]';
const ACCEPT = `${BANNER} [data-consent-action="accept"]`;
const KERNEL = fileURLToPath(new URL('../../dist/sekisho.js', import.meta.url));
/** The address of the banner's file carries the id of its build. */
const [ID = ''] = /(?<=sekisho\.ui\.js\?)\w+/.exec(readFileSync(KERNEL, 'utf8')) ?? [];
const HINT = {
	link: `</sekisho/sekisho.js>; rel=preload; as=script, </sekisho/sekisho.ui.js?${ID}>; rel=modulepreload; fetchpriority=low`,
};

/** The line that "The banner a round trip sooner" in docs/server.md puts before the two. */
const LINE = /^<script>.* import\(.*$/m.exec(doc('docs/server.md'))?.[0].replace('?ID', `?${ID}`);

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
	});
	afterEach(() => visitor?.close());

	const serve = (services: number, headers = {}) =>
		stage.world.on(HOST, '/', { body: page(config(services), GATED), headers });
	const arrive = async () => {
		await visitor.open(stage.world.origin(HOST));
		await visitor.until(`!!document.querySelector('${BANNER}')`);
	};

	/** Accepts, and forgets how it came to that. */
	const decide = async () => {
		await visitor.press(ACCEPT);
		await visitor.until('sekisho.consent.decided');
		stage.forget();
	};

	it('fetches one file to ask, and the second layer when somebody asks for it', async () => {
		serve(1);
		await arrive();
		expect(stage.files()).toEqual(['sekisho.ui.js']);
		await visitor.press(`${BANNER} [data-consent-action="preferences"]`);
		await visitor.until(`!!document.querySelector('[data-sekisho="preferences"]')`);
		expect(stage.files()).toEqual(['sekisho.ui.js', 'sekisho.preferences.js']);
	});

	it('starts the first gated script in the task of the click', async () => {
		serve(1);
		await arrive();
		// Ours is the first of all listeners to a click; both events come in one task.
		await visitor.evaluate(`addEventListener('mouseup', () => {
			window.task = 'of the click';
			setTimeout(() => { window.task = 'a later one' });
		}, true)`);
		await visitor.press(ACCEPT);
		expect(await visitor.until('window.ranIn')).toBe('of the click');
	});

	it('fetches the banner from the folder that the server of an inline gate names', async () => {
		const { headHtml }: typeof import('../../src/server/server.js') = await import(
			`${new URL('../../dist/server.js', import.meta.url)}`
		);
		const body = `<!doctype html><head>${headHtml(config(1), undefined, { inline: true })}</head><body><p>Page</p>`;
		stage.world.on(HOST, '/a/page', { body });
		await visitor.open(`${stage.world.origin(HOST)}/a/page`);
		await visitor.until(`!!document.querySelector('${BANNER}')`);
	});

	it('builds the same banner for one service and for 1,000', async () => {
		const built = [];
		for (const services of [1, 1000]) {
			serve(services);
			await arrive();
			built.push(await visitor.evaluate<string>('document.getElementById("sekisho").outerHTML'));
		}
		expect(built[1]).toBe(built[0]);
	});

	/**
	 * Serves both files, the gate late.
	 * @returns how often the gate was asked for, when it was sent, and when the banner was asked for (ms)
	 */
	const timed = (cache = 'max-age=60') => {
		const times = { kernels: 0, sent: Number.POSITIVE_INFINITY, asked: Number.POSITIVE_INFINITY };
		stage.world.on(HOST, '/sekisho/sekisho.js', async () => {
			times.kernels++;
			await sleep(700);
			times.sent = performance.now();
			return { body: readFileSync(KERNEL), headers: { 'content-type': 'text/javascript' } };
		});
		stage.world.on(HOST, '/sekisho/sekisho.ui.js*', () => {
			times.asked = Math.min(times.asked, performance.now());
			return {
				body: readFileSync(KERNEL.replace('.js', '.ui.js')),
				headers: { 'content-type': 'text/javascript', 'cache-control': cache },
			};
		});
		return times;
	};

	it('takes the banner when a server announces it, once, and shows it all the same', async () => {
		const times = timed();
		serve(1, HINT);
		await arrive();
		expect(stage.files()).toEqual(['sekisho.ui.js']);
		expect(times.asked).toBeLessThan(times.sent);
		expect(times.kernels).toBe(1);
	});

	it('takes the banner when a line before the script asks for it, and asks for none for who has decided', async () => {
		const times = timed('no-store');
		const body = page(config(1), GATED).replace('<script', `${LINE}<script`);
		stage.world.on(HOST, '/', { body });
		await arrive();
		expect(stage.files()).toEqual(['sekisho.ui.js']);
		expect(times.asked).toBeLessThan(times.sent);
		await decide();
		stage.world.on(HOST, '/', { body });
		await visitor.open(stage.world.origin(HOST));
		expect(await visitor.until('window.sekisho?.consent.decided')).toBe(true);
		expect(stage.files()).toEqual([]);
	});

	it('asks for the banner while the configuration is on its way, and for none for who has decided', async () => {
		const body = `<!doctype html><script src="/sekisho/sekisho.js" data-config="/consent.json"></script><p>Page</p>`;
		const file = { body: JSON.stringify(config(1)), headers: { 'content-type': 'application/json' } };
		let release = () => {};
		const released = new Promise<void>((done) => {
			release = done;
		});
		stage.world.on(HOST, '/', { body });
		stage.world.on(HOST, '/consent.json', () => released.then(() => file));
		await visitor.open(stage.world.origin(HOST));
		await expect.poll(() => stage.files()).toEqual(['sekisho.ui.js']);
		release();
		await visitor.until(`!!document.querySelector('${BANNER}')`);
		await decide();
		stage.world.on(HOST, '/', { body });
		stage.world.on(HOST, '/consent.json', file);
		await visitor.open(stage.world.origin(HOST));
		expect(await visitor.until('window.sekisho?.consent.decided')).toBe(true);
		expect(stage.files()).toEqual([]);
	});

	describe('a press', () => {
		const own = '<script type="text/plain" data-consent="analytics" src="/own.js"></script>';
		beforeEach(async () => {
			stage.world.on(HOST, '/own.js', { body: 'window.ran = true', headers: { 'content-type': 'text/javascript' } });
			stage.world.on(HOST, '/', { body: page(config(1), own) });
			await arrive();
		});

		it('takes the banner away before it is over, and the rest comes after the paint', async () => {
			const seen = await visitor.evaluate(`(() => {
				document.querySelector('${ACCEPT}').focus();
				document.querySelector('${ACCEPT}').click();
				return new Promise((done) => requestAnimationFrame(() => {
					const banner = document.querySelector('${BANNER}');
					done([!!banner, sekisho.consent.decided]);
				}));
			})()`);
			expect(seen).toEqual([false, true]);
			expect(await visitor.until(`document.activeElement.matches('[data-sekisho="reopen"]')`)).toBe(true);
		});

		it('is in the cookie that the first request it allows carries', async () => {
			await visitor.press(ACCEPT);
			await visitor.until('window.ran');
			const [request] = stage.world.hits({ path: '/own.js' });
			expect(request?.headers.cookie).toMatch(/sekisho=.*\/analytics:1/);
		});

		it('is forgotten for good when it is forgotten in the same moment', async () => {
			await visitor.evaluate(`(async () => {
				const decided = sekisho.acceptAll();
				sekisho.on('change', ({ consent }) => consent.decided && queueMicrotask(() => sekisho.reset()));
				await decided;
			})()`);
			await visitor.until(`!!document.querySelector('${BANNER}')?.checkVisibility?.()`);
			expect(await visitor.evaluate('[document.cookie, sekisho.consent.decided]')).toEqual(['', false]);
		});

		it('is told as it was made, when another follows at once', async () => {
			const told = await visitor.evaluate(`new Promise((done) => {
				const told = [];
				sekisho.on('decide', ({ consent }) => {
					told.push(consent.method);
					if (told.length === 2) done(told);
				});
				sekisho.acceptAll();
				setTimeout(() => sekisho.rejectAll());
			})`);
			expect(told).toEqual(['accept', 'reject']);
		});

		it('writes no cookie again that the page has erased since', async () => {
			await visitor.evaluate(`(async () => {
				sekisho.on('change', () => { document.cookie = 'sekisho=; Path=/; Max-Age=0' });
				await sekisho.acceptAll();
				await new Promise((done) => setTimeout(done, 200));
			})()`);
			expect(await visitor.evaluate('document.cookie')).toBe('');
		});

		it('that takes the visitor to another page is told and kept all the same', async () => {
			const address = `${stage.world.origin(HOST)}/?next`;
			await visitor
				.evaluate(`(document.querySelector('${ACCEPT}').click(), location.assign('${address}'))`)
				.catch(() => {});
			await visitor.until(`location.search === '?next' && window.sekisho?.consent.decided`);
		});
	});

	/** Counts how often observers are called, from before anything of ours. */
	const COUNTED = `<script>
		window.calls = 0;
		window.MutationObserver = class extends MutationObserver {
			constructor(callback) { super((...all) => { calls++; return callback(...all); }); }
		};
	</script>`;

	describe('a visitor who has allowed all', () => {
		const open = async () => {
			const body = page(config(1), '<div id="box"></div>').replace('<script', `${COUNTED}<script`);
			stage.world.on(HOST, '/', { body });
			await visitor.open(stage.world.origin(HOST));
			await visitor.evaluate('sekisho.acceptAll()');
			await visitor.open(`${stage.world.origin(HOST)}/?again`);
			await visitor.until(`!!document.querySelector('[data-sekisho="reopen"]')`);
		};
		const tick = `(async () => {
			calls = 0;
			for (let n = 0; n < 20; n++) {
				box.append(document.createElement('b'), Object.assign(new Image(), { src: 'data:,' }));
				box.lastChild.remove();
				await new Promise((done) => setTimeout(done));
			}
			return calls;
		})()`;

		it('pays for no observer when something is inserted, and one who refuses on the same page does', async () => {
			await open();
			expect(await visitor.evaluate(tick)).toBe(0);
			await visitor.evaluate('sekisho.rejectAll()');
			expect(await visitor.evaluate<number>(tick)).toBeGreaterThan(19);
		});

		it('has what is marked started, however it comes', async () => {
			await open();
			await visitor.evaluate(`(() => {
				const mark = (n) => '<script type="text/plain" data-consent="analytics">(window.ran ??= []).push(' + n + ')</' + 'script>';
				const make = (n) => document.createRange().createContextualFragment(mark(n));
				const [one, two, three] = ['p', 'p', 'p'].map((name) => box.appendChild(document.createElement(name)));
				box.append(make(1));
				box.insertBefore(make(2).firstChild, one);
				one.innerHTML = mark(3);
				two.outerHTML = '<p>' + mark(4) + '</p>';
				three.insertAdjacentHTML('beforebegin', mark(5));
				three.attachShadow({ mode: 'open' }).innerHTML = mark(6);
				const piece = document.createElement('div');
				piece.append(make(7));
				document.body.prepend(piece);
			})()`);
			expect(await visitor.until('window.ran?.length === 7')).toBe(true);
			expect(await visitor.evaluate('[...new Set(ran)].length')).toBe(7);
		});

		it('has the reopen button again after the page threw it out', async () => {
			await open();
			await visitor.evaluate(`document.body.innerHTML = '<main>another page</main>'`);
			expect(await visitor.until(`!!document.querySelector('[data-sekisho="reopen"]')`)).toBe(true);
			await visitor.evaluate(`document.documentElement.replaceChild(
				Object.assign(document.createElement('body'), { innerHTML: '<main>one more</main>' }), document.body)`);
			expect(await visitor.until(`!!document.querySelector('[data-sekisho="reopen"]')`)).toBe(true);
		});
	});
});
