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

	it('takes no longer for a long text', () => {
		const began = performance.now();
		unfinishedTag(`<a ${'x="1" '.repeat(20_000)}`);
		unfinishedTag('<a = '.repeat(2_000));
		unfinishedTag(`${'<b '.repeat(200_000)}>`);
		expect(performance.now() - began).toBeLessThan(2_000);
	});
});
