import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Options, Service } from '../../src/config/options.js';
import { cspFor, readConsent } from '../../src/server/server.js';
import { consentHeader } from './support/consent-header.js';

const service = (id: string, category: string, ...urls: string[]): Service => ({ id, category, urls });
const config: Options = {
	services: [
		service('cdn', 'necessary', 'cdn.example.com/lib/*'),
		service('map', 'functional', 'maps.example.com:8443/*', '/map'),
		service('ads', 'marketing', 'ads.example.com'),
		{ id: 'ga', preset: 'google-analytics', category: 'analytics', measurementId: 'G-1' },
	],
	gate: { trusted: ['fonts.example.com/*'] },
};
const all = { necessary: true, functional: true, marketing: true, analytics: true };

const cspOf = (options: Options, choices?: Record<string, boolean>, nonce?: string) =>
	cspFor(options, readConsent(choices && consentHeader(options, choices), options), { nonce });
/** The hosts of the policy, by the one directive and by the other. */
const hosts = (csp: string) => {
	const [main = [], form = []] = csp.split(';').map((directive) => directive.split(' ').slice(1));
	const named = (list: string[]) => list.filter((one) => !/^('.*'|data:|blob:|wss:.*)$/.test(one));
	expect(named(form)).toEqual(named(main));
	return named(main).map((host) => host.replace(':*', ''));
};
const hostsOf = (...urls: unknown[]) => hosts(cspOf({ services: [], gate: { trusted: urls as string[] } }));

test('what is allowed, required or trusted passes, and nobody else', () => {
	const open = ['cdn.example.com', 'fonts.example.com'];
	expect(hosts(cspOf(config)).sort()).toEqual(open);
	expect(hosts(cspOf(config, { ...all, marketing: false, analytics: false })).sort()).toEqual([
		...open,
		'maps.example.com:8443',
	]);
	expect(hosts(cspOf(config, all))).toEqual(
		expect.arrayContaining([...open, 'ads.example.com', 'google-analytics.com', '*.google-analytics.com']),
	);
	expect(hosts(cspOf(config, { ...all, marketing: true, ads: false }))).not.toContain('ads.example.com');
});

test('the whole of it, to read', () => {
	expect(cspOf({ services: [service('map', 'functional', 'maps.example.com/*')] }, { functional: true })).toBe(
		"default-src 'self' maps.example.com:* wss://maps.example.com:* data: blob: 'unsafe-inline' 'unsafe-eval';" +
			"form-action 'self' maps.example.com:* wss://maps.example.com:*",
	);
});

test('sub-domains that share the decision are this site', () => {
	const shared = { services: [], consent: { cookie: { domain: '.example.com' } } };
	expect(hosts(cspOf(shared))).toEqual(['example.com', '*.example.com']);
});

test('Google passes before consent in mode advanced alone', () => {
	const google = (mode: 'basic' | 'advanced', measurementId = 'G-1'): Options => ({
		services: [{ id: 'ga', preset: 'google-analytics', category: 'analytics', measurementId, mode }],
	});
	expect(hosts(cspOf(google('basic')))).toEqual([]);
	expect(hosts(cspOf(google('advanced')))).toContain('www.googletagmanager.com');
	expect(hosts(cspOf(google('advanced', 'wrong')))).toEqual([]);
});

test('a consent that was read without the configuration says the same', () => {
	const header = consentHeader(config, { ...all, analytics: false });
	expect(cspFor(config, readConsent(header))).toBe(cspFor(config, readConsent(header, config)));
});

test('a service in doubt, or a configuration that cannot be read, opens nothing', () => {
	const doubtful = { services: [{ ...service('map', 'marketing', 'maps.example.com'), url: 1 } as Service] };
	expect(hosts(cspOf(doubtful, all))).toEqual([]);
	for (const wrong of [null, 5, 'x', []]) expect(hosts(cspOf(wrong as unknown as Options))).toEqual([]);
});

test.each([
	['example.com', 'example.com'],
	['example.com/*', 'example.com'],
	['example.com:8080/a', 'example.com:8080'],
	['*.example.com', '*.example.com'],
	['*example.com', 'example.com *.example.com'],
	['cdn-*.example.com', '*.example.com'],
	['*cdn-*.example.com', '*.example.com'],
	['a.*.example.com/x', '*.example.com'],
	['localhost:*', ''],
	['*', '*'],
	['*:8080', '*:8080'],
	['example.*', ''],
	['*.example.*', ''],
	['/path', ''],
	['', ''],
	['https://example.com', 'example.com'],
	['https:', 'https'],
	["'unsafe-hashes'", ''],
	['a;b.com', ''],
	['a,b.com', ''],
	['a b.com', ''],
	['"a".com', ''],
	['計測.example/計測/*', 'xn--g6w570d.example'],
	['*.計測.example:8443', '*.xn--g6w570d.example:8443'],
	['計*.example', ''],
	[5.1, '5.1'],
])('%j becomes %j', (pattern, sources) => {
	expect(hostsOf(pattern).join(' ')).toBe(sources);
});

test('a nonce instead of anything written in the page', () => {
	expect(cspOf(config, undefined, 'r4nd0m+/_-==')).toContain(" 'nonce-r4nd0m+/_-==' ");
	for (const nonce of ['r4nd0m', '', "a' *", 'a;b'])
		expect(cspOf(config, undefined, nonce)).not.toContain('unsafe-inline');
	for (const nonce of ['', "a' *", 'a;b', 5, null])
		expect(cspOf(config, undefined, nonce as string)).not.toMatch(/nonce| \*/);
});

test('arbitrary patterns never break out of the policy', () => {
	const token = /^([a-z\d*:./-]+|'self'|'unsafe-inline'|'unsafe-eval'|data:|blob:)$/i;
	const pattern = fc.oneof(fc.string(), fc.anything(), fc.stringMatching(/^[\w*.:/;,' -]{0,12}$/));
	fc.assert(
		fc.property(fc.array(pattern), (patterns) => {
			const csp = cspOf({ services: [], gate: { trusted: patterns as string[] } });
			const directives = csp.split(';').map((directive) => directive.split(' '));
			expect(directives.map(([name]) => name)).toEqual(['default-src', 'form-action']);
			expect(directives.flatMap(([, ...tokens]) => tokens).filter((one) => !token.test(one))).toEqual([]);
		}),
		{ numRuns: 1000 },
	);
});

test('a pattern without a port is meant for any port', () => {
	const csp = cspOf({ services: [], gate: { trusted: ['a.example', 'b.example:8443/*', '*c.example', '*'] } });
	expect(
		csp
			.split(';')[1]
			?.split(' ')
			.filter((source) => !source.startsWith('wss:')),
	).toEqual(['form-action', "'self'", 'a.example:*', 'b.example:8443', 'c.example:*', '*.c.example:*', '*']);
});

test('the services for Signals and Ads that the documentation has open their hosts', () => {
	const blocks = readFileSync('docs/google.md', 'utf8').matchAll(/```json runs\n(.*?)```/gs);
	const [config] = [...blocks]
		.map(([, json = '']) => JSON.parse(json))
		.filter((json) => /AW-/.test(JSON.stringify(json)));
	const wanted = ['googleads.g.doubleclick.net', 'www.googleadservices.com', 'td.doubleclick.net', 'www.google.com'];
	expect(hosts(cspOf(config, { analytics: true, marketing: true }))).toEqual(expect.arrayContaining(wanted));
	expect(hosts(cspOf(config, { analytics: true, marketing: false })).filter((host) => wanted.includes(host))).toEqual(
		[],
	);
});
