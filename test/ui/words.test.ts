import { expect, test } from 'vitest';
import en from '../../dist/locales/en.json';
import ja from '../../dist/locales/ja.json';
import { facts, nameOf } from '../../src/ui/facts.js';
import { preferencesSpeech } from '../../src/ui/preferences-speech.js';
import { list, text } from '../../src/ui/words.js';

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
	expect(preferencesSpeech({ language: 'ja-JP' })).toMatchObject({
		tag: 'ja',
		words: { banner: { accept: 'すべて同意' } },
	});
	expect(preferencesSpeech({ language: 'xx' })).toMatchObject({
		tag: 'en',
		words: { banner: { accept: 'Accept all' } },
	});
	expect(preferencesSpeech({ language: 'fr', texts: { fr: { banner: { title: 'Oui' } } } })).toMatchObject({
		tag: 'fr',
		words: { banner: { title: 'Oui', accept: 'Accept all' } },
	});
});

test("the owner's words win where they are words", () => {
	const broken = { en: { banner: { title: 'Mine', accept: 7, reject: null }, preferences: 'no', service: [] } };
	const { words } = preferencesSpeech({ language: 'en', texts: broken as never });
	expect(words.banner).toEqual({ ...en.banner, title: 'Mine' });
	expect(words.preferences).toEqual(en.preferences);
	for (const texts of [null, 1, 'x', [], { en: null }])
		expect(preferencesSpeech({ language: 'en', texts: texts as never }).words.banner).toEqual(en.banner);
});

const shape = (value: unknown): unknown =>
	typeof value === 'object' ? Object.entries(value as object).map(([key, one]) => [key, shape(one)]) : 'word';

test('every language has every word, and says no more than it knows', () => {
	expect(shape(ja)).toEqual(shape(en));
	expect(JSON.stringify(ja)).not.toMatch(/等|その他|！/);
	expect(JSON.stringify(en)).not.toMatch(/\bmay\b|!|etc/);
});

test('a preset speaks for itself, and the owner over it', () => {
	const speech = preferencesSpeech({ language: 'en' });
	const service = { id: 'ga', category: 'analytics', preset: 'google-analytics' } as const;
	const own = { ...service, name: 'Counter', purpose: 'Counting.', cookies: ['mine'] };
	expect(nameOf(service, 'en')).toBe('Google Analytics');
	expect(nameOf(own, 'en')).toBe('Counter');
	const told = new Map(facts(own, speech));
	expect(told.get('Recipient')).toEqual([['Google LLC, United States', 'https://policies.google.com/privacy']]);
	expect(told.get('Purpose')).toEqual([['Counting.', '']]);
	expect(told.get('Cookies')?.map(([line]) => line)).toEqual(['mine', '_ga, 395 days', '_ga_*, 395 days']);
});

test('a lifetime of no days is a session', () => {
	const [fact] = facts(
		{ id: 'a', category: 'b', cookies: [{ name: 'c', days: 0 }] },
		preferencesSpeech({ language: 'ja' }),
	);
	expect(fact).toEqual(['Cookie', [['c、ブラウザを閉じるまで', '']]]);
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
	expect(facts(garbage as never, preferencesSpeech({ language: 'en' }))).toEqual([]);
});
