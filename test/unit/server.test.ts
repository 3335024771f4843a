import { ServerResponse } from 'node:http';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import type { Options, Service } from '../../src/config/options.js';
import { resolve } from '../../src/config/resolve.js';
import { buildDecision } from '../../src/decision/build-decision.js';
import { encode, type Stored } from '../../src/decision/codec.js';
import { decide } from '../../src/decision/decide.js';
import { cookieDate } from '../../src/server/cookie-date.js';
import { gateSetCookie, readConsent } from '../../src/server/server.js';
import { presets } from '../../src/services/presets.js';

const config: Options = {
	policy: { version: 'v1' },
	categories: [{ id: 'necessary', required: true }, { id: 'analytics' }, { id: 'marketing' }],
	services: [
		{ id: 'session', category: 'necessary', cookies: ['sid'] },
		{ id: 'ga', preset: 'google-analytics', category: 'analytics', measurementId: 'G-1' },
		{ id: 'log', category: 'analytics', cookies: ['visitor_id', 'both'] },
		{ id: 'ads', category: 'marketing', cookies: ['ad_*', 'both'] },
	],
};
const DAY = 86_400_000;
const resolved = resolve(config, presets);
const { servicesFingerprint: named } = buildDecision({
	config: resolved,
	before: decide(resolved, undefined, 0),
	stored: undefined,
	method: 'accept',
	input: true,
});

/** A `Cookie` header with a decision made some days ago, for 180 days unless told. */
function cookie(choices: Record<string, boolean>, age = 0, days = 180, version = 'v1'): string {
	const decidedAt = new Date(Date.now() - age * DAY).toISOString();
	const decision = { decidedAt, method: 'choose', id: 'abcdefghijkl', policyVersion: version } as const;
	const stored: Stored = {
		decision,
		regime: 'opt-in',
		source: 'config',
		days,
		servicesFingerprint: named,
		choices: new Map(Object.entries(choices)),
	};
	return `sekisho=${encode(stored)}`;
}

const some = { necessary: true, analytics: true, marketing: false };
const all = { necessary: true, analytics: true, marketing: true };
const allowed = (header: string | null | undefined, options?: Options) =>
	Object.entries(readConsent(header, options).choices).flatMap(([id, yes]) => (yes ? [id] : []));

afterEach(() => vi.useRealTimers());

test('with the configuration: the rule of the page', () => {
	const consent = readConsent(`a=b; ${cookie({ ...some, ga: false })};c=d`, config);
	expect(consent).toMatchObject({
		decided: true,
		method: 'choose',
		policyVersion: 'v1',
		id: 'abcdefghijkl',
		regime: 'opt-in',
	});
	expect({ ...consent.choices }).toEqual({ ...some, session: true, ga: false, log: true, ads: false });
	expect(['analytics', 'log', 'session'].map(consent.allows)).toEqual([true, true, true]);
	expect(['marketing', 'ads', 'ga', 'nobody', 'toString', '__proto__'].some(consent.allows)).toBe(false);
	expect(Object.isFrozen(consent) && Object.isFrozen(consent.choices)).toBe(true);
});

test('with the configuration: too old, from the future, of another name or policy is none', () => {
	const pending = ['necessary', 'session'];
	expect(allowed(cookie(all, 179), config)).toHaveLength(7);
	expect(allowed(cookie(all, 181), config)).toEqual(pending);
	expect(allowed(cookie(all, 396, 999), config)).toEqual(pending);
	expect(allowed(cookie(all, -1), config)).toEqual(pending);
	const other = { ...config, consent: { cookie: { name: 'other' } } };
	expect(allowed(cookie(all), other)).toEqual(pending);
	for (const own of [{ name: 'sekisho' }, { path: '/shop' }, { domain: 'example.com' }])
		expect(allowed(`__Host-${cookie(all)}`, { ...config, consent: { cookie: own } })).toEqual(pending);
	expect(allowed(`__Host-${cookie(all)}`, { ...config, consent: { cookie: { path: '/' } } })).toHaveLength(7);
	expect(allowed(cookie(all).replace('sekisho', 'other'), other)).toHaveLength(7);
	expect(allowed(cookie(all, 0, 180, 'v0'), { ...config, services: config.services?.slice(1) })).toEqual(['necessary']);
});

