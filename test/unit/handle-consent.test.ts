import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORM_FIELDS } from '../../src/config/form-fields.js';
import type { Options } from '../../src/config/options.js';
import type { ConsentRecord } from '../../src/record/consent-record.js';
import { findRecordFault } from '../../src/record/find-record-fault.js';
import { hashOf } from '../../src/record/hash-of.js';
import { bannerHtml } from '../../src/server/banner-html.js';
import { handleConsent } from '../../src/server/handle-consent.js';
import { type NodeRequest, nodeConsentHandler } from '../../src/server/node-consent-handler.js';
import { readConsent } from '../../src/server/read-consent.js';

import { bannerTexts } from '../../src/texts/banner-texts.js';
import type { Locales } from '../../src/texts/locales.js';
import { localize } from '../../src/texts/localize.js';

const SITE = 'https://www.example.com';

const localizeJapanese: Locales['localize'] = (options, bundled) => localize(options, 'ja', bundled.en, bundled.ja);

const config: Options = {
	company: { name: { en: 'Example', ja: '例' } },
	services: [
		{ id: 'map', category: 'functional', name: 'Map', urls: ['maps.example.net/*'], cookies: ['_m'] },
		{ id: 'stats', category: 'analytics', name: 'Statistics', urls: ['stats.example.net/*'], cookies: ['_st*'] },
		{ id: 'log', category: 'analytics', name: 'Log', urls: ['/log'] },
	],
};

interface Sent {
	readonly origin?: string | null;
	readonly cookie?: string;
	readonly headers?: Record<string, string>;
	readonly options?: Options;
}

function post(fields: Record<string, string>, { origin = SITE, cookie, headers = {}, options = config }: Sent = {}) {
	const request = new Request(`${SITE}/consent`, {
		method: 'POST',
		body: new URLSearchParams(fields),
		headers: { ...(origin && { origin }), ...(cookie && { cookie }), ...headers },
	});
	return handleConsent(request, options);
}

/** What the browser sends back next. */
const cookiesOf = (response: Response) =>
	response.headers
		.getSetCookie()
		.filter((line) => !/Max-Age=0/.test(line))
		.map((line) => line.split(';')[0])
		.join('; ');

const choicesAfter = async (fields: Record<string, string>, sent?: Sent) =>
	readConsent(cookiesOf(await post(fields, sent)), sent?.options ?? config).choices;

it.each([
	['WWW.Example.COM', SITE],
	['www.example.com:443', SITE],
	['www.example.com:80', 'http://www.example.com'],
	['www.example.com:8443', `${SITE}:8443`],
])('knows its own pages by whatever way its host is written: %s', async (host, origin) => {
	const send = (from: string) =>
		handleConsent(
			new Request('http://internal:8080/consent', {
				method: 'POST',
				body: new URLSearchParams({ action: 'reject', return: `${from}/page` }),
				headers: { origin: from },
			}),
			config,
			{ host },
		);
	const answer = await send(origin);
	expect([answer.status, answer.headers.get('location')]).toEqual([303, '/page']);
	expect((await send(`${origin}9`)).status).toBe(403);
});

it.each([
	['opt-in', true],
	['opt-out', false],
	['notice', false],
] as const)('allows everything with one press only where nothing runs without one: %s', async (regime, isThere) => {
	const html = await (await handleConsent(new Request(`${SITE}/consent`), { ...config, regime })).text();
	expect(html.includes('value="accept"')).toBe(isThere);
	expect(html).toContain('value="reject"');
});

