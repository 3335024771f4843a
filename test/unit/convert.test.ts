import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../src/catalogue/entry.js';
import { resolvePresets } from '../../src/catalogue/resolve-presets.js';
import { faults } from '../../src/config/diagnose.js';
import type { Options } from '../../src/config/options.js';
import { categoryOf } from '../../src/convert/category-of.js';
import { convert } from '../../src/convert/convert.js';
import { daysOf } from '../../src/convert/days-of.js';
import { Expressed } from '../../src/convert/evaluate.js';
import { namePattern } from '../../src/convert/name-pattern.js';
import { readForeign } from '../../src/convert/read-foreign.js';

const ROOT = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');
const catalogue = readdirSync(new URL('src/catalogue/', ROOT))
	.filter((file) => file.endsWith('.json'))
	.map((file): CatalogueEntry => JSON.parse(read(`src/catalogue/${file}`)));

function importing(text: string, isCsv = false, site?: string) {
	const foreign = readForeign(text, isCsv);
	if (!foreign) throw new Error('nothing was recognised');
	const { draft, mapped, notes } = convert(foreign, catalogue, { company: 'Example', site });
	const services = new Map(draft.services.map((one) => [one.id, one]));
	return { tool: foreign.tool, draft, services, mapped: Object.fromEntries(mapped), notes };
}

/** What the console would say about a draft. */
const faultsOf = (draft: object) => faults(resolvePresets(draft as Options, catalogue));

const VANILLA = `import 'https://cdn.jsdelivr.net/gh/orestbida/cookieconsent@3.1.0/dist/cookieconsent.umd.js';
const CAT_ANALYTICS = 'analytics';
CookieConsent.run({
	cookie: { name: 'cc_cookie', domain: '.shop.example', expiresAfterDays: 182 },
	onConsent: ({ cookie }) => fetch('/log?' + cookie.consentId),
	categories: {
		necessary: { enabled: true, readOnly: true },
		[CAT_ANALYTICS]: {
			autoClear: { cookies: [{ name: /^_ga/ }, { name: '_gid' }, { name: /^own_(a|b)$/ }] },
			services: {
				ga: { label: 'Google Analytics', onAccept: () => {}, onReject: () => {} },
				youtube: { label: 'Youtube Embed' },
			},
		},
		ads: {},
	},
	language: { default: 'en', translations: { en: { preferencesModal: { sections: [
		{ title: 'Ads <b>bold</b>', linkedCategory: 'ads', cookieTable: {
			headers: { name: 'Cookie', domain: 'Domain', desc: 'Description', expiration: 'Expires' },
			body: [{ name: '_fbp', domain: 'shop.example', desc: 'Advertising &amp; more', expiration: '3 months' }],
		} },
	] } } } },
});`;

