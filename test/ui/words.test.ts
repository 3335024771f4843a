import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '../../dist/locales/en.json';
import ja from '../../dist/locales/ja.json';
import type { Options } from '../../src/config/options.js';
import { facts, serviceName } from '../../src/disclosure/facts.js';
import { createLocales } from '../../src/texts/locales.js';
import { preferencesTexts } from '../../src/texts/preferences-texts.js';
import { list, text } from '../../src/texts/text.js';

const textsFor = (options: Options) =>
	preferencesTexts(
		createLocales(() => {}),
		options,
	);

test('a text is found by exact tag, base, English, or whatever there is', () => {
	const map = { ja: '和', en: 'e', 'pt-BR': 'b', fr: 'f' };
	expect(text(map, 'pt-BR')).toBe('b');
	expect(text(map, 'ja-JP')).toBe('和');
	expect(text(map, 'de')).toBe('e');
	expect(text({ fr: 'f' }, 'de')).toBe('f');
	expect(text('all', 'de')).toBe('all');
	expect(list({ en: ['a'], ja: ['い'] }, 'ja-JP')).toEqual(['い']);
	expect(list(['a'], 'ja')).toEqual(['a']);
});

test.each([undefined, null, 0, 7, true, [], {}, [1], { en: 1 }, { en: null }, { name: 1 }, Symbol.iterator])(
	'garbage is no text: %s',
	(garbage) => {
		expect(text(garbage, 'en')).toBe('');
		expect(list(garbage, 'en')).toEqual([]);
	},
);

test('words are in the language asked for, by its base too, else in English', () => {
	expect(textsFor({ language: 'ja-JP' })).toMatchObject({
		language: 'ja',
		words: { banner: { accept: 'すべて同意する' } },
	});
	expect(textsFor({ language: 'xx' })).toMatchObject({
		language: 'en',
		words: { banner: { accept: 'Accept all' } },
	});
	expect(textsFor({ language: 'xx', texts: { xx: { banner: { title: 'Oui' } } } })).toMatchObject({
		language: 'xx',
		words: { banner: { title: 'Oui', accept: 'Accept all' } },
	});
});

test("the owner's words win where they are words", () => {
	const broken = { en: { banner: { title: 'Mine', accept: 7, reject: null }, preferences: 'no', service: [] } };
	const { words } = textsFor({ language: 'en', texts: broken as never });
	expect(words.banner).toEqual({ ...en.banner, title: 'Mine' });
	expect(words.preferences).toEqual(en.preferences);
	for (const texts of [null, 1, 'x', [], { en: null }])
		expect(textsFor({ language: 'en', texts: texts as never }).words.banner).toEqual(en.banner);
});

test('the Japanese banner says on which screen the rest of the notice is (JP-06)', () => {
	expect(ja.banner.body).toContain('送信先は設定画面に記載しています。');
});

/** The texts of a language by their paths, in the order of the file. */
const textsByPath = (value: unknown, path = ''): [string, string][] =>
	typeof value === 'string'
		? [[path, value]]
		: Object.entries(value as object).flatMap(([key, one]) => textsByPath(one, path ? `${path}.${key}` : key));

const ENGLISH = new Map(textsByPath(en));

/**
 * What is wrong with the paths of a language, in words: what is missing, unknown, or first at another place than in
 * English.
 */
function pathFaults(paths: readonly string[]): string[] {
	const wanted = [...ENGLISH.keys()];
	const missing = wanted.filter((path) => !paths.includes(path)).map((path) => `${path} is missing`);
	const unknown = paths.filter((path) => !ENGLISH.has(path)).map((path) => `${path} is unknown`);
	const order = wanted.filter((path) => paths.includes(path));
	const at = paths.filter((path) => ENGLISH.has(path)).findIndex((path, index) => path !== order[index]);
	const misplaced = at < 0 ? [] : [`${order[at]} belongs ${at > 0 ? `behind ${order[at - 1]}` : 'first'}`];
	return [...missing, ...unknown, ...misplaced];
}

const LOCALES = readdirSync('dist/locales').map((file) => file.replace('.json', ''));
const words = (language: string) => readFileSync(`dist/locales/${language}.json`, 'utf8');
const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();

test('the languages of our visitors are there', () => {
	const wanted = 'ja en de fr es it pt nl pl sv da fi cs el hu ro uk tr ar he zh-Hans zh-Hant ko vi th id'.split(' ');
	expect([...LOCALES].sort()).toEqual([...wanted].sort());
});

test.each(LOCALES)('%s has every word, with the same slots, and every one in words', (language) => {
	const texts = textsByPath(JSON.parse(words(language)));
	expect(pathFaults(texts.map(([path]) => path))).toEqual([]);
	for (const [path, text] of texts) {
		expect(text.trim(), path).not.toBe('');
		expect(slots(text), path).toBe(slots(`${ENGLISH.get(path)}`));
	}
});

test('a word that is missing, unknown or at another place is named', () => {
	const [first = '', second = '', third = '', ...others] = ENGLISH.keys();
	expect(pathFaults([second, third, ...others])).toEqual([`${first} is missing`]);
	expect(pathFaults([first, second, third, ...others, 'banner.new'])).toEqual(['banner.new is unknown']);
	expect(pathFaults([first, third, second, ...others])).toEqual([`${second} belongs behind ${first}`]);
	expect(pathFaults([second, first, third, ...others])).toEqual([`${first} belongs first`]);
});