describe('the record of a form', () => {
	const decide = async (fields: Record<string, string>, { headers = {}, cookie = '' } = {}) => {
		const kept: [ConsentRecord, string | undefined][] = [];
		const request = new Request(`${SITE}/consent?user=1`, {
			method: 'POST',
			body: new URLSearchParams(fields),
			headers: { origin: SITE, 'user-agent': 'Secret/1', cookie, ...headers },
		});
		const onDecision = (...one: [ConsentRecord, string | undefined]) => kept.push(one);
		const response = await handleConsent(request, config, { onDecision, region: 'JP' });
		return { response, kept };
	};

	it('is one like that of the page, with the form as its source', async () => {
		const headers = { 'sec-fetch-user': '?1', 'accept-language': 'ja' };
		const { response, kept } = await decide({ action: 'save', map: 'on' }, { headers });
		expect(kept.length).toBe(1);
		const [record, earlierId] = kept[0] ?? [];
		expect(findRecordFault(record)).toBeUndefined();
		expect(record).toMatchObject({
			event: 'ConsentGiven',
			source: 'form',
			trusted: true,
			layer: null,
			language: 'ja',
			controller: '例',
			site: 'www.example.com',
			regime: 'opt-in',
			configHash: hashOf(config),
			choices: { map: true, stats: false, functional: true, analytics: false },
		});
		expect(earlierId).toBeUndefined();
		expect(record?.consentId).toBe(readConsent(cookiesOf(response), config).id);
		expect(JSON.stringify(record)).not.toMatch(/Secret|user=/);
		// The next one knows the decision before it.
		const next = await decide({ action: 'withdraw' }, { cookie: cookiesOf(response) });
		expect(next.kept[0]?.[0]).toMatchObject({ event: 'ConsentWithdrawn', trusted: false });
		expect(next.kept[0]?.[1]).toBe(record?.consentId);
	});

	it('has the hash of the words that were printed, layer and language (REC-01)', async () => {
		const get = async (path: string) =>
			(await handleConsent(new Request(SITE + path, { headers: { 'accept-language': 'ja' } }), config)).text();
		const shownIn = (html: string) => / name="shown" value="([^"]*)"/.exec(html)?.[1] ?? '';
		const preferences = shownIn(await get('/consent'));
		const banner = shownIn(bannerHtml(config, readConsent(null, config), { language: 'ja' }));
		expect(preferences).toMatch(/^preferences ja [\da-f]{64}$/);
		expect(banner).toMatch(/^banner ja [\da-f]{64}$/);
		for (const shown of [preferences, banner]) {
			const [layer, language, textHash] = shown.split(' ');
			// The browser asks for English meanwhile: what was read counts.
			const { kept } = await decide({ action: 'reject', shown }, { headers: { 'accept-language': 'en' } });
			expect(kept[0]?.[0]).toMatchObject({ layer, language, textHash, source: 'form' });
			expect(findRecordFault(kept[0]?.[0])).toBeUndefined();
		}
		// The script makes the same hash of the same words: `mount` shows them like this.
		const { language, words } = bannerTexts({ load: () => undefined, localize: localizeJapanese }, config);
		expect(banner).toBe(`banner ja ${hashOf({ layer: 'banner', language, words })}`);
	});

	it.each(['', 'banner', 'banner ja x', `other ja ${'a'.repeat(64)}`, `banner <b> ${'a'.repeat(64)}`])(
		'takes nothing else for what was shown: %s',
		async (shown) => {
			const { kept } = await decide({ action: 'reject', shown });
			expect(kept[0]?.[0]).toMatchObject({ layer: null, textHash: '', language: 'en' });
		},
	);

	it('is made of no form that decides nothing', async () => {
		expect((await decide({ action: 'none' })).kept).toEqual([]);
		expect((await decide({ action: 'accept' }, { headers: { origin: 'https://evil.example' } })).kept).toEqual([]);
	});

	it.each([
		() => {
			throw new Error('full');
		},
		() => Promise.reject(new Error('full')),
		() => new Promise(() => {}),
	])('never changes or delays the answer: %s', async (onDecision) => {
		const request = new Request(`${SITE}/consent`, {
			method: 'POST',
			body: new URLSearchParams({ action: 'accept' }),
			headers: { origin: SITE },
		});
		const response = await handleConsent(request, config, { onDecision });
		expect(response.status).toBe(303);
		expect(readConsent(cookiesOf(response), config).decided).toBe(true);
	});
});

