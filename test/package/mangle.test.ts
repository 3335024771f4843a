import { describe, expect, it } from 'vitest';
import { propertyNames } from '../../build/internal-names.js';
import { shorten } from '../../build/mangle.js';
import { PAGE_MODULES } from '../../build/page-files.js';
import { ROOT, shipped, shippedNames } from './support/dist.js';
import { platformNames, publicNames } from './support/names.js';
import { schema } from './support/schema.js';

const names = propertyNames(ROOT, PAGE_MODULES);
const table = shorten(names);
const short = Object.values(table);

/** Every key that a configuration may have, wherever it stands. */
function schemaKeys(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const { properties = {} } = value as { properties?: object };
	return [...Object.keys(properties), ...Object.values(value).flatMap(schemaKeys)];
}

describe('the names that the build shortens', () => {
	it('are some', () => {
		expect(names.internal.length).toBeGreaterThan(10);
	});

	it.each([
		['keys of the configuration', () => schemaKeys(schema)],
		[
			'members of a public type that a page sees',
			() =>
				publicNames(
					shippedNames()
						.filter((name) => name.endsWith('.d.ts') && !/^(server|records)\b/.test(name))
						.map(shipped),
				),
		],
		['properties of the platform that a page reads', () => platformNames(PAGE_MODULES)],
	])('are no %s', (_, read) => {
		const foreign = new Set(read());
		expect(foreign.size).toBeGreaterThan(30);
		expect(names.internal.filter((name) => foreign.has(name))).toEqual([]);
	});

	it('become names that mean nothing else', () => {
		expect(new Set(short).size).toBe(short.length);
		expect(short.filter((name) => names.foreign.has(name) || name in table)).toEqual([]);
	});

	it('are gone from what a page fetches', () => {
		const left = shippedNames()
			.filter((name) => /^sekisho[\w.-]*\.js$/.test(name))
			// The name of a file is no property.
			.map((name) => shipped(name).replace(/sekisho\.[\w-]+\.js/g, ''))
			.flatMap((text) => names.internal.filter((word) => new RegExp(`\\.${word}\\b(?!["'])`).test(text)));
		expect(left).toEqual([]);
	});
});