describe('npx sekisho import', () => {
	it('reads what CookieConsent.run of vanilla-cookieconsent takes', () => {
		const { tool, services, draft, mapped, notes } = importing(VANILLA);
		expect(tool).toBe('vanilla-cookieconsent');
		expect(mapped).toEqual({ ga: 'google-analytics', youtube: 'youtube', 'ads-cookies': 'meta-pixel' });
		expect(services.get('youtube')).toMatchObject({ preset: 'youtube', category: 'analytics' });
		expect(services.get('meta-pixel')).toMatchObject({ preset: 'meta-pixel', category: 'marketing' });
		expect(services.get('google-analytics')).not.toHaveProperty('preset');
		expect(services.get('analytics-cookies')?.cookies).toEqual([
			{ name: '_ga*' },
			{ name: '_gid' },
			{ name: 'own_a' },
			{ name: 'own_b' },
		]);
		expect(draft).toMatchObject({ consent: { days: 182, cookie: { domain: '.shop.example' } } });
		expect(notes).toContainEqual(expect.stringMatching(/^ga: no id G-/));
	});

	it('reads the languages of its version 2', () => {
		const { services } = importing(`var cc = initCookieConsent();
			cc.run({ current_lang: 'en', autoclear_cookies: true, cookie_expiration: 365, languages: { en: { settings_modal: { blocks: [
				{ title: 'Strict', toggle: { value: 'necessary', enabled: true, readonly: true } },
				{ title: 'Stats', toggle: { value: 'analytics', enabled: false, readonly: false }, cookie_table: [
					{ col1: '^_pk_', col2: 'x', col3: '2 years', col4: 'Counts', is_regex: true }] },
			] } } } });`);
		expect(services.get('analytics-cookies') ?? services.get('matomo')).toMatchObject({ category: 'analytics' });
	});

	it('reads the annotated example of Klaro, and runs none of its callbacks', () => {
		const { tool, services, mapped, draft, notes } = importing(read('node_modules/klaro/dist/config.js'));
		expect(tool).toBe('klaro');
		expect(mapped).toMatchObject({
			youtube: 'youtube',
			matomo: 'matomo',
			intercom: 'intercom',
			mouseflow: 'mouseflow',
		});
		expect(services.get('matomo')).toMatchObject({
			category: 'analytics',
			cookies: [{ name: '_pk_*' }, { name: 'piwik_ignore' }],
		});
		expect(services.get('externalTracker')).toMatchObject({
			name: 'External Tracker',
			cookies: [{ name: 'external-tracker' }],
		});
		expect(services.get('cloudflare')).toMatchObject({ category: 'necessary' });
		expect(draft.company).toEqual({ name: 'Example', policyUrl: { de: '/#datenschutz' } });
		expect(draft).toMatchObject({ consent: { days: 365 } });
		expect(notes).toContainEqual(expect.stringContaining('callback of matomo'));
		expect(notes).toContainEqual(expect.stringContaining("Matomo's cloud"));
		expect(notes).toContainEqual(expect.stringMatching(/^adsense is in no catalogue/));
	});

	it('reads the annotated example of Orejime', () => {
		const [, example = ''] = /```js\n(var orejimeConfig[\s\S]*?)```/.exec(read('node_modules/orejime/README.md')) ?? [];
		const { tool, services, notes } = importing(example);
		expect(tool).toBe('orejime');
		expect(services.get('google-tag-manager')).toMatchObject({ name: 'Google Tag Manager' });
		expect(services.size).toBeGreaterThan(3);
		expect(notes).toContainEqual(expect.stringContaining('in a way that no pattern can say'));
	});

	it('reads the page that tarteaucitron documents, with its services and ids', () => {
		const [, page = ''] = /```html\n([\s\S]*?)```/.exec(read('node_modules/tarteaucitronjs/README.md')) ?? [];
		const { tool, services, mapped } = importing(`${page}
<script>
tarteaucitron.user.gtagUa = 'G-SHOP1';
(tarteaucitron.job = tarteaucitron.job || []).push('gtag');
tarteaucitron.user.facebookpixelId = '123456789012345'; tarteaucitron.user.facebookpixelMore = function () { fetch('/x') };
(tarteaucitron.job = tarteaucitron.job || []).push('facebookpixel');
(tarteaucitron.job = tarteaucitron.job || []).push('youtube');
(tarteaucitron.job = tarteaucitron.job || []).push('xiti');
</script>`);
		expect(tool).toBe('tarteaucitron');
		expect(mapped).toEqual({ gtag: 'google-analytics', facebookpixel: 'meta-pixel', youtube: 'youtube' });
		expect(services.get('google-analytics')).toMatchObject({ preset: 'google-analytics', measurementId: 'G-SHOP1' });
		expect(services.get('meta-pixel')).toMatchObject({ account: '123456789012345' });
		expect(services.has('xiti')).toBe(true);
	});

	it('reads the declaration of Cookiebot', () => {
		const { tool, services } =
			importing(`CookieConsentDialog.cookieTableNecessary = [["CookieConsent","shop.example","Stores the visitor's consent","1 year","HTTP Cookie"]];
			CookieConsentDialog.cookieTableStatistics = [["_clck","shop.example","Collects data","1 year","HTTP Cookie"],["_clsk","shop.example","","1 day","HTTP"]];
			CookieConsentDialog.cookieTableAdvertising = [["IDE","doubleclick.net","Ads","400 days","HTTP Cookie","1","",""],["_ad_id","doubleclick.net","Ads","Persistent","HTML Local Storage","2","",""],["ads/pixel","doubleclick.net","Ads","Session","Pixel Tracker","5","",""]];`);
		expect(tool).toBe('Cookiebot');
		expect(services.get('microsoft-clarity')).toMatchObject({ category: 'analytics', preset: 'microsoft-clarity' });
		expect(services.get('doubleclick-net')).toMatchObject({
			category: 'marketing',
			urls: ['doubleclick.net/*'],
			cookies: [{ name: 'IDE', days: 400, purpose: 'Ads' }],
			storage: ['_ad_id'],
		});
	});

	it('reads the published file of OneTrust', () => {
		const { tool, services } = importing(
			JSON.stringify({
				DomainData: {
					Groups: [
						{
							OptanonGroupId: 'C0002',
							GroupName: 'Performance Cookies',
							FirstPartyCookies: [{ Name: '_hjSession_1', Host: 'shop.example', IsSession: false, Length: '1' }],
							Hosts: [
								{
									HostName: 'stats.example',
									Cookies: [
										{ Name: 'sid', Host: 'stats.example', IsSession: true, Length: '0', description: 'Visits' },
									],
								},
							],
						},
					],
				},
			}),
		);
		expect(tool).toBe('OneTrust');
		expect(services.get('hotjar')).toMatchObject({ preset: 'hotjar', category: 'analytics' });
		expect(services.get('stats-example')).toMatchObject({ cookies: [{ name: 'sid', days: 0, purpose: 'Visits' }] });
	});

	it.each([
		['clarity.ms', 'microsoft-clarity'],
		['script.hotjar.com', 'hotjar'],
		// Several vendors of the catalogue are there.
		['google.com', undefined],
		['clarity.ms.example', undefined],
	])('knows the vendor at %s by its host alone: %s', (HostName, preset) => {
		const Cookies = [{ Name: 'x_unheard_of', Length: '390', IsSession: false }];
		const Groups = [{ OptanonGroupId: 'C0002', GroupName: 'Performance', Hosts: [{ HostName, Cookies }] }];
		const [only] = importing(JSON.stringify({ DomainData: { Groups } })).services.values();
		expect(only?.preset).toBe(preset);
	});

	it('reads a list of cookies with headings', () => {
		const { services } = importing(
			'\uFEFFCookie name;Provider;Category;Expiry;Description\r\n_fbp;shop.example;Marketing;3 months;"Says ""hello""; once"\r\n',
			true,
		);
		expect(services.get('meta-pixel')).toMatchObject({ category: 'marketing' });
	});

	it('recognises nothing in what is none of them, and says what is no code', () => {
		expect(readForeign('window.alert("x")', false)).toBeUndefined();
		expect(readForeign('{"a":1}', false)).toBeUndefined();
		expect(() => readForeign('let a = ;', false)).toThrow(SyntaxError);
	});

	it('runs nothing', () => {
		const spy = globalThis as { imported?: number };
		const evil = 'globalThis.imported = 1; process.exit(3); require("fs"); fetch("https://evil.example")';
		importing(
			`${evil}; var klaroConfig = { services: [{ name: 'a', purposes: [(() => { ${evil} })()], title: (globalThis.imported = 2) && 'x', ['__proto__']: { polluted: 1 } }] }`,
		);
		expect(spy.imported).toBeUndefined();
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
	});

	it.each([
		['vanilla-cookieconsent', VANILLA],
		['klaro', read('node_modules/klaro/dist/config.js')],
	])('makes a configuration of %s without a fault but what it says', (_, text) => {
		expect(faultsOf(importing(text).draft)).toEqual([]);
	});
});

