import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Options } from '../../src/config/options.js';
import { resolve } from '../../src/config/resolve.js';
import { buildDecision, type ChoiceInput } from '../../src/decision/build-decision.js';
import { decode, encode, MAX_COOKIE_VALUE, type Stored } from '../../src/decision/codec.js';
import { decide } from '../../src/decision/decide.js';
import { renew } from '../../src/decision/renew.js';
import { presets } from '../../src/services/presets.js';

const DAY = 86_400_000;
const OPTIONS: Options = {
	policy: { version: '2026-04-01' },
	services: [
		{ id: 'ga', preset: 'google-analytics', category: 'analytics', measurementId: 'G-1' },
		{ id: 'log', category: 'analytics' },
		{ id: 'map', category: 'functional' },
		{ id: 'session', category: 'necessary' },
	],
};
const read = (options: unknown = OPTIONS) => {
	const config = resolve(options, presets);
	return config;
};
const nobody = (config = read()) => decide(config, undefined, 0);
const decided = (wanted: ChoiceInput, config = read(), before = nobody(config)) => {
	const stored = buildDecision({ config, before, stored: undefined, method: 'choose', input: wanted });
	return { stored, consent: decide(config, decode(encode(stored)), Date.now()) };
};
const granted = (choices: object) => Object.entries(choices).flatMap(([id, allowed]) => (allowed ? [id] : []));

describe('choosing', () => {
	it.each<[string, ChoiceInput, string[]]>([
		['everything', true, ['necessary', 'analytics', 'functional', 'ga', 'log', 'map', 'session']],
		['nothing', false, ['necessary', 'session']],
		['a category decides for its services', { analytics: true }, ['necessary', 'analytics', 'ga', 'log', 'session']],
		['a service decides for itself', { log: true }, ['necessary', 'log', 'session']],
		['a service against its category', { analytics: true, ga: false }, ['necessary', 'analytics', 'log', 'session']],
		['only true allows', { analytics: 1, map: 'true', functional: {} } as never, ['necessary', 'session']],
		['what is required cannot be refused', { necessary: false, session: false }, ['necessary', 'session']],
		['ids nobody declared', { nobody: true, __proto__: { ga: true } } as never, ['necessary', 'session']],
	])('%s', (_, wanted, expected) => {
		expect(granted(decided(wanted).consent.choices).sort()).toEqual(expected.sort());
	});

	it('leaves what is not named as it was', () => {
		const first = decided({ analytics: true }).consent;
		expect(granted(decided({ map: true }, read(), first).consent.choices)).toContain('ga');
	});

	it('keeps a thousand services in a short cookie, cut towards refusal', () => {
		const services = Array.from({ length: 1000 }, (_, index) => ({ id: `service-${index}`, category: 'analytics' }));
		const config = read({ services });
		expect(
			encode(buildDecision({ config, before: nobody(config), stored: undefined, method: 'accept', input: true }))
				.length,
		).toBeLessThan(120);
		const wanted = Object.fromEntries(services.map(({ id }, index) => [id, index % 2 === 0]));
		const { stored, consent } = decided(wanted, config);
		expect(encode(stored).length).toBeLessThanOrEqual(MAX_COOKIE_VALUE);
		expect(consent.decided).toBe(true);
		expect(granted(consent.choices)).toEqual(['necessary']);
		const most = decided({ analytics: true, ...wanted }, config);
		expect(granted(most.consent.choices)).toEqual(['necessary']);
	});

	it('stays below 300 bytes with ten categories of the longest names', () => {
		const categories = Array.from({ length: 10 }, (_, index) => ({ id: `category-named-no-${index}` }));
		const config = read({ policy: { version: '2026-11-23-edition-2' }, categories, services: [] });
		expect(
			encode(buildDecision({ config, before: nobody(config), stored: undefined, method: 'withdraw', input: false }))
				.length,
		).toBeLessThanOrEqual(300);
	});
});

