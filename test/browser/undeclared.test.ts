import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// What no service declares: passes, is named, or is held, as the owner says in `gate.undeclared`.

/** The ways out that no rival stops (field.md), each to a host or under a name of its own. */
const CHANNELS = [
	{ channel: 'script', code: (url: string) => `document.head.append(made('script', '${url}'))` },
	{ channel: 'img', code: (url: string) => `new Image().src = '${url}'` },
	{ channel: 'fetch', code: (url: string) => `fetch('${url}', { mode: 'no-cors' }).catch(() => {})` },
	{
		channel: 'xhr',
		code: (url: string) => `{ const x = new XMLHttpRequest(); x.open('GET', '${url}'); x.send(); }`,
	},
	{ channel: 'beacon', code: (url: string) => `navigator.sendBeacon('${url}')` },
	{ channel: 'iframe', code: (url: string) => `document.body.append(made('iframe', '${url}'))` },
] as const;

const NAMES = [
	{ channel: 'cookie', name: 'stranger', code: `document.cookie = 'stranger=1; Path=/'` },
	{ channel: 'storage', name: 'stray', code: `try { localStorage.setItem('stray', '1') } catch {}` },
] as const;

const PAGE = 'site.localhost';
const config = (gate: object) => ({
	company: { name: 'Example' },
	gate,
	services: [
		{ id: 'tracker', category: 'analytics', urls: ['tracker.example/*'], cookies: ['_t*'] },
		{ id: 'shop', category: 'necessary', cookies: ['cart'], storage: ['cart'] },
	],
});

/** Every channel twice, to hosts that end with this: one mention a host is enough. */
const tries = (site: string): string =>
	CHANNELS.flatMap(({ channel, code }) => [1, 2].map((n) => code(`http://${channel}.${site}/${n}`))).join(';\n');