test('a reworded policy with the same services leaves a decision standing, as in the page', () => {
	expect(readConsent(cookie(some, 0, 180, 'v0'), config)).toMatchObject({ decided: true, policyVersion: 'v1' });
});

test('a service in doubt is never allowed', () => {
	const doubtful: Options = {
		services: [{ id: 'map', category: 'marketing', cookies: ['m'], url: 1 } as Service],
	};
	const given = cookie({ ...all, map: true }, 0, 180, '');
	expect(allowed(given, doubtful)).toEqual(['necessary', 'marketing']);
	expect(gateSetCookie(['m=1'], readConsent(given, doubtful), doubtful)).toEqual([]);
	expect(gateSetCookie(['m=1'], readConsent(given), doubtful)).toEqual([]);
});

test('without the configuration: what the cookie names, for as long as it says', () => {
	expect(allowed(cookie({ ...some, ads: true }, 394, 395))).toEqual(['necessary', 'analytics', 'ads']);
	expect(allowed(cookie(some, 396, 999))).toEqual([]);
	expect(allowed(cookie(some, 181))).toEqual([]);
	expect(readConsent(cookie(some)).allows('log')).toBe(false);
	expect(readConsent(null)).toMatchObject({ decided: false });
});

test('of several cookies a refusal wins; else different decisions are none', () => {
	const none = { necessary: true, analytics: false, marketing: false };
	for (const options of [config, undefined]) {
		const decided = (...all: string[]) => readConsent(all.join('; '), options);
		expect(decided(cookie(all), cookie(some)).decided).toBe(false);
		expect(decided(cookie(all), cookie(all, 1)).decided).toBe(false);
		expect(decided(cookie(some), cookie(some)).allows('analytics')).toBe(true);
		for (const [one, other] of [
			[all, none],
			[none, all],
		] as const) {
			const refusal = decided(cookie(one), cookie(some), cookie(other));
			expect(refusal.decided).toBe(true);
			expect(['analytics', 'marketing', 'ga', 'ads'].some(refusal.allows)).toBe(false);
		}
		// Under two names as under one: nobody knows which of them is the later.
		const onHttps = (value: string) => `__Host-${value}`;
		expect(decided(onHttps(cookie(some))).allows('analytics')).toBe(true);
		expect(decided(onHttps(cookie(some)), cookie(some)).allows('analytics')).toBe(true);
		expect(decided(onHttps(cookie(some)), cookie(all)).decided).toBe(false);
		expect(decided(cookie(none), onHttps(cookie(all)))).toMatchObject({ decided: true, choices: none });
		expect(decided(onHttps(cookie(none)), cookie(all))).toMatchObject({ decided: true, choices: none });
		expect(decided('sekisho=', cookie(some), 'sekisho=1/2').allows('analytics')).toBe(true);
		expect(decided('xsekisho=1', cookie(some)).decided).toBe(true);
		expect(decided(cookie(some).replace('sekisho', 'xsekisho')).decided).toBe(false);
		expect(decided('sekisho', cookie(some).replace('=', ' =')).decided).toBe(false);
	}
});

test('a configuration that cannot be read allows nothing', () => {
	const wrong: unknown[] = [
		null,
		5,
		'x',
		'[',
		[],
		{ categories: [{ id: { toString: 1 } }] },
		{ services: [{ id: { toString: 1 } }] },
		{ consent: { cookie: { name: { toString: 1 } } } },
	];
	for (const one of wrong)
		expect(allowed(cookie(all, 0, 180, ''), one as Options).filter((id) => id !== 'necessary')).toEqual([]);
});

