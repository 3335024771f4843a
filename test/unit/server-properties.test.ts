import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Options } from '../../src/config/options.js';
import { resolve } from '../../src/config/resolve.js';
import { buildDecision } from '../../src/decision/build-decision.js';
import { decode, encode, type Stored } from '../../src/decision/codec.js';
import { decide } from '../../src/decision/decide.js';
import { pickDecision } from '../../src/decision/pick-decision.js';
import { renew } from '../../src/decision/renew.js';
import { applyConsent, cspFor, expireCookies, readConsent, renewConsent } from '../../src/server/server.js';
import { presets } from '../../src/services/presets.js';
import { consentHeader } from './support/consent-header.js';

const config: Options = {
	services: [
		{ id: 'session', category: 'necessary', cookies: ['sid'] },
		{ id: 'log', category: 'analytics', cookies: ['visitor_id'], urls: ['log.example.com'] },
		{ id: 'ads', category: 'marketing', cookies: ['ad_*'], urls: ['ads.example.com'] },
	],
};
const GOOD = consentHeader(config, { necessary: true, analytics: true, marketing: true });
const runs = { numRuns: 1000 };

const id = fc.stringMatching(/^[a-z][a-z\d-]{0,9}$/);
const choices = fc.dictionary(id, fc.boolean(), { minKeys: 1, maxKeys: 12, noNullPrototype: true });
const stored = fc
	.record({
		age: fc.integer({ min: 0, max: 400 * 86_400 }),
		days: fc.integer({ min: 1, max: 395 }),
		policyVersion: fc.stringMatching(/^[\w.-]{0,20}$/),
		method: fc.constantFrom('accept', 'reject', 'choose', 'withdraw' as const),
		choices,
	})
	.map(({ age, days, policyVersion, method, choices }): Stored => {
		const decidedAt = new Date(Math.floor(Date.now() / 1000 - age) * 1000).toISOString();
		const decision = { decidedAt, policyVersion, method, id: 'abcdefghijkl' };
		return { decision, ...ASKED, days, servicesFingerprint: '1', choices: new Map(Object.entries(choices)) };
	});

/** A decision of a visitor who was asked. */
const ASKED = { regime: 'opt-in', source: 'config' } as const;

/** Headers that are nearly a decision: one byte of a good one is another. */
const broken = fc
	.tuple(
		fc.nat(GOOD.length - 1),
		fc.constantFrom('\0', '%', ' ', '=', ',', '"', '\u00e9'),
		fc.string({ unit: 'binary' }),
	)
	.map(([at, put, rest]) => `${GOOD.slice(0, at)}${put}${GOOD.slice(at + 1)}; ${rest}`)
	.filter((header) => !header.startsWith(`${GOOD};`));

test('arbitrary bytes grant nothing, and nothing throws', () => {
	const header = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({ unit: 'binary' }).map((value) => `sekisho=${value}`),
		fc.uint8Array().map((bytes) => `sekisho=${Buffer.from(bytes).toString('latin1')}`),
		fc.anything(),
		broken,
	);
	fc.assert(
		fc.property(header, (sent) => {
			const given = sent as string;
			const consent = readConsent(given, config);
			expect(Object.keys(consent.choices).filter(consent.allows)).toEqual(['necessary', 'session']);
			expect(renewConsent(given, config)).toBeUndefined();
			expect(expireCookies(given, consent, config)).toEqual([]);
			expect(cspFor(config, consent)).not.toContain('example');
			expect(applyConsent(given, new Headers(), config).decided).toBe(false);
		}),
		runs,
	);
});

test('page and server read one value alike', () => {
	fc.assert(
		fc.property(stored, (one) => {
			const value = encode(one);
			const read = decode(value);
			expect(read).toEqual(one);
			const consent = readConsent(`sekisho=${value}`);
			const counts = Date.now() - Date.parse(one.decision.decidedAt) < one.days * 86_400_000;
			expect(consent.decided).toBe(counts);
			expect({ ...consent.choices }).toEqual(
				Object.fromEntries([...(read?.choices ?? [])].map(([name, allowed]) => [name, counts && allowed])),
			);
			if (counts)
				expect(renewConsent(`sekisho=${value}`, { policy: { version: one.decision.policyVersion } })).toContain(value);
		}),
		runs,
	);
});

test('with a configuration, the server says what the page says', () => {
	const category = fc.constantFrom('necessary', 'functional', 'analytics', 'marketing');
	const services = fc.uniqueArray(fc.record({ id, category }), { selector: (one) => one.id, maxLength: 8 });
	fc.assert(
		fc.property(services, choices, (list, chosen) => {
			const options: Options = { services: list };
			const page = resolve(options, presets);
			const made = buildDecision({
				config: page,
				before: decide(page, undefined, 0),
				stored: undefined,
				method: 'choose',
				input: chosen,
			});
			const read = decode(encode(made));
			const there = decide(page, read && (renew(page, read)?.stored ?? read), Date.now());
			const here = readConsent(`sekisho=${encode(made)}`, options);
			expect({ ...here.choices }).toEqual({ ...there.choices });
			expect(here.decided).toBe(true);
		}),
		runs,
	);
});

test('what an id may do depends on that id alone', () => {
	const category = fc.constantFrom('analytics', 'marketing', 'own');
	const services = fc.uniqueArray(fc.record({ id, category }), { selector: (one) => one.id, maxLength: 8 });
	fc.assert(
		fc.property(
			services,
			services,
			stored,
			fc.constantFrom('analytics', 'marketing', 'own'),
			(some, others, one, mine) => {
				const aside = [...some, ...others].filter(({ id }) => !['map', 'analytics', 'marketing', 'own'].includes(id));
				const header = `sekisho=${encode({ ...one, choices: new Map([...one.choices, ['own', true], ['map', false]]) })}`;
				const ask = (list: typeof some) => {
					const options = {
						policy: { version: one.decision.policyVersion },
						categories: [{ id: 'analytics' }, { id: 'marketing' }, { id: 'own' }],
						services: [...list, { id: 'map', category: mine }, { id: 'shop', category: mine }],
					};
					const { allows } = readConsent(header, options);
					return ['map', 'shop', 'analytics', 'marketing', 'own'].map(allows);
				};
				const fewer = aside.filter((service, index) => aside.findIndex(({ id }) => id === service.id) === index);
				expect(ask(fewer)).toEqual(ask([]));
				expect(ask(fewer.slice(1).reverse())).toEqual(ask([]));
			},
		),
		runs,
	);
});

test('of several decisions, none is allowed what a refusal among them refuses', () => {
	const required = new Map([['necessary', true]]);
	const isRefusal = ({ choices }: Stored) => [...choices].every(([name, allowed]) => !allowed || name === 'necessary');
	const refusal = stored.map((one) => ({ ...one, choices: new Map([['necessary', true]]) }));
	fc.assert(
		fc.property(fc.array(fc.oneof(stored, refusal, fc.constant(undefined)), { maxLength: 5 }), (all) => {
			const found = pickDecision(all, required);
			const read = all.filter((one) => one !== undefined);
			if (read.some(isRefusal)) expect(found && isRefusal(found)).toBe(true);
			else expect(found).toBe(read.length === 1 ? read[0] : undefined);
		}),
		runs,
	);
});