const BODY = `<script>
	const made = (tag, src) => Object.assign(document.createElement(tag), { src });
	window.held = [];
	document.addEventListener('sekisho:held', ({ detail: { channel, id, what } }) => held.push({ channel, id, what }));
	const go = () => { ${tries('stranger.example')};\n${NAMES.map(({ code }) => code).join(';\n')} };
	go();
</script>`;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	let html = '';
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always(PAGE, '/page', () => html);
		const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
		for (const site of ['*.stranger.example', `*.${PAGE}`, '*.trusted.example'])
			stage.world.always(site, '*', { headers, body: '' });
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	/** The first labels of the hosts under a site that were asked. */
	const asked = async (site: string): Promise<string[]> => {
		const lines = await stage.traffic(visitor);
		const hosts = lines.map((line) => line.replace(/^\w+ |\/.*/g, '')).filter((host) => host.endsWith(`.${site}`));
		return [...new Set(hosts.map((host) => host.replace(/\..*/, '')))].sort();
	};
	const names = async (): Promise<string[]> => {
		const cookies = (await visitor.cookies()).map(({ name }) => name);
		const keys = await visitor.evaluate(() => Object.keys(localStorage));
		return [...cookies, ...keys].filter((name) => /^stra/.test(name)).sort();
	};
	const held = () => visitor.evaluate<{ channel: string; id: string; what: string }[]>('held');
	const linesAbout = (what: string) =>
		visitor
			.console()
			.filter((line) => line.includes('[sekisho]') && !line.includes('undeclared hosts:') && line.includes(what));
	const open = async (gate: object, body = BODY) => {
		html = page(config(gate), body);
		await stage.open(visitor, `http://${PAGE}/page`);
	};
	const ALL = CHANNELS.map(({ channel }) => channel).sort();

	it('block: nothing gets out, by any channel, and no choice allows it', async () => {
		await open({ undeclared: 'block' });
		expect(await asked('stranger.example')).toEqual([]);
		expect(await names()).toEqual([]);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.evaluate('go()');
		expect(await asked('stranger.example')).toEqual([]);
		expect(await names()).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});

	it('block: the first party, its sub-domains, the trusted and the declared pass', async () => {
		await open(
			{ undeclared: 'block', trusted: ['*.trusted.example/*'] },
			`${BODY}<script>${tries(PAGE)};\n${tries('trusted.example')};
				navigator.sendBeacon('/own');
				document.cookie = 'cart=1; Path=/'; localStorage.setItem('cart', '1');</script>`,
		);
		const seen = stage.world.traffic();
		expect(await asked('stranger.example')).toEqual([]);
		for (const site of [PAGE, 'trusted.example'])
			for (const channel of ALL) expect(seen.join('\n')).toContain(` ${channel}.${site}/1`);
		expect(seen).toContain(`POST ${PAGE}/own`);
		expect((await visitor.cookies()).map(({ name }) => name)).toEqual(['cart']);
		expect(await visitor.evaluate(() => localStorage.getItem('cart'))).toBe('1');
		expect((await held()).filter(({ what }) => /trusted|site\.localhost|cart/.test(what))).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});

	it('block: trusts no name that only ends or begins like one it trusts', async () => {
		await open(
			{ undeclared: 'block', trusted: ['cdn.trusted.example/lib/*'] },
			`<script>for (const url of ['http://evil${PAGE}/', 'http://${PAGE}.evil.example/', 'http://acdn.trusted.example/lib/a',
				'http://cdn.trusted.example/other', 'http://cdn.trusted.example/lib/../other', 'http://cdn.trusted.example.evil.example/lib/a',
				'http://cdn.trusted.example/lib/fine']) new Image().src = url</script>`,
		);
		expect(await stage.traffic(visitor)).toEqual(['GET cdn.trusted.example/lib/fine']);
	});

	it('block: a link that only names another page keeps its address; one that also fetches does not', async () => {
		const links = [
			'canonical',
			'alternate',
			'license',
			'alternate stylesheet',
			'icon',
			'canonical preload',
			'search',
			'',
		].map((rel) => `<link rel="${rel}" href="http://stranger.example/${rel.replace(' ', '-')}">`);
		await open(
			{ undeclared: 'block' },
			`<script>document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(links.join(''))});
				{ const link = document.createElement('link'); link.rel = 'canonical'; link.href = 'http://stranger.example/made';
				document.head.append(link); }</script>`,
		);
		expect(await stage.traffic(visitor)).toEqual([]);
		expect(
			await visitor.evaluate(() =>
				[...document.querySelectorAll('link')]
					.filter((link) => link.attributes.getNamedItem('href'))
					.map(({ href }) => href),
			),
		).toEqual(['made', 'canonical', 'alternate', 'license'].map((name) => `http://stranger.example/${name}`));
		// A link that begins to fetch is held.
		await visitor.evaluate(() => {
			(document.querySelector('link[rel=canonical]') as HTMLLinkElement).rel = 'prefetch';
		});
		expect(await stage.traffic(visitor)).toEqual([]);
	});

	it('block: the declared waits for the visitor as ever', async () => {
		await open({ undeclared: 'block' });
		await visitor.evaluate(() => {
			new Image().src = 'http://tracker.example/1';
		});
		expect(await stage.traffic(visitor)).toEqual([]);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.evaluate(() => {
			new Image().src = 'http://tracker.example/2';
		});
		expect(await stage.traffic(visitor)).toContain('GET tracker.example/2');
	});

	it.each([{ undeclared: 'report' }, {}])('report: all pass, and each is named once (%j)', async (gate) => {
		await open(gate);
		expect(await asked('stranger.example')).toEqual(ALL);
		expect(await names()).toEqual(['stranger', 'stray']);
		const events = await held();
		for (const { channel } of CHANNELS)
			expect(events).toContainEqual({ channel, id: '?', what: expect.stringContaining(`${channel}.stranger.example`) });
		for (const { channel, name } of NAMES) expect(events).toContainEqual({ channel, id: '?', what: name });
		if (engine === 'webkit') return;
		for (const what of [
			...CHANNELS.map(({ channel }) => `${channel}.stranger.example`),
			...NAMES.map(({ name }) => name),
		]) {
			const isName = (line: string) => !what.includes('.') && line.includes('.stranger.');
			await expect.poll(() => linesAbout(what).filter((line) => !isName(line)).length, { timeout: 3000 }).toBe(1);
		}
		expect(visitor.errors()).toEqual([]);
	});

	it('allow: all pass, and nothing is said', async () => {
		await open({ undeclared: 'allow' });
		expect(await asked('stranger.example')).toEqual(ALL);
		expect(await names()).toEqual(['stranger', 'stray']);
		expect(await held()).toEqual([]);
		expect(visitor.console().filter((line) => line.includes('[sekisho]'))).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});
});
