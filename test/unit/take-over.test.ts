import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyRule } from '../../src/config/apply-rule.js';
import type { ToolName } from '../../src/config/options.js';
import { resolve } from '../../src/config/resolve.js';
import type { Visit } from '../../src/config/rule.js';
import { encode } from '../../src/decision/codec.js';
import { decide } from '../../src/decision/decide.js';
import { renew } from '../../src/decision/renew.js';
import { presets } from '../../src/services/presets.js';
import type { Stores } from '../../src/take-over/answered.js';
import { madeElsewhere } from '../../src/take-over/made-elsewhere.js';
import { TOOLS } from '../../src/take-over/tools.js';
import { translate } from '../../src/take-over/translate.js';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const DAY = 86_400_000;
const OPTIONS = {
	policy: { version: '7' },
	categories: [{ id: 'necessary' }, { id: 'functional' }, { id: 'analytics' }, { id: 'marketing' }],
	services: [
		{ id: 'chat', category: 'functional', urls: ['chat.example.com'] },
		{ id: 'stats', category: 'analytics', urls: ['stats.example.com'] },
		{ id: 'ads', category: 'marketing', urls: ['ads.example.com'] },
	],
};
const configOf = (options: object = {}, visit: Visit = {}) =>
	applyRule(resolve({ ...OPTIONS, ...options }, presets), visit);
const placeOf = (cookies: { [name: string]: string }, items: { [key: string]: string } = {}): Stores => ({
	cookie: (name) => cookies[name],
	item: (key) => items[key],
});

/** Takes over what a place holds for one tool; the choices, or nothing. */
function take(tool: ToolName, place: Stores, { options = {}, visit = {}, map = {} as object, key = '' } = {}) {
	const config = configOf(options, visit);
	const found = TOOLS[tool].read(place, key || TOOLS[tool].key);
	return found && madeElsewhere(config, translate(found, TOOLS[tool], map, config), found);
}
const choices = (stored: ReturnType<typeof take>) => stored && encode(stored).split('/').slice(8).join('/');

const cookiebot = (one: { [name: string]: unknown } = {}) => {
	const given = { stamp: 'aB+/=', statistics: true, marketing: false, method: 'explicit', utc: NOW - DAY, ...one };
	return `{stamp:'${given.stamp}',necessary:true,preferences:true,statistics:${given.statistics},marketing:${given.marketing},method:'${given.method}',ver:1,utc:${given.utc},region:'jp'}`;
};
const onetrust = (groups: string, more = '&AwaitingReconsent=false') => ({
	OptanonConsent: `isGpcEnabled=0&version=202411.1.0&groups=${encodeURIComponent(groups)}${more}`,
	OptanonAlertBoxClosed: new Date(NOW - DAY).toISOString(),
});
const vanilla = (categories: string[], services: object, at = NOW - DAY) =>
	JSON.stringify({
		categories,
		services,
		revision: 0,
		consentTimestamp: '',
		lastConsentTimestamp: new Date(at).toISOString(),
	});

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterEach(() => vi.useRealTimers());

