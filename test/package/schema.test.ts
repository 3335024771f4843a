import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/dist.js';
import { faultsOf, schema } from './support/schema.js';

const COMPANIES = join(ROOT, 'demo/companies');

const service = { id: 'map', category: 'functional', urls: ['maps.example.com/*'] };

describe('sekisho.schema.json', () => {
	it.each(readdirSync(COMPANIES))('accepts demo/companies/%s', (file) => {
		expect(faultsOf(JSON.parse(readFileSync(join(COMPANIES, file), 'utf8')))).toEqual([]);
	});

	it('accepts a small configuration, and none', () => {
		expect(faultsOf({ company: { name: 'A' }, services: [service] })).toEqual([]);
		expect(faultsOf({})).toEqual([]);
	});

	it.each<[string, unknown]>([
		['an unknown key', { servces: [] }],
		['an unknown key in a service', { services: [{ ...service, url: 'maps.example.com/*' }] }],
		['an unknown key in the company', { company: { name: 'A', homepage: '/' } }],
		['a service without an id', { services: [{ category: 'functional' }] }],
		['a list that is none', { services: service }],
		['a number for a word', { language: 1 }],
		['a word for a number', { consent: { days: '180' } }],
		['a regime that is none', { regime: 'opt-inn' }],
		['a preset that is none', { services: [{ ...service, preset: 'google-analitics' }] }],
		['a list of numbers for patterns', { services: [{ ...service, urls: [1] }] }],
		['a list', []],
	])('refuses %s', (_, config) => {
		expect(faultsOf(config)).not.toEqual([]);
	});

	it('describes every option', () => {
		interface Shape {
			properties?: { [name: string]: { description?: string } };
		}
		const shapes: [string, Shape][] = [['', schema as Shape], ...Object.entries<Shape>(schema.definitions)];
		const bare = shapes.flatMap(([shape, { properties = {} }]) =>
			Object.entries(properties)
				.filter(([, { description }]) => !description)
				.map(([name]) => `${shape}.${name}`),
		);
		expect(bare).toEqual([]);
	});
});
