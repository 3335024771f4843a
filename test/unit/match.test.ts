import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { address, beginningOf, names, readPattern, urls } from '../../src/lib/match.js';

// The document, as the rest of the program sees it.
vi.mock('../../src/lib/natives.js', () => ({ page: { baseURI: 'https://www.site.example/shop/' } }));

beforeEach(() => {
	Object.assign(globalThis, {
		location: { hostname: 'www.site.example', host: 'www.site.example' },
	});
});
afterEach(() => {
	Reflect.deleteProperty(globalThis, 'location');
});

const matches = (pattern: string, url: string) => urls([pattern]).test(address(url));

describe('urls', () => {
	it.each([
		['maps.example.com/*', 'https://maps.example.com/a/b?c=d'],
		['maps.example.com/*', 'http://maps.example.com:8080/'],
		['maps.example.com', '//maps.example.com/anything'],
		['maps.example.com:8443/*', 'wss://maps.example.com:8443/x'],
		['https://maps.example.com/*', 'wss://maps.example.com/a'],
		['//maps.example.com/*', 'https://maps.example.com/a'],
		['*.example.com/*', 'https://a.b.example.com/x'],
		['MAPS.example.com/API', 'https://maps.EXAMPLE.com/api'],
		['example.com/pixel', 'https://example.com/pixel?id=1#x'],
		['example.com/%E3%81%82*', 'https://example.com/あ'],
		['example.com/*', 'https://example.com/%E3'],
		['example.com/*', 'https://example.com/%7G'],
		['/access-log', '/access-log?page=1'],
		['/access-log', 'https://www.site.example/access-log'],
		['/log/*', '../log/1'],
		['計測.example/*', 'https://計測.example/a.js'],
		['*.計測。example', 'https://a.計測.example/'],
		['ＴＡＧ.example', 'https://tag.example/'],
		['tag%2Eexample/*', 'https://tag.example/a'],
		['example.com/計測/*', 'https://example.com/計測/a.js'],
		['https://example.com/計*', 'https://example.com/%E8%A8%88測'],
		['/計測/*', '/計測/a.png'],
		['example.com/my%20lib.js', 'https://example.com/my%20lib.js'],
		['example.com/a/../b/./*', 'https://example.com/a/../b/./c'],
		['example.com./*', 'https://example.com./a'],
		['example.com:443/*', 'https://example.com:443/a'],
		['example.com:443/*', 'wss://example.com/a'],
		['example.com:443/*', 'http://example.com:443/a'],
		['計測.example:80', 'http://計測.example/'],
		['計測.example:8443', 'https://計測.example:8443/'],
		['*.計測.example:*', 'https://a.計測.example:8443/'],
		['[2001:0db8::1]:8080/*', 'http://[2001:db8::1]:8080/'],
	])('%s matches %s', (pattern, url) => {
		expect(matches(pattern, url)).toBe(true);
	});

	it.each([
		['maps.example.com/*', 'https://example.com/maps.example.com/'],
		['maps.example.com/*', 'https://maps.example.com.evil.example/'],
		['maps.example.com:8443/*', 'https://maps.example.com/'],
		['*.example.com/*', 'https://example.com/'],
		['example.com/pixel', 'https://example.com/pixels'],
		['/access-log', 'https://other.example/access-log'],
		['example.com', 'data:text/plain,example.com/'],
		['.*', 'https://example.com/'],
		['(a+)+$', 'https://example.com/'],
		['計測.example:8443/*', 'https://計測.example/'],
		['example.com:443/*', 'https://example.com:8443/'],
		['計*.example', 'https://計測.example/'],
		['%E8%A8%88*.example', 'https://計測.example/'],
		['a.example/計測?x', 'https://a.example/計測'],
	])('%s does not match %s', (pattern, url) => {
		expect(matches(pattern, url)).toBe(false);
	});

	it('matches an encoded path as the server reads it', () => {
		expect(matches('/access-log', '/%61ccess-log')).toBe(true);
	});

	it('nothing matches nothing', () => {
		expect(urls([]).test('')).toBe(false);
		expect(address('http://')).toBe('');
	});
});

it.each(['計*.example', '*測.example/a', 'a\\b', '計測?x', '[::g]', 'a%00b'])('%s can be no address', (pattern) => {
	expect(readPattern(pattern)).toBeUndefined();
});

it('a pattern begins as the address does that it is meant for', () => {
	expect(['計測.example:443/*', 'TAG.example./*', '/計測'].map(beginningOf)).toEqual([
		new URL('https://計測.example').host,
		'tag.example',
		'www.site.example',
	]);
});

it('names: whole, and `*` for anything', () => {
	expect(['_ga', '_ga_X', '_gax', 'x_ga'].map((name) => names(['_ga', '_ga_*']).test(name))).toEqual([
		true,
		true,
		false,
		false,
	]);
	expect(names([]).test('')).toBe(false);
	expect(names(['a.b']).test('axb')).toBe(false);
	expect(names(['a*']).test('a\n')).toBe(true);
});
