import { expect, it } from 'vitest';
import { dropParameters } from '../../build/drop-parameters.js';

/** Runs code before and after: `said` is what it tells, in order. */
function said(code: string): unknown[] {
	const heard: unknown[] = [];
	new Function('say', code)((one: unknown) => heard.push(one));
	return heard;
}

it.each([
	['a function', 'const a = 1; (function (e) { say(e); })(a);', 'const a = 1; (function () { say(a); })();'],
	['an arrow function', 'const a = 1; (e => say(e))(a);', 'const a = 1; (() => say(a))();'],
	[
		'among others',
		'const a = 1; (function (x, e, y) { say(x, e, y); })(2, a, 3);',
		'const a = 1; (function (x$0, y$1) { say(x$0, a, y$1); })(2, 3);',
	],
	[
		'one in another',
		'const a = 1; (function (e) { (function (f) { say(f); })(e); })(a);',
		'const a = 1; (function () { (function () { say(a); })(); })();',
	],
	[
		'as a property',
		'const a = 1; (function (e) { say({ e }); })(a);',
		'const a = 1; (function () { say({ e: a }); })();',
	],
])('what only has another name in a function goes: %s', (_, code, dropped) => {
	expect(dropParameters(code)).toBe(dropped);
	expect(said(dropped)).toEqual(said(code));
});

it.each([
	['the caller assigns anew', 'let a = 1; const f = (function (e) { return () => e; })(a); a = 2; say(f());'],
	['the function assigns anew', 'const a = 1; (function (e) { e++; say(e); })(a); say(a);'],
	['a loop assigns', 'const a = 1; (function (e) { for (e of [3, 4]) say(e); })(a); say(a);'],
	['a pattern assigns', 'const a = 1; (function (e) { [{ b: e = 5 }] = [{}]; say(e); })(a); say(a);'],
	['has no value yet', 'var f = (function (e) { return () => e; })(a); var a = 2; say(f());'],
	['may be left out', 'const a = undefined; (function (e = 3) { say(e); })(a);'],
	['is counted', 'const a = 1; (function (e) { say(arguments.length); })(a);'],
	['is one of the rest', 'const a = 1; (function (e, ...f) { say(e + f[0]); })(a, 2);'],
	['is spread', 'const a = [1, 2]; (function (e, f) { say(e + f); })(...a);'],
])('a parameter stays that %s', (_, code) => {
	const dropped = dropParameters(code);
	expect(said(dropped)).toEqual(said(code));
	expect(dropped.replace(/\$\d+/g, '')).toBe(code);
});

it.each([
	['a variable', 'const a = 1; (function (e) { const a = 2; say(a); say(e); })(a);'],
	['a variable of a block', 'const a = 1; (function (e) { { let a = 2; say(a); say(e); } })(a);'],
	['another parameter', 'const a = 1; (function (e) { [2].forEach((a) => say(a + e)); })(a);'],
	['what catches', 'const a = 1; (function (e) { try { throw 2; } catch (a) { say(a); say(e); } })(a);'],
	[
		'what a pattern takes',
		'const a = 1; (function (e) { const { a = 5 } = {}, { b: { c = e } } = { b: {} }; say(a + c); })(a);',
	],
	['a function', 'const a = 1; (function (e) { function a() { return e; } say(a()); })(a);'],
	['a loop', 'const a = 1; (function (e) { for (const a of [7]) say(a + e); })(a);'],
	['a function around it', '[1].forEach((a) => { (function (e) { const a = 2; say(a); say(e); })(a); });'],
])('what has the same name inside is kept apart: %s', (_, code) => {
	const dropped = dropParameters(code);
	expect(dropped).not.toMatch(/\(e|e\)/);
	expect(said(dropped)).toEqual(said(code));
});

it('what a module exports and imports keeps its name', () => {
	const code = "import { x as y } from 'z'; const a = 1; (function (e) { y(e); })(a); export { a as b, y };";
	expect(dropParameters(code)).toBe(
		"import { x as y } from 'z'; const a = 1; (function () { y(a); })(); export { a as b, y };",
	);
});
