import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRule } from '../../src/config/apply-rule.js';
import { resolve } from '../../src/config/resolve.js';
import { buildDecision } from '../../src/decision/build-decision.js';
import type { Stored } from '../../src/decision/codec.js';
import { decide } from '../../src/decision/decide.js';
import { canonicalJson } from '../../src/record/canonical-json.js';
import type { ConsentRecord } from '../../src/record/consent-record.js';
import { digest } from '../../src/record/digest.js';
import { findRecordFault } from '../../src/record/find-record-fault.js';
import { hashOf } from '../../src/record/hash-of.js';
import { recordOf } from '../../src/record/record-of.js';
import { presets } from '../../src/services/presets.js';
import { makeRecord } from '../records/support/make-record.js';

describe('the canonical JSON of a value', () => {
	it('sorts members at every depth, and has no white space', () => {
		expect(canonicalJson({ b: [1, { d: null, c: 'ü"' }], a: true, no: undefined })).toBe(
			'{"a":true,"b":[1,{"c":"ü\\"","d":null}]}',
		);
	});

	it('sorts what inherits nothing, too', () => {
		const bare = Object.assign(Object.create(null), { b: 1, a: 2 });
		expect(canonicalJson({ bare })).toBe('{"bare":{"a":2,"b":1}}');
	});

	// https://www.rfc-editor.org/rfc/rfc8785#section-3.2.3
	it('sorts by code units, as the RFC does', () => {
		const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
		expect(Object.keys(JSON.parse(canonicalJson(Object.fromEntries(names.map((name) => [name, 1])))))).toEqual([
			'1',
			'\r',
			'\u0080',
			'\u00f6',
			'\u20ac',
			'\ud83d\ude00',
			'\ufb33',
		]);
	});

	it('is the same value, whatever the order of its members', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const text = canonicalJson(value);
				expect(text).toBe(canonicalJson(reversed(JSON.parse(text))));
				expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
			}),
		);
	});
});

/** The same value with its members the other way round. */
function reversed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(reversed);
	if (!(value instanceof Object)) return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([name, member]) => [name, reversed(member)]),
	);
}

describe('the hash of a record', () => {
	it('is SHA-256 over its canonical JSON', () => {
		const record = makeRecord();
		const expected = createHash('sha256').update(canonicalJson(record)).digest('hex');
		expect(hashOf(record)).toBe(expected);
		expect(hashOf({ ...record, trusted: false })).not.toBe(expected);
	});

	it('is SHA-256 of any text, whatever its length', () => {
		const textOf = (length: number) => 'ü漢😀a'.repeat(length).slice(0, length);
		for (let length = 0; length < 150; length++)
			expect(digest(textOf(length))).toBe(createHash('sha256').update(textOf(length)).digest('hex'));
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
				expect(digest(text)).toBe(createHash('sha256').update(text).digest('hex'));
			}),
		);
	});
});

