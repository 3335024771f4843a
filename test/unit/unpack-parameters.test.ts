import { rollup } from 'rollup';
import { expect, it } from 'vitest';
import { unpackParameters } from '../../build/unpack-parameters.js';

/** What the plugin makes of a module. */
async function unpack(code: string): Promise<string> {
	const source = { name: 'source', resolveId: (id: string) => id, load: () => code };
	const bundle = await rollup({ input: 'entry', plugins: [source], treeshake: false });
	const { output } = await bundle.generate({ format: 'es', plugins: [unpackParameters] });
	return output[0].code.replace(/\s+/g, ' ').trim();
}

it.each([
	[
		'a function',
		'function f({ a, b: c = 1 }) { g(a, c); } f({ b: x, a: 2 });',
		'function f(c = 1,a) { g(a, c); } f(x,2);',
	],
	['a shorthand', 'function f({ a }) { g(a); } f({ a });', 'function f(a) { g(a); } f(a);'],
	[
		'a method',
		'function f({ a }) { a(); } f({ async a(x) { g(x); } });',
		'function f(a) { a(); } f(async function(x) { g(x); });',
	],
	['what is left out', 'function f({ a, b }) { g(a, b); } f({ b: 1 });', 'function f(b,a) { g(a, b); } f(1);'],
	[
		'what nobody takes',
		'function f({ b }) { g(b); } f({ a: h(), b: 1 });',
		'function f(unused_a,b) { g(b); } f(h(),1);',
	],
	[
		'in the first line',
		'function f(parts) { const { a, b } = parts; g(a, b); } f({ b: 1, a: 2 });',
		'function f(b,a) { g(a, b); } f(1,2);',
	],
	[
		'among others',
		'function f(a, { b, c }, d) { g(a, b, c, d); } f(1, { c: 3, b: 2 }, 4);',
		'function f(a, c,b, d) { g(a, b, c, d); } f(1, 3,2, 4);',
	],
	[
		'one call in another',
		'function f({ a }) { g(a); } function h({ b }) { g(b); } f({ a: h({ b: 1 }) });',
		'function f(a) { g(a); } function h(b) { g(b); } f(h(1));',
	],
])('names cost nothing: %s', async (_, code, unpacked) => {
	expect(await unpack(code)).toBe(unpacked);
});

it.each([
	['is called twice', 'function f({ a }) { g(a); } f({ a: 1 }); f({ a: 2 });'],
	['is handed on', 'function f({ a }) { g(a); } f({ a: 1 }); g(f);'],
	['is exported', 'function f({ a }) { g(a); } f({ a: 1 }); export { f };'],
	['is shadowed', 'function f({ a }) { g(a); } function h(f) { f({ a: 1 }); } h(g);'],
	['gets an object from elsewhere', 'function f({ a }) { g(a); } f(h);'],
	['gets a spread', 'function f({ a }) { g(a); } f({ ...h, a: 1 });'],
	['takes the rest', 'function f({ a, ...others }) { g(a, others); } f({ a: 1, b: 2 });'],
	['gets a getter', 'function f({ a }) { g(a); } f({ get a() { return 1; } });'],
	['names it again', 'function f(parts) { const { a } = parts; g(a, parts); } f({ a: 1 });'],
	['takes it apart later', 'function f(parts) { h(); const { a } = parts; g(a); } f({ a: 1 });'],
	['is given fewer arguments', 'function f(a, { b }) { g(a, b); } f(1);'],
	['is given a list', 'function f(a, { b }) { g(a, b); } f(...h, { b: 1 });'],
])('a function stays as it is that %s', async (_, code) => {
	expect(await unpack(code)).toBe(code);
});
