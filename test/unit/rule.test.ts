import { describe, expect, it } from 'vitest';
import { applyRule } from '../../src/config/apply-rule.js';
import type { Options } from '../../src/config/options.js';
import packs from '../../src/config/region-packs.json';
import { resolve } from '../../src/config/resolve.js';
import type { Visit } from '../../src/config/rule.js';
import { buildDecision, type ChoiceInput } from '../../src/decision/build-decision.js';
import { decode, encode, type Stored } from '../../src/decision/codec.js';
import type { Method } from '../../src/decision/consent.js';
import { decide } from '../../src/decision/decide.js';
import { renew } from '../../src/decision/renew.js';
import { UNREADABLE } from '../../src/decision/unreadable.js';
import { applyConsent } from '../../src/server/apply-consent.js';
import { presets } from '../../src/services/presets.js';

const EVERYTHING = ['analytics', 'marketing', 'stats', 'ads'];
const OPTIONS = {
	policy: { version: '1' },
	services: [
		{ id: 'stats', category: 'analytics', urls: ['stats.example.com'] },
		{ id: 'ads', category: 'marketing', urls: ['ads.example.com'] },
	],
};
const MAP = {
	eea: 'opt-in',
	uk: { regime: 'opt-in', starts: ['analytics'] },
	us: 'opt-out',
	'US-CA': 'opt-out',
	jp: 'notice',
};
const read = (options: object, visit: Visit = {}) => applyRule(resolve({ ...OPTIONS, ...options }, presets), visit);
const at = (region: unknown, options: object = {}) => read({ regime: MAP, ...options }, { region, source: 'meta' });
const runs = (config: ReturnType<typeof read>, stored?: Stored) =>
	Object.entries(decide(config, stored, Date.now()).choices).flatMap(([id, allowed]) =>
		allowed && EVERYTHING.includes(id) ? [id] : [],
	);
/** Decides, and takes the decision through the cookie. */
function choose(config: ReturnType<typeof read>, method: Method, input: ChoiceInput, stored?: Stored): Stored {
	const before = decide(config, stored, Date.now());
	return decode(encode(buildDecision({ config, before, stored, method, input }))) as Stored;
}