describe('a decision by form', () => {
	it.each([
		['https', '', {}, '__Host-sekisho', []],
		['https', 'sekisho=x', {}, '__Host-sekisho', ['sekisho']],
		['http', '', {}, 'sekisho', []],
		['http', 'sekisho=x', {}, 'sekisho', []],
		// Which no browser sends by http: a proxy stands between.
		['http', '__Host-sekisho=x; sekisho=x', {}, '__Host-sekisho', ['sekisho']],
		['https', '__Host-sekisho=x', { name: 'sekisho' }, 'sekisho', []],
		['https', '', { path: '/shop' }, 'sekisho', []],
	])('by %s, with %j, %j: %s', async (scheme, sent, own, written, ended) => {
		const request = new Request(`${scheme}://www.example.com/consent`, {
			method: 'POST',
			body: new URLSearchParams({ action: 'reject' }),
			headers: { origin: SITE, cookie: sent },
		});
		const response = await handleConsent(request, { ...config, consent: { cookie: own } });
		const lines = response.headers.getSetCookie();
		const named = (isEnded: boolean) =>
			lines.filter((line) => /Max-Age=0/.test(line) === isEnded).map((line) => line.split('=')[0]);
		expect(named(false)).toEqual([written]);
		expect([...new Set(named(true))]).toEqual(ended);
		expect(/; Secure$/.test(`${lines[0]}`)).toBe(scheme === 'https' || written !== 'sekisho');
	});

	it('is taken, remembered and led back', async () => {
		const response = await post({ action: 'accept', return: '/shop?page=2' });
		expect(response.status).toBe(303);
		expect(response.headers.get('location')).toBe('/shop?page=2');
		expect(response.headers.get('cache-control')).toBe('no-store');
		const consent = readConsent(cookiesOf(response), config);
		expect(consent).toMatchObject({ decided: true, method: 'accept' });
		expect(consent.choices).toMatchObject({ map: true, stats: true, log: true, analytics: true });
		expect(response.headers.getSetCookie()[0]).toMatch(
			/^__Host-sekisho=2\/.*; Path=\/; Max-Age=\d+; SameSite=Lax; Secure$/,
		);
	});

	it('gets a new id each time', async () => {
		const ids = await Promise.all(
			[1, 2].map(async () => readConsent(cookiesOf(await post({ action: 'accept' })), config).id),
		);
		expect(new Set(ids).size).toBe(2);
	});

	it.each(['reject', 'withdraw'])('refuses everything by %s, and expires what is there', async (action) => {
		const response = await post({ action }, { cookie: '_st1=x; own=y' });
		expect(readConsent(cookiesOf(response), config)).toMatchObject({ decided: true, method: action });
		expect(await choicesAfter({ action })).toMatchObject({
			map: false,
			stats: false,
			analytics: false,
			functional: false,
		});
		const ended = response.headers.getSetCookie().filter((line) => /Max-Age=0/.test(line));
		expect(ended.some((line) => line.startsWith('_st1='))).toBe(true);
		expect(ended.some((line) => line.startsWith('own='))).toBe(false);
	});

	it.each([
		['one service of two', { stats: 'on' }, { stats: true, log: false, analytics: false, map: false }],
		[
			'every service of a category',
			{ stats: 'on', log: 'on' },
			{ stats: true, log: true, analytics: true, map: false },
		],
		['a category', { analytics: 'on' }, { stats: true, log: true, analytics: true, map: false }],
		['nothing', {}, { stats: false, log: false, analytics: false, map: false, functional: false }],
		['names that nobody declared', { __proto__x: 'on', nobody: 'on' }, { stats: false, map: false }],
	])('allows by save what is ticked and no more: %s', async (_, fields, choices) => {
		expect(await choicesAfter({ action: 'save', ...fields })).toMatchObject(choices);
	});

	it.each(['https://evil.example', 'https://example.com', 'http://www.example.com:8080', 'null'])(
		'is refused when it comes from %s',
		async (origin) => {
			const response = await post({ action: 'accept' }, { origin });
			expect(response.status).toBe(403);
			expect(response.headers.getSetCookie()).toEqual([]);
		},
	);

	it('is refused when nothing tells where it comes from', async () => {
		expect((await post({ action: 'accept' }, { origin: null })).status).toBe(403);
	});

	it.each([
		[{ 'sec-fetch-site': 'same-origin' }, 'null', 303],
		[{ 'sec-fetch-site': 'cross-site' }, SITE, 403],
		[{ 'sec-fetch-site': 'same-site' }, SITE, 403],
		[{ referer: `${SITE}/page` }, null, 303],
		[{ referer: 'https://evil.example/' }, null, 403],
	])('believes what a page cannot forge: %o', async (headers, origin, status) => {
		expect((await post({ action: 'reject' }, { origin, headers })).status).toBe(status);
	});

	it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', ''])(
		'leads to no other site: %s',
		async (back) => {
			const location = (await post({ action: 'reject', return: back })).headers.get('location');
			expect(location).toMatch(/^\/(?![/\\])/);
		},
	);

	it('leads to no address that a proxy could not pass on, and to none with another header in it', async () => {
		const back = async (path: string) => (await post({ action: 'reject', return: path })).headers.get('location');
		expect(await back(`/${'a'.repeat(990)}`)).toHaveLength(991);
		expect(await back(`/${'a'.repeat(15_000)}`)).toBe('/');
		expect(await back(`/${'あ'.repeat(500)}`)).toBe('/');
		expect(await back('/x\r\nSet-Cookie: a=b')).toBe('/xSet-Cookie:%20a=b');
		expect(await back(`${SITE}@evil.example/`)).toBe('/');
		expect(await back('/.//evil.example')).toBe('/evil.example');
	});

	it('refuses with a full jar of cookies, too, in an answer that every proxy passes on', async () => {
		const jar = Array.from({ length: 700 }, (_, at) => `_st${at}=x`).join('; ');
		const response = await post({ action: 'reject', return: `/${'a'.repeat(990)}` }, { cookie: jar });
		const lines = [...response.headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
		expect(readConsent(cookiesOf(response), config)).toMatchObject({ decided: true, method: 'reject' });
		expect(response.headers.getSetCookie().length).toBeGreaterThan(20);
		expect(lines.length).toBeLessThan(3900);
	});

	it('leads back where the visitor came from', async () => {
		const response = await post({ action: 'reject' }, { headers: { referer: `${SITE}/news/?a=b` } });
		expect(response.headers.get('location')).toBe('/news/?a=b');
	});

	it('reads no other body, and none without an end', async () => {
		expect((await post({ action: 'accept' }, { headers: { 'content-type': 'text/plain' } })).status).toBe(415);
		expect((await post({ action: 'accept', long: 'x'.repeat(20_000) })).status).toBe(415);
	});

	it('is no decision where its sender broke off, and throws nothing', async () => {
		const body = new ReadableStream({
			pull(controller) {
				controller.enqueue(new TextEncoder().encode('action=accept&'));
				controller.error(new Error('aborted'));
			},
		});
		const init: RequestInit & { duplex: 'half' } = {
			method: 'POST',
			body,
			duplex: 'half',
			headers: { origin: SITE, 'content-type': 'application/x-www-form-urlencoded' },
		};
		const response = await handleConsent(new Request(`${SITE}/consent`, init), config);
		expect([response.status, response.headers.getSetCookie()]).toEqual([415, []]);
	});

	it('two answers are none', async () => {
		const sent = (body: string) =>
			handleConsent(
				new Request(`${SITE}/consent`, {
					method: 'POST',
					body,
					headers: { origin: SITE, 'content-type': 'application/x-www-form-urlencoded' },
				}),
				config,
			);
		for (const body of ['action=accept&action=reject', 'action=reject&action=accept', 'action=&action=accept']) {
			const response = await sent(body);
			expect([response.status, response.headers.getSetCookie()], body).toEqual([200, []]);
		}
		expect((await sent('action=reject&action=reject')).status).toBe(303);
	});

	it('a service is not allowed by a field that every form has', async () => {
		const ids = ['action', 'return', 'minors', 'shown'];
		const services = ids.map((id) => ({ id, category: 'analytics', urls: [`${id}.example/*`] }));
		const fields = { action: 'save', return: '/', minors: 'on', shown: 'x' };
		const choices = await choicesAfter(fields, { options: { services } });
		expect(ids.map((id) => choices[id])).toEqual([false, false, false, false]);
		expect((await choicesAfter({ action: 'accept' }, { options: { services } })).action).toBe(true);
	});

	it('the page that we print refuses no service for its id', async () => {
		const services = FORM_FIELDS.map((id) => ({ id, category: 'analytics', urls: [`${id}.example/*`] }));
		const page = await (await handleConsent(new Request(`${SITE}/consent`), { services })).text();
		const boxes = [...page.matchAll(/type="checkbox" name="([^"]+\.)"/g)].map(([, name = '']) => name);
		expect(boxes.length).toBe(FORM_FIELDS.length);
		for (const [index, box] of boxes.entries()) {
			const choices = await choicesAfter({ action: 'save', [box]: 'on' }, { options: { services } });
			expect(FORM_FIELDS.filter((id) => choices[id])).toEqual([FORM_FIELDS[index]]);
		}
	});

	it('takes no other method', async () => {
		const response = await handleConsent(new Request(`${SITE}/consent`, { method: 'DELETE' }), config);
		expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
	});

	it('waits for the statement of minors', async () => {
		const options: Options = { ...config, minors: { below: 20, mode: 'guardian' } };
		const refused = await post({ action: 'accept' }, { options });
		expect([refused.status, refused.headers.getSetCookie()]).toEqual([422, []]);
		expect(await refused.text()).toContain('role="alert"');
		expect((await post({ action: 'accept', minors: 'on' }, { options })).status).toBe(303);
		expect((await post({ action: 'reject' }, { options })).status).toBe(303);
	});

	it('allows nothing that is in doubt, and nothing of a configuration that cannot be read', async () => {
		const services = [{ id: 'odd', category: 'analytics', urls: 7 }] as unknown as Options['services'];
		expect(await choicesAfter({ action: 'accept' }, { options: { ...config, services } })).toMatchObject({
			odd: false,
		});
		expect((await post({ action: 'accept' }, { options: 'nonsense' as unknown as Options })).status).toBe(303);
	});

	it('never throws, and never allows what the form does not name', async () => {
		await fc.assert(
			fc.asyncProperty(fc.dictionary(fc.string({ minLength: 1 }), fc.string()), async (fields) => {
				const response = await post(fields);
				expect([200, 303, 415]).toContain(response.status);
				const { choices } = readConsent(cookiesOf(response), config);
				if (fields.action !== 'accept') expect(choices.map).toBe(fields.action === 'save' && 'map' in fields);
			}),
			{ numRuns: 300 },
		);
	});
});