describe('categories', () => {
	it.each([
		'Non-necessary',
		'non-essential',
		'nonessential',
		'unnecessary',
		'Inessential',
		'Not required',
		'Consent required',
		'Optional (not strictly necessary)',
		'nicht notwendig',
		'non nécessaire',
		'必須ではない',
		'必須以外',
		'不要',
		'非necessary',
	])('%s is not necessary, and nor is a category made of it', (category) => {
		expect(categoryOf([category])).toBeUndefined();
		// Another word for the same service does not outweigh it.
		expect(categoryOf([category, 'Necessary'])).toBeUndefined();
		const { services, notes } = importing(`Name,Provider,Category\ntrk,adnet.example,${category}\n`, true);
		expect(services.get('adnet-example')?.category).not.toMatch(/^necessary$/i);
		expect(notes).toContainEqual(expect.stringContaining('has no counterpart here'));
	});

	it.each(['Strictly necessary', 'Technisch notwendig', 'Erforderlich', '必須', 'C0001 Essential', 'security'])(
		'%s is necessary',
		(category) => expect(categoryOf([category])).toBe('necessary'),
	);

	it('only the words of the category say that something is necessary', () => {
		expect(categoryOf([], ['Social security'])).toBe('marketing');
		expect(categoryOf(['purpose-7'], ['essential-things', 'Required'])).toBeUndefined();
		expect(categoryOf(['Necessary'], ['Google Analytics'])).toBe('necessary');
		const { services } = importing('Name,Provider,Category\ntrk,essential-ads.example,Unclassified\n', true);
		expect([...services.values()][0]?.category).not.toBe('necessary');
	});

	it('a purpose that can be refused outweighs one that cannot', () => {
		expect(categoryOf(['security', 'marketing'])).toBe('marketing');
		expect(categoryOf(['Required for statistics'])).toBe('analytics');
	});
});

