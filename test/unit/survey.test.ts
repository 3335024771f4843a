import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../src/catalogue/entry.js';
import { findAccounts } from '../../src/catalogue/find-accounts.js';
import { draftConfig } from '../../src/survey/draft-config.js';
import { findMarks } from '../../src/survey/find-marks.js';
import { recognise } from '../../src/survey/recognise.js';
import type { Survey } from '../../src/survey/survey-site.js';
import { openParties } from '../../src/verify/parties.js';
import { suggestServices } from '../../src/verify/suggest-services.js';

const FOLDER = new URL('../../src/catalogue/', import.meta.url);
const catalogue = readdirSync(FOLDER)
	.filter((file) => file.endsWith('.json'))
	.map((file): CatalogueEntry => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));

const SITE = 'https://www.shop.example/';

/** A vendor's snippet as the vendor hands it out. */
const snippet = ({ snippet: marked, example }: CatalogueEntry) =>
	marked
		.replace(/\{(\w+)\}/g, (slot, name) => (name === 'id' ? name : (example[name] ?? slot)))
		.replace(/ ?(type="text\/plain" )?data-consent="id"/g, '')
		.replace(/data-(src|href)=/g, '$1=');

/** A site with one page, which asked for these addresses. */
const survey = (html: string, asked: readonly string[] = [], more: Partial<Survey> = {}): Survey => ({
	site: SITE,
	siteName: '',
	policyUrl: '',
	banner: '',
	sources: [{ url: SITE, html }],
	requests: asked.map((url) => ({
		url,
		phase: 'before',
		at: 0,
		page: SITE,
		method: 'GET',
		kind: 'Script',
		from: 'page',
		tab: 1,
		initiator: SITE,
	})),
	cookies: [],
	storage: [],
	...more,
});

const cookie = (name: string, domain = '.shop.example') =>
	({ phase: 'before', at: 0, page: SITE, name, domain, path: '/', days: 1, httpOnly: false, by: 'script' }) as const;

const ids = (one: Survey) => recognise(one, catalogue).map(({ entry }) => entry.id);

describe('the ids of a vendor', () => {
	// Its snippet has the id in a variable of one letter, which says nothing.
	const UNKNOWN = ['vwo'];

	it.each(catalogue.filter(({ id, example }) => !UNKNOWN.includes(id) && Object.keys(example).length > 0))(
		'$id: are read in its own snippet',
		(entry) => {
			expect(findAccounts(entry, [snippet(entry)])).toEqual([entry.example]);
		},
	);

	it('are read in another hand, and in what was asked for', () => {
		const pixel = catalogue.find(({ id }) => id === 'meta-pixel') as CatalogueEntry;
		expect(findAccounts(pixel, ['fbq( "init",\n\t"42" );'])).toEqual([{ pixel: '42' }]);
		const analytics = catalogue.find(({ id }) => id === 'google-analytics') as CatalogueEntry;
		expect(findAccounts(analytics, ['https://region1.google-analytics.com/g/collect?v=2&tid=G-ABC1'])).toEqual([
			{ measurementId: 'G-ABC1' },
		]);
	});
});

describe('vendors', () => {
	it('are told apart where they share a loader, by their ids', () => {
		const url = 'https://www.googletagmanager.com/gtag/js?id=';
		expect(ids(survey('', [`${url}G-1AB`]))).toEqual(['google-analytics']);
		expect(ids(survey('', [`${url}AW-123`]))).toEqual(['google-ads']);
		expect(ids(survey('', [`${url}DC-123`]))).toEqual(['floodlight']);
	});

	it('are recognised by a name that is theirs alone, and say so', () => {
		const seen = survey('', [], { cookies: [cookie('_fbp'), cookie('_gcl_au'), cookie('_clck', '.other.example')] });
		expect(recognise(seen, catalogue)).toMatchObject([{ entry: { id: 'meta-pixel' }, by: 'name', proof: '_fbp' }]);
	});

	it('are not what only looks like them', () => {
		expect(ids(survey('', [SITE, 'https://connect.facebook.example/x', 'https://www.facebook.com/shop']))).toEqual([]);
	});

	it('come into the draft by their addresses where another tag loads them: none is inserted twice', () => {
		const gtm = 'https://www.googletagmanager.com/gtm.js?id=GTM-ABC';
		const seen = survey(`<script src="${gtm}"></script>`, [gtm, 'https://www.googletagmanager.com/gtag/js?id=G-1AB']);
		const { services } = draftConfig(recognise(seen, catalogue), { name: '', policyUrl: '' }, (id) => id === 'GTM-ABC');
		expect(services[0]).toMatchObject({ id: 'google-analytics', name: 'Google Analytics' });
		expect(services[0]).not.toHaveProperty('preset');
		expect(services[1]).toEqual({
			id: 'google-tag-manager',
			category: 'analytics',
			preset: 'google-tag-manager',
			containerId: 'GTM-ABC',
		});
	});
});