/** The names of the boxes that are ticked. */
const ticked = (html: string) =>
	[...html.matchAll(/<input[^>]*>/g)]
		.filter(([box]) => / checked/.test(box))
		.map(([box]) => /name="(\w+)"/.exec(box)?.[1]);

describe('the preferences as a page', () => {
	const get = async (path = '/consent', headers: Record<string, string> = {}, options = config) => {
		const response = await handleConsent(new Request(SITE + path, { headers }), options);
		return { response, html: await response.text() };
	};

	it('has a box for each service, none ticked before a choice', async () => {
		const { html, response } = await get();
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect(html.match(/<input[^>]*type="checkbox"[^>]*>/g)?.map((box) => /name="(\w+)"/.exec(box)?.[1])).toEqual([
			'necessary',
			'map',
			'stats',
			'log',
		]);
		expect(ticked(html)).toEqual(['necessary']);
		expect(html).toContain('value="/"');
	});

	it('shows what is in force, and the same under its own name', async () => {
		const cookie = cookiesOf(await post({ action: 'save', stats: 'on' }));
		const { html } = await get('/consent?return=/shop', { cookie });
		expect(ticked(html)).toEqual(['necessary', 'stats']);
		expect(html).toContain('value="/shop"');
	});

	it('speaks the language of the visitor', async () => {
		expect((await get('/consent', { 'accept-language': 'fr;q=0.9, ja;q=0.8, en;q=0.1' })).html).toContain('lang="ja"');
		expect((await get('/consent', { 'accept-language': 'xx' })).html).toContain('lang="en"');
	});

	it('says that it honors a signal, unless the visitor has overruled that (US-02)', async () => {
		const services = [{ id: 'ads', category: 'marketing' }];
		const options: Options = { ...config, regime: 'opt-out', services };
		const status = async (headers: Record<string, string>) =>
			/<p role="status">([^<]*)/.exec((await get('/consent', headers, options)).html)?.[1];
		expect(await status({})).toBeUndefined();
		expect(await status({ 'sec-gpc': '1' })).toContain('Opt-out preference signal honored');
		const request = new Request(`${SITE}/consent`, {
			method: 'POST',
			headers: { origin: SITE, 'sec-gpc': '1' },
			body: new URLSearchParams({ action: 'save', ads: 'on' }),
		});
		const cookie = cookiesOf(await handleConsent(request, options));
		expect(cookie).toContain('/marketing:1');
		expect(await status({ 'sec-gpc': '1', cookie })).toBeUndefined();
	});

	it('takes no text for HTML, and no address that runs code', async () => {
		const evil: Options = {
			services: [
				{
					id: 'x',
					category: 'analytics',
					name: '<img src=x onerror=alert(1)>',
					provider: { name: 'y', policyUrl: 'javascript:alert(1)' },
				},
			],
		};
		const { html } = await get('/consent?return=javascript:alert(1)', {}, evil);
		expect(html).not.toMatch(/<img|javascript:/);
	});

	it('lets no other site lay it under its own buttons', async () => {
		const { response } = await get();
		expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
	});
});