/** Every country of ISO 3166-1 that is assigned, by the engine's own list of regions. */
const COUNTRIES = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((a) =>
	[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
		.map((b) => a + b)
		.filter((code) => {
			const name = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
			return name !== undefined;
		}),
);

/** The states with the District of Columbia, the country itself, and its territories. */
const UNITED_STATES = [
	...(
		'AL AK AZ AR CA CO CT DC DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR ' +
		'PA RI SC SD TN TX UT VT VA WA WV WI WY'
	)
		.split(' ')
		.map((state) => `US-${state}`),
	...['US', 'AS', 'GU', 'MP', 'PR', 'UM', 'VI'],
];

describe('the rule of a region', () => {
	it.each(UNITED_STATES)('is one of the United States, where the signal counts, in %s (US-20)', (region) => {
		const visit: Visit = { region, source: 'meta' };
		const { rule } = read({ regime: { us: 'opt-in' } }, visit);
		expect(rule).toMatchObject({ region, offersOptOut: true, onlyNamesOverruleSignal: true });
		const regime = { us: 'opt-out' };
		expect(runs(read({ regime }, visit))).toEqual(EVERYTHING);
		expect(runs(read({ regime }, { ...visit, signal: 'gpc' }))).toEqual(['analytics', 'stats']);
	});

	it('starts something in no country that its owner did not name (REG-01)', () => {
		expect(COUNTRIES.length).toBeGreaterThan(240);
		const started = COUNTRIES.filter((code) => runs(at(code)).length > 0);
		// `UK` is reserved for the United Kingdom.
		const named = ['AS', 'GB', 'GU', 'JP', 'MP', 'PR', 'UK', 'UM', 'US', 'VI'];
		expect(started).toEqual(named);
		for (const apart of ['RE', 'GP', 'MQ', 'GF', 'YT', 'MF', 'AX', 'GI', 'JE']) expect(runs(at(apart))).toEqual([]);
	});

	it.each([
		undefined,
		null,
		'',
		'U',
		'USA',
		'US-CALIF',
		'us_ca',
		'XX',
		'T1',
		'__proto__',
		'constructor',
		7,
		{},
		[],
		true,
	])('takes %j for a region that nobody knows', (region) => {
		const { rule } = at(region);
		expect(rule).toMatchObject({ regime: 'opt-in', region: expect.stringMatching(/^(XX)?$/) });
		expect(runs(at(region))).toEqual([]);
	});

	it.each([
		{},
		[],
		'opt-outt',
		'OPT-OUT',
		{ US: 'opt-outt' },
		{ US: { starts: ['ads'] } },
		{ US: null },
		// Written as text it would be a rule.
		['opt-out'],
		{ US: ['opt-out'] },
		{ US: { regime: ['opt-out'] } },
		{ US: { regime: ['opt-in'] } },
		{ US: { regime: ['opt-in'], starts: ['marketing'] } },
		// What is not a list starts nothing, and nor does what is left empty.
		{ US: { regime: 'opt-out', starts: null } },
		{ US: { regime: 'opt-out', starts: false } },
		{ US: { regime: 'notice', starts: 'analytics' } },
		// Two rules for one region are none.
		{ us: 'opt-out', US: 'opt-in' },
		{ US: 'opt-out', us: 'opt-in' },
		1,
		true,
		null,
	])('takes the rule %j for opt-in', (regime) => expect(runs(read({ regime }, { region: 'US' }))).toEqual([]));

	it.each(Object.entries(packs))('the list of %s has a source, and its review is not overdue', (_, pack) => {
		expect(pack.source).toMatch(/.{10}/);
		expect(Date.parse(pack.reviewBy)).toBeGreaterThan(Date.now());
	});

	it('takes the most exact: the subdivision, the country, the pack', () => {
		const regime = { us: 'opt-in', US: 'opt-in', 'us-ca': 'opt-out', uk: 'opt-in', GB: 'notice' };
		const of = (region: string) => read({ regime }, { region }).rule.regime;
		expect(['US-CA', 'us-ca', 'US-NY', 'US', 'GB', 'GB-SCT', 'JE', 'PR'].map(of)).toEqual([
			'opt-out',
			'opt-out',
			'opt-in',
			'opt-in',
			'notice',
			'notice',
			'opt-in',
			'opt-in',
		]);
	});

	it('says what it was read from (REG-03)', () => {
		expect(at('US').rule).toMatchObject({ source: 'meta', region: 'US' });
		expect(read({ regime: MAP, region: 'us-ca' }, { region: 'JP', source: 'meta' }).rule).toMatchObject({
			source: 'config',
			region: 'US-CA',
		});
		expect(at('nowhere').rule.source).toBe('unknown');
		expect(read({ regime: 'opt-out' }).rule).toMatchObject({ source: 'config', regime: 'opt-out' });
	});

	it('starts in no region before minors have answered (US-12)', () => {
		for (const minors of [{ below: 16, mode: 'deny' }, { below: 20, mode: 'guardian' }, { below: 'x' }, true, 'no'])
			for (const region of ['US', 'US-CA', 'JP', 'GB']) expect(runs(at(region, { minors }))).toEqual([]);
		const services = [{ ...OPTIONS.services[0], exception: { kind: 'statistics', reason: 'Own use.' } }];
		expect(runs(at('GB', { services, minors: { below: 16, mode: 'deny' } }))).toEqual([]);
	});

	it('asks for consent to one service and not to another (REG-04, UK-03)', () => {
		const services = (exception?: object) => [{ ...OPTIONS.services[0], exception }, OPTIONS.services[1]];
		expect(runs(at('GB', { services: services() }))).toEqual(['analytics']);
		expect(runs(at('GB', { services: services({ kind: 'statistics' }) }))).toEqual(['analytics']);
		const reason = 'Own use, aggregates only.';
		// What no law lets run is no exception, and an empty reason is none.
		for (const [kind, why] of [
			['marketing', reason],
			['toString', reason],
			[['statistics'], reason],
			['statistics', '  '],
			['statistics', true],
		])
			expect(runs(at('GB', { services: services({ kind, reason: why }) }))).toEqual(['analytics']);
		expect(runs(at('GB', { services: services({ kind: 'statistics', reason }) }))).toEqual(['analytics', 'stats']);
	});

	it('each of the five exceptions of the United Kingdom has its place, and nothing else runs (UK-02)', () => {
		const reason = 'Every condition is met.';
		const urls = ['x.example'];
		const services = [
			// Communication, what is strictly necessary, and emergencies need no objection: the category that is always on.
			{ id: 'balancer', category: 'necessary', urls },
			{ id: 'basket', category: 'necessary', urls },
			{ id: 'emergency-call', category: 'necessary', urls },
			{ id: 'count', category: 'analytics', urls, exception: { kind: 'statistics', reason } },
			{ id: 'fonts', category: 'functional', urls, exception: { kind: 'appearance', reason } },
			{ id: 'map', category: 'functional', urls },
			{ id: 'ads', category: 'marketing', urls, exception: { kind: 'statistics', reason } },
		];
		const regime = { uk: { regime: 'opt-in', starts: ['analytics', 'functional'] } };
		const running = (config: ReturnType<typeof read>, stored?: Stored) => {
			const { choices } = decide(config, stored, Date.now());
			return services.flatMap(({ id }) => (choices[id] ? [id] : []));
		};
		const exempt = ['balancer', 'basket', 'emergency-call'];
		const config = at('GB', { services, regime });
		expect(running(config)).toEqual([...exempt, 'count', 'fonts']);
		expect(running(config, choose(config, 'reject', false))).toEqual(exempt);
		expect(running(at('DE', { services, regime }))).toEqual(exempt);
	});

	it('leaves what a recipient takes as personal data to consent (JP-20, JP-21)', () => {
		const services = [{ ...OPTIONS.services[0], appi31: true }, OPTIONS.services[1]];
		const config = at('JP', { services });
		expect(runs(config)).toEqual(['analytics', 'marketing', 'ads']);
		expect(runs(config, choose(config, 'accept', true))).toEqual(['analytics', 'marketing', 'stats', 'ads']);
	});
});

describe('a decision beside a rule', () => {
	it('a refusal holds what the rule starts, also when it is old, of another version, or cannot be read (US-06)', () => {
		const config = at('US');
		const refused = choose(config, 'reject', false);
		expect(refused.days).toBeGreaterThan(365);
		expect(runs(config, refused)).toEqual([]);
		expect(runs(at('US', { policy: { version: '2' } }), refused)).toEqual([]);
		expect(runs(config, { ...refused, days: 0 })).toEqual([]);
		expect(runs(config, UNREADABLE)).toEqual([]);
		expect(runs(config)).toEqual(EVERYTHING);
	});

	it('what was left on by a rule is no consent elsewhere, what was allowed is', () => {
		const left = choose(at('US'), 'choose', { marketing: false });
		expect([...left.choices]).toContainEqual(['analytics', 'rule']);
		expect(runs(at('US'), left)).toEqual(['analytics', 'stats']);
		expect(runs(at('DE'), left)).toEqual([]);
		expect(decide(at('DE'), left, Date.now()).decided).toBe(false);
		const allowed = choose(at('US'), 'accept', true);
		expect(runs(at('DE'), allowed)).toEqual(EVERYTHING);
		expect(decide(at('DE'), allowed, Date.now()).decided).toBe(true);
	});

	it('a refusal in one region is a refusal in every other', () => {
		const refused = choose(at('DE'), 'reject', false);
		for (const region of ['US', 'JP', 'GB', 'BR']) {
			expect(runs(at(region), refused)).toEqual([]);
			expect(decide(at(region), refused, Date.now()).decided).toBe(true);
		}
	});

	it('keeps a service refused apart, also when the decision is too old', () => {
		const apart = choose(at('US'), 'choose', { stats: false });
		expect(runs(at('US'), apart)).toEqual(['analytics', 'marketing', 'ads']);
		expect(runs(at('US', { policy: { version: '2' } }), apart)).not.toContain('stats');
	});
});

describe('an owner who asks in the United States (US-22)', () => {
	const regime = { us: 'opt-in', 'us-ca': 'opt-out' };
	const part = choose(at('US-WA', { regime }), 'choose', { analytics: true });
	const grown = { policy: { version: '2' }, services: [...OPTIONS.services, { id: 'new', category: 'marketing' }] };
	const others = { policy: { version: '2' }, services: [{ id: 'other', category: 'analytics' }] };

	it.each<[string, Stored, object, string[]]>([
		['a refusal', part, {}, ['analytics', 'stats']],
		['a refusal under a policy with a new service', part, grown, ['analytics', 'stats']],
		['a refusal under a policy with other services', part, others, []],
		['what another state left on', choose(at('US-CA', { regime }), 'choose', { marketing: false }), {}, []],
	])('asks nobody again after %s (US-06)', (_, stored, options, allowed) => {
		const config = at('US-WA', { regime, ...options });
		const days = (count: number) => Date.parse(stored.decision.decidedAt) + count * 86_400_000;
		const now = days(364);
		const { decided, choices } = decide(config, renew(config, stored, now)?.stored ?? stored, now);
		expect(decided).toBe(true);
		expect([...EVERYTHING, 'new', 'other'].filter((id) => choices[id])).toEqual(allowed);
	});

	it('does not take “Accept all” for consent against a signal (US-05)', () => {
		const config = at('US-WA', { regime, signals: { gpc: true } });
		expect(runs(config, choose(config, 'accept', true))).toEqual(['analytics', 'stats']);
		expect(runs(config, choose(config, 'choose', { marketing: true }))).toContain('ads');
	});
});

describe('a signal', () => {
	const gpc = (region: string, options: object = {}) =>
		read({ regime: MAP, ...options }, { region, source: 'meta', signal: 'gpc' });

	it('refuses what sells, in every region, and grants nothing (US-01, GPC-05, GPC-06)', () => {
		expect(runs(gpc('US'))).toEqual(['analytics', 'stats']);
		expect(runs(gpc('JP'))).toEqual(['analytics', 'stats']);
		expect(runs(gpc('DE'))).toEqual([]);
		expect(decide(gpc('DE'), undefined, 0).decided).toBe(false);
	});

	it('is heard by the server as well (GPC-02)', () => {
		expect(runs(read({ regime: 'opt-out', signals: { gpc: true } }))).toEqual(['analytics', 'stats']);
		expect(runs(read({ regime: 'opt-out', signals: { gpc: false } }))).toEqual(EVERYTHING);
		// A server may hand on the value of the header as it is, or say yes in another way.
		for (const gpc of ['1', 1, 'true', {}])
			expect(runs(read({ regime: 'opt-out', signals: { gpc } }))).toEqual(['analytics', 'stats']);
		for (const gpc of [null, undefined, 0, ''])
			expect(runs(read({ regime: 'opt-out', signals: { gpc } }))).toEqual(EVERYTHING);
		expect(runs(read({ regime: 'opt-out', signals: { gpc: false } }, { signal: 'gpc' }))).toEqual([
			'analytics',
			'stats',
		]);
	});

	it('is stronger than a grant of before, and its absence is no grant (US-05)', () => {
		const granted = choose(at('US'), 'accept', true);
		expect(runs(gpc('US'), granted)).toEqual(['analytics', 'stats']);
		const heard = choose(gpc('US'), 'signal', {}, granted);
		expect(heard.decision.decidedAt).toBe(granted.decision.decidedAt);
		expect(runs(at('US'), heard)).toEqual(['analytics', 'stats']);
	});

	it('gives way to consent by name, not to everything at once where nobody is asked', () => {
		expect(runs(gpc('US'), choose(gpc('US'), 'accept', true))).toEqual(['analytics', 'stats']);
		expect(runs(gpc('US'), choose(gpc('US'), 'choose', { marketing: true }))).toEqual(EVERYTHING);
		// Where visitors are asked, the answer names what it allows.
		expect(runs(gpc('DE'), choose(gpc('DE'), 'accept', true))).toEqual(EVERYTHING);
	});

	it.each([
		[
			{
				categories: [
					{ id: 'analytics', sells: true },
					{ id: 'marketing', sells: false },
				],
			},
			['marketing', 'ads'],
		],
		[{ categories: [{ id: 'analytics', sells: 'no' }, { id: 'marketing' }] }, []],
		// Of a category that is listed twice, what is said once counts.
		[{ categories: [{ id: 'analytics', sells: false }, { id: 'analytics', sells: true }, { id: 'marketing' }] }, []],
		[{ categories: [{ id: 'marketing', sells: false }, { id: 'marketing' }] }, ['analytics', 'stats']],
		[{ services: [{ ...OPTIONS.services[0], sells: true }, OPTIONS.services[1]] }, ['analytics']],
		[{ services: [OPTIONS.services[0], { ...OPTIONS.services[1], sells: false }] }, ['analytics', 'stats', 'ads']],
	])('follows `sells`: %j', (options, expected) => {
		expect(runs(gpc('US', options)).sort()).toEqual([...expected].sort());
	});
});

describe('noSale', () => {
	it('holds what sells, whatever anybody chooses', () => {
		for (const region of ['US', 'DE', 'JP']) {
			const config = at(region, { noSale: true });
			expect(runs(config)).not.toContain('ads');
			const stored = choose(config, 'accept', true);
			expect(runs(config, stored)).toEqual(['analytics', 'stats']);
			// Nor does a decision of before.
			expect(runs(config, choose(at(region), 'accept', true))).toEqual(['analytics', 'stats']);
			expect(runs(config, choose(config, 'choose', { ads: true, marketing: true }))).not.toContain('ads');
		}
	});
});

describe('a server', () => {
	const options = { ...OPTIONS, regime: MAP } as Options;
	const cookie = `sekisho=${encode(choose(at('US'), 'choose', { marketing: false }))}`;

	it('renews the cookie of a visitor whose region left something on, where it knows the region', () => {
		// Without that, Safari would lose the refusal after seven days (PLAT-08), and the rule would start what was refused.
		const renewed = (region?: string) => {
			const headers = new Headers();
			applyConsent(cookie, headers, options, { region });
			return headers.getSetCookie().filter((line) => line.startsWith('sekisho='));
		};
		expect(renewed('US')).toEqual([expect.stringMatching(/analytics:r\/marketing:0;/)]);
		expect(renewed('DE')).toEqual([]);
		expect(renewed()).toEqual([]);
	});
});
