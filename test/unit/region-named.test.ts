import { expect, it } from 'vitest';
import type { Options } from '../../src/config/options.js';
import { readPromises } from '../../src/verify/promises.js';
import { regionNamed } from '../../src/verify/region-named.js';

const service = { id: 'stats', category: 'analytics', urls: ['stats.example/*'] };
const options: Options = { services: [service], regime: { eea: 'opt-in', at: 'notice', us: 'opt-out' } };

it('a pack is a region of it that has no rule of its own', () => {
	expect(regionNamed('eea')).toBe('AT');
	expect(regionNamed('EEA', options)).toBe('BE');
	expect(regionNamed('uk')).toBe('GB');
	expect(regionNamed('jp')).toBe('JP');
});

it('a code is itself, and nothing else is a region', () => {
	expect(regionNamed('us-ca')).toBe('US-CA');
	expect(regionNamed('europe')).toBeUndefined();
	expect(regionNamed('')).toBeUndefined();
});

it('the rule of the pack is what is promised there', () => {
	const allowedBefore = (word: string) => {
		const region = regionNamed(word, options) ?? '';
		const promises = readPromises(options, {
			hosts: ['shop.example'] as const,
			scenario: { region, gpc: false },
			catalogue: [],
		});
		return promises.config.services.map((one) => promises.allows(one, 'before'));
	};
	expect(allowedBefore('eea')).toEqual([false]);
	expect(allowedBefore('at')).toEqual([true]);
	expect(allowedBefore('us')).toEqual([true]);
});
