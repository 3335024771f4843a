import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { inJapanese } from '../../demo/playground/fault-in-japanese.js';
import { closestMatch } from '../../src/config/closest-match.js';
import { diagnose, faults, findFaults } from '../../src/config/diagnose.js';
import { needsDiagnosis } from '../../src/config/needs-diagnosis.js';
import { resolve } from '../../src/config/resolve.js';
import { presets } from '../../src/services/presets.js';
import { describePreset } from '../../src/texts/describe-preset.js';
import { bundled } from '../../src/texts/disclosure-texts.js';

const folder = new URL('../../demo/companies/', import.meta.url);
const companies = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
const service = { id: 'map', category: 'functional' };
const services = (...list: object[]) => ({ services: list.map((one) => ({ ...service, ...one })) });
/** A service in Japan's disclosure, with one thing changed. */
const sent = (change: object) => ({
	...services({ provider: { name: 'A', purpose: 'B' }, transmits: ['C'], purpose: 'D', ...change }),
	notice: { externalTransmission: true },
});

afterEach(() => vi.restoreAllMocks());

test('the five companies are without fault', () => {
	expect(companies.length).toBe(5);
	for (const json of companies) {
		expect(faults(json)).toEqual([]);
		expect(faults(JSON.parse(json))).toEqual([]);
	}
});

test('everything at once, in one message', () => {
	const error = vi.spyOn(console, 'error').mockImplementation(() => {});
	diagnose({
		categories: [{ id: 'necessary' }, { id: 'analytics' }],
		services: [{ ...service, category: 'analitics' }],
		ui: { thme: 'dark' },
	});
	expect(error.mock.calls).toEqual([
		[
			'[sekisho] 2 faults in the configuration:\n' +
				'  services[0].category: no category "analitics"; did you mean "analytics"? Declared: necessary, analytics. (unknown-category)\n' +
				'  ui.thme: no such key; did you mean "theme"? Known: position, reopen, theme, nonce. (unknown-key)\n' +
				'  See https://github.com/sekisho-consent/sekisho/blob/main/docs/messages.md',
		],
	]);
});

test('nothing is said of a good configuration', () => {
	const error = vi.spyOn(console, 'error').mockImplementation(() => {});
	for (const json of companies) diagnose(json);
	diagnose({ services: [] });
	expect(error).not.toHaveBeenCalled();
});

/** With a list of services, if it has none and can have one. */
const whole = (config: unknown) =>
	config instanceof Object && !Array.isArray(config) ? { services: [], ...config } : config;