describe('a decision that another tool has stored', () => {
	const YES = 'necessary:1/functional:1/analytics:1/marketing:0';
	it.each<[ToolName, Stores]>([
		['klaro', placeOf({ klaro: '{"chat":true,"stats":true,"ads":false}' })],
		['klaro', placeOf({}, { klaro: '%7B%22chat%22%3Atrue%2C%22stats%22%3Atrue%2C%22ads%22%3Afalse%7D' })],
		['orejime', placeOf({ 'eu-consent': '{"functional":true,"analytics":true,"marketing":false}' })],
		['tarteaucitron', placeOf({ tarteaucitron: '!chat=true!stats=true!ads=false' })],
		[
			'vanilla-cookieconsent',
			placeOf({ cc_cookie: vanilla(['necessary', 'functionality', 'analytics'], { ads: [] }) }),
		],
		[
			'vanilla-cookieconsent',
			placeOf({
				cc_cookie: vanilla(['functional', 'analytics'], { functional: ['chat'], analytics: ['stats'], marketing: [] }),
			}),
		],
		['cookiebot', placeOf({ CookieConsent: cookiebot() })],
		['onetrust', placeOf(onetrust('C0001:1,C0002:1,C0003:1,C0004:0'))],
		['onetrust', placeOf(onetrust('C0001:1,C0002:1,C0003:1,C0004:1,C0005:0'))],
		['c15t', placeOf({ c15t: `c.necessary:1,c.functionality:1,c.experience:1,c.measurement:1,i.t:${NOW - DAY}` })],
		[
			'c15t',
			placeOf(
				{},
				{
					c15t: JSON.stringify({
						consents: { necessary: true, functionality: true, measurement: true, marketing: false },
						consentInfo: { time: NOW - DAY },
					}),
				},
			),
		],
	])('is taken over: %s', (tool, place) => {
		const stored = take(tool, place);
		expect(choices(stored)).toBe(YES);
		expect(stored?.decision.policyVersion).toBe('7');
		expect(decide(configOf(), stored, NOW)).toMatchObject({ decided: true, method: 'choose' });
	});

	it.each<[ToolName, Stores]>([
		['klaro', placeOf({ klaro: '{"stats":false,"ads":false}' })],
		['orejime', placeOf({ 'eu-consent': '{"analytics":false}' })],
		['tarteaucitron', placeOf({ tarteaucitron: '!stats=false!ads=false!other=wait' })],
		['vanilla-cookieconsent', placeOf({ cc_cookie: vanilla(['necessary'], { necessary: [], analytics: [] }) })],
		['onetrust', placeOf(onetrust('C0001:1,C0002:0,C0004:0'))],
		['c15t', placeOf({ c15t: `c.necessary:1,i.t:${NOW - DAY}` })],
	])('a refusal of everything is one here, whatever else we ask: %s', (tool, place) => {
		const stored = take(tool, place);
		expect(choices(stored)).toBe('necessary:1/functional:0/analytics:0/marketing:0');
		expect(stored?.decision.method).toBe('reject');
		expect(stored?.days).toBe(180);
	});

	it.each<[string, ToolName, Stores]>([
		['no answer for a category of ours', 'onetrust', placeOf(onetrust('C0001:1,C0002:1'))],
		['no answer for a service of ours', 'klaro', placeOf({ klaro: '{"chat":true,"stats":true}' })],
		['one of its services still waits', 'tarteaucitron', placeOf({ tarteaucitron: '!chat=true!stats=true!ads=wait' })],
		['ids that mean nothing here', 'klaro', placeOf({ klaro: '{"matomo":false}' })],
		['the banner was never closed', 'onetrust', placeOf({ OptanonConsent: 'groups=C0002:1,C0003:1,C0004:1' })],
		['it was to ask again', 'onetrust', placeOf(onetrust('C0002:1,C0003:1,C0004:1', '&AwaitingReconsent=true'))],
		['two lists of groups', 'onetrust', placeOf(onetrust('C0002:1,C0003:1,C0004:1', '&groups=C0002:0'))],
		['nobody answered', 'cookiebot', placeOf({ CookieConsent: cookiebot({ method: 'implied' }) })],
		['nobody was asked', 'cookiebot', placeOf({ CookieConsent: cookiebot({ stamp: '-1' }) })],
		['more than it writes', 'cookiebot', placeOf({ CookieConsent: `${cookiebot()},marketing:true` })],
		['too old', 'cookiebot', placeOf({ CookieConsent: cookiebot({ utc: NOW - 181 * DAY }) })],
		['of the future', 'cookiebot', placeOf({ CookieConsent: cookiebot({ utc: NOW + DAY }) })],
		[
			'too old',
			'vanilla-cookieconsent',
			placeOf({ cc_cookie: vanilla(['functional', 'analytics', 'marketing'], {}, NOW - 200 * DAY) }),
		],
		[
			'no date',
			'vanilla-cookieconsent',
			placeOf({ cc_cookie: '{"categories":["functional","analytics","marketing"]}' }),
		],
		['no date', 'c15t', placeOf({ c15t: 'c.functionality:1,c.measurement:1,c.marketing:1' })],
		['another grammar', 'c15t', placeOf({ c15t: `c.functionality:1,c.measurement:yes,c.marketing:1,i.t:${NOW}` })],
		['words that are no answers', 'klaro', placeOf({ klaro: '{"chat":"true","stats":1,"ads":null}' })],
		['names of prototypes', 'klaro', placeOf({ klaro: '{"__proto__":true,"constructor":true}' })],
	])('is left alone: %s (%s)', (_, tool, place) => {
		expect(take(tool, place)).toBeUndefined();
	});

	it('of unknown age counts for 30 days if it allows something', () => {
		const place = placeOf({ klaro: '{"chat":true,"stats":false,"ads":false}' });
		expect(take('klaro', place)).toMatchObject({ days: 30, decision: { decidedAt: new Date(NOW).toISOString() } });
	});

	it('counts no longer than the other tool lets it', () => {
		const kept = (until: unknown) =>
			take(
				'vanilla-cookieconsent',
				placeOf(
					{},
					{
						cc_cookie: vanilla(['functional', 'analytics', 'marketing'], {}).replace(
							'{',
							`{"expirationTime":${until},`,
						),
					},
				),
			);
		expect(kept(NOW - 1)).toBeUndefined();
		expect(kept('"soon"')).toBeUndefined();
		expect(kept(NOW + 9 * DAY)).toMatchObject({ days: 10 });
		expect(kept(NOW + 900 * DAY)).toMatchObject({ days: 180 });
	});

	it('keeps its date, and lives no longer for being taken over', () => {
		const stored = take('cookiebot', placeOf({ CookieConsent: cookiebot({ utc: NOW - 100 * DAY }) }));
		expect(stored).toMatchObject({ days: 180, decision: { decidedAt: new Date(NOW - 100 * DAY).toISOString() } });
		expect(decide(configOf(), stored, NOW + 79 * DAY).decided).toBe(true);
		expect(decide(configOf(), stored, NOW + 81 * DAY).decided).toBe(false);
	});

	it('follows the owner’s map: to other ids, several of theirs for one of ours, all of which must allow it', () => {
		const map = { C0002: 'stats', C0003: 'functional', C0004: 'ads', TRACK: 'ads' };
		const from = (groups: string) => choices(take('onetrust', placeOf(onetrust(groups)), { map }));
		expect(from('C0002:1,C0003:1,C0004:1,TRACK:1')).toBe('necessary:1/functional:1/analytics:1/marketing:1');
		expect(from('C0002:1,C0003:1,C0004:1,TRACK:0')).toBe('necessary:1/functional:1/analytics:1/marketing:0');
	});

	it('is found under the name that the owner gave it', () => {
		const place = placeOf({ own: '{"chat":true,"stats":true,"ads":true}' });
		expect(take('klaro', place)).toBeUndefined();
		expect(take('klaro', place, { key: 'own' })).toBeDefined();
	});

	it('does not go round what a recipient, a signal, an age or `noSale` asks for', () => {
		const all = placeOf(onetrust('C0002:1,C0003:1,C0004:1'));
		const services = OPTIONS.services.map((one) => (one.id === 'stats' ? { ...one, appi31: true } : one));
		expect(choices(take('onetrust', all, { options: { services } }))).toContain('analytics:1/marketing:1/stats:0');
		const signalled = take('onetrust', all, { visit: { signal: 'gpc' } });
		expect(choices(signalled)).toContain('marketing:0');
		expect(signalled?.signal).toBe('gpc');
		expect(choices(take('onetrust', all, { options: { noSale: true } }))).toContain('marketing:0');
		const minors = { below: 20, mode: 'guardian' };
		expect(take('onetrust', all, { options: { minors } })).toBeUndefined();
		const none = placeOf(onetrust('C0002:0,C0003:0,C0004:0'));
		expect(take('onetrust', none, { options: { minors } })).toBeDefined();
	});

	it('leaves services that this version names first to be asked about', () => {
		const services = [
			...OPTIONS.services,
			{ id: 'heat', category: 'analytics', since: '7', urls: ['heat.example.com'] },
		];
		const stored = take('onetrust', placeOf(onetrust('C0002:1,C0003:1,C0004:1')), { options: { services } });
		const config = configOf({ services });
		expect(decide(config, stored, NOW).decided).toBe(false);
		const renewed = renew(config, stored, NOW);
		expect(renewed?.newServiceIds).toEqual(['heat']);
		expect(decide(config, renewed?.stored, NOW).choices).toMatchObject({ stats: true, heat: false });
	});

	it('refuses in a region where nobody is asked, for twelve months; what it allowed there is no consent elsewhere', () => {
		const regime = { us: 'opt-out' };
		const visit: Visit = { region: 'US', source: 'meta' };
		const stored = take('onetrust', placeOf(onetrust('C0002:1,C0003:1,C0004:0')), { options: { regime }, visit });
		expect(choices(stored)).toBe('necessary:1/functional:r/analytics:r/marketing:0');
		expect(stored?.days).toBeGreaterThanOrEqual(366);
	});

	it('never grants what no answer allows, whatever is stored', () => {
		const bit = fc.constantFrom('true', 'false', '1', '0', '"true"', 'null', '{}', 'wait');
		const id = fc.constantFrom(
			'chat',
			'stats',
			'ads',
			'functional',
			'analytics',
			'marketing',
			'C0002',
			'x',
			'__proto__',
		);
		const pairs = fc.array(fc.tuple(id, bit), { maxLength: 8 });
		fc.assert(
			fc.property(fc.constantFrom(...(Object.keys(TOOLS) as ToolName[])), pairs, fc.string(), (tool, given, junk) => {
				const forms = [
					`{${given.map(([name, word]) => `"${name}":${word}`)}}`,
					given.map(([name, word]) => `!${name}=${word}`).join(''),
					given.map(([name, word]) => `c.${name}:${word}`).join(),
					`groups=${given.map(([name, word]) => `${name}:${word}`)}`,
					junk,
				];
				for (const text of forms) {
					const cookies = { [TOOLS[tool].key]: text, OptanonAlertBoxClosed: new Date(NOW).toISOString() };
					let stored: ReturnType<typeof take>;
					try {
						stored = take(tool, placeOf(cookies));
					} catch {
						continue;
					}
					const words = given.filter(([, word]) => ['true', '1'].includes(word));
					const isAllowed = Object.entries(decide(configOf(), stored, NOW).choices).some(
						([one, yes]) => yes && one !== 'necessary',
					);
					if (isAllowed) expect(words.length).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 500 },
		);
	});
});
