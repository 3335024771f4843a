import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../src/catalogue/entry.js';
import { resolvePresets } from '../../src/catalogue/resolve-presets.js';
import { openStage, page, type Stage } from '../support/stage.js';

/** What a vendor is to be told, in order, by its queue: as its documentation has it, not as the catalogue says it. */
interface Vendor {
	readonly preset: string;
	readonly queue: string;
	/** Where the script comes from; UET's needs a constructor, and stays a snippet of the page. */
	readonly script?: string;
	readonly granted: readonly unknown[];
	readonly withdrawn: readonly unknown[];
}

const clarity = (analytics_Storage: string) => ['consentv2', { ad_Storage: 'denied', analytics_Storage }];
const VENDORS: readonly Vendor[] = [
	{
		preset: 'microsoft-uet',
		queue: 'uetq',
		granted: ['consent', 'default', { ad_storage: 'denied' }, 'consent', 'update', { ad_storage: 'granted' }],
		withdrawn: ['consent', 'update', { ad_storage: 'denied' }],
	},
	{
		preset: 'microsoft-clarity',
		queue: 'clarity.q',
		script: 'www.clarity.ms/tag/abcdef1234',
		granted: [clarity('denied'), clarity('granted')],
		withdrawn: [clarity('denied')],
	},
	{
		preset: 'meta-pixel',
		queue: 'fbq.queue',
		script: 'connect.facebook.net/en_US/fbevents.js',
		granted: [
			['consent', 'revoke'],
			['init', '123456789012345'],
			['consent', 'grant'],
			['track', 'PageView'],
		],
		withdrawn: [['consent', 'revoke']],
	},
	{
		preset: 'matomo',
		queue: '_paq',
		script: 'cdn.matomo.cloud/example.matomo.cloud/matomo.js',
		granted: [
			['requireConsent'],
			['trackPageView'],
			['enableLinkTracking'],
			['setTrackerUrl', 'https://example.matomo.cloud/matomo.php'],
			['setSiteId', '1'],
			['setConsentGiven'],
		],
		withdrawn: [['forgetConsentGiven']],
	},
	{
		preset: 'tiktok',
		queue: 'ttq',
		script: 'analytics.tiktok.com/i18n/pixel/events.js?sdkid=CABCDEF1234567890ABC&lib=ttq',
		granted: [['holdConsent'], ['grantConsent'], ['page']],
		withdrawn: [['revokeConsent']],
	},
	{
		preset: 'linkedin',
		queue: '_linkedin_data_partner_ids',
		script: 'snap.licdn.com/li.lms-analytics/insight.min.js',
		granted: ['123456'],
		withdrawn: [],
	},
	{
		preset: 'x-pixel',
		queue: 'twq.queue',
		script: 'static.ads-twitter.com/uwt.js',
		granted: [['config', 'abcde']],
		withdrawn: [],
	},
	{
		preset: 'pinterest',
		queue: 'pintrk.queue',
		script: 's.pinimg.com/ct/core.js',
		granted: [['setconsent', false], ['load', '2613041334883'], ['setconsent', true], ['page']],
		withdrawn: [['setconsent', false]],
	},
	{
		preset: 'hubspot',
		queue: '_hsp',
		script: 'js.hs-scripts.com/1234567.js',
		granted: [],
		withdrawn: [['revokeCookieConsent']],
	},
	{
		preset: 'line-tag',
		queue: '_ltq',
		script: 'd.line-scdn.net/n/line_tag/public/release/v1/lt.js',
		granted: [
			['init', { customerType: 'lap', tagId: '12345678-90ab-cdef-1234-567890abcdef' }],
			['send', 'pv', ['12345678-90ab-cdef-1234-567890abcdef']],
		],
		withdrawn: [],
	},
];

const entryOf = (preset: string): CatalogueEntry => JSON.parse(readFileSync(`src/catalogue/${preset}.json`, 'utf8'));

let stage: Stage;
beforeAll(async () => {
	stage = await openStage('chromium');
});
afterAll(() => stage?.close());

it('tells each vendor in its own words and order, and asks for its script after consent only (OTH-02)', async () => {
	const entries = VENDORS.map(({ preset }) => entryOf(preset));
	const services = entries.map(({ id, category, example }) => ({
		id,
		preset: id,
		category,
		account: example,
		tag: true,
	}));
	const config = resolvePresets({ company: { name: 'Example' }, services } as never, entries);
	stage.world.on('www.site.example', '/page', page(config));
	const visitor = await stage.visitor();
	/** What each queue holds; of calls their arguments, as a vendor's script would take them. */
	const queues = () =>
		visitor.evaluate(
			(paths) =>
				paths.map((path) => {
					const queue = path.split('.').reduce<unknown>((on, name) => Object(on)[name], window);
					return Array.from((queue ?? []) as unknown[], (one) =>
						Object.prototype.toString.call(one) === '[object Arguments]' ? [...(one as unknown[])] : one,
					);
				}),
			VENDORS.map(({ queue }) => queue),
		);
	await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
	expect(await stage.traffic(visitor)).toEqual([]);
	expect(await queues()).toEqual(VENDORS.map(() => []));

	await visitor.evaluate('sekisho.acceptAll()');
	expect(await queues()).toEqual(VENDORS.map(({ granted }) => granted));
	const scripts = VENDORS.flatMap(({ script }) => (script ? `GET ${script}` : []));
	expect([...(await stage.traffic(visitor))].sort()).toEqual([...scripts].sort());

	await visitor.evaluate('sekisho.withdraw()');
	expect(await queues()).toEqual(VENDORS.map(({ granted, withdrawn }) => [...granted, ...withdrawn]));
	await visitor.reload();
	expect(await stage.traffic(visitor)).toEqual([]);
	expect(visitor.errors()).toEqual([]);
	await visitor.close();
});
