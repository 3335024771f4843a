import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Options, Service } from '../../src/config/options.js';

// The document, as the rest of the program sees it.
vi.mock('../../src/lib/natives.js', () => ({ page: { baseURI: 'https://www.site.example/shop/' } }));
Object.assign(globalThis, { location: { hostname: 'www.site.example', host: 'www.site.example' } });

const { resolve } = await import('../../src/config/resolve.js');
const { judge, claimKind } = await import('../../src/gate/judge.js');
const { address } = await import('../../src/lib/match.js');
const { understandsClaims } = await import('../../src/config/understands-claims.js');
const { presets } = await import('../../src/services/presets.js');

const STATS: Service = {
	id: 'stats',
	category: 'analytics',
	urls: ['stats.example/*'],
	cookies: ['_st*'],
	storage: ['st_*'],
};
const FOLDER: Service = { id: 'folder', category: 'functional', urls: ['shared.example/embed/*'] };
const ADS: Service = {
	id: 'ads',
	category: 'marketing',
	urls: ['shared.example/ads/*', 'both.example/*'],
	cookies: ['_both'],
};
const BOTH: Service = { id: 'both', category: 'functional', urls: ['both.example/*'], cookies: ['_both'] };
const GA: Service = { id: 'ga', category: 'analytics', preset: 'google-analytics', measurementId: 'G-TEST1' };
const GA2: Service = { ...GA, id: 'ga2', measurementId: 'G-TEST2' };
const GTM: Service = { id: 'gtm', category: 'analytics', preset: 'google-tag-manager', containerId: 'GTM-TEST1' };

const services = [STATS, FOLDER, ADS, BOTH];

interface Case {
	/** `pass`, `undeclared`, or the id that holds it. */
	readonly verdict: string;
	readonly channel: string;
	readonly what: string;
	readonly allowed?: readonly string[];
	readonly options?: Options | undefined;
	readonly mark?: string;
	readonly isHint?: boolean;
}

function verdictOf({ channel, what, allowed = [], mark, isHint = false, ...given }: Omit<Case, 'verdict'>): string {
	const config = resolve('options' in given ? given.options : { services }, presets);
	const text = claimKind(channel) === 'urls' ? address(what) : what;
	const verdict = judge(config, (id) => allowed.includes(id), channel, { what, text, mark: mark ?? null, isHint });
	return verdict.id ?? (verdict.isUndeclared ? 'undeclared' : 'pass');
}

const table = (title: string, cases: readonly Case[]) =>
	describe(title, () => {
		it.each(cases.map((one) => [JSON.stringify(one), one] as const))('%s', (_, { verdict, ...subject }) => {
			expect(verdictOf(subject)).toBe(verdict);
		});
	});