test('each configuration is resolved once', () => {
	const own = structuredClone(config);
	readConsent('', own);
	own.services = [];
	expect(readConsent('', own).choices).toHaveProperty('ga');
});

const id = fc.stringMatching(/^[a-z][\w-]{0,18}$/);
const choices = fc.dictionary(id, fc.boolean(), { minKeys: 1, maxKeys: 20, noNullPrototype: true });

test('what is encoded comes back', () => {
	fc.assert(
		fc.property(choices, fc.integer({ min: 0, max: 394 }), (given, days) => {
			const consent = readConsent(cookie(given, days, 395));
			expect(consent.decided).toBe(true);
			expect({ ...consent.choices }).toEqual(given);
			for (const [id, yes] of Object.entries(given)) expect(consent.allows(id)).toBe(yes);
		}),
	);
});

const bytes = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string().map((value) => `sekisho=${value}`),
);
const cut = fc.tuple(fc.nat(200), fc.string({ maxLength: 3 })).map(([at, put]) => {
	const good = cookie({ ...some, marketing: false });
	return good.slice(0, at % good.length) + put.replaceAll(/[\w:/.-]/g, '%');
});

test('arbitrary bytes grant nothing, and never throw', () => {
	fc.assert(
		fc.property(bytes, (header) => {
			expect(allowed(header)).toEqual([]);
			expect(allowed(header, config)).toEqual(['necessary', 'session']);
		}),
		{ numRuns: 1000 },
	);
	fc.assert(
		fc.property(cut, (header) => {
			expect(allowed(header, config)).not.toContain('marketing');
		}),
		{ numRuns: 1000 },
	);
	fc.assert(
		fc.property(fc.anything(), (header) => {
			expect(allowed(header as string, config)).toEqual(['necessary', 'session']);
		}),
	);
});

const DELETED = 'ad_x=; Max-Age=0';
const LINES = [
	'sid=1',
	'plain=1',
	'visitor_id=1; Max-Age=9',
	'_ga=1',
	'ad_1=1; Secure',
	'both=1',
	DELETED,
	'sekisho=1; Path=/',
];
const KEPT = ['sid=1', 'plain=1', 'visitor_id=1; Max-Age=9', '_ga=1', DELETED, 'sekisho=1; Path=/'];

test('a list, Web-standard headers and a response of Node: the same cookies are left', () => {
	const consent = readConsent(cookie(some), config);
	expect(gateSetCookie(LINES, consent, config)).toEqual(KEPT);

	const headers = new Headers({ 'content-type': 'text/plain' });
	for (const line of LINES) headers.append('set-cookie', line);
	expect(gateSetCookie(headers, consent, config)).toEqual(KEPT);
	expect(headers.getSetCookie()).toEqual(KEPT);
	expect(headers.get('content-type')).toBe('text/plain');

	const response = new ServerResponse({ method: 'GET' } as never);
	response.setHeader('Set-Cookie', LINES);
	expect(gateSetCookie(response, consent, config)).toEqual(KEPT);
	expect(response.getHeader('set-cookie')).toEqual(KEPT);
	response.setHeader('Set-Cookie', 'ad_1=1');
	expect(gateSetCookie(response, consent, config)).toEqual([]);
	expect(response.hasHeader('set-cookie')).toBe(false);
	expect(gateSetCookie(response, consent, config)).toEqual([]);
});

test('a response with nothing to take out is left alone', () => {
	const consent = readConsent(cookie(all), config);
	const immutable = {
		getSetCookie: () => LINES,
		get: expect.fail,
		append: expect.fail,
		set: expect.fail,
		delete: expect.fail,
	};
	expect(gateSetCookie(immutable, consent, config)).toEqual(LINES);
});

test('a consent read without the configuration counts by category', () => {
	expect(gateSetCookie(LINES, readConsent(cookie(some)), config)).toEqual(KEPT);
	expect(gateSetCookie(['_ga=1', 'both=1', 'sid=1'], readConsent(''), config)).toEqual(['sid=1']);
});