const WRONG: [config: unknown, start: string, code: string][] = [
	['{ "services": [', 'configuration: not JSON: ', 'not-json'],
	[{ big: 1n }, 'configuration: not JSON: ', 'not-json'],
	[undefined, 'configuration: found null.', 'not-object'],
	[[], 'configuration: found []. Expected an object.', 'not-object'],
	[{ services: {} }, 'services: found {}. Expected a list.', 'wrong-type'],
	[services({ name: 5 }), 'services[0].name: found 5. Expected text, or a map', 'wrong-type'],
	[services({ urls: [['a']] }), 'services[0].urls[0]: found ["a"].', 'wrong-type'],
	[{ texts: { en: { banner: { title: {} } } } }, 'texts.en.banner.title: found {}.', 'wrong-type'],
	[
		{ texts: { en: { banner: { titel: '' } } } },
		'texts.en.banner.titel: no such key; did you mean "title"?',
		'unknown-key',
	],
	[services({ url: ['a'] }), 'services[0].url: no such key; did you mean "urls"?', 'unknown-key'],
	[JSON.parse('{ "__proto__": {} }'), '__proto__: no such key.', 'unknown-key'],
	[{ constructor: 1 }, 'constructor: no such key.', 'unknown-key'],
	[{ services: [{ id: 'map' }] }, 'services[0].category: missing.', 'missing-key'],
	[services({ preset: 'google-analytics' }), 'services[0].measurementId: missing.', 'missing-key'],
	[services({ preset: 'google-tag-manager' }), 'services[0].containerId: missing.', 'missing-key'],
	[services({ measurementId: 'G-1' }), 'services[0].preset: missing. Expected "google-analytics"', 'missing-key'],
	['<!doctype html><title>404</title>', 'configuration: not JSON: ', 'not-json'],
	[{ texts: { jp: {} } }, 'texts.jp: found "jp"; did you mean "ja"?', 'bad-key'],
	[
		{ texts: { en: { banner: { body: 'By {compny}' } } } },
		'texts.en.banner.body: no slot {compny}; did you mean "company"?',
		'unknown-slot',
	],
	[services({ transmits: { en: ['a', '<b>c</b>'] } }), 'services[0].transmits.en[1]: found "<b>".', 'markup-in-text'],
	[services({ name: 'Sales &amp; more' }), 'services[0].name: found "&amp;".', 'markup-in-text'],
	[{ regime: { 'US-CA': 'opt-in' } }, 'regime.US: missing.', 'missing-key'],
	[{ ui: { theme: 'drak' } }, 'ui.theme: found "drak"; did you mean "dark"?', 'unknown-value'],
	[{ consent: { days: 396 } }, 'consent.days: found 396. Expected a number from 1 to 395.', 'out-of-range'],
	[{ consent: { refusalDays: 0 } }, 'consent.refusalDays: found 0.', 'out-of-range'],
	[services({ cookies: [{ name: 'a', days: -1 }] }), 'services[0].cookies[0].days: found -1.', 'out-of-range'],
	[{ categories: [{ id: 'a'.repeat(20) }] }, 'categories[0].id: found "a', 'bad-id'],
	[services({ id: '__proto__' }), 'services[0].id: found "__proto__".', 'bad-id'],
	[services({ urls: ['a.example/?x'] }), 'services[0].urls[0]: found "a.example/?x".', 'bad-url'],
	[services({ urls: ['計*.example'] }), 'services[0].urls[0]: found "計*.example".', 'bad-url'],
	[{ gate: { trusted: ['計*.example'] } }, 'gate.trusted[0]: found "計*.example".', 'bad-url'],
	[services({ urls: [''] }), 'services[0].urls[0]: found "".', 'bad-url'],
	[{ company: { name: 'A', policyUrl: 'privacy page' } }, 'company.policyUrl: found "privacy page".', 'bad-link'],
	[{ company: { name: ' ' } }, 'company.name: missing. Expected a value', 'missing-key'],
	[{ company: { name: 'A', policyUrl: 'javascript:alert(1)' } }, 'company.policyUrl: found "javascript', 'bad-link'],
	[services({ cookies: ['a=b'] }), 'services[0].cookies[0]: found "a=b".', 'bad-name'],
	[services({ vendorCookies: [{ name: 'a=b' }] }), 'services[0].vendorCookies[0].name: found "a=b".', 'bad-name'],
	[services({ vendorCookies: ['a'] }), 'services[0].vendorCookies[0]: found "a".', 'wrong-type'],
	[services({ storage: [''] }), 'services[0].storage[0]: found "".', 'bad-name'],
	[{ consent: { cookie: { name: 'a b' } } }, 'consent.cookie.name: found "a b".', 'bad-name'],
	[
		{ policy: { effective: '2026-04-01T25:00+09:00' } },
		'policy.effective: found "2026-04-01T25:00+09:00".',
		'bad-date',
	],
	[{ policy: { effective: '2026-04-01T00:00' } }, 'policy.effective: found "2026-04-01T00:00".', 'bad-date'],
	[{ policy: { effective: '2026-13-01' } }, 'policy.effective: found "2026-13-01".', 'bad-date'],
	[{ policy: { version: 'v 1' } }, 'policy.version: found "v 1".', 'bad-version'],
	[{ language: 'english' }, 'language: found "english".', 'bad-language'],
	[
		services({ preset: 'google-analytics', measurementId: 'UA-1' }),
		'services[0].measurementId: found "UA-1".',
		'bad-google-id',
	],
	[services({ purpose: { 'a\nb': '' } }), 'services[0].purpose["a\\nb"]: found "a\\nb".', 'bad-key'],
	[
		services({ category: 'toString' }),
		'services[0].category: no category "toString". Known: necessary,',
		'unknown-category',
	],
	[
		services({}, {}),
		'services[1].id: found "map". Expected an id that differs from that of services[0].id.',
		'duplicate-id',
	],
	[services({ id: 'marketing' }), 'services[0].id: found "marketing".', 'duplicate-id'],
	[{ categories: [{ id: 'map' }], services: [service] }, 'services[0].id: found "map".', 'duplicate-id'],
	[{ categories: [{ id: 'a' }, { id: 'a' }] }, 'categories[1].id: found "a".', 'duplicate-id'],
	[services({ id: 'minors' }), 'services[0].id: found "minors". Forms use action, return,', 'reserved-id'],
	[{ categories: [{ id: 'shown' }] }, 'categories[0].id: found "shown". Forms use', 'reserved-id'],
	[
		services({ preset: 'google' }),
		'services[0].preset: no preset "google"; did you mean "google-analytics"?',
		'unknown-preset',
	],
	[sent({ purpose: '統計等' }), 'services[0].purpose: found "統計等". Expected every item by its name.', 'vague'],
	[sent({ purpose: { ja: '統計', en: 'Counting etc.' } }), 'services[0].purpose.en: found "Counting etc."', 'vague'],
	[sent({ transmits: { ja: ['日時', 'IPアドレスなど'] } }), 'services[0].transmits.ja[1]: found "IP', 'vague'],
	[sent({ transmits: ['Time, and so on'] }), 'services[0].transmits[0]: found', 'vague'],
	[sent({ provider: { name: 'A', purpose: 'その他の目的' } }), 'services[0].provider.purpose: found', 'vague'],
	[sent({ transmits: [] }), 'services[0].transmits: empty. Expected a list of all', 'empty-column'],
	[sent({ purpose: ' ' }), 'services[0].purpose: empty. Expected what you use', 'empty-column'],
	[sent({ purpose: { en: 'Counting' } }), 'services[0].purpose.ja: empty. Expected what you', 'empty-column'],
	[sent({ provider: { name: 'A' } }), 'services[0].provider.purpose: empty. Expected what the rec', 'empty-column'],
	[sent({ provider: { name: '', purpose: 'A' } }), 'services[0].provider.name: empty. Expected who', 'empty-column'],
	[{ record: { url: '//other.example/r' } }, 'record.url: found "//other.example/r". Expected a path', 'bad-url'],
	[{ record: { url: 'https://a.example/r' } }, 'record.url: found "https://a.example/r". Exp', 'bad-url'],
	[{ record: { url: '/r?id=1' } }, 'record.url: found "/r?id=1". Expected a path', 'bad-url'],
	[{ record: { url: '/\\\\other' } }, 'record.url: found', 'bad-url'],
	[
		{ regime: 'notice', minors: { below: 16, mode: 'deny' } },
		'regime: found "notice". With minors',
		'regime-for-minors',
	],
	[{ region: 'Japan' }, 'region: found "Japan". Expected a code', 'bad-region'],
	[
		{ regime: { JP: { regime: 'notice', starts: ['analitics'] } } },
		'regime.JP.starts: no category "analitics"',
		'unknown-category',
	],
];

