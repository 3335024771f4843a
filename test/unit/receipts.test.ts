import { readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/config/resolve.js';
import { buildDecision } from '../../src/decision/build-decision.js';
import { decide } from '../../src/decision/decide.js';
import { iso27560 } from '../../src/receipt/iso-27560.js';
import { kantara } from '../../src/receipt/kantara.js';
import { receiptFacts } from '../../src/receipt/receipt-facts.js';
import { receiptPage } from '../../src/receipt/receipt-page.js';
import type { ReceiptSubject } from '../../src/receipt/receipt-subject.js';
import { hashOf } from '../../src/record/hash-of.js';
import { presets } from '../../src/services/presets.js';
import { createLocales } from '../../src/texts/locales.js';
import { preferencesTexts } from '../../src/texts/preferences-texts.js';

const COMPANIES = ['citizen-tic', 'jamss', 'jspe', 'jsr', 'jtower'];
const company = (name: string) =>
	JSON.parse(readFileSync(new URL(`../../demo/companies/${name}.json`, import.meta.url), 'utf8'));

/** A receipt of a visitor who allowed statistics alone. */
function subject(options: object, language = 'en') {
	const config = resolve({ ...options, language }, presets);
	const before = decide(config, undefined, Date.now());
	const input = { analytics: true };
	const stored = buildDecision({ config, before, stored: undefined, method: 'choose', input });
	const texts = preferencesTexts(
		createLocales(() => {}),
		config.options,
	);
	return { config, consent: decide(config, stored, Date.now()), texts, site: 'www.example.co.jp' };
}

const words = { type: 'string', minLength: 1 };
const listOf = (items: object, minItems = 1) => ({ type: 'array', items, minItems });
const closed = (properties: Record<string, object>, optional: string[] = []): AnySchemaObject => ({
	type: 'object',
	properties,
	required: Object.keys(properties).filter((key) => !optional.includes(key)),
	additionalProperties: false,
});

/** The names that ISO/IEC TS 27560 makes mandatory, as the W3C guide lists them. */
const ISO_27560 = closed({
	schema_version: { const: 'ISO/IEC TS 27560:2023' },
	receipt_id: words,
	record_id: words,
	pii_principal_id: words,
	pii_processing: listOf(
		closed({
			privacy_notice: words,
			language: words,
			purpose: words,
			purpose_description: { type: 'string' },
			lawful_basis: { enum: ['consent', 'necessary'] },
			pii_information: listOf(closed({ pii_type: words })),
			pii_controllers: listOf(words),
			recipient_third_parties: listOf(words),
			services: listOf(words, 0),
			storage_locations: listOf(words),
			retention_period: { type: 'string', pattern: '^P\\d+D$' },
			jurisdiction: words,
			withdrawal_method: { type: 'string', pattern: '^https://' },
		}),
	),
	party_identification: listOf(
		closed({ party_id: words, party_type: words, party_name: words, party_address: words, party_contact: words }),
	),
	event: listOf(
		closed({
			event_time: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT.*Z$' },
			validity_duration: { type: 'string', pattern: '^P\\d+D$' },
			entity_id: words,
			event_type: words,
			event_state: { enum: ['ConsentGiven', 'ConsentRefused', 'ConsentWithdrawn'] },
			purpose: words,
		}),
	),
});

/** The consent receipt of Kantara, version 1.1.0, with what it makes mandatory. */
const KANTARA = closed({
	version: { const: 'KI-CR-v1.1.0' },
	jurisdiction: words,
	consentTimestamp: { type: 'integer', minimum: 1_700_000_000 },
	collectionMethod: words,
	consentReceiptID: words,
	language: words,
	piiPrincipalId: words,
	piiControllers: listOf(
		closed({
			piiController: words,
			contact: words,
			address: closed({ streetAddress: { type: 'string' } }),
			email: { type: 'string' },
			phone: { type: 'string' },
		}),
	),
	policyUrl: words,
	services: listOf(
		closed({
			service: words,
			purposes: listOf(
				closed({
					purpose: words,
					purposeCategory: listOf(words),
					consentType: { enum: ['EXPLICIT', 'IMPLICIT'] },
					piiCategory: listOf(words, 0),
					primaryPurpose: { type: 'boolean' },
					termination: words,
					thirdPartyDisclosure: { type: 'boolean' },
					thirdPartyName: { type: 'string' },
				}),
			),
		}),
	),
	sensitive: { type: 'boolean' },
	spiCat: { type: 'array' },
});

const pageOf = (given: ReceiptSubject) => receiptPage(given, receiptFacts(given));

const ajv = new Ajv({ allErrors: true });
const faults = (schema: AnySchemaObject, value: unknown) => {
	ajv.validate(schema, value);
	return ajv.errorsText();
};

describe.each(COMPANIES)('%s', (name) => {
	it.each(['en', 'ja'])('has a receipt of either shape: %s', (language) => {
		const given = subject(company(name), language);
		expect(faults(ISO_27560, JSON.parse(JSON.stringify(iso27560(receiptFacts(given)))))).toBe('No errors');
		expect(faults(KANTARA, JSON.parse(JSON.stringify(kantara(receiptFacts(given)))))).toBe('No errors');
	});
});

it('says what was allowed and what was not, and nothing of the visitor but the name of the decision', () => {
	const given = subject({
		company: { name: 'Example' },
		services: [
			{ id: 'stats', category: 'analytics', provider: { name: 'Counter Inc.' }, transmits: ['Page address'] },
			{ id: 'ads', category: 'marketing', provider: { name: 'Seller Inc.' } },
		],
	});
	const iso = iso27560(receiptFacts(given));
	expect(iso.event.map(({ purpose, event_state }) => [purpose, event_state])).toEqual([
		['Statistics', 'ConsentGiven'],
		['Advertising', 'ConsentRefused'],
	]);
	expect(iso.pii_principal_id).toBe(given.consent.id);
	expect(kantara(receiptFacts(given)).services.map(({ service }) => service)).not.toContain('ads');
	expect(JSON.stringify(kantara(receiptFacts(given)))).toContain('Counter Inc.');
	expect(JSON.stringify(kantara(receiptFacts(given)))).not.toContain('Seller Inc.');
});

it('means the same away from the site: policy with its host, region, and the country where data is', () => {
	const given = subject({
		company: { name: 'Example', policyUrl: '/privacy' },
		region: 'jp',
		services: [
			{ id: 'stats', category: 'analytics', provider: { name: 'Counter Inc.', country: { en: 'Canada' } } },
			{ id: 'ga', category: 'analytics', preset: 'google-analytics', measurementId: 'G-XXXXXXX' },
		],
	});
	const [, statistics] = iso27560(receiptFacts(given)).pii_processing;
	expect(statistics).toMatchObject({
		privacy_notice: `https://${given.site}/privacy`,
		jurisdiction: 'JP',
		storage_locations: ['Canada', 'United States'],
	});
	expect(kantara(receiptFacts(given))).toMatchObject({
		policyUrl: `https://${given.site}/privacy`,
		jurisdiction: 'JP',
	});
	expect(pageOf(given)).toContain(`https://${given.site}/privacy`);
	const elsewhere = subject({ company: { policyUrl: 'https://corp.example/p' }, services: [] });
	expect(kantara(receiptFacts(elsewhere))).toMatchObject({
		policyUrl: 'https://corp.example/p',
		jurisdiction: 'unknown',
	});
});

it('survives a company that is none', () => {
	for (const broken of [null, 5, { contact: 'x' }, { name: {} }]) {
		const given = subject({ company: broken, services: [{ id: 'a', category: 'analytics' }] });
		expect(faults(ISO_27560, JSON.parse(JSON.stringify(iso27560(receiptFacts(given)))))).toBe('No errors');
		expect(faults(KANTARA, JSON.parse(JSON.stringify(kantara(receiptFacts(given)))))).toBe('No errors');
	}
});

describe('the receipt as a page', () => {
	it.each(COMPANIES.flatMap((name) => ['en', 'ja', 'ar'].map((language) => [name, language])))(
		'says everything that was asked and chosen, and loads nothing: %s, %s',
		(name, language) => {
			const given = { ...subject(company(name), language), days: 100 };
			const html = pageOf(given);
			const shown = html.replace(/<style>.*?<\/style>|<[^>]+>/gs, ' ').replaceAll('&#39;', "'");
			for (const { name: purpose, services, allowed, required } of receiptFacts(given).purposes) {
				const { on, off, always } = given.texts.words.preferences;
				expect(shown).toContain(`${purpose}: ${required ? always : allowed ? on : off}`);
				for (const service of services) expect(shown).toContain(service);
			}
			expect(shown).toContain(`ID ${given.consent.id}`);
			expect(shown).toContain(hashOf({ ...given.consent, site: given.site }));
			const until = new Date(Date.parse(`${given.consent.decidedAt}`) + 100 * 86_400_000);
			expect(shown).toContain(until.toLocaleString(given.texts.language, { dateStyle: 'long', timeStyle: 'long' }));
			expect(html).toContain(`<html lang="${given.texts.language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
			expect(html).toContain('@media print');
			// A section can be longer than the rest of a page, which would stay empty.
			expect(html).not.toMatch(/section\{break-inside/);
			expect(html).not.toMatch(/<script|\ssrc=|\shref=|url\(|@import|undefined|\[object|\{\w+\}(?![^<]*<\/style>)/);
		},
	);

	it('takes every text as text', () => {
		const hostile = '</style></title><script>alert(1)</script>"\'&';
		const given = subject({
			company: { name: hostile, policyUrl: hostile, address: hostile, contact: { email: hostile } },
			categories: [{ id: 'analytics', name: hostile, description: hostile }],
			services: [
				{
					id: 'a',
					category: 'analytics',
					name: hostile,
					purpose: hostile,
					transmits: [hostile],
					provider: { name: hostile },
				},
			],
			texts: { en: { banner: { title: hostile, body: hostile }, record: { title: hostile, check: hostile } } },
		});
		const html = pageOf({ ...given, record: { recordId: hostile, hash: hostile } });
		expect(html).not.toContain('<script');
		expect(html.match(/<\/(style|title)>/g)).toEqual(['</title>', '</style>']);
	});

	it('names the record that the company has, with its hash', () => {
		const record = { recordId: '0b7c3f4e-2222-4aaa-8bbb-123456789abc', hash: 'ab'.repeat(32) };
		const html = pageOf({ ...subject(company('jsr')), record });
		expect(html).toContain(record.recordId);
		expect(html).toContain(record.hash);
	});
});