describe('one provider with several categories', () => {
	const HEAD = 'Name,Provider,Category\n';
	const of = (...lines: string[]) => importing(HEAD + lines.join('\n'), true);

	it('is as many services, each with its own cookies, in any order', () => {
		const rows = ['sid,adnet.example,Necessary', 'trk,adnet.example,Marketing', 'cnt,adnet.example,Statistics'];
		for (const lines of [rows, rows.toReversed()]) {
			const { draft, notes } = of(...lines, 'more,adnet.example,Marketing');
			const byCookie = draft.services.flatMap(({ category, cookies }) =>
				(cookies as { name: string }[]).map(({ name }) => [name, category]),
			);
			expect(Object.fromEntries(byCookie)).toEqual({
				sid: 'necessary',
				trk: 'marketing',
				cnt: 'analytics',
				more: 'marketing',
			});
			expect(new Set(draft.services.map(({ id }) => id)).size).toBe(3);
			expect(notes.filter((line) => line.includes('What both claim waits for both'))).toHaveLength(2);
			expect(faultsOf(draft)).toEqual([]);
		}
	});

	it('is one service if the catalogue has the vendor, in the category that is refused more', () => {
		const rows = ['_fbp,shop.example,Necessary', '_fbc,shop.example,Marketing'];
		for (const lines of [rows, rows.toReversed()]) {
			const { services, draft, notes } = of(...lines);
			expect(draft.services).toHaveLength(1);
			expect(services.get('meta-pixel')).toMatchObject({ category: 'marketing' });
			expect(notes).toContainEqual(expect.stringMatching(/^meta-pixel is in .*Here it is in marketing\.$/));
		}
	});

	it('keeps ids short and apart', () => {
		const long = `${'a'.repeat(60)}.example`;
		const { draft } = of(`sid,${long},Necessary`, `trk,${long},Marketing`);
		expect(draft.services.map(({ id }) => id.length <= 40)).toEqual([true, true]);
		expect(draft.services.map(({ category }) => category)).toEqual(['necessary', 'marketing']);
	});
});