test.each(WRONG.map(([config, start, code]) => ({ config, start, code })))(
	'$code at $start',
	({ config, start, code }) => {
		const all = faults(whole(config));
		expect(all).toHaveLength(1);
		expect(all[0]?.slice(0, start.length)).toBe(start);
		expect(all[0]).toMatch(new RegExp(` \\(${code}\\)$`));
	},
);

test.each(WRONG.map(([config, start, code]) => ({ config, start, code })))(
	'in Japanese, with no English left over: $code at $start',
	({ config, start, code }) => {
		const [fault, ...more] = findFaults(whole(config));
		if (!fault || more.length > 0) throw new Error('not one fault');
		const said = inJapanese(fault);
		expect(said.startsWith(`${start.split(':')[0]}：`) || said.startsWith('設定：')).toBe(true);
		expect(said).toMatch(new RegExp(`。（${code}）$`));
		// What was found, and what may stand there, is code; what the parser says is the browser's.
		const words = said.replace(/"[^"]*"|（.*?）|：[^。]*。/g, '');
		expect(words).not.toMatch(/[a-z]{2,} [a-z]{2,}/i);
		expect(words).toMatch(/[ぁ-ん]/);
	},
);

test('no services, or misspelt: everything is held, and it is said', () => {
	expect(faults({}).join()).toContain('services: missing. Until there is a list, every third party is held');
	expect(faults({ sevices: [] }).join()).toContain('did you mean "services"?');
	expect(resolve({ sevices: [] }, presets).hasServices).toBe(false);
	expect(resolve({ services: [] }, presets).hasServices).toBe(true);
});

test('Japan’s disclosure: only where asked for, only of what is sent, and not what a preset knows', () => {
	expect(faults(services({ transmits: ['等'] }))).toEqual([]);
	expect(faults({ ...sent({}), notice: {} })).toEqual([]);
	expect(faults(sent({ purpose: '平等で均等な、等しい等級' }))).toEqual([]);
	const notice = { externalTransmission: true };
	expect(faults({ ...services({ cookies: ['sid'] }), notice })).toEqual([]);
	const empty = (one: object) => faults({ ...services(one), notice }).map((sentence) => sentence.replace(/:.*/, ''));
	const all = ['provider.name', 'provider.purpose', 'purpose', 'transmits'].map((at) => `services[0].${at}`);
	expect(empty({ urls: ['a.example/*'] })).toEqual(all);
	expect(empty({ preset: 'google-analytics', measurementId: 'G-XXXXXXX' })).toEqual(['services[0].provider.purpose']);
	expect(empty({ preset: 'access-log' })).toEqual(['services[0].provider.name', 'services[0].provider.purpose']);
	expect(empty({ preset: 'access-log', purpose: '' })).toContain('services[0].purpose');
});

