import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// Trackers as their makers publish them, on a third party's host: what they do is theirs, and none of it is made up.

interface Tracker {
	readonly id: string;
	/** Its build for browsers, below node_modules. */
	readonly file: string;
	/** Starts it, as its manual says; `{home}` is its host. */
	readonly start: string;
	/** Has it tell something more. */
	readonly track: string;
	readonly cookies: readonly string[];
	readonly storage: readonly string[];
	/** Databases that it has open: the browser erases them once the page is left, and not sooner. */
	readonly open?: readonly string[];
}

const TRACKERS: readonly Tracker[] = [
	{
		id: 'posthog',
		file: 'posthog-js/dist/array.no-external.js',
		start: `posthog.init('phc_key', { api_host: '{home}', opt_out_useragent_filter: true, request_queue_config: { flush_interval_ms: 250 } })`,
		track: `posthog.capture('more')`,
		cookies: ['ph_*'],
		storage: ['ph_*'],
	},
	{
		id: 'mixpanel',
		file: 'mixpanel-browser/dist/mixpanel.umd.js',
		start: `mixpanel.init('key', { api_host: '{home}', track_pageview: true, batch_flush_interval_ms: 250 })`,
		track: `mixpanel.track('more')`,
		cookies: ['mp_*'],
		storage: ['mp_*', '__mp*', 'mixpanel*'],
		open: ['mixpanelBrowserDb', 'mixpanelFlagsDb'],
	},
	{
		id: 'snowplow',
		file: '@snowplow/browser-tracker/dist/index.umd.min.js',
		start: `snowplowBrowserTracking.newTracker('sp', '{home}', { appId: 'shop' });snowplowBrowserTracking.trackPageView()`,
		track: `snowplowBrowserTracking.trackStructEvent({ category: 'more', action: 'more' })`,
		cookies: ['_sp_*'],
		storage: ['snowplow*'],
	},
	{
		id: 'countly',
		file: 'countly-sdk-web/lib/countly.min.js',
		start: `Countly.init({ app_key: 'key', ignore_bots: false, url: '{home}' });Countly.track_sessions();Countly.track_pageview()`,
		track: `Countly.add_event({ key: 'more' })`,
		cookies: ['cly_*'],
		storage: ['key/cly_*', 'cly_*'],
	},
];

/** How its script comes into the page. */
const WAYS = {
	'marked in the page': ({ id, start }: Tracker, home: string) =>
		`<script type="text/plain" data-consent="${id}" data-src="${home}/lib.js"></script>
<script type="text/plain" data-consent="${id}">${start}</script>`,
	'inserted by the page, unmarked': ({ start }: Tracker, home: string) => `<script>
	const script = document.createElement('script');
	script.src = '${home}/lib.js';
	script.onload = () => { ${start} };
	document.head.append(script);
</script>`,
};

/** Everything by name: cookies as the engine has them, and what the page's stores hold. */
async function stored(visitor: Visitor): Promise<string[]> {
	const cookies = (await visitor.cookies()).map(({ name }) => name).filter((name) => name !== '__Host-sekisho');
	const names = await visitor.evaluate(async () => [
		...Object.keys(localStorage),
		...Object.keys(sessionStorage),
		...(await indexedDB.databases()).map(({ name }) => `${name}`),
		...(await caches.keys()),
	]);
	return [...cookies, ...names];
}

let stage: Stage;
beforeAll(async () => {
	stage = await openStage('chromium');
});
afterAll(() => stage?.close());

const CASES = TRACKERS.flatMap((tracker) => Object.entries(WAYS).map(([way, markup]) => ({ way, markup, ...tracker })));

// Each on a site of its own: they wait more than they work.
describe.concurrent('a tracker of npm', () => {
	it.for(CASES)('$id, $way', async ({ markup, ...tracker }, { expect }) => {
		const { id, file, track, cookies, storage } = tracker;
		const name = `${id}${Object.values(WAYS).indexOf(markup)}`;
		const host = `t.${name}.example`;
		const site = `www.${name}-site.example`;
		const home = `https://${host}`;
		const body = await readFile(fileURLToPath(new URL(`../../node_modules/${file}`, import.meta.url)));
		// A server that is content with whatever it is told.
		stage.world.on(host, '*', ({ headers }) => ({
			body: '{"result":"Success"}',
			headers: {
				'content-type': 'application/json',
				'access-control-allow-origin': headers.origin ?? '*',
				'access-control-allow-credentials': 'true',
				'access-control-allow-headers': 'content-type',
			},
		}));
		stage.world.on(host, '/lib.js', { body, headers: { 'content-type': 'text/javascript' } });
		const config = {
			company: { name: 'Example' },
			services: [{ id, category: 'analytics', urls: [`*.${name}.example/*`], cookies, storage }],
		};
		stage.world.on(site, '/', page(config, markup(tracker, home).replaceAll('{home}', home)));

		const hits = () => stage.world.traffic({ host });
		/** Its requests other than for the script. */
		const told = () => hits().filter((line) => !/lib\.js|^OPTIONS/.test(line)).length;
		/** Waits until it has sent more than it had. */
		const tells = (before: number) => expect.poll(told, { timeout: 10_000, interval: 50 }).toBeGreaterThan(before);
		const visitor = await stage.visitor();
		/** It is given time, and is silent and leaves nothing. */
		const nothing = async (before: number, when: string, unless: readonly string[] = []) => {
			await sleep(1500);
			expect(hits().slice(before), when).toEqual([]);
			expect(
				(await stored(visitor)).filter((name) => !unless.includes(name)),
				when,
			).toEqual([]);
		};

		await visitor.open(`https://${site}/`);
		await nothing(0, 'before a choice');
		await visitor.evaluate('sekisho.rejectAll()');
		await nothing(0, 'refused');
		await visitor.reload();
		await nothing(0, 'loaded refused');

		await visitor.evaluate('sekisho.acceptAll()');
		await tells(0);
		expect(await stored(visitor), 'accepted').not.toEqual([]);
		const first = told();
		await visitor.reload();
		await tells(first);
		const second = told();
		await visitor.evaluate(`void ${track}`);
		await tells(second);
		expect(await stored(visitor), 'loaded accepted').not.toEqual([]);

		await sleep(1000);
		await visitor.evaluate('sekisho.withdraw()');
		const last = hits().length;
		await visitor.evaluate(`void ${track}`);
		await nothing(last, 'withdrawn', tracker.open);
		await visitor.reload();
		await nothing(last, 'loaded after that');
		expect(visitor.errors()).toEqual([]);
		await visitor.close();
	});
});
