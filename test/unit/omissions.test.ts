import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findOmissions } from '../../src/cli/find-omissions.js';
import { faults } from '../../src/config/diagnose.js';

const read = (company: string) =>
	JSON.parse(readFileSync(new URL(`../../demo/companies/${company}.json`, import.meta.url), 'utf8'));

const SERVICE = {
	id: 'count',
	category: 'analytics',
	provider: { name: 'Counter', policyUrl: 'https://counter.example/privacy' },
	purpose: 'Statistics.',
	transmits: ['IP address'],
	urls: ['counter.example/*'],
	cookies: [{ name: '_c', days: 30 }],
};
const WHOLE = {
	company: { name: 'Example', policyUrl: '/privacy', contact: { email: 'a@example.com' } },
	policy: { version: '2026-04-01' },
	services: [SERVICE],
	texts: { en: { banner: { body: 'With your consent, {company} counts visits. You can refuse. {policy}' } } },
};
const withService = (change: object, rest: object = {}) => ({
	...WHOLE,
	...rest,
	services: [{ ...SERVICE, ...change }],
});
const paths = (input: unknown) => findOmissions(input).map((sentence) => sentence.replace(/: .*/, ''));

describe('what a configuration leaves out', () => {
	it('is nothing where all is written', () => {
		expect(faults(WHOLE)).toEqual([]);
		expect(findOmissions(WHOLE)).toEqual([]);
	});

	it.each([
		['a policy without a version', { ...WHOLE, policy: {} }, ['policy.version']],
		['nobody who asks', { ...WHOLE, company: undefined }, ['company.name', 'company.policyUrl', 'company.contact']],
		[
			'a contact without any channel',
			{ ...WHOLE, company: { ...WHOLE.company, contact: { hours: '9-17', email: ' ' } } },
			['company.contact'],
		],
		['a service without a purpose', withService({ purpose: { ja: ' ' } }), ['services[0].purpose']],
		[
			'a recipient without a policy',
			withService({ provider: { name: 'Counter' } }),
			['services[0].provider.policyUrl'],
		],
		['nobody who receives', withService({ provider: undefined }), ['services[0].provider']],
		['nothing that is sent', withService({ transmits: [] }), ['services[0].transmits']],
		['a cookie without a lifetime', withService({ cookies: [{ name: '_c' }] }), ['services[0].cookies[0].days']],
		[
			'advertising where nothing is sold',
			withService({ category: 'marketing' }, { noSale: true }),
			['services[0].sells'],
		],
		[
			'a user id in statistics without consent',
			withService({
				exception: { kind: 'statistics', reason: 'Own use.' },
				tag: { onLoad: [{ push: '_q', arguments: [{ user_id: 7 }] }] },
			}),
			['services[0].exception'],
		],
		['a banner that is ours', { ...WHOLE, texts: undefined }, ['texts']],
		['a language whose banner is ours', { ...WHOLE, language: 'ja' }, ['texts.ja.banner.body']],
		[
			'a banner that names nobody',
			{ ...WHOLE, texts: { en: { banner: { body: 'We count visits.' } } } },
			['texts.en.banner.body', 'texts.en.banner.body'],
		],
	])('%s', (_, input, expected) => {
		expect(paths(input)).toEqual(expected);
		expect(faults(input)).toEqual([]);
	});

	it('a preset knows, and a service that sends nothing needs no recipient', () => {
		const google = { id: 'ga', category: 'analytics', preset: 'google-analytics', measurementId: 'G-XXXXXXX' };
		expect(paths({ ...WHOLE, services: [google] })).toEqual([]);
		const session = { id: 'session', category: 'necessary', purpose: 'Keeps you signed in.', cookies: ['sid'] };
		expect(paths({ ...WHOLE, services: [session] })).toEqual([]);
	});

	it.each([null, 7, 'x', [], { services: 7 }, { services: [null, 7] }, { company: 7, texts: 7, policy: [] }])(
		'never throws: %j',
		(input) => expect(Array.isArray(findOmissions(input))).toBe(true),
	);

	// Their published policies name no address: on the page of two, the place for it is empty.
	it.each([
		['jsr', []],
		['jspe', []],
		['citizen-tic', ['company.contact']],
		['jamss', []],
		['jtower', ['company.contact']],
	])('of %s is what its published policy leaves out', (company, expected) => {
		expect(paths(read(company))).toEqual(expected);
	});
});
