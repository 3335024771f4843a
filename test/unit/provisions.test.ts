import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Options } from '../../src/config/options.js';
import { hashOf } from '../../src/record/hash-of.js';
import { provisionsOf } from '../../src/records/provisions.js';
import { makeRecord } from '../records/support/make-record.js';

const OPTIONS: Options = {
	company: { name: { en: 'Example', ja: '例' } },
	services: [
		{
			id: 'stats',
			category: 'analytics',
			name: { en: 'Counter', ja: '計測' },
			provider: {
				name: 'Counter Inc.',
				country: { en: 'Canada', ja: 'カナダ' },
				purpose: { en: 'Billing', ja: '請求' },
			},
			purpose: { en: 'To count visits', ja: '訪問数の計測' },
			transmits: { en: ['Page', 'IP address'], ja: ['ページ', 'IPアドレス'] },
		},
		{ id: 'ads', category: 'marketing', provider: { name: 'Seller Inc.' } },
		{ id: 'log', category: 'analytics', provider: { name: { en: 'Example', ja: '例' } } },
	],
};
const MONTH = { 1: '2026-01-01T00:00:00.000Z', 2: '2026-02-01T00:00:00.000Z', 3: '2026-03-01T00:00:00.000Z' };
const END = '2026-07-01T00:00:00.000Z';
const at = (month: 1 | 2 | 3, choices: object, more: object = {}) =>
	makeRecord({
		eventTime: MONTH[month],
		validUntil: END,
		configHash: hashOf(OPTIONS),
		language: 'en',
		choices: { necessary: true, log: true, ...choices },
		...more,
	});

it('says what was provided to whom, from when to when, and for what (JP-23)', () => {
	const first = at(1, { stats: true, ads: true });
	const log = provisionsOf([at(3, { stats: false, ads: false }), first, at(2, { stats: true, ads: false })], [OPTIONS]);
	expect(log).toEqual([
		{
			service: 'stats',
			name: 'Counter',
			recipient: 'Counter Inc., Canada',
			information: 'Page, IP address',
			purpose: 'To count visits',
			recipientPurpose: 'Billing',
			from: MONTH[1],
			until: MONTH[3],
			recordId: first.recordId,
		},
		expect.objectContaining({ service: 'ads', recipient: 'Seller Inc.', from: MONTH[1], until: MONTH[2] }),
	]);
});

it('ends with the life of the decision, and begins anew where it was interrupted or another recipient came', () => {
	const times = (records: Parameters<typeof provisionsOf>[0], configs = [OPTIONS]) =>
		provisionsOf(records, configs).map(({ service, from, until }) => [service, from, until]);
	expect(times([at(1, { stats: true })])).toEqual([['stats', MONTH[1], END]]);
	const short = at(1, { stats: true }, { validUntil: '2026-01-20T00:00:00.000Z' });
	expect(times([short, at(2, { stats: true })])).toEqual([
		['stats', MONTH[1], '2026-01-20T00:00:00.000Z'],
		['stats', MONTH[2], END],
	]);
	const moved = structuredClone(OPTIONS);
	if (moved.services?.[0]) moved.services[0].provider = { name: 'Other Inc.' };
	const later = at(2, { stats: true }, { configHash: hashOf(moved) });
	expect(times([at(1, { stats: true }), later], [OPTIONS, moved])).toEqual([
		['stats', MONTH[1], MONTH[2]],
		['stats', MONTH[2], END],
	]);
});

it('says it in the language of the visitor, and only ids where nobody knows the configuration', () => {
	expect(provisionsOf([at(1, { stats: true }, { language: 'ja' })], [OPTIONS])[0]).toMatchObject({
		name: '計測',
		recipient: 'Counter Inc.、カナダ',
		recipientPurpose: '請求',
	});
	expect(provisionsOf([at(1, { stats: true })], [])).toContainEqual(
		expect.objectContaining({ service: 'stats', recipient: '' }),
	);
});

it('reads the five companies: with a preset, what the preset knows', () => {
	const jsr = JSON.parse(readFileSync(new URL('../../demo/companies/jsr.json', import.meta.url), 'utf8'));
	const choices = { 'google-analytics': true, 'access-log': true };
	const log = provisionsOf([at(1, choices, { configHash: hashOf(jsr) })], [jsr]);
	expect(log).toEqual([
		expect.objectContaining({ service: 'google-analytics', recipient: 'Google LLC, United States' }),
	]);
});
