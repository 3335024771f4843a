import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/dist.js';
import {
	type Excess,
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
const ARTEFACT_LINES = 80;

const modules = readModules();

const describeExcess = ({ place, detail }: Excess) => `${place}: ${detail}`;
const found = (find: (module: Module) => Excess[]) => modules.flatMap(find).map(describeExcess);

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

	it(`is built from a list of artefacts of ${ARTEFACT_LINES} lines at most: a plugin is a file in build/`, () => {
		const lines = readFileSync(join(ROOT, 'rollup.config.ts'), 'utf8').trimEnd().split('\n');
		expect(lines.length).toBeLessThanOrEqual(ARTEFACT_LINES);
	});

	it('throws errors, and no strings', () => {
		expect(found(thrownStrings)).toEqual([]);
	});

	it('keeps no state in a module: two instances on one page share nothing but the natives', () => {
		expect(found(moduleState)).toEqual([]);
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
