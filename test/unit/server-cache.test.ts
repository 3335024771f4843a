import { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { Options } from '../../src/config/options.js';
import { applyConsent } from '../../src/server/server.js';
import { consentHeader } from './support/consent-header.js';

const config: Options = { services: [{ id: 'log', category: 'analytics', cookies: ['visitor_id'] }] };
const ACCEPTED = consentHeader(config, { necessary: true, analytics: true });
const REFUSED = `${consentHeader(config, { necessary: true, analytics: false })}; visitor_id=1`;
const PUBLIC = 'public, max-age=600';

/** Both kinds of answer, with these headers: what they have after consent was applied. */
function answers(cookie: string | undefined, given: Record<string, string>, options = {}) {
	const web = new Headers(given);
	const node = new ServerResponse({ method: 'GET' } as never);
	for (const [name, value] of Object.entries(given)) node.setHeader(name, value);
	applyConsent(cookie, web, config, options);
	applyConsent(cookie, node, config, options);
	return [(name: string) => web.get(name), (name: string) => node.getHeader(name)?.toString() ?? null];
}

describe('an answer with one visitor’s cookie or policy', () => {
	it.each([
		[PUBLIC, 'private, max-age=600'],
		['s-maxage=600, max-age=0', 'private, max-age=0'],
		['Public, S-MaxAge=60, must-revalidate', 'private, must-revalidate'],
		['private="Set-Cookie", max-age=60', 'private, max-age=60'],
		['private="Set-Cookie, X-Other", max-age=60', 'private, max-age=60'],
		['max-age=60', 'private, max-age=60'],
		['private, max-age=60', 'private, max-age=60'],
		['no-store', 'no-store'],
		['', 'private'],
	])('cannot be kept for everybody: %s', (given, expected) => {
		for (const cookie of [ACCEPTED, REFUSED])
			for (const get of answers(cookie, given ? { 'Cache-Control': given } : {}))
				expect(get('Cache-Control')).toBe(expected);
	});

	it('cannot be kept by a CDN that has a header of its own', () => {
		const given = { 'Cache-Control': PUBLIC, 'CDN-Cache-Control': 'max-age=600', 'Surrogate-Control': 'max-age=600' };
		for (const get of answers(ACCEPTED, given)) {
			expect(get('CDN-Cache-Control')).toBe('private, no-store');
			expect(get('Surrogate-Control')).toBe('private, no-store');
			expect(get('Vercel-CDN-Cache-Control')).toBeNull();
		}
	});

	it('cannot be kept for everybody with a policy, also before a choice', () => {
		for (const get of answers(undefined, { 'Cache-Control': PUBLIC }, { csp: true }))
			expect(get('Cache-Control')).toBe('private, max-age=600');
	});
});

it('an answer with a cookie that not every visitor allows cannot be kept for everybody', () => {
	const optOut: Options = { ...config, regime: 'opt-out' };
	for (const options of [config, optOut]) {
		const headers = new Headers({ 'Cache-Control': PUBLIC, 'Set-Cookie': 'visitor_id=1' });
		applyConsent('', headers, options);
		expect([headers.get('Cache-Control'), headers.getSetCookie().length]).toEqual([
			'private, max-age=600',
			options === optOut ? 1 : 0,
		]);
	}
	const others = new Headers({ 'Cache-Control': PUBLIC, 'Set-Cookie': 'theme=dark' });
	applyConsent('', others, config);
	expect(others.get('Cache-Control')).toBe(PUBLIC);
});

it('an answer without any stays as it was', () => {
	for (const get of answers(undefined, { 'Cache-Control': PUBLIC })) {
		expect(get('Cache-Control')).toBe(PUBLIC);
		expect(get('Set-Cookie')).toBeNull();
	}
});
