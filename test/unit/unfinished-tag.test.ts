import { describe, expect, it } from 'vitest';
import { unfinishedTag } from '../../src/gate/unfinished-tag.js';

describe('unfinishedTag', () => {
	it.each([
		['', ''],
		['text', ''],
		['a < b', ''],
		['a <', '<'],
		['<', '<'],
		['</', '</'],
		['<b>x</b', '</b'],
		['<img src=a', '<img src=a'],
		['<img src=a>', ''],
		['<a x=">">', ''],
		["<a x='>'>", ''],
		['<a href="x>y', '<a href="x>y'],
		["<p><a href='x>y", "<a href='x>y"],
		['<a x = ">', '<a x = ">'],
		['<a x=b">', ''],
		['<a ">', ''],
		['<a x=\n"1" y="', '<a x=\n"1" y="'],
		['<script>1', ''],
		['<b>one</b><scr', '<scr'],
	])('of %j is %j', (text, rest) => {
		expect(text.slice(unfinishedTag(text))).toBe(rest);
	});

	// An expression that looks back from every place would not come to an end here.
	it.each([
		['a tag with many attributes', `<a ${'x="1" '.repeat(20_000)}`, 0],
		['many tags in an attribute', '<a = '.repeat(2_000), 0],
		['many names in a tag that ends', `${'<b '.repeat(200_000)}>`, 600_001],
	])('reads %s', (_, text, start) => {
		expect(unfinishedTag(text)).toBe(start);
	});
});
