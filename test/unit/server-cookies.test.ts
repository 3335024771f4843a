import { ServerResponse } from 'node:http';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import type { Options } from '../../src/config/options.js';
import {
	applyConsent,
	expireCookies,
	gateSetCookie,
	readConsent,
	readSignals,
	renewConsent,
} from '../../src/server/server.js';
import { consentHeader } from './support/consent-header.js';

const config: Options = {
	services: [
		{ id: 'session', category: 'necessary', cookies: ['sid'] },
		{ id: 'log', category: 'analytics', cookies: ['visitor_id', 'both', '__*'] },
		{ id: 'ads', category: 'marketing', cookies: ['ad_*', 'both'] },
	],
};
const SHARED: Options = { ...config, consent: { cookie: { domain: '.example.co.jp', path: '/shop' } } };
const all = { necessary: true, analytics: true, marketing: true };
const some = { ...all, marketing: false };
const none = { ...some, analytics: false };
const SENT = 'sid=1; visitor_id=1; both=2; ad_x=3; plain=4; visitor_id=5';

const expire = (choices: Record<string, boolean> | undefined, sent: string, where = {}, options = config) => {
	const header = choices ? `${consentHeader(options, choices)}; ${sent}` : sent;
	return expireCookies(header, readConsent(header, options), options, where);
};
const namesIn = (lines: string[]) => [...new Set(lines.map((line) => line.split('=')[0]))];

afterEach(() => vi.useRealTimers());

test('what was refused is expired, and nothing else', () => {
	expect(namesIn(expire(none, SENT))).toEqual(['visitor_id', 'both', 'ad_x']);
	expect(namesIn(expire(some, SENT))).toEqual(['both', 'ad_x']);
	expect(expire(all, SENT)).toEqual([]);
	expect(expire(none, '')).toEqual([]);
});

test('while nothing is decided, nothing is expired', () => {
	expect(expire(undefined, SENT)).toEqual([]);
	expect(expire(undefined, `sekisho=nonsense; ${SENT}`)).toEqual([]);
});

test('for this host and the domains above it, partitioned or not', () => {
	expect(expire(none, 'ad_x=3', { host: 'WWW.Example.co.jp:8443' })).toEqual([
		'ad_x=; Path=/; Max-Age=0',
		'ad_x=; Path=/; Max-Age=0; Partitioned; Secure',
		'ad_x=; Path=/; Max-Age=0; Domain=www.example.co.jp',
		'ad_x=; Path=/; Max-Age=0; Domain=www.example.co.jp; Partitioned; Secure',
		'ad_x=; Path=/; Max-Age=0; Domain=example.co.jp',
		'ad_x=; Path=/; Max-Age=0; Domain=example.co.jp; Partitioned; Secure',
		'ad_x=; Path=/; Max-Age=0; Domain=co.jp',
		'ad_x=; Path=/; Max-Age=0; Domain=co.jp; Partitioned; Secure',
	]);
	for (const host of ['localhost:80', '192.0.2.1', '[2001:db8::1]:8080', 'a b', 'a;b.c', null])
		expect(expire(none, 'ad_x=3', { host, secure: false })).toEqual(['ad_x=; Path=/; Max-Age=0']);
	expect(expire(none, 'ad_x=3', { secure: false }, SHARED)[1]).toBe('ad_x=; Path=/; Max-Age=0; Domain=example.co.jp');
});

test('a prefix in the name gets the attributes it asks for', () => {
	const lines = (name: string) => expire(none, `${name}=1`, { host: 'a.test', secure: false });
	expect(lines('__Host-v')).toEqual(['__Host-v=; Path=/; Max-Age=0; Secure']);
	expect(lines('__Secure-v')[1]).toBe('__Secure-v=; Path=/; Max-Age=0; Domain=a.test; Secure');
	expect(lines('__Http-v')[0]).toBe('__Http-v=; Path=/; Max-Age=0; Secure; HttpOnly');
	expect(lines('__Host-Http-v')).toEqual(['__Host-Http-v=; Path=/; Max-Age=0; Secure; HttpOnly']);
});