test('a recipient abroad who takes personal data: country, its system, its safeguards (JP-22)', () => {
	const given = (provider: object | undefined, rest: object = { appi31: true }) =>
		faults(services({ ...rest, provider })).map((sentence) => sentence.replace(/:.*\((.*)\)/, ' $1'));
	const missing = (...keys: string[]) => keys.map((key) => `services[0].provider.${key} transfer-abroad`);
	const abroad = { name: 'A', country: { en: 'United States', ja: '米国' } };
	expect(given(abroad)).toEqual(missing('countrySystem', 'safeguards'));
	expect(given({ ...abroad, countrySystem: { ja: ' ' }, safeguards: 'All eight.' })).toEqual(missing('countrySystem'));
	expect(given({ ...abroad, countrySystem: 'Law A.', safeguards: 'All eight.' })).toEqual([]);
	expect(given({ name: 'A' })).toEqual(missing('country'));
	expect(given(undefined)).toEqual(missing('country'));
	for (const country of ['Japan', '日本', 'DE', { ja: 'アイルランド' }, '英国', 'EEA'])
		expect(given({ name: 'A', country })).toEqual([]);
	// Two countries in one text, and one that only sounds alike, are abroad.
	for (const country of ['Japan, United States', 'Northern Ireland', 'Romania (US)'])
		expect(given({ name: 'A', country })).toHaveLength(2);
	expect(given(abroad, {})).toEqual([]);
});

test('what a preset is said to know, it does', () => {
	for (const preset of ['google-analytics', 'google-tag-manager', 'access-log']) {
		const { transmits, purpose, provider } = describePreset(preset, bundled.ja.presets);
		expect([transmits, purpose].filter((value) => !value?.length)).toEqual([]);
		expect(!!provider).toBe(preset !== 'access-log');
	}
});

test('what was found is cut', () => {
	const [sentence = ''] = faults({ language: 'x'.repeat(1000) });
	expect(sentence).toContain(`found "${'x'.repeat(58)}…. Expected`);
});

test('nested too deeply to be written', () => {
	const deep = `{ "services": [${'['.repeat(50_000)}${']'.repeat(50_000)}] }`;
	expect(faults(deep)).toEqual(['services[0]: found something nested too deeply. Expected an object. (wrong-type)']);
});

test('near: swapped, left out, added, changed, begun; never far', () => {
	const known = ['necessary', 'analytics', 'google-analytics', 'ui'];
	expect(
		['analytisc', 'analytcs', 'analyticss', 'anolytics', 'ANALYTICS', 'google'].map((word) =>
			closestMatch(word, known),
		),
	).toEqual(['analytics', 'analytics', 'analytics', 'analytics', 'analytics', 'google-analytics']);
	expect(['qx', 'an', 'map', '', 'analogous'].map((word) => closestMatch(word, known))).toEqual(
		Array(5).fill(undefined),
	);
});

/** Never throws, every sentence has its form, and whatever the gate holds because of a doubt has words. */
const told = (input: unknown) => {
	const all = faults(input);
	let doubt = true;
	try {
		const config = resolve(input, presets);
		// Where no service is declared it is only looked whether one was meant.
		doubt = needsDiagnosis(config) && !(config.hasServices && !config.services[0]);
	} catch {
		// What the readers choke on is in doubt as well.
	}
	if (doubt) expect(all).not.toEqual([]);
	for (const sentence of all) expect(sentence).toMatch(/^\S.*: .+ \([a-z-]+\)$/s);
};

test('arbitrary JSON: no throw, and no doubt without words', () => {
	fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), told), {
		numRuns: 1000,
	});
	fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), told), { numRuns: 1000 });
});

/** Every place in a value, as a list of keys. */
const places = (value: unknown): string[][] =>
	value instanceof Object
		? Object.entries(value).flatMap(([key, one]) => [[key], ...places(one).map((rest) => [key, ...rest])])
		: [];

const odd = fc.oneof(
	fc.jsonValue(),
	fc.constantFrom<unknown>('necessary', 'analytics', 'map', '__proto__', 'toString', ' ', '*', {}, [], [[]], {
		toString: 1,
	}),
);

const mutated = fc
	.tuple(
		fc.constantFrom(...companies),
		fc.array(fc.tuple(fc.nat(), odd, fc.option(fc.string())), { minLength: 1, maxLength: 3 }),
	)
	.map(([json, changes]) => {
		const config = JSON.parse(json);
		for (const [nth, value, added] of changes) {
			const all = places(config);
			const path = all[nth % all.length] ?? [];
			const parent = path.slice(0, -1).reduce((one, key) => one[key], config);
			const key = added ?? path.at(-1) ?? '';
			if (key !== 'length') parent[key] = structuredClone(value);
		}
		return config;
	});

test('mutated companies: no throw, and no doubt without words', () => {
	fc.assert(fc.property(mutated, told), { numRuns: 2000 });
});
