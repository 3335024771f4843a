import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Engine, type EngineName, openEngine, type Visitor } from '../support/engines/engine.js';
import { settle } from '../support/wait/settle.js';
import { google } from '../support/world/google.js';
import { openWorld, type World } from '../support/world/world.js';

/** The page of a site with Google's snippet, as owners paste it, after commands of its own. */
const tagged = (commands: string): string => `<!doctype html><title>tagged</title>
	<script>
		window.dataLayer = [];
		function gtag() { dataLayer.push(arguments); }
		gtag('js', new Date());
		${commands}
	</script>
	<script async src="https://www.googletagmanager.com/gtag/js?id=G-TEST1"></script>`;

const consent = (kind: string, ad: string, analytics: string): string =>
	`gtag('consent', '${kind}', { ad_storage: '${ad}', analytics_storage: '${analytics}' });`;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (name) => {
	let world: World;
	let engine: Engine;

	beforeAll(async () => {
		world = await openWorld();
		google(world);
		engine = await openEngine(name, world);
	});
	afterAll(async () => {
		await engine?.close();
		await world?.close();
	});
	beforeEach(() => world.reset());

	const visit = async (body: string, work: (visitor: Visitor) => Promise<void>, browser = engine): Promise<void> => {
		world.on('*site.example', '/', body);
		const visitor = await browser.visitor();
		try {
			await visitor.open(`${world.secureOrigin()}/`);
			await work(visitor);
		} finally {
			await visitor.close();
		}
	};
	const pings = (): string[] => world.hits({ path: '/g/collect' }).map(({ path }) => /gcs=\w+|$/.exec(path)?.[0] ?? '');
	const cookieNames = async (visitor: Visitor): Promise<string[]> =>
		(await visitor.cookies()).map((one) => one.name).sort();

	it('lets the world see every request, and nobody else', async () => {
		const body = `<!doctype html><img src="http://third.example/pixel.gif?a=1">
			<script>navigator.sendBeacon('https://www.google-analytics.com/g/collect?v=2', 'hello');</script>`;
		world.on('www.site.example', '/', body);
		const visitor = await engine.visitor();
		await visitor.open(`${world.origin()}/`);
		await settle(world, visitor);
		expect(world.traffic().sort()).toEqual([
			'GET third.example/pixel.gif?a=1',
			'GET www.site.example/',
			'POST www.google-analytics.com/g/collect?v=2',
		]);
		expect(world.hits({ host: '*.google-analytics.com' })).toMatchObject([{ body: 'hello', secure: true }]);
		expect(world.hits({ host: '*.example', path: '/' })).toMatchObject([{ secure: false }]);
		await visitor.close();
	});

	it('asks the world for names under localhost and for WebSockets too', async () => {
		await visit('<!doctype html>', async (visitor) => {
			world.on('site.localhost', '/', '<!doctype html><script>new WebSocket("ws://site.localhost/socket")</script>');
			await visitor.open('http://site.localhost/');
			expect(await visitor.evaluate('isSecureContext')).toBe(true);
			await settle(world, visitor);
			expect(world.traffic({ host: 'site.localhost' })).toEqual(['GET site.localhost/', 'GET site.localhost/socket']);
		});
	});

	it('reads the cookies of the current address, the hidden ones too', async () => {
		world.on('www.site.example', '/set', {
			headers: { 'set-cookie': 'hidden=1; HttpOnly; Secure; Path=/' },
			body: '<!doctype html><script>document.cookie = "wide=2; domain=site.example; max-age=1000"</script>',
		});
		await visit('<!doctype html>', async (visitor) => {
			await visitor.open(`${world.secureOrigin()}/set`);
			const [hidden, wide] = (await visitor.cookies()).sort((a, b) => a.name.localeCompare(b.name));
			const common = { path: '/', value: expect.any(String) };
			expect(hidden).toEqual({
				...common,
				name: 'hidden',
				domain: 'www.site.example',
				expires: -1,
				httpOnly: true,
				secure: true,
			});
			expect(wide).toMatchObject({
				...common,
				name: 'wide',
				domain: '.site.example',
				httpOnly: false,
				secure: false,
			});
			expect(wide?.expires).toBeGreaterThan(Date.now() / 1000 + 900);
			expect(wide?.expires).toBeLessThan(Date.now() / 1000 + 1100);
			await visitor.open(`${world.secureOrigin('other.site.example')}/`);
			expect(await cookieNames(visitor)).toEqual(['wide']);
		});
	});

	it('clicks and types as a person does', async () => {
		const body = `<!doctype html><style>body { height: 4000px } #far { position: absolute; top: 3000px; left: 40px }</style>
			<button id="near" style="display: none">hidden</button><button id="near">near</button><button id="far">far</button>
			<label><input type="checkbox" style="opacity: 0; position: absolute"><span style="position: relative">switch</span></label>
			<script>
				window.seen = [];
				onclick = (event) => seen.push([event.target.textContent, event.isTrusted]);
				onkeydown = (event) => seen.push([event.code, event.shiftKey, event.isTrusted]);
			</script>`;
		await visit(body, async (visitor) => {
			await visitor.press('#far');
			await visitor.press('#near');
			expect(await visitor.evaluate('seen.splice(0)')).toEqual([
				['far', true],
				['near', true],
			]);
			await visitor.press('input');
			expect(await visitor.evaluate(() => document.querySelector('input')?.checked)).toBe(true);
			await visitor.evaluate('seen.splice(0)');
			await visitor.key('Shift+Tab');
			expect(await visitor.evaluate('document.activeElement.id')).toBe('far');
			await visitor.key('Tab');
			expect(await visitor.evaluate('document.activeElement.type')).toBe('checkbox');
			await visitor.key('Space');
			expect(await visitor.evaluate(() => document.querySelector('input')?.checked)).toBe(false);
			await visitor.key('Escape');
			const keys = (await visitor.evaluate<unknown[][]>('seen')).filter(([code]) => code === 'Escape');
			expect(keys).toEqual([['Escape', false, true]]);
		});
	});

	it('does not press what a person could not press', async () => {
		const body = `<!doctype html><button>below</button><div id="veil" style="position: fixed; inset: 0"></div>`;
		await visit(body, async (visitor) => {
			await expect(visitor.press('button', 300)).rejects.toThrow('cannot press button: covered by <div id="veil"');
			await expect(visitor.press('.none', 300)).rejects.toThrow('cannot press .none: not in the page');
		});
	});

	it('evaluates functions and expressions, awaits promises, passes errors on', async () => {
		await visit('<!doctype html>', async (visitor) => {
			const sum = await visitor.evaluate((a: number, b: { c: number }) => Promise.resolve({ sum: a + b.c }), 1, {
				c: 2,
			});
			expect(sum).toEqual({ sum: 3 });
			expect(await visitor.evaluate('Promise.resolve(document.readyState)')).toBe('complete');
			expect(await visitor.evaluate(() => undefined)).toBeUndefined();
			await expect(visitor.evaluate(() => Promise.reject(new Error('no luck')))).rejects.toThrow('no luck');
			await expect(visitor.until(() => document.title === 'never', 200)).rejects.toThrow(
				/document\.title === ["']never/,
			);
			await visitor.evaluate(() => void setTimeout(() => location.reload(), 50));
			await visitor.evaluate('window.old = true');
			expect(await visitor.until('!window.old && document.readyState')).toBeTruthy();
		});
	});

	it('gives each visitor a jar, and all tabs of one the same', async () => {
		await visit('<!doctype html>', async (visitor) => {
			await visitor.evaluate(`document.cookie = 'mine=1'`);
			const stranger = await engine.visitor();
			await stranger.open(`${world.secureOrigin()}/`);
			expect(await cookieNames(stranger)).toEqual([]);
			await stranger.close();
			const tab = await visitor.tab();
			await tab.open(`${world.secureOrigin()}/`);
			expect(await cookieNames(tab)).toEqual(['mine']);
			expect(await tab.evaluate('[document.visibilityState, innerWidth]')).toEqual(['visible', 1280]);
			await visitor.evaluate(() => {
				new BroadcastChannel('tabs').onmessage = ({ data }) => {
					document.title = data;
				};
			});
			await tab.evaluate(() => new BroadcastChannel('tabs').postMessage('heard'));
			await visitor.until(() => document.title === 'heard');
			await tab.close();
			expect(await visitor.evaluate('document.title')).toBe('heard');
		});
	});

	it('reloads and goes back and forward', async () => {
		const body =
			'<!doctype html><title>one</title><script>onpageshow = (event) => (window.revived = event.persisted)</script>';
		world.on('www.site.example', '/two', '<!doctype html><title>two</title>');
		const whole = name === 'chromium' ? await openEngine(name, world, true) : engine;
		const history = async (visitor: Visitor) => {
			await visitor.reload();
			expect(world.traffic({ path: '/' })).toHaveLength(2);
			await visitor.open(`${world.secureOrigin()}/two`);
			await visitor.back();
			expect(await visitor.until('document.title')).toBe('one');
			// Told by `pageshow`, which may come a moment after the page is there.
			await visitor.until('window.revived');
			await visitor.forward();
			expect(await visitor.until('document.title')).toBe('two');
		};
		await visit(body, history, whole).finally(() => whole !== engine && whole.close());
	});

	it('has the language, size and colours it was given', async () => {
		world.on('*', '/', '<!doctype html>');
		const seen = `[navigator.language, innerWidth, innerHeight, matchMedia('(prefers-color-scheme: dark)').matches]`;
		const plain = await engine.visitor();
		await plain.open(`${world.origin()}/`);
		expect(await plain.evaluate(seen)).toEqual(['en-US', 1280, 800, false]);
		const other = await engine.visitor({
			language: 'ja',
			width: 390,
			height: 700,
			dark: true,
		});
		await other.open(`${world.origin()}/`);
		expect(await other.evaluate(seen)).toEqual(['ja', 390, 700, true]);
		expect(world.hits({ path: '/' }).map(({ headers }) => headers['accept-language']?.slice(0, 2))).toEqual([
			'en',
			'ja',
		]);
		await other.size(600, 500);
		expect(await other.evaluate('[innerWidth, innerHeight]')).toEqual([600, 500]);
		await other.close();
		await plain.close();
	});

	it('takes screenshots', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'screenshots-'));
		await visit(
			'<!doctype html><body style="height: 2000px; background: linear-gradient(red, blue)">',
			async (visitor) => {
				await visitor.screenshot(join(folder, 'view.png'));
				await visitor.screenshot(join(folder, 'page.png'), { fullPage: true });
			},
		);
		const sizes = await Promise.all(
			['view.png', 'page.png'].map(async (file) => (await stat(join(folder, file))).size),
		);
		expect(Math.min(...sizes)).toBeGreaterThan(1000);
		await rm(folder, { recursive: true });
	});

	it('collects errors and the console where the driver tells of them', async () => {
		const body = `<!doctype html><script>console.warn('careful'); setTimeout(() => { throw new Error('boom'); });
			document.cookie = 'bad=1; domain=elsewhere.example';</script>`;
		await visit(body, async (visitor) => {
			await settle(world, visitor);
			expect(visitor.errors()).toEqual(name === 'webkit' ? [] : [expect.stringContaining('boom')]);
			expect(visitor.console().filter((line) => line.includes('careful'))).toEqual(
				name === 'webkit' ? [] : ['warn: careful'],
			);
		});
	});

	it('slows down only Chromium', async () => {
		await visit('<!doctype html>', async (visitor) => {
			if (name === 'chromium') await visitor.throttle(4);
			else await expect(visitor.throttle(4)).rejects.toThrow('only Chromium');
		});
	});

	// A script that is the same everywhere: one engine tells whether it does what the real one was seen to do.
	describe.runIf(name === 'chromium')('the stand-in for Google', () => {
		it('stores and counts when all is granted', async () => {
			await visit(tagged(`${consent('default', 'granted', 'granted')} gtag('config', 'G-TEST1');`), async (visitor) => {
				await settle(world, visitor);
				expect(await cookieNames(visitor)).toEqual(['_ga', '_ga_TEST1', '_gcl_au']);
				const ga = (await visitor.cookies()).find((cookie) => cookie.name === '_ga');
				expect(ga?.domain).toBe('.site.example');
				expect(pings()).toEqual(['gcs=G111']);
			});
		});

		it('takes a type without a state for granted', async () => {
			await visit(tagged(`gtag('config', 'G-TEST1', { cookie_expires: 1000 });`), async (visitor) => {
				await settle(world, visitor);
				const ga = (await visitor.cookies()).find((cookie) => cookie.name === '_ga');
				expect(Math.abs((ga?.expires ?? 0) - Date.now() / 1000 - 1000)).toBeLessThan(60);
				expect(pings()).toEqual(['gcs=G111']);
			});
		});

		it('pings without cookies when denied, stores after the update, and leaves all behind after the next', async () => {
			await visit(tagged(`${consent('default', 'denied', 'denied')} gtag('config', 'G-TEST1');`), async (visitor) => {
				await settle(world, visitor);
				expect(await cookieNames(visitor)).toEqual([]);
				expect(pings()).toEqual(['gcs=G100']);
				await visitor.evaluate(consent('update', 'denied', 'granted').replace(/;$/, ''));
				expect(await cookieNames(visitor)).toEqual(['_ga', '_ga_TEST1']);
				await visitor.evaluate(`gtag('event', 'purchase')`);
				await settle(world, visitor);
				expect(pings()).toEqual(['gcs=G100', 'gcs=G101']);
				await visitor.evaluate(consent('update', 'denied', 'denied').replace(/;$/, ''));
				await sleep(900);
				await settle(world, visitor, 500);
				expect(await cookieNames(visitor)).toEqual(['_ga', '_ga_TEST1']);
				expect(world.hits({ path: '/g/collect' }).at(-1)?.path).toMatch(/gcs=G100.*en=user_engagement/);
			});
		});

		it('obeys ga-disable, drops arrays, and listens under another name', async () => {
			const commands = `window['ga-disable-G-OFF'] = true; gtag('config', 'G-OFF'); dataLayer.push(['config', 'G-ARRAY']);`;
			await visit(tagged(commands), async (visitor) => {
				await settle(world, visitor);
				expect(await cookieNames(visitor)).toEqual([]);
				expect(pings()).toEqual([]);
			});
			const other = tagged(`gtag('config', 'G-TEST1');`)
				.replaceAll('dataLayer', 'queue')
				.replace('?id=', '?l=queue&id=');
			await visit(other, async (visitor) => {
				await settle(world, visitor);
				expect(pings()).toEqual(['gcs=G111']);
			});
		});

		it('waits for an update when asked to', async () => {
			const wait = `gtag('consent', 'default', { analytics_storage: 'denied', ad_storage: 'denied', wait_for_update: 60000 });`;
			await visit(tagged(`${wait} gtag('config', 'G-TEST1');`), async (visitor) => {
				await settle(world, visitor);
				expect(pings()).toEqual([]);
				await visitor.evaluate(consent('update', 'granted', 'granted').replace(/;$/, ''));
				await settle(world, visitor);
				expect(pings()).toEqual(['gcs=G111']);
			});
		});

		it('finds the broadest domain under a public suffix of two labels', async () => {
			world.on('www.shop.co.jp', '/', tagged(`gtag('config', 'G-TEST1');`));
			await visit('<!doctype html>', async (visitor) => {
				await visitor.open(`${world.secureOrigin('www.shop.co.jp')}/`);
				await settle(world, visitor);
				expect((await visitor.cookies()).map((cookie) => cookie.domain)).toEqual(Array(3).fill('.shop.co.jp'));
			});
		});

		it('brings its own tag in a container', async () => {
			const body = '<!doctype html><script src="https://www.googletagmanager.com/gtm.js?id=GTM-X"></script>';
			await visit(body, async (visitor) => {
				await settle(world, visitor);
				expect(await visitor.evaluate('dataLayer.map((item) => item.event)')).toEqual(['gtm.load']);
				expect(world.traffic({ host: 'www.googletagmanager.com' })).toEqual([
					'GET www.googletagmanager.com/gtm.js?id=GTM-X',
					'GET www.googletagmanager.com/gtag/js?id=G-FROMGTM',
				]);
			});
		});
	});

	it('serves folders, slow answers and nothing else', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'folder-'));
		await writeFile(join(folder, 'a.js'), 'window.a = 1');
		world.folder('www.site.example', '/files', folder);
		world.on('*', '/slow', async () => {
			await sleep(100);
			return { status: 201, body: 'at last' };
		});
		await visit('<!doctype html><script src="/files/a.js"></script>', async (visitor) => {
			expect(await visitor.evaluate('window.a')).toBe(1);
			const status = (path: string): Promise<number> => visitor.evaluate(async (it) => (await fetch(it)).status, path);
			expect(await status('/files/none.js')).toBe(404);
			expect(await status('/files/..%2f..%2fetc/passwd')).toBe(404);
			expect(await status('/slow')).toBe(201);
			expect(await status('/nothing')).toBe(404);
		});
		await rm(folder, { recursive: true });
	});

	it('made no calls on its own account that are not known', () => {
		expect(world.background()).toEqual([]);
	});
});
