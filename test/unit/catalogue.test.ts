import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bilingual, BilingualList, CatalogueEntry } from '../../src/catalogue/entry.js';
import { markedSnippet } from '../../src/catalogue/marked-snippet.js';
import { resolvePresets } from '../../src/catalogue/resolve-presets.js';
import { claimingServices } from '../../src/config/claiming-services.js';
import { faults } from '../../src/config/diagnose.js';
import type { Options } from '../../src/config/options.js';
import { resolve } from '../../src/config/resolve.js';
import { names, urls } from '../../src/lib/match.js';
import { doc } from '../support/docs.js';

const FOLDER = new URL('../../src/catalogue/', import.meta.url);

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
const entries = files.map((file): CatalogueEntry => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));

/** Words that name nothing: the law wants every item named (JP-03). */
const VAGUE = /\betc\b|and so on|and the like|\bother (data|information)\b|等|など|その他/i;

const texts = ({
	provider,
	purpose,
	transmits,
	refusal,
	cookies,
	vendorCookies = [],
}: CatalogueEntry): (Bilingual | BilingualList)[] => [
	provider.country,
	provider.purpose,
	purpose,
	transmits,
	...(refusal ? [refusal] : []),
	...[...cookies, ...vendorCookies].map((cookie) => cookie.purpose),
];

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Names that frameworks and shops give to cookies and keys of their own. */
const SITES_OWN = [
	...['sessionid', 'csrftoken', 'PHPSESSID', 'JSESSIONID', 'connect.sid', 'XSRF-TOKEN', 'laravel_session', 'session'],
	...['_session_id', 'user_password', 'wordpress_logged_in_1', 'woocommerce_cart_hash', 'cart', 'token', 'uid', 'id'],
	...[
		'lang',
		'locale',
		'theme',
		'user',
		'auth',
		'flags',
		'player',
		'ts',
		'settings',
		'cf_clearance',
		'_cfuvid',
		'__cf_bm',
	],
];

/** How a doubt about each kind of fact is worded. */
const DOUBTS: { readonly [fact in CatalogueEntry['sources'][number]['facts'][number]]: RegExp } = {
	urls: /address|host/i,
	cookies: /cookie|lifetime/i,
	storage: /storage|keys?\b/i,
	transmits: /information sent|columns/i,
	provider: /recipient|polic/i,
	snippet: /snippet/i,
	consent: /consent/i,
};

/** Has the entry facts of this kind? */
const has = (entry: CatalogueEntry, fact: keyof typeof DOUBTS) => [entry[fact] ?? []].flat().length > 0;