describe('names without a Latin letter', () => {
	it('two providers stay two services, with their own cookies', () => {
		const { draft } = importing(
			'Name,Provider,Category\na1,株式会社甲,Marketing\nb1,株式会社乙,Marketing\nb2,株式会社乙,Marketing\nc1,(株)丙 Ads,Marketing\nd1,丁 Ads,Marketing\n',
			true,
		);
		const cookiesOf = draft.services.map(({ id, name, cookies }) => [
			id,
			name,
			(cookies as { name: string }[]).map((one) => one.name),
		]);
		expect(cookiesOf).toEqual([
			['service', '株式会社甲', ['a1']],
			['service-2', '株式会社乙', ['b1', 'b2']],
			['Ads', '(株)丙 Ads', ['c1']],
			['Ads-2', '丁 Ads', ['d1']],
		]);
		expect(faultsOf(draft)).toEqual([]);
	});

	it('two categories stay two categories', () => {
		const { draft } = importing('Name,Provider,Category\na1,a.example,甲\nb1,b.example,乙\n', true);
		expect(draft.services.map(({ category }) => category)).toEqual(['category', 'category-2']);
		expect(faultsOf(draft)).toEqual([]);
	});
});

describe('the host of the site', () => {
	const HEAD = 'Name,Provider,Category\n';
	const urlsOf = (rows: readonly string[], site?: string) => {
		const { draft, notes } = importing(HEAD + rows.join('\n'), true, site);
		return { urls: draft.services.flatMap(({ urls }) => urls ?? []), notes };
	};
	const ROWS = ['session,www.shop.example,Necessary', 'seen,www.shop.example,Marketing', 'trk,adnet.example,Marketing'];

	it.each([
		['a cookie of the consent tool', 'CookieConsent,shop.example,Necessary'],
		['a cookie that a vendor sets on the page', '_ga,.shop.example,Statistics'],
	])('is told by %s, and no service claims it', (_, row) => {
		const { urls, notes } = urlsOf([...ROWS, row]);
		expect(urls).toContain('adnet.example/*');
		expect(urls.filter((url) => `${url}`.includes('shop.example'))).toEqual([]);
		expect(notes).toContainEqual(expect.stringMatching(/^www\.shop\.example is taken for this site itself/));
	});

	it('is what the owner says', () => {
		expect(urlsOf(ROWS, 'shop.example').urls).toEqual(['adnet.example/*']);
		expect(urlsOf(ROWS, 'www.shop.example').urls).toEqual(['adnet.example/*']);
		expect(urlsOf([...ROWS, '_ga,other.example,Statistics'], 'shop.example').urls).toContain('adnet.example/*');
	});

	it('is not guessed: without a sign, or with signs of two sites, every host is a claim', () => {
		expect(urlsOf(ROWS).urls).toContain('www.shop.example/*');
		const two = ['OptanonConsent,a.example,Necessary', 'OptanonConsent,b.example,Necessary'];
		expect(urlsOf([...ROWS, ...two]).urls).toContain('www.shop.example/*');
		// A host of its own below the site is an address as any other.
		const below = ['_ga,shop.example,Statistics', 'stat,stats.shop.example,Statistics'];
		expect(urlsOf([...ROWS, ...below]).urls).toContain('stats.shop.example/*');
		// A vendor's cookie on its own host says nothing about the site.
		expect(urlsOf([...ROWS, '_hjSession_1,hotjar.com,Statistics']).urls).toContain('www.shop.example/*');
	});
});