describe('a record', () => {
	it('has nothing wrong when a page made it (REC-01)', () => {
		expect(findRecordFault(makeRecord())).toBeUndefined();
		expect(
			findRecordFault(makeRecord({ textHash: '', configHash: '', codeHash: '', region: 'US-CA' })),
		).toBeUndefined();
		const recordId = crypto.randomUUID();
		expect(
			findRecordFault(makeRecord({ previousId: recordId, previousHash: 'c'.repeat(64), importedFrom: 'klaro' })),
		).toBeUndefined();
	});

	it('needs every member', () => {
		const record = makeRecord();
		for (const name of Object.keys(record)) {
			const { [name as keyof typeof record]: _, ...rest } = record;
			expect(findRecordFault(rest)).toBe(name);
		}
	});

	it.each([
		['a member that is not ours', { userAgent: 'x' }, 'userAgent'],
		['a name that every object has', { constructor: 'x' }, 'constructor'],
		['an id that is no UUID', { recordId: '1' }, 'recordId'],
		['a time that is none', { eventTime: '2026-13-29T05:00:00.000Z' }, 'eventTime'],
		['an event of no consent', { event: 'ConsentRequested' }, 'event'],
		['a source of its own', { source: 'toString' }, 'source'],
		['choices as a list', { choices: [true] }, 'choices'],
		['a choice that is no yes or no', { choices: { analytics: 1 } }, 'choices'],
		['a choice with another name', { choices: { 'a b': true } }, 'choices'],
		[
			'more choices than a site has',
			{ choices: Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`s${n}`, true])) },
			'choices',
		],
		['a path in the place of the host', { site: 'shop.example/cart?id=1' }, 'site'],
		['a controller of two lines', { controller: 'A\nB' }, 'controller'],
		['a controller that never ends', { controller: 'A'.repeat(201) }, 'controller'],
		['a hash that is none', { previousHash: '' }, 'previousHash'],
		['a region that is none', { region: 'Japan' }, 'region'],
	])('is refused for %s', (_, differing, name) => {
		expect(findRecordFault({ ...makeRecord(), ...differing })).toBe(name);
	});

	it('is nothing but an object, and never makes the server throw', () => {
		for (const value of [null, undefined, 1, 'x', [], () => 1]) expect(findRecordFault(value)).toBeDefined();
		fc.assert(fc.property(fc.jsonValue(), (value) => findRecordFault(value) !== undefined));
	});
});

describe('the rule in a record', () => {
	it.each([
		['header', 'US-CA', 'opt-out'],
		['meta', 'DE', 'opt-in'],
		['unknown', '', 'opt-in'],
	] as const)(
		'is the one of the region that the %s names, which is there as well: %s (REG-03)',
		(source, region, regime) => {
			const services = [{ id: 'stats', category: 'analytics', urls: ['stats.example'] }];
			const options = { services, regime: { us: 'opt-out', eea: 'opt-in' } };
			const config = applyRule(resolve(options, presets), { region, source });
			const before = decide(config, undefined, Date.now());
			const stored = buildDecision({ config, before, stored: undefined, method: 'reject', input: false });
			const after = decide(config, stored, Date.now());
			const record = recordOf({ config, stored, before, after }, CIRCUMSTANCES);
			expect(record).toMatchObject({ regime, regimeSource: source, region: region || null });
		},
	);
});

describe('the event of a record', () => {
	// https://w3id.org/dpv: the states of a consent.
	it.each([
		['ConsentGiven', [['accept', true]]],
		['ConsentRefused', [['reject', false]]],
		['ConsentWithdrawn', [['withdraw', false]]],
		[
			'RenewedConsentGiven',
			[
				['accept', true],
				['choose', { stats: true }],
			],
		],
		[
			'ConsentWithdrawn',
			[
				['accept', true],
				['reject', false],
			],
		],
		[
			'ConsentRefused',
			[
				['reject', false],
				['reject', false],
			],
		],
		[
			'ConsentGiven',
			[
				['reject', false],
				['choose', { stats: true }],
			],
		],
	] as const)('is %s after %j (REC-03, REC-05)', (event, acts) => {
		const config = resolve({ services: [{ id: 'stats', category: 'analytics', urls: ['stats.example'] }] }, presets);
		let stored: Stored | undefined;
		let record: ConsentRecord | undefined;
		for (const [method, input] of acts) {
			const before = decide(config, stored, Date.now());
			const made = buildDecision({ config, before, stored, method, input });
			const after = decide(config, made, Date.now());
			record = recordOf({ config, stored: made, before, after }, CIRCUMSTANCES);
			stored = made;
		}
		expect(record?.event).toBe(event);
	});
});

const CIRCUMSTANCES = {
	source: 'banner',
	trusted: true,
	language: 'en',
	textHash: '',
	layer: 'banner',
	site: 'www.example.com',
	importedFrom: null,
} as const;
