import { describe, expect, it } from 'vitest';
import {
	type Excess,
	exportedNames,
	longFunctions,
	longModule,
	type Module,
	manyParameters,
	moduleState,
	parseModule,
	readModules,
	thrownStrings,
} from './support/limits.js';

const FUNCTION_LINES = 60;
const PARAMETERS = 4;
const MODULE_LINES = 300;

/** What is over a limit, and why. The list only gets shorter: cut what is new, or say here why it cannot be cut. */
const ALLOWED: { readonly [place: string]: string } = {
	'config/options.ts': 'the reference: each option with its documentation, read in one piece',
	'gate/element-watcher.ts watchElements': 'to be cut: the queue of releases apart from the scan',
	'gate/late-script.ts createLateScripts': 'to be cut by six lines',
	'ui/mount.tsx mount': 'to be cut by eight lines',
	'services/google-consent.ts createGoogleConsent': 'to be cut',
	'ui/frame-placeholders.ts framePlaceholders': 'to be cut',
	'ui/inline.ts mountInline': 'to be cut',
	'ui/owner-placeholders.ts ownerPlaceholders': 'to be cut',
	'lib/patch.ts Patch': 'to take an object',
	'lib/patch.ts patch': 'to take an object',
	'eraser/erase-database.ts deleting': 'by window: what the browser itself has not finished',
	'lib/trusted.ts policy': 'a page may make a Trusted Types policy of one name once',
	'records/handle-records.ts opened': 'a database that is open, by its options: opened once for all requests',
	'server/resolve-once.ts resolved': 'a cache by configuration, which holds nothing of a visitor',
};

/** Names that two folders export. */
const SAME_NAMES: { readonly [name: string]: string } = {
	Consent: "the component of sekisho/react, and the visitor's consent: each is the public name of its entry",
	Gate: 'to be told apart: the option, and the gate',
	init: 'what the owner calls, and the command of the same name',
	Ui: 'to be told apart: the option, and the contract of the user interface',
};

const modules = readModules();

const describeExcess = ({ place, detail }: Excess) => `${place}: ${detail}`;
const found = (find: (module: Module) => Excess[]) =>
	modules
		.flatMap(find)
		.filter(({ place }) => !(place in ALLOWED))
		.map(describeExcess);

describe('src/', () => {
	it(`has no function of more than ${FUNCTION_LINES} lines`, () => {
		expect(found((module) => longFunctions(module, FUNCTION_LINES))).toEqual([]);
	});

	it(`has no function with more than ${PARAMETERS} positional parameters`, () => {
		expect(found((module) => manyParameters(module, PARAMETERS))).toEqual([]);
	});

	it(`has no file of more than ${MODULE_LINES} lines`, () => {
		expect(found((module) => longModule(module, MODULE_LINES))).toEqual([]);
	});

	it('throws errors, and no strings', () => {
		expect(found(thrownStrings)).toEqual([]);
	});

	it('keeps no state in a module: two instances on one page share nothing but the natives', () => {
		expect(found(moduleState)).toEqual([]);
	});

	it('breaks each limit that it is excused from', () => {
		const excesses = modules.flatMap((module) => [
			...longFunctions(module, FUNCTION_LINES),
			...manyParameters(module, PARAMETERS),
			...longModule(module, MODULE_LINES),
			...thrownStrings(module),
			...moduleState(module),
		]);
		const places = new Set(excesses.map(({ place }) => place));
		expect(Object.keys(ALLOWED).filter((place) => !places.has(place))).toEqual([]);
	});

	it('has one meaning for each exported name', () => {
		const places = new Map<string, Set<string>>();
		for (const module of modules)
			for (const name of exportedNames(module)) {
				const folder = module.name.replace(/\/?[^/]*$/, '/');
				places.set(name, (places.get(name) ?? new Set()).add(folder));
			}
		const twice = [...places].filter(([name, folders]) => folders.size > 1 && !(name in SAME_NAMES));
		expect(twice.map(([name, folders]) => `${name}: ${[...folders].join(', ')}`)).toEqual([]);
	});
});

describe('the limits', () => {
	const places = (find: (module: Module) => Excess[], text: string) =>
		find(parseModule('x.ts', text)).map(({ place }) => place);

	it('see a long function and many parameters', () => {
		expect(places((module) => longFunctions(module, 2), 'const f = () => {\n\n\n};')).toEqual(['x.ts f']);
		expect(places((module) => manyParameters(module, 1), 'function f(this: X, a: 1, b: 2) {}')).toEqual(['x.ts f']);
	});

	it('see what is thrown', () => {
		expect(places(thrownStrings, "throw 'no'")).toHaveLength(1);
		expect(places(thrownStrings, 'throw `no $' + '{x}`')).toHaveLength(1);
		expect(places(thrownStrings, "throw new Error('no')")).toEqual([]);
	});

	it('see what a module keeps', () => {
		expect(places(moduleState, 'let x = 1;')).toEqual(['x.ts x']);
		expect(places(moduleState, 'const x = new Map();')).toEqual(['x.ts x']);
		expect(places(moduleState, 'const x = { now: 1 }; function f() { x.now = 2; }')).toEqual(['x.ts x']);
		expect(places(moduleState, 'const x = []; function f() { x.push(2); }')).toEqual(['x.ts x']);
		expect(places(moduleState, 'const x: ReadonlySet<1> = new Set([1]); const y = { a: 1 };')).toEqual([]);
	});
});