test('an answer stays small enough for a proxy', () => {
	const many = Array.from({ length: 100 }, (_, index) => `ad_${index}=1`);
	const lines = expire(none, [`ad_${'x'.repeat(3000)}=1`, ...many].join('; '), { host: 'www.example.com' });
	expect(lines.join().length).toBeGreaterThan(1500);
	expect(lines.map((line) => `Set-Cookie: ${line}\r\n`).join('').length).toBeLessThanOrEqual(2400);
});

test('what the expiring lines say is that the cookie ends, whatever a request carries', () => {
	const sent = fc.array(fc.string({ unit: 'binary' }).map((name) => `ad_${name}=1`));
	fc.assert(
		fc.property(sent, fc.string(), (pairs, host) => {
			const lines = expire(none, pairs.join('; '), { host });
			expect(gateSetCookie(lines, readConsent(''), config)).toEqual(lines);
			const headers = new Headers();
			const response = new ServerResponse({ method: 'GET' } as never);
			for (const line of lines) headers.append('Set-Cookie', line);
			response.setHeader('Set-Cookie', lines);
			expect(headers.getSetCookie()).toHaveLength(lines.length);
		}),
		{ numRuns: 500 },
	);
});

test('the consent cookie is sent once more, for what is left of its life', () => {
	vi.useFakeTimers({ now: Date.UTC(2026, 3, 1) });
	const header = consentHeader(config, some, 30);
	const age = (line: string | undefined) => Number(/Max-Age=(\d+)/.exec(line ?? '')?.[1]);
	expect(renewConsent(`a=b; ${header}`, config)).toBe(
		`${header}; Path=/; Max-Age=${150 * 86_400}; SameSite=Lax; Secure`,
	);
	expect(renewConsent(header, config, { secure: false })).toBe(
		`${header}; Path=/; Max-Age=${150 * 86_400}; SameSite=Lax`,
	);
	expect(age(renewConsent(consentHeader(config, none, 179), config))).toBe(86_400);
	vi.setSystemTime(Date.now() + 400);
	expect(age(renewConsent(header, config))).toBe(150 * 86_400 - 1);
	// Under the name that it has: a name for https alone proves https, whatever a proxy says.
	expect(renewConsent(`__Host-${header}`, config, { secure: false })).toBe(
		`__Host-${header}; Path=/; Max-Age=${150 * 86_400 - 1}; SameSite=Lax; Secure`,
	);
	// A clock that is behind ours gains nothing by it.
	expect(age(renewConsent(consentHeader(config, some, -0.002), config))).toBe(180 * 86_400);
});

test('where no decision counts, there is nothing to renew', () => {
	vi.useFakeTimers({ now: Date.UTC(2026, 3, 1) });
	const last = consentHeader(config, some, 180);
	// Less than a second is left, and `Max-Age=0` would end it.
	vi.setSystemTime(Date.now() - 400);
	for (const header of [
		undefined,
		null,
		'',
		'sekisho=nonsense',
		consentHeader(config, some, -1),
		last,
		`${consentHeader(config, some)}; ${consentHeader(config, all)}`,
		consentHeader({ ...config, policy: { version: 'v2' }, services: [] }, some),
	])
		expect(renewConsent(header, config)).toBeUndefined();
});

test('domain and path are those of the page, where they can be', () => {
	const header = consentHeader(SHARED, some);
	const renewed = (host?: string, options = SHARED) => renewConsent(header, options, { host }) ?? '';
	expect(renewed()).toContain('; Path=/shop; ');
	expect(renewed()).toContain('; Domain=example.co.jp; Secure');
	expect(renewed('www.example.co.jp:443')).toContain('; Domain=example.co.jp; ');
	for (const host of ['badexample.co.jp', 'other.test', '192.0.2.1']) expect(renewed(host)).not.toContain('Domain');
	const odd: [unknown, unknown][] = [
		['example.com; HttpOnly', '/; HttpOnly'],
		[{}, 'shop'],
		['192.0.2.1', '/\n'],
	];
	for (const [domain, path] of odd) {
		const options = { ...config, consent: { cookie: { domain, path } } } as Options;
		expect(renewConsent(header, options)).toMatch(/; Path=\/; Max-Age=\d+; SameSite=Lax; Secure$/);
	}
});

