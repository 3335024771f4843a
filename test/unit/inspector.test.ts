import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/config/resolve.js';
import { decide } from '../../src/decision/decide.js';
import { adviceOf } from '../../src/inspector/advice-of.js';
import type { Entry } from '../../src/inspector/entry.js';
import { claimOf, reasonOf } from '../../src/inspector/reason-of.js';
import { stackOf } from '../../src/inspector/stack-of.js';

const SERVICES = [
	{ id: 'tracker', category: 'analytics', urls: ['other.example/*', 'tracker.example/*'], cookies: ['_t*'] },
	{ id: 'typo', category: 'analitics', urls: ['typo.example/*'] },
	{ id: 'shop', category: 'necessary', cookies: ['cart'] },
];

function ledger(options: object = {}) {
	const config = resolve({ services: SERVICES, ...options }, {});
	return { config, consent: decide(config, undefined, 0) };
}

const entry = (given: Partial<Entry>): Entry => ({
	key: 'a',
	state: 'held',
	isUndeclared: false,
	channel: 'script',
	id: 'tracker',
	what: 'https://tracker.example/t.js',
	times: [],
	count: 1,
	stack: [],
	...given,
});

describe('the reason', () => {
	it.each([
		['undecided', {}, {}],
		['locked', { id: 'typo' }, {}],
		['no-configuration', { id: '?', isUndeclared: true }, { services: undefined }],
		['unknown-id', { id: 'nobody', isUndeclared: true }, {}],
		['blocked', { id: '?', isUndeclared: true }, { gate: { undeclared: 'block' } }],
		['passed', { id: '?', isUndeclared: true, state: 'undeclared' }, {}],
		['own-cookie', { state: 'written', channel: 'cookie', what: 'sekisho', id: '' }, {}],
		['required', { state: 'written', channel: 'cookie', what: 'cart', id: 'shop' }, {}],
		['stored-refused', { state: 'written', channel: 'cookie', what: '_t1' }, {}],
		['erased', { state: 'erased', channel: 'cookie', what: '_t1' }, {}],
	] as const)('%s: %j', (reason, given, options) => {
		expect(reasonOf(entry(given), ledger(options))).toBe(reason);
	});
});

describe('the claim', () => {
	it.each([
		['services[0].urls "tracker.example/*"', {}],
		['services[0].cookies "_t*"', { channel: 'cookie', what: '_t1' }],
		['services[2].cookies "cart"', { state: 'written', channel: 'cookie', what: 'cart', id: 'shop' }],
		[undefined, { what: 'https://elsewhere.example/' }],
		[undefined, { id: '?', isUndeclared: true }],
	] as const)('%s: %j', (claim, given) => {
		expect(claimOf(entry(given), ledger().config)).toBe(claim);
	});
});

describe('the line to write', () => {
	it.each([
		['<script type="text/plain" data-consent="tracker" data-src="https://tracker.example/t.js"></script>', {}],
		['await sekisho.whenAllowed("tracker");', { channel: 'fetch' }],
		[
			'{"id":"stranger-co-jp","category":"marketing","name":"stranger.co.jp","urls":["cdn.stranger.co.jp/*"]}',
			{ id: '?', isUndeclared: true, state: 'undeclared', what: 'https://cdn.stranger.co.jp/a.js' },
		],
		[
			'{"name":"x","days":30,"purpose":{"en":"…","ja":"…"}}',
			{ isUndeclared: true, id: '?', channel: 'cookie', what: 'x' },
		],
		['"x"', { isUndeclared: true, id: '?', channel: 'localStorage', what: 'x', state: 'written' }],
		[undefined, { state: 'released' }],
		[undefined, { state: 'erased', channel: 'cookie', what: '_t1' }],
	] as const)('%s: %j', (code, given) => {
		expect(adviceOf(entry(given), ledger().config)?.code).toBe(code);
	});

	it('has nothing in it that ends an attribute', () => {
		const what = 'https://tracker.example/?a=1&b="><script>';
		expect(adviceOf(entry({ what }), ledger().config)?.code).toContain('?a=1&amp;b=&quot;>');
	});
});

describe('the call stack', () => {
	it.each([
		[
			'Chromium',
			'Error\n    at keep (https://a.example/sekisho/sekisho.js:1:2)\n    at callOut (https://a.example/page:7:3)\n    at https://a.example/page:9:1',
		],
		[
			'Firefox and WebKit',
			'keep@https://a.example/sekisho/sekisho.js:1:2\ncallOut@https://a.example/page:7:3\n@https://a.example/page:9:1\n',
		],
	])('of %s is the page’s own', (_, stack) => {
		expect(stackOf(Object.assign(new Error(), { stack }))).toEqual([
			'callOut https://a.example/page:7:3',
			'https://a.example/page:9:1',
		]);
	});

	it('of what no script asked for is empty', () => {
		expect(
			stackOf(Object.assign(new Error(), { stack: 'Error\n    at a (https://x.example/sekisho.inspect.js?1:2:3)' })),
		).toEqual([]);
	});
});
