import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Options } from '../../src/config/options.js';
import { openRecords } from '../../src/records/index.js';
import * as server from '../../src/server/server.js';
import { consentHeader } from './support/consent-header.js';

/** A configuration with every kind of option that a server reads. */
const WHOLE = {
	company: { name: { en: 'Example' }, address: 'x', contact: { email: 'a@example.com', url: '/contact' } },
	policy: { url: '/privacy', version: '2', effective: '2999-01-01', changes: { en: 'A new map.' } },
	language: 'en',
	region: 'US-CA',
	regime: { US: 'opt-out', default: 'opt-in' },
	signals: { gpc: true },
	noSale: false,
	minors: { below: 16, mode: 'guardian' },
	categories: [
		{ id: 'necessary', required: true },
		{ id: 'analytics', name: 'Numbers', sells: true },
		{ id: 'functional' },
	],
	consent: { days: 100, refusalDays: 90, cookie: { name: 'sekisho', domain: 'example.com', path: '/' } },
	services: [
		{
			id: 'map',
			category: 'functional',
			name: { en: 'Map' },
			since: '2',
			provider: { name: 'Map Inc.', country: 'Canada', url: 'https://map.example/' },
			purpose: { en: 'Maps' },
			transmits: { en: ['address'] },
			urls: ['map.example/*'],
			cookies: [{ name: '_m*', days: 3 }],
			storage: ['m'],
		},
		{ id: 'ads', preset: 'google-ads', category: 'analytics', mode: 'advanced', appi31: true, cookies: ['_x'] },
	],
	texts: { en: { banner: { title: 'Hello' }, reopen: 'Again' } },
	gate: { trusted: ['cdn.example'], undeclared: 'report' },
	ui: { position: 'bottom', theme: 'dark', css: '/own.css' },
	record: { url: '/consent-records' },
	import: [{ from: 'klaro', map: { a: 'map' }, name: 'k' }],
	notice: { title: 'Notice' },
};
const GIVEN = consentHeader({ policy: { version: '2' } }, { necessary: true, analytics: true, functional: false });

/** Every place in a value. */
const placesIn = (value: unknown, path: readonly string[] = []): (readonly string[])[] => [
	path,
	...(typeof value === 'object' ? Object.entries(Object(value)) : []).flatMap(([key, one]) =>
		placesIn(one, [...path, key]),
	),
];

/** A copy of a value with another in one place. */
function put(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
	if (key === undefined) return other;
	const inner = put(Object(value)[key], rest, other);
	return Array.isArray(value)
		? value.map((one, at) => (`${at}` === key ? inner : one))
		: { ...Object(value), [key]: inner };
}

const odd = fc.oneof(
	fc.constantFrom<unknown>(null, undefined, 0, 2027, -1, true, '', ' ', '\0', [], {}, [null], [[]], 'x', '__proto__'),
	fc.anything(),
	fc.jsonValue(),
);
const config = fc
	.array(fc.tuple(fc.constantFrom(...placesIn(WHOLE)), odd), { minLength: 1, maxLength: 3 })
	.map((changes) => changes.reduce<unknown>((value, [path, other]) => put(value, path, other), WHOLE) as Options);
const line = fc.oneof(
	fc.constantFrom(undefined, null, '', GIVEN, `${GIVEN}; _m1=2; _x=3`, 'en;q=0.5,ja', 'example.com', 'EXAMPLE.com:443'),
	fc.string(),
	fc.string({ unit: 'binary' }),
);

interface Asked {
	readonly config: Options;
	readonly cookie: string | null | undefined;
	readonly text: string | null | undefined;
	readonly form: string;
}