describe('names', () => {
	it.each([
		['_ga', ['_ga']],
		[new Expressed('^_pk_.*$'), ['_pk_*']],
		[new Expressed('^_ga'), ['_ga*']],
		[new Expressed('_ga'), ['*_ga*']],
		['/^_gat_.+$/i', ['_gat_*']],
		[new Expressed('^(_ga|_gid)$'), ['_ga', '_gid']],
		[new Expressed('^_ga_[A-Z0-9]+$'), ['_ga_*']],
		[new Expressed('^a\\.b$'), ['a.b']],
		[new Expressed('^_ga|_gat$'), ['_ga*', '*_gat']],
		['/_ga|^_gid/', ['*_ga*', '_gid*']],
		[new Expressed('(^a|b)$'), ['a', '*b']],
		[new Expressed('^(a)|b$'), undefined],
		[new Expressed('^(?!x)a$'), undefined],
		[new Expressed('^a?b$'), undefined],
		['/^_gac*$/', undefined],
		['/^_ga*/', undefined],
		['/^_ga\\**$/', undefined],
		['/^_a+$/', undefined],
		['/^ab{2}c$/', undefined],
		['/^a.b.*$/', undefined],
		['/^_x.*y[a-z]{2}$/', ['_x*y*']],
		['_gac*', ['_gac*']],
		[() => 'x', undefined],
	])('%o', (given, patterns) => {
		expect(namePattern(given)).toEqual(patterns);
	});
});

it('a name that no pattern can say is said, in a list as in a table', () => {
	const unsaid = expect.stringContaining('is written in a way that no pattern can say');
	expect(importing('Name,Provider,Category\n/^_gac*$/,adnet.example,Marketing\n', true).notes).toContainEqual(unsaid);
	const inTable = VANILLA.replace("body: [{ name: '_fbp'", 'body: [{ name: /^_fbp*$/');
	expect(importing(inTable).notes).toContainEqual(unsaid);
	expect(importing(VANILLA).notes).not.toContainEqual(unsaid);
});

it('what an expression takes for the same, and a pattern does not, is said', () => {
	const { notes } = importing(VANILLA.replace('/^_ga/', '/^_GA/i'));
	expect(notes.filter((line) => line.includes('_GA*'))).toHaveLength(1);
	expect(notes.filter((line) => line.includes('_gid'))).toEqual([]);
});

describe('lifetimes', () => {
	it.each([
		['2 years', 730],
		['13か月', 390],
		['1 day', 1],
		['6 hours', 0.25],
		['Session', 0],
		[365, 365],
		['400', 400],
		['forever', undefined],
		['1 year 1 month 4 days', 399],
		['1 year, 1 month and 4 days', 399],
		['1 Jahr 1 Monat', 395],
		['1 an et 1 mois', 395],
		['1年1か月', 395],
		['１年１か月', 395],
		['1年と1か月', 395],
		['1 hour 30 minutes', 0.0625],
		['1h30m', 0.0625],
		['1 month(s)', 30],
		['13 months (395 days)', 390],
		['2 years from the last visit', 730],
		['3,650 days', 3650],
		['1,825', 1825],
		['1,234,567 seconds', 1_234_567 / 86_400],
		['1,5 Jahre', 547.5],
		['0,125 days', 0.125],
		['1ヵ月', 30],
		['1ケ月', 30],
		['1箇月間', 30],
		['2年間', 730],
		['30日間', 30],
		['30分間', 30 / 1440],
		['Session (30 minutes)', 0],
		// More than one lifetime, or a part that is not understood, is none.
		['30 days after the last session', 30],
		['1 year or 2 years', undefined],
		['30 - 60 days', undefined],
		['1 year 24 sols', undefined],
		['1.2.3 days', undefined],
		['', undefined],
		[undefined, undefined],
		[-1, undefined],
	])('%s', (words, days) => {
		if (days === undefined) expect(daysOf(words)).toBeUndefined();
		else expect(daysOf(words)).toBeCloseTo(days, 9);
	});
});