describe('judge', () => {
	beforeAll(() => vi.spyOn(console, 'warn'));

	table('what leaves nothing', [
		{ verdict: 'pass', channel: 'img', what: 'data:image/gif;base64,R0' },
		{ verdict: 'pass', channel: 'fetch', what: 'blob:https://stats.example/1' },
		{ verdict: 'pass', channel: 'script', what: '' },
		{ verdict: 'pass', channel: 'cookie', what: '' },
		{ verdict: 'pass', channel: 'cookie', what: 'sekisho', options: { services: [{ ...STATS, cookies: ['*'] }] } },
	]);

	table('what a service claims', [
		{ verdict: 'stats', channel: 'fetch', what: 'https://stats.example/hit?x' },
		{ verdict: 'pass', channel: 'fetch', what: 'https://stats.example/hit?x', allowed: ['stats'] },
		{ verdict: 'stats', channel: 'cookie', what: '_st1' },
		{ verdict: 'pass', channel: 'cookie', what: '_st1', allowed: ['stats'] },
		{ verdict: 'stats', channel: 'storage', what: 'st_key' },
		{ verdict: 'undeclared', channel: 'storage', what: '_st1' },
		{ verdict: 'folder', channel: 'iframe', what: '//shared.example/embed/1' },
		{ verdict: 'undeclared', channel: 'iframe', what: '//shared.example/other' },
	]);

	table('what two services claim', [
		{ verdict: 'ads', channel: 'img', what: 'https://both.example/1', allowed: ['both'] },
		{ verdict: 'both', channel: 'img', what: 'https://both.example/1', allowed: ['ads'] },
		{ verdict: 'pass', channel: 'img', what: 'https://both.example/1', allowed: ['ads', 'both'] },
		{ verdict: 'pass', channel: 'img', what: 'https://both.example/1', allowed: ['both'], mark: 'both' },
		{ verdict: 'pass', channel: 'img', what: 'https://both.example/1', allowed: ['both'], mark: ' stats, both' },
		{
			verdict: 'pass',
			channel: 'img',
			what: 'https://both.example/1',
			allowed: ['both', 'functional'],
			mark: 'functional',
		},
		{ verdict: 'ads', channel: 'img', what: 'https://both.example/1', allowed: ['both'], mark: 'ads' },
		{
			verdict: 'ads',
			channel: 'img',
			what: 'https://both.example/1',
			allowed: ['both', 'necessary'],
			mark: 'necessary',
		},
		{ verdict: 'stats', channel: 'img', what: 'https://stats.example/1', allowed: ['both'], mark: 'both' },
		{ verdict: 'ads', channel: 'cookie', what: '_both', allowed: ['both'] },
	]);

	const google = { services: [GA, GA2, GTM] };
	table('two properties of one vendor', [
		{
			verdict: 'ga',
			channel: 'script',
			what: 'https://www.googletagmanager.com/gtag/js?id=G-TEST1',
			allowed: ['ga2'],
			options: google,
		},
		{
			verdict: 'pass',
			channel: 'script',
			what: 'https://www.googletagmanager.com/gtag/js?id=G-TEST2&l=x',
			allowed: ['ga2'],
			options: google,
		},
		{
			verdict: 'pass',
			channel: 'beacon',
			what: 'https://www.google-analytics.com/g/collect?v=2&tid=G-TEST2&_p=1',
			allowed: ['ga2'],
			options: google,
		},
		{
			verdict: 'ga',
			channel: 'beacon',
			what: 'https://www.google-analytics.com/g/collect?v=2&tid=G-TEST1&_p=1',
			allowed: ['ga2'],
			options: google,
		},
		{
			verdict: 'ga',
			channel: 'beacon',
			what: 'https://www.google-analytics.com/g/collect?v=2&tid=G-TEST12',
			allowed: ['ga2'],
			options: google,
		},
		{
			verdict: 'ga',
			channel: 'script',
			what: 'https://www.googletagmanager.com/gtag/js?id=G-OTHER',
			allowed: ['ga2'],
			options: google,
		},
		{
			verdict: 'gtm',
			channel: 'script',
			what: 'https://www.googletagmanager.com/gtm.js?id=GTM-TEST1',
			allowed: ['ga', 'ga2'],
			options: google,
		},
		{ verdict: 'pass', channel: 'cookie', what: '_ga', allowed: ['ga2'], options: google },
		{ verdict: 'pass', channel: 'cookie', what: '_ga', allowed: ['gtm'], options: google },
		{ verdict: 'pass', channel: 'cookie', what: '_ga_TEST2', allowed: ['ga2'], options: google },
		{ verdict: 'ga', channel: 'cookie', what: '_ga_TEST1', allowed: ['ga2', 'gtm'], options: google },
		{ verdict: 'ga', channel: 'cookie', what: '_ga', allowed: [], options: google },
	]);

	table('what is trusted', [
		{
			verdict: 'pass',
			channel: 'script',
			what: 'https://cdn.example/x.js',
			options: { services, gate: { trusted: ['cdn.example/*'], undeclared: 'block' } },
		},
		{
			verdict: 'stats',
			channel: 'script',
			what: 'https://stats.example/x.js',
			options: { services, gate: { trusted: ['stats.example/*'] } },
		},
	]);

	table('hints', [
		{ verdict: 'folder', channel: 'link', what: 'https://shared.example', isHint: true },
		{ verdict: 'folder', channel: 'link', what: '//shared.example:8443/', isHint: true },
		{ verdict: 'folder', channel: 'link', what: 'https://shared.example/font.woff2', isHint: true },
		{ verdict: 'ads', channel: 'link', what: 'https://shared.example/ads/1.js', isHint: true, allowed: ['folder'] },
		{ verdict: 'undeclared', channel: 'link', what: 'https://shared.example', isHint: true, allowed: ['folder'] },
		{ verdict: 'undeclared', channel: 'link', what: 'https://shared.example/icon.png' },
		{ verdict: 'stats', channel: 'link', what: 'https://stats.example', isHint: true },
		{ verdict: 'undeclared', channel: 'link', what: 'https://cdn.example', isHint: true },
		{
			verdict: 'pass',
			channel: 'link',
			what: '/app.js',
			isHint: true,
			options: { services: [{ ...STATS, urls: ['/log', '*/collect', 'www.site.example/hit'] }] },
		},
		{
			verdict: 'undeclared',
			channel: 'link',
			what: 'https://cdn.example',
			isHint: true,
			options: { services: [{ ...STATS, urls: ['*/collect'] }] },
		},
		{
			verdict: 'ga',
			channel: 'link',
			what: 'https://www.googletagmanager.com',
			isHint: true,
			options: { services: [GA] },
		},
		{
			verdict: 'gtm',
			channel: 'link',
			what: 'https://www.googletagmanager.com/gtag/js?id=G-1',
			isHint: true,
			options: { services: [GTM] },
		},
	]);

	table('the first party', [
		{ verdict: 'pass', channel: 'fetch', what: '/api' },
		{ verdict: 'pass', channel: 'fetch', what: 'https://static.site.example/a' },
		{ verdict: 'pass', channel: 'beacon', what: '/log' },
		{ verdict: 'undeclared', channel: 'fetch', what: 'https://othersite.example/a' },
	]);

	table('nobody declares it', [
		{ verdict: 'undeclared', channel: 'script', what: 'https://other.example/' },
		{
			verdict: 'pass',
			channel: 'script',
			what: 'https://other.example/',
			options: { services, gate: { undeclared: 'allow' } },
		},
		{
			verdict: '?',
			channel: 'script',
			what: 'https://other.example/',
			options: { services, gate: { undeclared: 'block' } },
		},
		{ verdict: '?', channel: 'cookie', what: 'other', options: { services, gate: { undeclared: 'block' } } },
		{ verdict: 'undeclared', channel: 'cookie', what: 'other' },
	]);

	table('the services are not known', [
		{ verdict: '?', channel: 'script', what: 'https://other.example/', options: undefined },
		{ verdict: '?', channel: 'cookie', what: 'other', options: undefined },
		{ verdict: '?', channel: 'beacon', what: '/log', options: undefined },
		{ verdict: 'pass', channel: 'fetch', what: '/api', options: undefined },
	]);

	const inDoubt = (service: object, gate = {}) =>
		({ services: [STATS, { id: 'x', category: 'analytics', ...service }], gate }) as Options;
	const faults: [string, object][] = [
		['a preset that there is not', { preset: 'ga4' }],
		['a preset named like what every object has', { preset: 'toString' }],
		['a key that there is not', { url: ['other.example/*'] }],
		['an address with a space', { urls: ['other.example /*'] }],
		['an address that is no text', { urls: [{}] }],
		['a part of a name in Japanese', { urls: ['計*.example'] }],
		['an address with a backslash', { urls: ['other.example\\x'] }],
		['a cookie that is none', { cookies: [{}] }],
	];
	describe.each(faults)('it is not understood what a service claims: %s', (_, service) => {
		it('holds third parties that nobody declares, whatever is allowed', () => {
			const subject = { what: 'https://other.example/', allowed: ['stats', 'x'] };
			for (const gate of [{}, { undeclared: 'allow' }]) {
				const options = inDoubt(service, gate);
				expect(verdictOf({ channel: 'script', ...subject, options })).toBe('?');
				expect(verdictOf({ channel: 'beacon', ...subject, options })).toBe('?');
			}
		});

		it('lets pass what is known', () => {
			const options = inDoubt(service, { trusted: ['cdn.example/*'] });
			const all = [
				{ channel: 'fetch', what: '/api' },
				{ channel: 'script', what: 'https://cdn.example/1' },
				{ channel: 'script', what: 'https://stats.example/1', allowed: ['stats'] },
			];
			expect(all.map((one) => verdictOf({ ...one, options }))).toEqual(['pass', 'pass', 'pass']);
			expect(verdictOf({ channel: 'cookie', what: 'cart', options })).toBe('undeclared');
		});
	});

	it('is not in doubt about a service that claims nothing, or of which the owner alone knows', () => {
		const options = {
			services: [
				{ id: 'a', category: 'analytics' },
				{ id: 'b', category: 'analytics', preset: 'access-log' },
			],
		} as Options;
		expect(verdictOf({ channel: 'script', what: 'https://other.example/', options })).toBe('undeclared');
	});

	it('tells nobody', () => {
		verdictOf({ channel: 'script', what: 'https://other.example/' });
		expect(console.warn).not.toHaveBeenCalled();
	});

	it('understands every key of a service that there is', () => {
		const source = readFileSync('src/config/service-options.ts', 'utf8');
		const [, body = ''] = /export interface Service \{(.*?)\n\}/s.exec(source) ?? [];
		const keys = [...body.matchAll(/^\t(\w+)\??:/gm)].map(([, key = '']) => key);
		expect(keys.length).toBeGreaterThan(10);
		expect(
			keys.filter((key) => !understandsClaims({ [key]: key === 'preset' ? 'access-log' : [] }, presets, [])),
		).toEqual([]);
	});
});