test('the consent cookie passes, whatever claims it', () => {
	const greedy: Options = { services: [{ id: 'all', category: 'marketing', cookies: ['*'] }] };
	const ours = ['sekisho=1', '__Host-sekisho=1'];
	expect(gateSetCookie([...ours, 'x=1', 'nameless', '=y=1'], readConsent(''), greedy)).toEqual(ours);
	const named = { ...greedy, consent: { cookie: { name: 'sekisho' } } };
	expect(gateSetCookie(ours, readConsent(''), named)).toEqual(['sekisho=1']);
});

test('a value without a name counts under what is written', () => {
	const lines = ['=ad_1=1', ' = ad_1=1', 'ad_1', '=plain=1'];
	expect(gateSetCookie(lines, readConsent(''), config)).toEqual(['=plain=1']);
});

test.each([
	['Max-Age=0', true],
	['max-age = -1', true],
	['Max-Age=1', false],
	['Max-Age=0; Max-Age=60', false],
	['Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT', false],
	['Max-Age=soon; Expires=Thu, 01 Jan 1970 00:00:00 GMT', true],
	['Expires=Thu, 01-Jan-70 00:00:01 GMT', true],
	['Expires=Fri, 01-Jan-60 00:00:00 GMT', false],
	['Expires=Fri, 01 Jan 2100 00:00:00 GMT', false],
	['Expires=never', false],
	['Expires=0', false],
	['', false],
])('ad_1=1; %s deletes: %s', (attributes, deletes) => {
	const line = `ad_1=1; Path=/; ${attributes}`;
	expect(gateSetCookie([line], readConsent(''), config)).toEqual(deletes ? [line] : []);
});

test('dates of cookies are read as browsers do', () => {
	const eve = Date.UTC(1994, 10, 6, 8, 49, 37);
	for (const text of [
		'Sun, 06 Nov 1994 08:49:37 GMT',
		'Sunday, 06-Nov-94 08:49:37 GMT',
		'Sun Nov  6 08:49:37 1994',
		'6 Nov 1994 8:49:37 +0900',
		'1994 Nov 6 08:49:37',
	])
		expect(cookieDate(text)).toBe(eve);
	for (const text of ['', '06 Nov 1994', '08:49:37 Nov 1994', '6 Nov 08:49:37', '06 11 1994 08:49:37'])
		expect(cookieDate(text)).toBeNaN();
	fc.assert(
		fc.property(fc.date({ min: new Date(0), max: new Date('2199-01-01'), noInvalidDate: true }), (date) => {
			expect(cookieDate(date.toUTCString())).toBe(Math.floor(date.getTime() / 1000) * 1000);
		}),
	);
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(typeof cookieDate(text)).toBe('number');
		}),
	);
});

const line = fc.oneof(
	fc.string(),
	fc
		.tuple(
			fc.constantFrom('sid', '_ga', '_ga_1', 'both', 'ad_1', 'visitor_id', 'sekisho', 'plain'),
			fc.string(),
			fc.constantFrom('', '; Max-Age=0', '; Secure'),
		)
		.map(([name, value, rest]) => `${name}=${value.replaceAll(';', '')}${rest}`),
);

test('random lists: only what is declared and refused is taken out, in order', () => {
	const refused = /^[\s=]*(ad_.*|both)$/;
	fc.assert(
		fc.property(fc.array(line), (lines) => {
			const kept = gateSetCookie(lines, readConsent(cookie(some), config), config);
			const name = (one: string) =>
				one
					.split(';')[0]
					?.replace(/^[\s=]*/, '')
					.split('=')[0]
					?.trim() ?? '';
			expect(kept).toEqual(lines.filter((one) => !refused.test(name(one)) || one.endsWith('; Max-Age=0')));
			expect(gateSetCookie(lines, readConsent(cookie(all), config), config)).toEqual(lines);
		}),
		{ numRuns: 1000 },
	);
});