describe('the tags to change', () => {
	const marks = (html: string, asked: readonly string[]) => {
		const seen = survey(html, asked);
		return findMarks(seen.sources, recognise(seen, catalogue)).map(({ line, from, to }) => ({ line, from, to }));
	};
	const YOUTUBE = 'https://www.youtube.com/embed/1';

	it('are start tags, with their line, and keep what else they say', () => {
		expect(marks(`<h1>x</h1>\n<iframe\n src='${YOUTUBE}?a=1&amp;b=2' allowfullscreen></iframe>`, [YOUTUBE])).toEqual([
			{
				line: 2,
				from: `<iframe\n src='${YOUTUBE}?a=1&amp;b=2' allowfullscreen>`,
				to: `<iframe data-consent="youtube" data-src="${YOUTUBE}?a=1&amp;b=2" allowfullscreen>`,
			},
		]);
	});

	it('keep the type of a module, and leave what is marked', () => {
		const url = 'https://fast.wistia.com/x.js';
		expect(marks(`<script type="module" src="${url}"></script>`, [url])[0]?.to).toBe(
			`<script type="text/plain" data-consent="wistia" data-type="module" data-src="${url}">`,
		);
		expect(marks(`<script type="text/plain" data-consent="a" src="${url}"></script>`, [url])).toEqual([]);
	});

	const PIXEL = catalogue.find(({ id }) => id === 'meta-pixel') as CatalogueEntry;
	const FBEVENTS = 'https://connect.facebook.net/en_US/fbevents.js';

	it('are listed each, where one page has the same tag several times, and once for several pages', () => {
		const frame = `<iframe src="${YOUTUBE}"></iframe>`;
		expect(marks(`${frame}\n${frame}`, [YOUTUBE]).map(({ line }) => line)).toEqual([1, 2]);
		const seen = survey(frame, [YOUTUBE]);
		const sources = [...seen.sources, { url: `${SITE}two`, html: `<h1>x</h1>\n${frame}` }];
		expect(findMarks(sources, recognise({ ...seen, sources }, catalogue))).toMatchObject([
			{ line: 1, also: [`${SITE}two`] },
		]);
	});

	it('are those of a snippet, but not where other scripts call what it makes, or it is part of more', () => {
		expect(marks(snippet(PIXEL), [FBEVENTS])).toHaveLength(1);
		expect(marks(`${snippet(PIXEL)}<script>buy.onclick = () => fbq('track', 'Purchase')</script>`, [FBEVENTS])).toEqual(
			[],
		);
		const menu =
			'const menuButton = document.querySelector(".menu-button"); menuButton.addEventListener("click", openMenu);';
		expect(
			marks(snippet(PIXEL).replace('</script>', `${menu}let aaa,bbb,ccc,ddd,eee,fff,ggg,hhh,iii;</script>`), [
				FBEVENTS,
			]),
		).toEqual([]);
	});
});

describe('what is suggested for hosts that nobody declares', () => {
	const suggest = async (asked: readonly string[]) =>
		suggestServices(
			asked.map((address) => `https://${address}`),
			await openParties(catalogue),
		);

	it('is the preset of the only vendor that has the host, and what is known of any other', async () => {
		const asked = ['connect.facebook.net/x', 'www.googletagmanager.com/x', 'cdn.unheard-of.example/x'];
		expect(await suggest(asked)).toEqual([
			{ id: 'meta-pixel', preset: 'meta-pixel', category: 'marketing' },
			expect.objectContaining({ urls: ['www.googletagmanager.com/*'] }),
			expect.objectContaining({ id: 'unheard-of-example', urls: ['cdn.unheard-of.example/*'] }),
		]);
	});

	it('is the product whose id is in an address that several share, each with its id', async () => {
		const tags = ['G-ABC1234567', 'AW-123456789'].map((id) => `www.googletagmanager.com/gtag/js?id=${id}`);
		expect(await suggest(tags)).toEqual([
			{
				id: 'google-analytics',
				preset: 'google-analytics',
				category: 'analytics',
				measurementId: 'G-ABC1234567',
			},
			{ id: 'google-ads', preset: 'google-ads', category: 'marketing', measurementId: 'AW-123456789' },
		]);
		expect(await suggest(['www.google.com/pagead/1p-user-list/x'])).toEqual([
			expect.objectContaining({ id: 'google-com', urls: ['www.google.com/*'] }),
		]);
	});

	it('knows the owner of a host by a name, in both languages', async () => {
		const { of } = await openParties(catalogue);
		expect(of('https://tr.line.me/tag.gif')).toMatchObject({ owner: 'LY Corporation', ownerJa: 'LINEヤフー株式会社' });
		for (const { urls } of catalogue)
			expect(of(`https://${urls[0]?.replace(/\*/g, 'x')}`).owner).not.toContain('[object');
	});

	it('is no vendor for a host with files of everybody, unless the path is the vendor’s', async () => {
		const [library, ...others] = await suggest(['cdn.jsdelivr.net/npm/jquery@3.7.1/dist/jquery.min.js']);
		expect(library).toMatchObject({ urls: ['cdn.jsdelivr.net/*'], category: 'functional' });
		expect(others).toEqual([]);
		expect(await suggest(['cdn.jsdelivr.net/npm/@snowplow/javascript-tracker@3/dist/sp.js'])).toEqual([
			{ id: 'snowplow', preset: 'snowplow', category: 'analytics' },
		]);
	});
});