describe.each(entries.map((entry, index) => [`${files[index]}`, entry] as const))('%s', (file, entry) => {
	it('is named after its id', () => {
		expect(file).toBe(`${entry.id}.json`);
		expect(entry.id).toMatch(/^[a-z][a-z\d-]{1,39}$/);
	});

	it('makes a configuration without a fault', () => {
		const options = {
			company: { name: 'Example' },
			notice: { externalTransmission: true },
			services: [service(entry)],
		};
		expect(faults(resolvePresets(options as Options, [entry]))).toEqual([]);
	});

	it('says everything in both languages, and nothing vaguely', () => {
		for (const { en, ja } of texts(entry)) {
			expect(en.length).toBeGreaterThan(0);
			expect(ja.length).toBeGreaterThan(0);
			expect(`${en}`).not.toMatch(VAGUE);
			expect(`${ja}`).not.toMatch(VAGUE);
			expect(`${en}`).not.toMatch(JAPANESE);
			if (Array.isArray(en)) expect(ja).toHaveLength(en.length);
		}
	});

	it('tells who receives the data, and where that was read', () => {
		expect(entry.provider.name).not.toBe('');
		expect(JSON.stringify(entry.provider.policyUrl)).toMatch(/"https:\/\//);
		expect(entry.sources.length).toBeGreaterThan(0);
		for (const { url, read } of entry.sources) {
			expect(url).toMatch(/^https:\/\//);
			expect(read).toMatch(/^\d{4}-\d\d-\d\d$/);
		}
	});

	it('says of every fact where it was read, or that it is uncertain', () => {
		const kinds = Object.keys(DOUBTS) as (keyof typeof DOUBTS)[];
		const read = entry.sources.flatMap(({ facts }) => facts);
		const unfounded = kinds.filter(
			(kind) =>
				has(entry, kind) && !read.includes(kind) && !entry.uncertain.some((sentence) => DOUBTS[kind].test(sentence)),
		);
		expect(unfounded).toEqual([]);
	});

	it('gives each cookie a lifetime', () => {
		expect(
			[...entry.cookies, ...(entry.vendorCookies ?? [])].filter(
				({ days, ...rest }) => days === undefined && !('minutes' in rest),
			),
		).toEqual([]);
	});

	it('names its cookies as a browser sends them: a slash is %2F there', () => {
		const named = [...entry.cookies, ...(entry.vendorCookies ?? [])].map(({ name }) => name);
		// A name is a token (RFC 9110, 5.6.2); js-cookie and its like encode what is none.
		expect(named.filter((name) => !/^[\w!#$%&'*+.^`|~-]+$/.test(name))).toEqual([]);
	});

	it('has a snippet that an account fills in', () => {
		const { html, missing } = markedSnippet(entry, 'mine', entry.example);
		expect(missing).toEqual([]);
		expect(html).toContain('data-consent="mine"');
		expect(html).not.toContain('{id}');
		for (const value of Object.values(entry.example)) expect(html).toContain(value);
		expect([...markedSnippet(entry, 'mine', {}).missing].sort()).toEqual(Object.keys(entry.example).sort());
	});

	it('claims no name that a site may use itself', () => {
		const claimed = [...entry.cookies.map(({ name }) => name), ...entry.storage];
		expect(claimed.filter((claim) => SITES_OWN.some((name) => names([claim]).test(name)))).toEqual([]);
		expect(claimed.filter((claim) => claim.replaceAll('*', '').length < 3)).toEqual([]);
	});

	it('marks its snippet, every element of it', () => {
		const elements = entry.snippet.match(/<(script|iframe|img|link)\b[^>]*>/g) ?? [];
		expect(elements.length).toBeGreaterThan(0);
		expect(elements.filter((element) => !element.includes('data-consent="{id}"'))).toEqual([]);
		const slots = [...entry.snippet.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
		const unknown = slots.filter((name) => name !== 'id' && !Object.hasOwn(entry.example, name));
		expect(unknown, 'each name in braces is in `example`').toEqual([]);
	});
});

/** As an owner writes it, with the vendor's own id where an option takes it. */
const service = ({ id, category, base, example }: CatalogueEntry) => ({
	id,
	category,
	preset: id,
	...(base && example),
});

/** May an address be claimed by both patterns? */
const overlap = (one: string, other: string) =>
	[
		[one, other],
		[other, one],
	].some(([pattern = '', subject = '']) => urls([pattern]).test(wholePath(subject).replaceAll('*', 'x')));

const wholePath = (pattern: string) => (pattern.includes('/') ? pattern : `${pattern}/`);

describe('the catalogue', () => {
	const claims = entries.flatMap(({ id, urls, shared = {} }) => urls.map((url) => ({ id, url, said: shared[url] })));

	it('claims no address twice without a word', () => {
		const silent = claims.filter(({ id, url, said }) => {
			const isShared = claims.some((other) => other.id !== id && overlap(url, other.url));
			return isShared && !said;
		});
		expect(silent).toEqual([]);
	});

	it('says of no address that it is shared if it is not', () => {
		const wrong = entries.flatMap(({ id, shared = {} }) =>
			Object.keys(shared)
				.filter((url) => !claims.some((other) => other.id !== id && overlap(url, other.url)))
				.map((url) => ({ id, url })),
		);
		expect(wrong).toEqual([]);
	});
});

describe('a marked snippet', () => {
	const [entry] = entries.filter(({ id }) => id === 'meta-pixel') as [CatalogueEntry];

	it.each(['1"', "1'", '<b>', 'a b', '`', '${', '\\'])('takes no account like %s, which could be code', (pixel) => {
		expect(() => markedSnippet(entry, 'mine', { pixel })).toThrow('{pixel}');
	});
});

describe('docs/catalogue.md', () => {
	it('lists every vendor', () => {
		const rows = [...doc('docs/catalogue.md').matchAll(/^\| `.*\|$/gm)].map(([row]) => row);
		const expected = entries.map(({ id, name, category, provider }) => {
			const recipient = typeof provider.name === 'string' ? provider.name : provider.name.en;
			return `| \`${id}\` | ${name} | ${category} | ${recipient} |`;
		});
		expect(rows.sort()).toEqual(expected.sort());
	});
});

describe('resolving presets', () => {
	const [entry] = entries.filter(({ id }) => id === 'meta-pixel') as [CatalogueEntry];
	const resolved = (own: object) =>
		resolvePresets(
			{ services: [{ id: 'pixel', category: 'marketing', preset: 'meta-pixel', ...own }] } as unknown as Options,
			[entry],
		).services?.[0];

	it('fills in what the owner left out, and leaves no preset behind', () => {
		expect(resolved({})).toMatchObject({ id: 'pixel', name: 'Meta Pixel', urls: entry.urls });
		expect(resolved({})).not.toHaveProperty('preset');
	});

	it('lets the owner’s words win, and adds the owner’s claims to those of the vendor', () => {
		const one = resolved({
			name: 'Mine',
			category: 'analytics',
			urls: ['x.example/*'],
			cookies: [{ name: '_fbp', days: 1 }, '_own'],
		});
		expect(one).toMatchObject({ name: 'Mine', category: 'analytics' });
		expect(one?.urls).toEqual([...entry.urls, 'x.example/*']);
		expect(one?.cookies).toContainEqual({ name: '_fbp', days: 1 });
		expect(one?.cookies?.filter((cookie) => (cookie as { name?: string }).name === '_fbp')).toHaveLength(1);
	});

	it('keeps the preset to which code of ours belongs, and leaves its addresses to it', () => {
		const [ads] = entries.filter(({ id }) => id === 'google-ads') as [CatalogueEntry];
		const one = resolvePresets({ services: [service(ads)] } as unknown as Options, [ads]).services?.[0];
		expect(one).toMatchObject({ id: 'google-ads', name: 'Google Ads', preset: 'google-analytics' });
		expect(one?.measurementId).toBe(ads.example.measurementId);
		expect(one?.urls).toContain('td.doubleclick.net/*');
		// In the mode `advanced` these may be asked before a choice; a claim would hold them.
		expect(one?.urls).not.toContain('www.googletagmanager.com/gtag/*');
	});

	it('leaves a site its own cookies, whatever their names are at the vendor', () => {
		const [embed] = entries.filter(({ id }) => id === 'instagram') as [CatalogueEntry];
		const options = resolvePresets({ services: [service(embed)] } as unknown as Options, [embed]);
		expect(options.services?.[0]?.vendorCookies?.map(({ name }) => name)).toContain('sessionid');
		expect(claimingServices(resolve(options, {}), 'cookies', 'sessionid')).toEqual([]);
	});

	it('leaves the account out: the page does not need it', () => {
		expect(resolved({ account: 'x' })).not.toHaveProperty('account');
	});

	it('leaves everything else alone', () => {
		const options = { services: [{ id: 'a', category: 'analytics', preset: 'access-log' }] } as Options;
		expect(resolvePresets(options, [entry])).toEqual(options);
		for (const broken of [{}, { services: 7 }, undefined, null])
			expect(resolvePresets(broken as unknown as Options, [entry])).toBe(broken);
	});

	it('gives the gate everything to hold', () => {
		const options = { services: [service(entry)] } as unknown as Options;
		const { services } = resolve(resolvePresets(options, [entry]), {});
		expect(services[0]?.urls.test('connect.facebook.net/en_US/fbevents.js')).toBe(true);
		expect(services[0]?.cookies.test('_fbp')).toBe(true);
	});
});
