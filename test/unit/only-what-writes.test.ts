import { createRequire } from 'node:module';
import { rollup } from 'rollup';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { onlyWhatWrites } from '../../build/only-what-writes.js';

const LIBRARY = createRequire(import.meta.url)
	.resolve('js-cookie')
	.replace(/\.js$/, '.mjs');

/** js-cookie, whole or as a page gets it. */
async function load(isWhole: boolean) {
	const bundle = await rollup({ input: LIBRARY, plugins: isWhole ? [] : [onlyWhatWrites] });
	const { output } = await bundle.generate({ format: 'es' });
	const { code } = output[0];
	const { default: cookies } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
	return { code, cookies };
}

afterEach(() => vi.unstubAllGlobals());

const [whole, part] = [await load(true), await load(false)];

describe('of js-cookie, a page gets only what writes', () => {
	it('which is half of it', () => {
		expect(part.code.length).toBeLessThan(whole.code.length * 0.7);
		expect(Object.keys(Object.getPrototypeOf(part.cookies))).toEqual(['set']);
	});

	it.each([
		['sekisho', '2/1/180/a-b', { path: '/', sameSite: 'Lax', secure: true, expires: new Date(1e12) }],
		['sekisho', 'x', { path: '/a;b', domain: 'example.com; Secure', secure: false }],
		['a b(c)', 'ä; =%', { expires: 3 }],
	])('and writes the same: %s=%s', (name, value, attributes) => {
		vi.stubGlobal('document', {});
		vi.spyOn(Date, 'now').mockReturnValue(1e12);
		const written = part.cookies.set(name, value, attributes);
		expect(written).toBe(whole.cookies.set(name, value, attributes));
		expect(written).toContain('=');
	});
});