describe('counting', () => {
	const days = (options: object, wanted: ChoiceInput) =>
		buildDecision({
			config: read({ ...OPTIONS, consent: options }),
			before: nobody(),
			stored: undefined,
			method: 'choose',
			input: wanted,
		}).days;

	it('consent and refusal have their own number of days, and none is longer than 13 months', () => {
		expect(days({ days: 30, refusalDays: 90 }, true)).toBe(30);
		expect(days({ days: 30, refusalDays: 90 }, false)).toBe(90);
		expect(days({ days: 9999 }, true)).toBe(395);
		expect(days({ days: 'soon' }, true)).toBe(1);
	});

	it.each([
		['at once', 0, true],
		['a minute ahead of the clock', -60_000, true],
		['almost five minutes ahead of the clock (PLAT-18)', -299_000, true],
		['more than five minutes ahead of the clock (PLAT-18)', -301_000, false],
		['after 179 days', 179 * DAY, true],
		['after 181 days', 181 * DAY, false],
	])('%s', (_, later, counts) => {
		const config = read();
		const stored = buildDecision({ config, before: nobody(config), stored: undefined, method: 'accept', input: true });
		expect(decide(config, stored, Date.parse(stored.decision.decidedAt) + later).decided).toBe(counts);
	});

	it.each([
		['is remembered for six months', 179, true],
		['is forgotten after them', 181, false],
	])('a refusal %s, whatever the policy adds (EU-31)', (_, days, isKept) => {
		const stored = buildDecision({
			config: read(),
			before: nobody(),
			stored: undefined,
			method: 'reject',
			input: false,
		});
		const services = [...(OPTIONS.services ?? []), { id: 'new', category: 'marketing' }];
		const grown = read({ ...OPTIONS, policy: { version: '2' }, services });
		const later = decide(grown, renew(grown, stored)?.stored, Date.parse(stored.decision.decidedAt) + days * DAY);
		expect([later.decided, later.choices.new, later.choices.ga]).toEqual([isKept, false, false]);
	});

	it('asks again under a policy that names other services, and only then', () => {
		const stored = buildDecision({
			config: read(),
			before: nobody(),
			stored: undefined,
			method: 'accept',
			input: true,
		});
		const next = (services: Options['services']) => read({ ...OPTIONS, policy: { version: '2027-01-01' }, services });
		const count = (config: ReturnType<typeof read>, one: Stored | undefined) => decide(config, one, Date.now()).decided;
		const reworded = next(OPTIONS.services?.map((one) => ({ ...one, purpose: 'In other words' })));
		expect(count(reworded, stored)).toBe(false);
		expect(count(reworded, renew(reworded, stored)?.stored)).toBe(true);
		const wider = next([...(OPTIONS.services ?? []), { id: 'ads', category: 'marketing' }]);
		expect(count(wider, stored)).toBe(false);
		expect(renew(wider, stored)?.newServiceIds).toEqual(['ads']);
		const other = next([{ id: 'ads', category: 'marketing' }]);
		expect(renew(other, stored)).toBeUndefined();
		// Who refused everything is not asked before the time (EU-31).
		const refused = buildDecision({
			config: read(),
			before: nobody(),
			stored: undefined,
			method: 'reject',
			input: false,
		});
		expect(renew(other, refused)).toMatchObject({ newServiceIds: [] });
		expect(count(other, renew(other, refused)?.stored)).toBe(true);
	});

	it('a choice is frozen', () => {
		const { consent } = decided(true);
		expect(Object.isFrozen(consent) && Object.isFrozen(consent.choices)).toBe(true);
	});
});

