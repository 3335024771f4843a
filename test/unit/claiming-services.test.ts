import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { claimingServices } from '../../src/config/claiming-services.js';
import { type ClaimKind, resolve } from '../../src/config/resolve.js';

beforeAll(() => {
	vi.stubGlobal('location', { hostname: 'www.site.example', host: 'www.site.example' });
});
afterAll(() => vi.unstubAllGlobals());

const pieces = (...given: string[]) => fc.array(fc.constantFrom(...given), { maxLength: 4 }).map((all) => all.join(''));
const host = pieces('a', 'B', '.', '*', '[', ']', 'site.example', 'www.', '-');
const port = fc.constantFrom('', '', ':80', ':8*', ':');
const path = pieces('/', '/', 'x', 'X', '*', ':', '?', '//', '.');
const pattern = fc
	.tuple(fc.constantFrom('', '', 'https://', '//', 'wss:/'), host, port, path)
	.map((parts) => parts.join(''));
/** As `address` makes it of a URL: the host is in small letters. */
const address = fc
	.tuple(host, fc.constantFrom('', ':80', ':8443'), path)
	.map(([one, two, three]) => `${`${one}${two}`.replaceAll('*', 'c').toLowerCase()}/${three.replaceAll('*', 'd')}`);

it.each<[ClaimKind, fc.Arbitrary<string>, fc.Arbitrary<string>]>([
	['urls', pattern, address],
	['hosts', pattern, address],
	['cookies', host, host],
	['storage', host, host],
])('whoever claims something by itself claims it among all: %s', (kind, patterns, texts) => {
	fc.assert(
		fc.property(fc.array(fc.array(patterns, { maxLength: 3 }), { maxLength: 6 }), texts, (all, text) => {
			const key = kind === 'hosts' ? 'urls' : kind;
			const services = all.map((claims, index) => ({ id: `s${index}`, category: 'analytics', [key]: claims }));
			const config = resolve({ services }, {});
			const own = config.services.filter((service) => service[kind].test(text));
			expect(claimingServices(config, kind, text)).toEqual(own);
			expect(claimingServices(config, kind, text)).toEqual(own);
		}),
		{ numRuns: 1000 },
	);
});
