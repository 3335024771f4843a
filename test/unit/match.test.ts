import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { address, names, urls } from '../../src/lib/match.js';

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
