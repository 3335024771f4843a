import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Options, Words } from '../../src/config/options.js';
import { noticeHtml, noticeJson } from '../../src/server/server.js';

const HOSTILE = `</td><script>alert(1)</script><img src=x onerror="alert(1)"> &amp; '"`;
const wordsOf = (language: string): Words =>
	JSON.parse(readFileSync(new URL(`../../src/locales/${language}.json`, import.meta.url), 'utf8'));
const read = (company: string): Options =>
	JSON.parse(readFileSync(new URL(`../../demo/companies/${company}.json`, import.meta.url), 'utf8'));

const MAP: Options = {
	company: { name: 'Example', policyUrl: '/privacy', contact: { email: 'a@example.com', phone: '+81 3' } },
	notice: { externalTransmission: true },
	services: [
		{
			id: 'map',
			category: 'functional',
			provider: { name: 'Maps', country: 'Japan', policyUrl: 'https://maps.example/p', purpose: 'Counting.' },
			transmits: ['IP address', 'Browser'],
			purpose: { en: 'Shows a map.', ja: '地図を表示します。' },
			cookies: [{ name: '_m', days: 3 }],
		},
		{ id: 'session', category: 'necessary', purpose: 'Login.', cookies: ['sid'] },
	],
};

/** Every element that is in HTML, by its tag. */
const tags = (html: string) => new Set([...html.matchAll(/<([^\s/>]+)/g)].map(([, tag]) => tag));

/** HTML without the tags that we write, with attributes that we write. */
const bare = (html: string) =>
	html.replace(/<\/?\w+( (data-sekisho|data-heading|lang|dir|scope|href)="[^"<>]*")*>/g, '');

/** What is in a value, with every text in it replaced. */
const spoiled = (value: unknown, by: string): unknown => {
	if (typeof value === 'string') return by;
	if (Array.isArray(value)) return value.map((one) => spoiled(one, by));
	if (!(value instanceof Object)) return value;
	const keep = /^(id|category|preset|mode|language|urls|measurementId)$/;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, keep.test(key) ? one : spoiled(one, by)]));
};

