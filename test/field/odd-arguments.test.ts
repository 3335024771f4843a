import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// Every native that the gate stands in front of is called with odd arguments, in a page with the gate and in one without:
// both throw, or answer, alike. Which natives these are, the page with the gate says itself.

const CONFIG = {
	company: { name: 'Example' },
	services: [{ id: 'fun', category: 'functional', name: 'Fun', urls: ['fun.example.com'] }],
};

/** Methods and setters of elements and the like that are no function of the browser any more, as `Owner.name kind`. */
const PATCHED = `[...new Set(Object.getOwnPropertyNames(window))].flatMap((owner) => {
	const { prototype } = Object.getOwnPropertyDescriptor(window, owner)?.value ?? {};
	return Object.entries(typeof prototype === 'object' && prototype ? Object.getOwnPropertyDescriptors(prototype) : {})
		.flatMap(([name, descriptor]) => ['value', 'set']
			.filter((kind) => typeof descriptor[kind] === 'function' && /^patched\\b/.test(descriptor[kind]))
			.map((kind) => owner + '.' + name + ' ' + kind));
}).sort()`;

/** Calls each of them, and says how it went and what it left behind. */
const probe = (patched: readonly string[]) => `(async () => {
	const ARGUMENTS = [
		[], [undefined], [null], [Symbol('s')], [5n], [{ toString: () => 'text' }], [Object.create(null)], [{ toString() { throw new RangeError('odd'); } }],
		[undefined, undefined], [null, null], ['beforeend', null], ['beforeend', undefined], ['nowhere', 'text'], ['x', Symbol('s')],
		['src', undefined], ['src', null], [null, 'src', null], ['GET', undefined], ['data-x', { toString: () => 'text' }],
	];
	const inert = document.implementation.createHTMLDocument('');
	const make = {
		Attr: () => document.createAttribute('x'),
		CharacterData: () => document.body.appendChild(new Text('x')),
		Document: (name) => (/^(execCommand|cookie)$/.test(name) ? document : document.implementation.createHTMLDocument('')),
		DocumentFragment: () => new DocumentFragment(),
		DocumentType: () => inert.doctype,
		Element: () => document.body.appendChild(document.createElement('p')),
		NamedNodeMap: () => document.createElement('p').attributes,
		Node: () => document.createElement('p'),
		Range: () => document.createRange(),
		ShadowRoot: () => document.createElement('p').attachShadow({ mode: 'open' }),
		Storage: () => sessionStorage,
		Navigator: () => navigator,
		XMLHttpRequest: () => new XMLHttpRequest(),
		XMLSerializer: () => new XMLSerializer(),
		HTMLOptionsCollection: () => document.createElement('select').options,
	};
	const tag = { Image: 'img', Frame: 'frame', IFrame: 'iframe', Table: 'table', Select: 'select' };
	const makeOf = (owner) => make[owner] ?? (/^HTML(.*)Element$/.test(owner) && !/Media|Form/.test(owner)
		? () => document.createElement(tag[RegExp.$1] ?? RegExp.$1.toLowerCase()) : undefined);
	const said = (value) => value === null || /^(undefined|boolean|string|number)$/.test(typeof value) ? String(value) : typeof value;
	const told = [];
	for (const one of ${JSON.stringify(patched)}) {
		const [, owner, name, kind] = /(.*)\\.(.*) (.*)/.exec(one);
		const native = Object.getOwnPropertyDescriptor(window[owner]?.prototype ?? {}, name)?.[kind];
		if (!native || !makeOf(owner)) continue;
		for (const [index, args] of ARGUMENTS.entries()) {
			if (kind === 'set' && args.length !== 1) continue;
			const self = makeOf(owner)(name);
			let answer;
			try { answer = said(Reflect.apply(native, self, args)); } catch (error) { answer = 'throws ' + error.name; }
			const after = self instanceof Element ? self.innerHTML : '';
			told.push(one + ' ' + index + ': ' + answer + ' ' + after);
		}
	}
	return told;
})()`;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('odd arguments: %s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => page(CONFIG));
		stage.world.always('www.site.example', '/page-bare', '<!doctype html><title>page</title><h1>Page</h1>');
		visitor = await stage.visitor();
	});
	afterAll(() => stage?.close());

	it('are answered as without the gate', async () => {
		const origin = stage.world.secureOrigin();
		await stage.open(visitor, `${origin}/page`);
		const patched = await visitor.evaluate<string[]>(PATCHED);
		expect(patched).toContain('Element.insertAdjacentHTML value');
		const told = await visitor.evaluate<string[]>(probe(patched));
		await stage.open(visitor, `${origin}/page-bare`);
		expect(await visitor.evaluate<string[]>(PATCHED)).toEqual([]);
		const native = await visitor.evaluate<string[]>(probe(patched));
		expect(native.length).toBeGreaterThan(500);
		expect(told.filter((line, index) => line !== native[index])).toEqual(
			native.filter((line, index) => line !== told[index]),
		);
	});
});
