import { describe, expect, it } from 'vitest';
import { parseCookies } from '../../src/lib/parse-cookies.js';

describe('parseCookies', () => {
	it.each([
		['', []],
		['a=1', ['a=1']],
		['a=1; b=2', ['a=1', 'b=2']],
		['a=1;b=2', ['a=1', 'b=2']],
		['a=', ['a=']],
		['a=1=2', ['a=1=2']],
		['a=x; a=y', ['a=x', 'a=y']],
		// Without a name, it is written as its value alone, and hides no other.
		['probe; _ga=GA1', ['_ga=GA1']],
		['_ga=GA1; probe', ['_ga=GA1']],
		['=probe; _ga=GA1', ['_ga=GA1']],
		['probe', []],
		[' a=1 ; b=2', ['a=1', 'b=2']],
		['a =1', ['a =1']],
	])('reads %j', (text, expected) => {
		expect(parseCookies(text).map(({ name, value }) => `${name}=${value}`)).toEqual(expected);
	});
});
