import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, page, type Stage } from '../support/stage.js';

const TAG = {
	script: 'https://v.vendor.example/lib.js',
	onLoad: [
		{ stub: 'vend', queue: 'vend.q' },
		{ call: 'vend', arguments: ['consent', 'revoke'] },
		{ call: 'vend', arguments: ['init', '1'] },
		{ push: 'vq', arguments: ['consent', 'default', { ad_storage: 'denied' }] },
	],
	onGrant: [
		{ call: 'vend.missing' },
		{ call: 'vend', arguments: ['consent', 'grant'] },
		{ push: 'vq', arguments: ['consent', 'update', { ad_storage: 'granted' }] },
	],
	onDeny: [{ call: 'boom' }, { call: 'vend', arguments: ['consent', 'revoke'] }, { set: 'vend-off', value: true }],
};

/** The vendor: takes its queue, and notes what it is told from then on, with the cookies that there are. */
const LIB = `window.seen = vend.q.map((one) => Object.prototype.toString.call(one).slice(8, 17) + ' ' + [...one].join(' '));
seen.push('loaded', JSON.stringify(vq));
window.vend = (...said) => { seen.push(said.join(' ') + ' ' + document.cookie.includes('_vend=')); };
window.boom = () => { throw new Error('of the vendor') };
document.cookie = '_vend=1';`;

const BEFORE = [
	'Arguments consent revoke',
	'Arguments init 1',
	'Arguments consent grant',
	'loaded',
	'["consent","default",{"ad_storage":"denied"},"consent","update",{"ad_storage":"granted"}]',
];

let stage: Stage;
beforeAll(async () => {
	stage = await openStage('chromium');
});
afterAll(() => stage?.close());

const open = async (tag: unknown, body = '', options: object = {}) => {
	stage.forget();
	const service = { id: 'vendor', category: 'marketing', urls: ['*vendor.example/*'], cookies: ['_vend'], tag };
	stage.world.on(
		'www.site.example',
		'/page',
		page({ company: { name: 'Example' }, services: [service], ...options }, body),
	);
	stage.world.on('v.vendor.example', '/lib.js', { body: LIB, headers: { 'content-type': 'text/javascript' } });
	const visitor = await stage.visitor();
	await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
	return visitor;
};
const hits = () => stage.world.traffic({ host: 'v.vendor.example' });

it('tells a vendor of consent before its script, and of its end before its cookies go', async () => {
	const visitor = await open(TAG);
	expect(hits()).toEqual([]);
	expect(await visitor.evaluate('[typeof vend, typeof vq]')).toEqual(['undefined', 'undefined']);
	await visitor.evaluate('sekisho.acceptAll()');
	await visitor.until('window.seen');
	expect(await visitor.evaluate('seen')).toEqual(BEFORE);
	await visitor.evaluate('sekisho.withdraw()');
	expect((await visitor.evaluate<string[]>('seen')).slice(BEFORE.length)).toEqual(['consent revoke true']);
	expect(await visitor.evaluate('[document.cookie.includes("_vend="), window["vend-off"]]')).toEqual([false, true]);
	await visitor.evaluate('sekisho.acceptAll()');
	expect((await visitor.evaluate<string[]>('seen')).slice(BEFORE.length + 1)).toEqual(['consent grant false']);
	expect(hits()).toHaveLength(1);
	await visitor.reload();
	await visitor.until('window.seen');
	expect(await visitor.evaluate('seen'), 'a visitor who comes back').toEqual(BEFORE);
	expect(visitor.errors()).toEqual([]);
	await visitor.close();
});

it('loads nothing for a visitor who refused, and tells the vendor on each page', async () => {
	const visitor = await open(TAG);
	await visitor.evaluate('sekisho.rejectAll()');
	await visitor.reload();
	await visitor.until('window["vend-off"]');
	expect(hits()).toEqual([]);
	expect(await visitor.evaluate('typeof vend')).toBe('undefined');
	expect(visitor.errors()).toEqual([]);
	await visitor.close();
});

it('makes the calls before a script of the page, marked or not', async () => {
	const marked = `<script type="text/plain" data-consent="vendor" data-src="${TAG.script}"></script>`;
	const visitor = await open({ ...TAG, script: undefined }, marked);
	await visitor.evaluate('sekisho.acceptAll()');
	await visitor.until('window.seen');
	await visitor.reload();
	await visitor.until('window.seen');
	expect(await visitor.evaluate('seen')).toEqual(BEFORE);
	await visitor.close();
});

it.each([
	['an unknown key', { ...TAG, onload: [] }],
	['a function of the browser', { ...TAG, onGrant: [{ call: 'eval', arguments: ['window.evil = 1'] }] }],
])('holds a service whose tag has %s', async (_, tag) => {
	const insert = `<script>document.head.append(Object.assign(document.createElement('script'), { src: '${TAG.script}' }))</script>`;
	const visitor = await open(tag, insert);
	await visitor.evaluate('sekisho.acceptAll()');
	await visitor.reload();
	await stage.traffic(visitor);
	expect(hits()).toEqual([]);
	expect(await visitor.evaluate('window.evil')).toBeUndefined();
	await visitor.close();
});

it('tells a vendor although the rule for the visitor comes later, and of its end with a signal that comes', async () => {
	const visitor = await open(TAG, '', { regime: { default: 'opt-in' } });
	await visitor.evaluate('sekisho.acceptAll()');
	await visitor.reload();
	await visitor.until('window.seen');
	expect(await visitor.evaluate('seen')).toEqual(BEFORE);
	await visitor.evaluate(`(() => {
		Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, get: () => true });
		document.dispatchEvent(new Event('visibilitychange'));
	})()`);
	expect((await visitor.evaluate<string[]>('seen')).slice(BEFORE.length)).toEqual([
		expect.stringContaining('consent revoke'),
	]);
	await visitor.close();
});

it.each([
	['valid', TAG],
	['faulty', { ...TAG, onload: [] }],
])('forgets a %s tag with its configuration', async (_, tag) => {
	const visitor = await open(tag);
	const service = { id: 'vendor', category: 'marketing', urls: ['*vendor.example/*'] };
	// The file that serves the tags is there.
	await stage.traffic(visitor);
	await visitor.evaluate(`sekisho.init(${JSON.stringify({ company: { name: 'Example' }, services: [service] })})`);
	await visitor.evaluate('sekisho.acceptAll()');
	expect(await visitor.evaluate('sekisho.allows("vendor")')).toBe(true);
	await stage.traffic(visitor);
	expect(hits()).toEqual([]);
	expect(await visitor.evaluate('typeof vend')).toBe('undefined');
	await visitor.close();
});