test('one call does all of it, for both kinds of headers', () => {
	const header = `${consentHeader(config, some)}; ad_x=1; visitor_id=1`;
	const lines = ['ad_y=1; Path=/', 'plain=1', 'visitor_id=2'];
	const expected = [
		'plain=1',
		'visitor_id=2',
		'ad_x=; Path=/; Max-Age=0',
		'ad_x=; Path=/; Max-Age=0; Partitioned; Secure',
		expect.stringMatching(/^sekisho=2\/.*; Secure$/),
	];

	const headers = new Headers({ 'Content-Security-Policy': "base-uri 'none'" });
	for (const line of lines) headers.append('Set-Cookie', line);
	expect(applyConsent(header, headers, config, { csp: true }).allows('log')).toBe(true);
	expect(headers.getSetCookie()).toEqual(expected);
	expect(headers.get('Content-Security-Policy')).toMatch(/^base-uri 'none', default-src 'self' .*'unsafe-inline'/);

	const response = new ServerResponse({ method: 'GET' } as never);
	response.setHeader('Set-Cookie', lines);
	response.setHeader('Content-Security-Policy', "base-uri 'none'");
	applyConsent(header, response, config, { csp: { nonce: 'abc' } });
	expect(response.getHeader('Set-Cookie')).toEqual(expected);
	expect(response.getHeader('Content-Security-Policy')).toEqual([
		"base-uri 'none'",
		expect.stringContaining("'nonce-abc'"),
	]);

	const bare = new ServerResponse({ method: 'GET' } as never);
	expect(applyConsent(undefined, bare, config).decided).toBe(false);
	expect(bare.getHeaderNames()).toEqual([]);
});

test('an answer that is no page does not bring the cookie of its request back', () => {
	const header = consentHeader(config, some);
	const isRenewed = (headers: Headers | ServerResponse, destination?: string) => {
		applyConsent(header, headers, config, { destination });
		return `${headers instanceof Headers ? headers.getSetCookie() : headers.getHeader('Set-Cookie')}`.includes(
			'sekisho=2/',
		);
	};
	for (const one of ['empty', 'script', 'image', 'iframe']) {
		expect(isRenewed(new Headers({ 'Content-Type': 'text/html' }), one)).toBe(false);
		expect(isRenewed(new ServerResponse({ method: 'GET', headers: { 'sec-fetch-dest': one } } as never))).toBe(false);
	}
	expect(isRenewed(new Headers(), 'document')).toBe(true);
	expect(isRenewed(new ServerResponse({ method: 'GET', headers: { 'sec-fetch-dest': 'document' } } as never))).toBe(
		true,
	);
	// A browser that says nothing of it: what the answer is tells.
	expect(isRenewed(new Headers({ 'Content-Type': 'application/json' }))).toBe(false);
	expect(isRenewed(new Headers({ 'Content-Type': 'text/html; charset=utf-8' }))).toBe(true);
	expect(isRenewed(new ServerResponse({ method: 'GET', headers: {} } as never))).toBe(true);
});

test('a decision that the server itself sends is not sent over', () => {
	const headers = new Headers({ 'Set-Cookie': 'sekisho=; Max-Age=0' });
	applyConsent(consentHeader(config, some), headers, config);
	expect(headers.getSetCookie()).toEqual(['sekisho=; Max-Age=0']);
	const onHttps = new Headers({ 'Set-Cookie': '__Host-sekisho=; Max-Age=0; Secure' });
	applyConsent(consentHeader(config, some), onHttps, config);
	expect(onHttps.getSetCookie()).toEqual(['__Host-sekisho=; Max-Age=0; Secure']);
});

test.each([
	['1', true],
	[' 1 ', true],
	['0, 1', true],
	['1, 1', true],
	['0', false],
	['11', false],
	['true', false],
	['', false],
])('Sec-GPC: %j says %s', (value, gpc) => {
	expect(readSignals(new Headers({ 'Sec-GPC': value }))).toEqual({ gpc });
	expect(readSignals({ 'sec-gpc': value })).toEqual({ gpc });
});

test('without the header there is no signal', () => {
	for (const headers of [new Headers(), {}, undefined, null])
		expect(readSignals(headers as never)).toEqual({ gpc: false });
	expect(readSignals({ 'sec-gpc': ['0', '1'] })).toEqual({ gpc: true });
});
