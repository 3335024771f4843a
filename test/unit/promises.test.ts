import { expect, it } from 'vitest';
import type { Options } from '../../src/config/options.js';
import { readPromises } from '../../src/verify/promises.js';

it('promises what a vendor keeps on its own hosts, with its lifetime', () => {
	const options = {
		services: [
			{ id: 'video', category: 'functional', cookies: ['_v'], vendorCookies: [{ name: 'sessionid', days: 9 }] },
		],
	} as unknown as Options;
	const site = { hosts: ['www.site.example'] as const, scenario: { region: '', gpc: false }, catalogue: [] };
	const promises = readPromises(options, site);
	expect(promises.claims('cookies', 'sessionid').map(({ id }) => id)).toEqual(['video']);
	expect(promises.claims('cookies', '_v')).toHaveLength(1);
	expect(promises.daysOf('sessionid')).toBe(9);
});