describe('a policy in force from a moment', () => {
	afterEach(() => vi.useRealTimers());

	it.each([
		['2026-04-01', '2026-04-01T00:00:00Z'],
		['2026-04-01T00:00+09:00', '2026-03-31T15:00:00Z'],
		['2026-04-01T00:00-05:00', '2026-04-01T05:00:00Z'],
	])('%s begins at %s, wherever the visitor is', (effective, begins) => {
		vi.useFakeTimers({ toFake: ['Date'] });
		const config = (at: number) => {
			vi.setSystemTime(at);
			return read({ ...OPTIONS, policy: { version: '7', effective } });
		};
		const moment = Date.parse(begins);
		expect(config(moment - 1000)).toMatchObject({ upcoming: true, version: '' });
		expect(config(moment)).toMatchObject({ upcoming: false, version: '7' });
		// A clock that jumps back announces it again, and a decision stands the whole time.
		const { stored } = decided(true, config(moment + 1000));
		for (const at of [moment + DAY, moment - 1000, moment + 2 * DAY])
			expect(decide(config(at), stored, at).decided).toBe(at >= moment - 1000);
	});
});

describe('never by accident', () => {
	const optional = ['analytics', 'functional', 'ga', 'log', 'map'];

	it('no string is a decision but one that was written', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 2000 })), (value) => {
				expect(decode(value)).toBeUndefined();
			}),
		);
	});

	it('a decision that was cut, or changed by one character, allows nothing that was refused', () => {
		const value = encode(
			buildDecision({ config: read(), before: nobody(), stored: undefined, method: 'choose', input: { map: true } }),
		);
		fc.assert(
			fc.property(fc.nat(value.length - 1), fc.string({ minLength: 0, maxLength: 1 }), (at, char) => {
				const changed = value.slice(0, at) + char + value.slice(at + 1);
				fc.pre(!/:1/.test(changed.slice(at - 1, at + 2)));
				const { choices } = decide(read(), decode(changed), Date.now());
				expect(granted(choices).filter((id) => id !== 'map' && optional.includes(id))).toEqual([]);
			}),
		);
	});

	it('a value that is too long, of another version, or names a category twice', () => {
		const value = encode(
			buildDecision({ config: read(), before: nobody(), stored: undefined, method: 'accept', input: true }),
		);
		expect(decode(value)).toBeDefined();
		for (const bad of [
			`${value}/${'x'.repeat(MAX_COOKIE_VALUE)}:1`,
			`3${value.slice(1)}`,
			`${value}/analytics:1`,
			` ${value}`,
			`${value}\n`,
		])
			expect(decode(bad)).toBeUndefined();
	});

	it('no configuration allows anything before a choice but what it requires', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (json) => {
				const config = resolve(json, presets);
				const required = [...config.categories].flatMap(([id, always]) => (always ? [id] : []));
				const { choices } = decide(config, undefined, Date.now());
				const inRequired = config.services.filter(({ category }) => required.includes(category)).map(({ id }) => id);
				for (const id of granted(choices)) expect([...required, ...inRequired]).toContain(id);
			}),
		);
	});

	it('what one id may do depends on the choice for it and its category alone', () => {
		const ids = ['analytics', 'functional', 'ga', 'log', 'map'];
		const choice = fc.dictionary(fc.constantFrom(...ids), fc.boolean());
		fc.assert(
			fc.property(choice, choice, fc.constantFrom(...ids), (one, other, id) => {
				const category = read().services.find((service) => service.id === id)?.category ?? id;
				const same = (wanted: { [id: string]: boolean }) => ({ ...wanted, [id]: one[id], [category]: one[category] });
				const clean = (wanted: object) =>
					Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
				const [a, b] = [one, same(other)].map((wanted) => decided(clean(wanted) as ChoiceInput).consent.choices[id]);
				expect(a).toBe(b);
			}),
		);
	});

	it('an id that stands for two things stands for neither', () => {
		const twice = {
			services: [
				{ id: 'a', category: 'analytics' },
				{ id: 'a', category: 'functional' },
			],
		};
		expect(granted(decided(true, read(twice)).consent.choices)).not.toContain('a');
		const both = {
			services: [
				{ id: 'analytics', category: 'analytics' },
				{ id: 'b', category: 'analytics' },
			],
		};
		expect(granted(decided(true, resolve(both, presets)).consent.choices)).not.toContain('analytics');
	});
});