/** A request that reaches a server: what cannot be in a header does not come in one. */
function requestOf({ cookie, text, form }: Asked, method: string): Request {
	const headers = new Headers({ 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' });
	for (const [name, value] of [
		['cookie', cookie],
		['accept-language', text],
		['referer', text],
	] as const)
		if (/^[\x20-\x7e]+$/.test(value ?? '')) headers.set(name, `${value}`);
	return new Request('https://www.example.com/consent', { method, headers, ...(method === 'POST' && { body: form }) });
}

/** How each function is asked. Those that are not here throw for an owner who misuses them, as their types say. */
const CALLS: { readonly [name: string]: (asked: Asked) => unknown } = {
	applyConsent: ({ config, cookie, text }) =>
		server.applyConsent(cookie, new Headers({ 'set-cookie': '_x=1' }), config, {
			host: text,
			region: text ?? '',
			csp: true,
		}),
	bannerHtml({ config, cookie, text }) {
		for (const consent of [undefined, server.readConsent(cookie, config)])
			server.bannerHtml(config, consent, { acceptLanguage: text, host: text ?? '' });
	},
	cspFor: ({ config, cookie, text }) => server.cspFor(config, server.readConsent(cookie, config), { nonce: `${text}` }),
	expireCookies: ({ config, cookie, text }) =>
		server.expireCookies(cookie, server.readConsent(cookie, config), config, { host: text }),
	gateSetCookie: ({ config, cookie, text }) =>
		server.gateSetCookie([`${text}`], server.readConsent(cookie, config), config),
	handleConsent: async (asked) => {
		for (const method of ['GET', 'POST', 'PUT']) await server.handleConsent(requestOf(asked, method), asked.config);
	},
	headHtml: ({ config, cookie, text }) =>
		server.headHtml(config, server.readConsent(cookie, config), { language: `${text}`, nonce: `${text}` }),
	nodeConsentHandler: ({ config, cookie, text }) =>
		server.nodeConsentHandler(config)(
			{
				method: 'GET',
				url: `/${text}`,
				headers: { cookie: cookie ?? undefined, host: text ?? undefined },
				async *[Symbol.asyncIterator]() {},
			},
			{ writeHead() {}, end() {} },
		),
	noticeHtml: ({ config, text }) => server.noticeHtml(config, text ?? undefined),
	noticeJson: ({ config, text }) => server.noticeJson(config, text ?? undefined),
	privacyChoicesHtml: ({ text }) => server.privacyChoicesHtml({ href: `${text}`, language: `${text}` }),
	readConsent: ({ config, cookie }) => server.readConsent(cookie, config),
	readSignals: ({ text }) => server.readSignals({ 'sec-gpc': text ?? undefined }),
	regionOf: ({ text }) => server.regionOf({ 'x-nf-geo': text ?? undefined, 'cf-ipcountry': text ?? undefined }),
	renewConsent: ({ config, cookie, text }) => server.renewConsent(cookie, config, { host: text }),
	resolvePresets: ({ config }) => server.resolvePresets(config, []),
};
const MAY_THROW = ['gpcJson'];

it('asks every function that a server has', () => {
	const functions = Object.entries(server).filter(([, value]) => typeof value === 'function');
	expect(functions.map(([name]) => name).sort()).toEqual([...Object.keys(CALLS), ...MAY_THROW].sort());
});

it.each(Object.entries(CALLS))('%s answers whatever is configured, and whatever a visitor sends', async (_, call) => {
	const form = fc.constantFrom('action=accept', 'action=save&map=on&minors=1', 'action=reject&return=%2F', 'x', '');
	const asked = fc.record({ config, cookie: line, text: line, form });
	await fc.assert(
		fc.asyncProperty(asked, async (given) => {
			await call(given);
		}),
		{ numRuns: 150 },
	);
	// Each option once with each kind of value: which of them matters is not left to chance.
	for (const path of placesIn(WHOLE))
		for (const other of [null, 2027, true, [], {}, [null]])
			await call({ config: put(WHOLE, path, other) as Options, cookie: GIVEN, text: 'ja', form: 'action=accept' });
});

/** Eight times as long as servers let a head be: what takes quadratic time does not end within the patience of a test. */
const LENGTH = 128_000;
const WORDS = [' ', '=', ';', '"', ',', '-', '.', '/', ':', '%', '_', '1', 'a', 'a=', '; ', ',en', '_m', 'a.'];

it('no header keeps a server for longer than its length', async () => {
	const options = WHOLE as unknown as Options;
	const records = openRecords({ database: ':memory:', token: 'x' });
	for (const word of WORDS)
		for (const text of [`${word.repeat(LENGTH / word.length)}y`, `a=1;${word.repeat(LENGTH / word.length)}y`]) {
			for (const call of Object.values(CALLS)) await call({ config: options, cookie: text, text, form: 'x' });
			await records.handle(new Request(`https://x.test/${encodeURI(text)}/`, { method: 'PUT' }), text);
		}
	await records.close();
});