// EU-09, EU-24: a word that pushes, flatters, frightens or belittles has no place beside a choice. No mark of alarm either.
const PUSHING: { readonly [language: string]: RegExp } = {
	en: /recommend|improve|better|best|enjoy|unfortunately|only|please accept|value your|experience|personali|great|free/i,
	ja: /おすすめ|推奨|快適|より良い|最適|ぜひ|残念/,
	de: /empfohlen|verbesser|besser|optimal|leider|Erlebnis|genießen/i,
	fr: /recommand|amélior|meilleur|optimal|hélas|malheureusement|expérience|profit/i,
	es: /recomend|mejor|óptim|lamentablemente|experiencia|disfrut/i,
	it: /consigliat|miglior|ottimal|purtroppo|esperienza|raccomand/i,
	pt: /recomend|melhor|infelizmente|experiência|aproveit/i,
	nl: /aanbevolen|verbeter|optimale|helaas|ervaring|geniet/i,
};

test.each(LOCALES)('%s pushes nobody', (language) => {
	const all = JSON.parse(words(language));
	const pushing = PUSHING[language] ?? PUSHING.en ?? /$^/;
	const isLoud = (text: string) => /[!！¡]|👍|✓/.test(text) || pushing.test(text);
	expect(textsByPath(all).filter(([, text]) => isLoud(text))).toEqual([]);
	const { accept, reject } = all.banner;
	expect(Math.max(accept.length, reject.length) / Math.min(accept.length, reject.length)).toBeLessThan(1.6);
});

test('every language says no more than it knows', () => {
	expect(JSON.stringify(ja)).not.toMatch(/等|その他|！/);
	expect(JSON.stringify(en)).not.toMatch(/\bmay\b|!|etc/);
});

test('a preset speaks for itself, and the owner over it', () => {
	const texts = textsFor({ language: 'en' });
	const service = { id: 'ga', category: 'analytics', preset: 'google-analytics' } as const;
	const own = { ...service, name: 'Counter', purpose: 'Counting.', cookies: ['mine'] };
	expect(serviceName(service, texts)).toBe('Google Analytics');
	expect(serviceName(own, texts)).toBe('Counter');
	const told = new Map(facts(own, texts));
	expect(told.get('provider')).toEqual([['Google LLC, United States', 'https://policies.google.com/privacy']]);
	expect(told.get('purpose')).toEqual([['Counting.', '']]);
	expect(told.get('cookies')?.map(([line]) => line)).toEqual(['mine', '_ga, 395 days', '_ga_*, 395 days']);
});

test('a cookie of a preset that the service names itself is told once, as the service has it', () => {
	const service = { id: 'ga', category: 'analytics', preset: 'google-analytics' } as const;
	const cookies = ['_ga', { name: '_ga_*', days: 90 }, { name: '_gid', days: 1 }];
	const told = new Map(facts({ ...service, cookies }, textsFor({ language: 'en' })));
	expect(told.get('cookies')?.map(([line]) => line)).toEqual(['_ga, 395 days', '_ga_*, 90 days', '_gid, 1 day']);
});

test.each([
	['en', '1 day', '2 days', '1 minute', '395 days'],
	['ja', '1日間', '2日間', '1分間', '395日間'],
	['de', '1 Tag', '2 Tage', '1 Minute', '395 Tage'],
	['fr', '1 jour', '2 jours', '1 minute', '395 jours'],
	['pl', '1 dzień', '2 dni', '1 min', '395 dni'],
	['cs', '1 den', '2 dny', '1 minuta', '395 dnů'],
	['ro', '1 zi', '2 zile', '1 minut', '395 de zile'],
	['ar', 'يوم', 'يومان', 'دقيقة', '395 يومًا'],
	['uk', '1 дн.', '2 дн.', '1 хв', '395 дн.'],
])('a lifetime has the right form of its number in %s', async (language, day, days, minute, year) => {
	const { default: words } = await import(`../../dist/locales/${language}.json`);
	const cookies = [
		{ name: 'a', days: 1 },
		{ name: 'b', days: 2 },
		{ name: 'c', minutes: 1 },
		{ name: 'd', days: 395 },
	];
	const [, lines] = facts({ id: 'a', category: 'b', cookies }, { language, words })[0] ?? [];
	expect(lines?.map(([line]) => line.replace(/^\w(, |、)/, ''))).toEqual([day, days, minute, year]);
});

test('a lifetime keeps the words of the owner, whatever their language is called', () => {
	const service = { id: 'a', category: 'b', cookies: [{ name: 'c', days: 1 }] };
	for (const language of ['de', 'xx', 'not a tag']) {
		const { words } = textsFor({ language: 'en', texts: { en: { service: { days: '{days} x 24 h' } } } });
		expect(facts(service, { language, words })).toEqual([['cookies', [['c, 1 x 24 h', '']]]]);
	}
});

test('a lifetime of no days is a session', () => {
	const [fact] = facts({ id: 'a', category: 'b', cookies: [{ name: 'c', days: 0 }] }, textsFor({ language: 'ja' }));
	expect(fact).toEqual(['cookies', [['c、ブラウザを閉じるまで', '']]]);
});

test('a lifetime of less than a day is said in minutes', () => {
	const cookies = [{ name: 'c', minutes: 30 }];
	const [en] = facts({ id: 'a', category: 'b', cookies }, textsFor({ language: 'en' }));
	const [ja] = facts({ id: 'a', category: 'b', cookies }, textsFor({ language: 'ja' }));
	expect([en, ja]).toEqual([
		['cookies', [['c, 30 minutes', '']]],
		['cookies', [['c、30分間', '']]],
	]);
});

test('facts of a service full of garbage are left out', () => {
	const garbage = {
		id: 'x',
		category: 'y',
		provider: 7,
		transmits: { en: 1 },
		purpose: [null],
		cookies: [null, 3],
		refusal: {},
	};
	expect(facts(garbage as never, textsFor({ language: 'en' }))).toEqual([]);
});