describe('the handler for Node', () => {
	const run = async (request: Partial<NodeRequest>) => {
		const sent: { status?: number; headers?: Record<string, string | string[]>; body?: string } = {};
		const handler = nodeConsentHandler(config, { secure: true, host: 'www.example.com' });
		const given = { headers: {}, async *[Symbol.asyncIterator]() {}, ...request } as NodeRequest;
		await handler(given, {
			writeHead: (status, headers) => Object.assign(sent, { status, headers }),
			end: (body) => Object.assign(sent, { body }),
		});
		return sent;
	};
	const headers = { origin: SITE, 'content-type': 'application/x-www-form-urlencoded', host: 'internal:8080' };

	it('reads the body of a request', async () => {
		const sent = await run({
			method: 'POST',
			url: '/consent',
			headers,
			async *[Symbol.asyncIterator]() {
				yield new TextEncoder().encode('action=acc');
				yield new TextEncoder().encode('ept&return=/x');
			},
		});
		expect(sent.status).toBe(303);
		expect(sent.headers?.location).toBe('/x');
		expect(sent.headers?.['set-cookie']?.[0]).toMatch(/^__Host-sekisho=2\//);
	});

	it('takes what a body parser has read', async () => {
		const sent = await run({ method: 'POST', url: '/consent', headers, body: { action: 'save', map: 'on' } });
		expect(readConsent(`${sent.headers?.['set-cookie']?.[0]}`.split(';')[0], config).choices.map).toBe(true);
	});

	it.each([
		{ headers: { host: 'a b' } },
		{ headers: { host: '[' } },
		{ method: 'TRACE' },
		{ url: 'http://[' },
		{ headers: { 'x-odd': 'a\r\nb' } },
	])('answers what is no request, and does not throw: %o', async (request) => {
		const sent: { status?: number } = {};
		const handler = nodeConsentHandler(config);
		const given = { headers: {}, method: 'GET', url: '/consent', async *[Symbol.asyncIterator]() {}, ...request };
		await handler(given as NodeRequest, {
			writeHead: (status) => Object.assign(sent, { status }),
			end: () => {},
		});
		expect(sent.status).toBe(400);
	});

	it('asks for no more of a body than it takes, for none of another site, and is done with one that breaks off', async () => {
		let pulled = 0;
		const body = async function* () {
			for (; pulled < 100; pulled++) yield new Uint8Array(1024);
			throw new Error('aborted');
		};
		const request = { method: 'POST', url: '/consent', headers, [Symbol.asyncIterator]: body } as const;
		const asked = async (
			change: Partial<NodeRequest>,
			handler = nodeConsentHandler(config, { host: 'www.example.com' }),
		) => {
			pulled = 0;
			const answer = { status: 0, pulled: 0 };
			await handler(
				{ ...request, ...change },
				{
					writeHead: (status) => Object.assign(answer, { status, pulled }),
					end: () => {},
				},
			);
			return answer;
		};
		expect(await asked({ headers: { ...headers, origin: 'https://evil.example' } })).toEqual({
			status: 403,
			pulled: 0,
		});
		const { status, pulled: most } = await asked({});
		expect(status).toBe(415);
		expect(most).toBeLessThan(50);
		// What nobody wanted is read all the same, so that the sender gets the answer.
		await expect.poll(() => pulled).toBe(100);
		const short = async function* () {
			yield new Uint8Array(1);
			throw new Error('aborted');
		};
		expect((await asked({ [Symbol.asyncIterator]: short })).status).toBe(415);
	});

	it('shows the preferences', async () => {
		const sent = await run({ method: 'GET', url: '/consent', headers: {} });
		expect([sent.status, sent.body?.startsWith('<!doctype html>')]).toEqual([200, true]);
	});
});