describe('noticeHtml', () => {
	test('lists the cookies that a vendor keeps on its own hosts', () => {
		const video = { id: 'video', category: 'functional', vendorCookies: [{ name: 'sessionid', days: 9 }] };
		expect(noticeHtml({ services: [video] } as Options, 'en')).toContain('sessionid, 9 days');
	});

	test('says how a recipient abroad protects the data, in words of its owner (JP-22)', () => {
		const provider = {
			name: 'Ads Inc.',
			country: { en: 'United States', ja: '米国' },
			policyUrl: 'https://ads.example/p',
			countrySystem: { en: 'No comprehensive law.', ja: '包括的な法律はありません。' },
			safeguards: { en: 'All eight principles.', ja: '8原則に対応しています。' },
		};
		const ads = { id: 'ads', category: 'marketing', appi31: true, provider } as const;
		const html = noticeHtml({ services: [ads] }, 'ja');
		expect(html).toContain(
			'<td data-heading="送信先の国の個人情報保護制度"><div>包括的な法律はありません。 </div></td>',
		);
		expect(html).toContain('<td data-heading="送信先が講じる保護措置"><div>8原則に対応しています。 </div></td>');
		expect(noticeHtml(MAP, 'ja')).not.toContain('保護措置');
	});

	test('an opt-out says that it is there, what it stops, how, and what it costs (JP-08)', () => {
		const { transmission } = noticeJson(
			{
				notice: { externalTransmission: true },
				services: [
					{
						id: 'stats',
						category: 'analytics',
						provider: { name: 'Counter', optOutUrl: 'https://counter.example/out' },
						refusal: '表示は変わりません。',
					},
					{ id: 'session', category: 'necessary', provider: { name: 'Host' } },
				],
			},
			'ja',
		);
		expect(transmission?.description).toBe('オプトアウトは、サイト内の「Cookie設定」からいつでもできます。');
		const optOut = transmission?.services.map(({ facts }) => facts.find(({ key }) => key === 'optOut')?.lines);
		expect(optOut).toEqual([
			[
				{ text: 'いつでもできます。情報の利用だけでなく、送信そのものが停止します。' },
				{ text: '表示は変わりません。' },
				{ text: '送信先のオプトアウトページ', url: 'https://counter.example/out' },
			],
			[{ text: 'できません。サイトの動作に必要なサービスです。' }],
		]);
	});

	test('one element with tables, headings and cells', () => {
		const html = noticeHtml(MAP, 'en');
		expect(html).toMatch(/^<div data-sekisho="notice" lang="en" dir="ltr"><div><table><caption><b>.*<\/div>$/s);
		expect([...html.matchAll(/<caption><b>(.*?)<\/b>/g)].map(([, name]) => name)).toEqual([
			'External transmission of user information',
			'Necessary',
			'Content',
		]);
		expect(html).toContain(
			'<td data-heading="Recipient"><div>Maps, Japan <a href="https://maps.example/p">Privacy policy</a></div></td>',
		);
		expect(html).toContain('<td data-heading="Recipient’s purpose"><div>Counting. </div></td>');
		expect(html).toContain('<a href="mailto:a@example.com">a@example.com</a>');
	});

	test('what a service transmits is in the disclosure, required or not; what sends nothing is not', () => {
		const services = [
			{ id: 'login', category: 'necessary', name: 'Login', transmits: ['Password'] },
			{ id: 'session', category: 'necessary', name: 'Session', cookies: ['sid'] },
		];
		const { transmission } = noticeJson({ ...MAP, services });
		expect(transmission?.services.map(({ id }) => id)).toEqual(['login']);
	});

	test('the recipient’s purpose is said once', () => {
		expect(noticeHtml(MAP).split('Counting.')).toHaveLength(2);
		expect(noticeHtml({ ...MAP, notice: {} }).split('Counting.')).toHaveLength(2);
		expect(noticeHtml({ ...MAP, notice: {} })).not.toContain('External transmission');
	});

	test('texts are never HTML', () => {
		const config = { ...(spoiled(read('jtower'), HOSTILE) as Options), notice: { externalTransmission: true } };
		const words = spoiled(wordsOf('de'), HOSTILE) as Words;
		for (const html of [
			noticeHtml(config),
			noticeHtml(config, 'ja'),
			noticeHtml(config, 'de', words),
			noticeHtml({ ...config, texts: { en: words, [HOSTILE]: words } }, HOSTILE),
		]) {
			expect(
				[...tags(html)].filter(
					(tag) => !/^(div|table|caption|b|thead|tbody|tr|th|td|section|p|a|d[ldt]|ul|li)$/.test(`${tag}`),
				),
			).toEqual([]);
			expect(html).toContain('&lt;script&gt;');
			expect(bare(html)).not.toMatch(/[<>"']/);
		}
	});

	test.each([
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		' javascript:alert(1)',
		'java\nscript:alert(1)',
		'\u0001javascript:alert(1)',
		'data:text/html,x',
		'vbscript:x',
		'blob:x',
	])('%j is no link', (url) => {
		const config = spoiled(MAP, url) as Options;
		expect(noticeHtml({ ...config, notice: { externalTransmission: true } })).not.toMatch(/href="(?!mailto:|tel:)/);
		expect(JSON.stringify(noticeJson(config)).match(/"url":"(?!mailto:|tel:)/)).toBeNull();
	});

	test.each(['https://a.example/?b=1&c="', '/privacy', '?x', '#y', 'mailto:a@b.example', 'tel:+81', '//cdn.example/p'])(
		'%s is one',
		(policyUrl) => {
			const html = noticeHtml({ company: { name: 'A', policyUrl } });
			expect(html).toContain(`<a href="${policyUrl.replace('&', '&amp;').replace('"', '&quot;')}">`);
		},
	);
});

describe('the language', () => {
	test('is the one asked for, else the owner’s, else English; always one', () => {
		const tag = (config: Options, ...rest: [string?, Words?]) => noticeJson(config, ...rest).language;
		expect(tag(MAP)).toBe('en');
		expect(tag(MAP, 'ja')).toBe('ja');
		expect(tag(MAP, 'ja-JP')).toBe('ja');
		expect(tag({ ...MAP, language: 'ja' })).toBe('ja');
		expect(tag({ ...MAP, language: 'auto' })).toBe('en');
		expect(tag({ ...MAP, language: 'ja' }, 'en')).toBe('en');
		expect(tag(MAP, 'de')).toBe('en');
		expect(tag(MAP, 'de', wordsOf('de'))).toBe('de');
		expect(tag(MAP, 'de-AT', wordsOf('de'))).toBe('de');
		expect(tag(MAP, 'de_AT', wordsOf('de'))).toBe('de');
		expect(tag(MAP, 'zh-TW', wordsOf('zh-Hant'))).toBe('zh-Hant');
		expect(tag({ ...MAP, texts: { xx: { transmission: 'Sent' } } }, 'xx')).toBe('xx');
		expect(tag(MAP, 'constructor')).toBe('en');
		expect(noticeJson({ ...MAP, texts: { xx: { transmission: 'Sent' } } }, 'xx').transmission?.name).toBe('Sent');
	});

	const files = readdirSync(new URL('../../src/locales', import.meta.url)).filter((file) => file.endsWith('.json'));
	test.each(files.map((file) => file.replace('.json', '')))('%s has words of its own', (language) => {
		const words = wordsOf(language);
		const said = noticeHtml(MAP, language, words);
		expect(said).toContain(`lang="${language}" dir="${/^(ar|he)$/.test(language) ? 'rtl' : 'ltr'}"`);
		for (const heading of [words.transmission, words.service?.recipientPurpose, words.company?.email])
			expect(said).toContain(`${heading}`.replaceAll("'", '&#39;'));
		expect(said).not.toMatch(/Information sent|Recipient’s purpose|\{|undefined/);
	});
});

describe('noticeJson', () => {
	test('is the same as data, and survives JSON', () => {
		const notice = noticeJson(MAP, 'ja');
		expect(JSON.parse(JSON.stringify(notice))).toEqual(notice);
		expect(notice.transmission).toEqual({
			name: '利用者情報の外部送信について',
			description: 'オプトアウトは、サイト内の「Cookie設定」からいつでもできます。',
			services: [
				{
					id: 'map',
					name: 'map',
					facts: [
						{
							key: 'provider',
							heading: '送信先',
							lines: [{ text: 'Maps、Japan', url: 'https://maps.example/p' }],
						},
						{ key: 'transmits', heading: '送信する情報', lines: [{ text: 'IP address、Browser' }] },
						{ key: 'purpose', heading: '利用目的', lines: [{ text: '地図を表示します。' }] },
						{ key: 'recipientPurpose', heading: '送信先の利用目的', lines: [{ text: 'Counting.' }] },
						{
							key: 'optOut',
							heading: 'オプトアウト',
							lines: [{ text: 'いつでもできます。情報の利用だけでなく、送信そのものが停止します。' }],
						},
					],
				},
			],
		});
		expect(notice.categories.map(({ id }) => id)).toEqual(['necessary', 'functional']);
		expect(notice.company.facts).toContainEqual({
			key: 'phone',
			heading: '電話',
			text: '+81 3',
			url: 'tel:+81 3',
		});
		expect(noticeJson({ ...MAP, notice: { externalTransmission: false } })).not.toHaveProperty('transmission');
	});

	test.each(['jtower', 'jsr'])('%s says all four things of every service, in Japanese', (company) => {
		const { transmission } = noticeJson(read(company), 'ja');
		expect(transmission?.services.length).toBe(read(company).services?.length);
		for (const { facts } of transmission?.services ?? []) {
			expect(facts.map(({ key }) => key)).toEqual(['provider', 'transmits', 'purpose', 'recipientPurpose', 'optOut']);
			const [, ...rest] = facts.map(({ lines }) => lines[0]?.text);
			for (const text of rest) expect(text).toMatch(/[ぁ-んァ-ヶ一-龠]/);
		}
	});
});

describe('garbage', () => {
	const same = (config: unknown, language?: unknown, words?: unknown) => {
		const given = [config, language, words] as [Options, string, Words];
		expect(noticeHtml(...given)).toMatch(/^<div data-sekisho="notice" lang="[^"]*" dir="(ltr|rtl)">.*<\/div>$/s);
		expect(bare(noticeHtml(...given))).not.toMatch(/[<>"']/);
		expect(noticeJson(...given).categories).toBeInstanceOf(Array);
	};

	test('never throws', () => {
		const thrower = new Proxy(
			{},
			{
				get: () => {
					throw new Error('no');
				},
				ownKeys: () => {
					throw new Error('no');
				},
			},
		);
		for (const config of [
			undefined,
			null,
			7,
			'',
			'x',
			[],
			() => {},
			Symbol('x'),
			thrower,
			{ services: thrower },
			{ company: thrower },
		])
			for (const language of [undefined, null, {}, Symbol('x'), 'ja']) same(config, language, config);
		fc.assert(fc.property(fc.anything(), fc.anything(), fc.anything(), same), { numRuns: 500 });
	});

	test('mutated companies', () => {
		const odd = fc.oneof(
			fc.jsonValue(),
			fc.constantFrom<unknown>(HOSTILE, {}, [[]], { toString: 1 }, { name: { toString: 1 } }),
		);
		const places = (value: unknown): string[][] =>
			value instanceof Object
				? Object.entries(value).flatMap(([key, one]) => [[key], ...places(one).map((rest) => [key, ...rest])])
				: [];
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 3 }), (changes) => {
				const config = structuredClone(read('jtower'));
				for (const [nth, value] of changes) {
					const all = places(config);
					const path = all[nth % all.length] ?? [];
					const parent = path.slice(0, -1).reduce((one: unknown, key) => (one as Record<string, unknown>)[key], config);
					if (path.at(-1)) (parent as Record<string, unknown>)[`${path.at(-1)}`] = structuredClone(value);
				}
				same(config, 'ja');
			}),
			{ numRuns: 500 },
		);
	});
});
