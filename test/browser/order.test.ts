import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deferred } from '../../src/lib/deferred.js';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// Several calls in one task: what a later one takes back never runs, and is neither told nor written.

const CONFIG = {
	company: { name: 'Example' },
	services: [
		{ id: 'counter', category: 'analytics' },
		{ id: 'adverts', category: 'marketing' },
	],
};
const OTHER = { ...CONFIG, policy: { version: '2' } };
const SCRIPTS = ['counter', 'adverts'].map(
	(id) => `<script type="text/plain" data-consent="${id}" src="/${id}.js"></script>`,
);
const UI_FILE = {
	body: readFileSync(new URL('../../dist/sekisho.ui.js', import.meta.url)),
	headers: { 'content-type': 'text/javascript' },
};
const BANNER = '[data-sekisho="banner"]';
const PREFERENCES = '[data-sekisho="preferences"]';
const REOPEN = '[data-sekisho="reopen"]';

interface Case {
	/** Run in one task of the page. */
	readonly calls: string;
	/** The scripts that run in the end: nothing else was ever requested. */
	readonly runs: readonly string[];
	/** The method of each `decide` event. */
	readonly told: readonly string[];
	/** What is in the page in the end. */
	readonly shown?: string;
}

const CASES: { readonly [name: string]: Case } = {
	'a refusal after a grant': { calls: 'acceptAll(); rejectAll()', runs: [], told: ['reject'] },
	'a withdrawal after a grant': { calls: 'acceptAll(); withdraw()', runs: [], told: ['withdraw'] },
	'a grant after a refusal': { calls: 'rejectAll(); acceptAll()', runs: ['adverts', 'counter'], told: ['accept'] },
	'a choice after a grant': {
		calls: 'acceptAll(); choose({ adverts: false })',
		runs: ['counter'],
		told: ['choose'],
	},
	'a grant after a choice': {
		calls: 'choose({ adverts: false }); acceptAll()',
		runs: ['adverts', 'counter'],
		told: ['accept'],
	},
	'two choices': {
		calls: 'choose({ adverts: true }); choose({ counter: true })',
		runs: ['adverts', 'counter'],
		told: ['choose'],
	},
	'a choice taken back': {
		calls: 'choose({ adverts: true }); choose({ marketing: false })',
		runs: [],
		told: ['choose'],
	},
	'a choice of something that nobody declared': {
		calls: 'acceptAll(); choose({ advrets: false })',
		runs: ['adverts', 'counter'],
		told: ['accept'],
	},
	'a reset after a grant': { calls: 'acceptAll(); reset()', runs: [], told: [], shown: BANNER },
	'a reset after a refusal': { calls: 'rejectAll(); reset()', runs: [], told: [], shown: BANNER },
	'a grant after a reset': { calls: 'reset(); acceptAll()', runs: ['adverts', 'counter'], told: ['accept'] },
	'another configuration after a grant': {
		calls: `acceptAll(); init(${JSON.stringify(OTHER)})`,
		runs: [],
		told: [],
		shown: BANNER,
	},
	'the same configuration after a grant': {
		calls: `acceptAll(); init(${JSON.stringify(CONFIG)})`,
		runs: ['adverts', 'counter'],
		told: ['accept'],
	},
	'preferences opened after a grant': {
		calls: 'acceptAll(); show()',
		runs: ['adverts', 'counter'],
		told: ['accept'],
		shown: PREFERENCES,
	},
	'preferences opened before a grant': {
		calls: 'show(); acceptAll()',
		runs: ['adverts', 'counter'],
		told: ['accept'],
		shown: REOPEN,
	},
	'preferences opened after a reset': { calls: 'reset(); show()', runs: [], told: [], shown: PREFERENCES },
	'preferences opened after another configuration': {
		calls: `init(${JSON.stringify(OTHER)}); show()`,
		runs: [],
		told: [],
		shown: PREFERENCES,
	},
	'an end after a grant': { calls: 'acceptAll(); destroy()', runs: [], told: [], shown: 'body:not(:has(#sekisho *))' },
	'an end after a view': { calls: 'show(); destroy()', runs: [], told: [], shown: 'body:not(:has(#sekisho *))' },
};

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s, calls in one task', (name) => {
	let stage: Stage;
	let visitor: Visitor;
	/** Another one for each test: nothing is remembered there. */
	let host = '';
	let hosts = 0;

	beforeAll(async () => {
		stage = await openStage(name);
		visitor = await stage.visitor();
	});
	afterAll(async () => {
		await visitor?.close();
		await stage?.close();
	});
	beforeEach(async () => {
		stage.forget();
		host = `www.shop${++hosts}.com`;
		for (const id of ['counter', 'adverts']) {
			stage.world.on(host, `/${id}.js`, {
				body: `(window.ran ??= []).push('${id}')`,
				headers: { 'content-type': 'text/javascript' },
			});
		}
		stage.world.on(host, '/', { body: page(CONFIG, SCRIPTS.join('')) });
		await visitor.open(stage.world.origin(host));
		await visitor.until(`!!document.querySelector('${BANNER}')`);
	});

	it.each(Object.entries(CASES))('%s', async (_, { calls, runs, told, shown = REOPEN }) => {
		// In a task of the page: WebKit's automation runs promises in the middle of its own call.
		await visitor.evaluate(`(() => {
			window.told = [];
			sekisho.on('decide', ({ consent }) => told.push(consent.method));
			setTimeout(() => {
				with (sekisho) { window.made = Promise.all([${calls.replaceAll('; ', ', ')}]) }
				made.then(() => { window.isMade = true });
			});
		})()`);
		await visitor.until('window.isMade');
		await visitor.until(`!!document.querySelector('${shown}')`);
		if (runs.length > 0) await visitor.until(`window.ran?.length === ${runs.length}`);
		expect(await visitor.evaluate('told')).toEqual(told);
		expect(await visitor.evaluate('(window.ran ?? []).sort()')).toEqual(runs);
		const requested = ['counter', 'adverts'].filter((id) => stage.world.hits({ path: `/${id}.js` })[0]);
		expect(requested.sort()).toEqual(runs);
		expect(await visitor.evaluate(`document.cookie.includes('sekisho=')`)).toBe(told.length > 0);
	});

	it('of a decision before the configuration is there are for that configuration', async () => {
		const arrival = deferred();
		const body = '<!doctype html><script src="/sekisho/sekisho.js" data-config="/c.json"></script>';
		stage.world.on(host, '/early', { body: `${body}${SCRIPTS.join('')}<script>sekisho.acceptAll()</script>` });
		stage.world.on(host, '/c.json', () => arrival.promise.then(() => ({ body: JSON.stringify(CONFIG) })));
		await visitor.open(`${stage.world.origin(host)}/early`);
		await expect.poll(() => stage.files()).toContain('sekisho.ui.js');
		expect(await visitor.evaluate('[document.cookie, sekisho.consent.decided]')).toEqual(['', false]);
		arrival.resolve();
		await visitor.until('window.ran?.length === 2');
		expect(await visitor.evaluate('sekisho.consent.method')).toBe('accept');
	});

	it('of a page that opens the preferences while the visitor is about to be asked', async () => {
		stage.world.on(host, '/', { body: page(CONFIG, '<script>sekisho.show()</script>') });
		await visitor.open(`${stage.world.origin(host)}/?opens`);
		await visitor.until(`!!document.querySelector('${PREFERENCES}')`);
		await visitor.press(`${PREFERENCES} [data-consent-action="close"]`);
		expect(await visitor.until(`!!document.querySelector('${BANNER}')`)).toBe(true);
	});

	it('of which one waits for its file yield to a decision of another page', async () => {
		await visitor.evaluate('sekisho.rejectAll()');
		const refusal = await visitor.evaluate<string>('document.cookie');
		await visitor.evaluate(`document.cookie = 'sekisho=; Path=/; Max-Age=0'`);
		// While the page is parsed, the file is still on its way.
		const calls = `<script>
			sekisho.acceptAll().then(() => { window.isMade = true });
			document.cookie = ${JSON.stringify(`${refusal}; Path=/`)};
			document.dispatchEvent(new Event('visibilitychange'));
		</script>`;
		stage.world.on(host, '/', { body: page(CONFIG, calls) });
		await visitor.open(`${stage.world.origin(host)}/?waits`);
		await visitor.until('window.isMade');
		expect(await visitor.evaluate('[document.cookie, sekisho.consent.method]')).toEqual([refusal, 'reject']);
	});

	it('of one page know the decision before', async () => {
		// Where a rule starts what nobody refused, a grant by the visitor and one by the rule are not the same (US-06).
		stage.world.on(host, '/', { body: page({ ...CONFIG, regime: 'opt-out' }) });
		await visitor.open(`${stage.world.origin(host)}/`);
		await visitor.until('window.sekisho?.consent.regime === "opt-out"');
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.evaluate('sekisho.choose({ adverts: false })');
		expect(await visitor.evaluate('document.cookie')).toMatch(/analytics:1/);
	});

	it('of which a refusal has no file hold there and on the next page, where a rule starts what nobody refused', async () => {
		let isMissing = true;
		stage.world.on(host, '/sekisho/sekisho.ui.js*', () => (isMissing ? { status: 404, body: '' } : UI_FILE));
		const refuse = '<script>if (location.search === "?first") sekisho.rejectAll()</script>';
		stage.world.on(host, '/', { body: page({ ...CONFIG, regime: 'opt-out' }, SCRIPTS.join('') + refuse) });
		for (const search of ['?first', '?second']) {
			await visitor.open(`${stage.world.origin(host)}/${search}`);
			await visitor.until('window.sekisho?.consent.regime === "opt-out"');
			expect(await visitor.evaluate('[sekisho.allows("counter"), sekisho.allows("adverts")]')).toEqual([false, false]);
			isMissing = false;
		}
		await visitor.evaluate('sekisho.choose({ counter: true })');
		await visitor.until('window.ran');
		expect(stage.world.hits({ path: '/adverts.js' })).toEqual([]);
		expect(await visitor.evaluate('document.cookie.match(/sekisho=/g).length')).toBe(1);
	});

	it('of a page that was destroyed decide nothing, and bring nothing back', async () => {
		await visitor.evaluate('sekisho.choose({ counter: true })');
		await visitor.until(`!!document.querySelector('${REOPEN}')`);
		const kept = await visitor.evaluate('document.cookie');
		await visitor.evaluate(`(async () => {
			sekisho.destroy();
			document.documentElement.lang = 'ja';
			await sekisho.acceptAll();
			await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		})()`);
		expect(await visitor.evaluate(`[document.cookie, !!document.querySelector('#sekisho *')]`)).toEqual([kept, false]);
		await visitor.evaluate(`sekisho.init(${JSON.stringify(CONFIG)})`);
		expect(await visitor.until(`!!document.querySelector('${REOPEN}')`)).toBe(true);
		expect(await visitor.evaluate('[sekisho.allows("counter"), sekisho.allows("adverts")]')).toEqual([true, false]);
	});

	it('of a page that was destroyed while it was parsed bring nothing back', async () => {
		await visitor.evaluate('sekisho.acceptAll()');
		stage.world.on(host, '/', { body: page(CONFIG, '<script>sekisho.destroy()</script>') });
		await visitor.open(`${stage.world.origin(host)}/?parsed`);
		expect(await visitor.evaluate(`!!document.querySelector('#sekisho *')`)).toBe(false);
	});

	it('forget the decision in another page, too, though that page made it', async () => {
		const other = await visitor.tab();
		await other.open(stage.world.origin(host));
		await visitor.evaluate('sekisho.acceptAll()');
		await other.until('sekisho.consent.decided');
		await other.evaluate('sekisho.reset()');
		expect(await visitor.until('!sekisho.consent.decided')).toBe(true);
		expect(await visitor.evaluate('[document.cookie, sekisho.allows("counter")]')).toEqual(['', false]);
		await other.close();
	});

	it('of which one refuses a part have no file: that part is held there and on the next page, the rest goes on', async () => {
		await visitor.evaluate('sekisho.acceptAll()');
		stage.world.on(host, '/sekisho/sekisho.ui.js*', { status: 404, body: '' });
		stage.world.on(host, '/', { body: page(CONFIG) });
		await visitor.open(`${stage.world.origin(host)}/?refuses`);
		await visitor.evaluate('sekisho.choose({ counter: true, marketing: false, misspelt: false })');
		const allowed = '[sekisho.allows("counter"), sekisho.allows("adverts")]';
		expect(await visitor.evaluate(allowed)).toEqual([true, false]);
		await visitor.open(`${stage.world.origin(host)}/?next`);
		expect(await visitor.evaluate(allowed)).toEqual([false, false]);
	});

	it('of a refusal before the configuration is there overrule a grant under the name that it tells', async () => {
		const named = { ...CONFIG, consent: { cookie: { name: 'choice' } } };
		stage.world.on(host, '/', { body: page(named) });
		await visitor.open(`${stage.world.origin(host)}/?grants`);
		await visitor.until('window.sekisho');
		await visitor.evaluate('sekisho.acceptAll()');
		for (const [search, call] of [
			['?part', 'choose({ adverts: false })'],
			['?all', 'rejectAll()'],
		] as const) {
			const arrival = deferred();
			const head = '<!doctype html><script src="/sekisho/sekisho.js" data-config="/c.json"></script>';
			stage.world.on(host, '/early', { body: `${head}${SCRIPTS.join('')}<script>sekisho.${call}</script>` });
			stage.world.on(host, '/c.json', () => arrival.promise.then(() => ({ body: JSON.stringify(named) })));
			stage.world.on(host, '/sekisho/sekisho.ui.js*', UI_FILE);
			await visitor.open(`${stage.world.origin(host)}/early${search}`);
			arrival.resolve();
			await visitor.until('sekisho.consent.decided');
			await visitor.until(search === '?part' ? 'window.ran' : '!window.ran');
		}
		expect(stage.world.hits({ path: '/adverts.js' })).toEqual([]);
		expect(await visitor.evaluate('document.cookie')).toMatch(/^choice=.*analytics:0/);
	});

	it('send no form of the page, whose buttons have names of their own, where a file is missing', async () => {
		const form =
			'<form id="order" method="post" action="/verdict"></form><button form="order" name="answer" value="accept"></button>';
		stage.world.on(host, '/', { body: page(CONFIG, form) });
		stage.world.on(host, '/sekisho/sekisho.ui.js*', { status: 404, body: '' });
		await visitor.open(`${stage.world.origin(host)}/?order`);
		await visitor.evaluate('sekisho.acceptAll()');
		expect(await visitor.evaluate('location.search')).toBe('?order');
		expect(stage.world.hits({ path: '/verdict' })).toEqual([]);
	});

	it('forget an opt-out, and start nothing of it, here and in another page', async () => {
		stage.world.on(host, '/', { body: page({ ...CONFIG, regime: 'opt-out' }) });
		await visitor.open(`${stage.world.origin(host)}/?opts-out`);
		await visitor.until('window.sekisho?.consent.regime === "opt-out"');
		await visitor.evaluate('sekisho.rejectAll()');
		const other = await visitor.tab();
		await other.open(stage.world.origin(host));
		await other.until('window.sekisho?.consent.regime === "opt-out"');
		await visitor.evaluate('sekisho.reset()');
		await other.until('!sekisho.consent.decided');
		for (const tab of [visitor, other]) {
			expect(await tab.evaluate('[sekisho.allows("counter"), sekisho.allows("adverts")]')).toEqual([false, false]);
		}
		// A refusal whose file cannot be had reaches the other page as well.
		await visitor.evaluate('sekisho.acceptAll()');
		// Firefox shows the cookie to another process a moment after the message: what is written there before is older.
		await other.until('sekisho.allows("adverts") && /analytics:1/.test(document.cookie)');
		await other.evaluate(
			`(document.cookie = 'sekisho=0; Path=/', document.dispatchEvent(new Event('visibilitychange')))`,
		);
		expect(await other.evaluate('sekisho.allows("adverts")')).toBe(false);
		await other.close();
	});

	it('keep what is there while the rule of another configuration is on its way', async () => {
		const ruled = { ...CONFIG, regime: { JP: 'notice' } };
		stage.world.on(host, '/', { body: page(ruled, '<iframe src="https://player.example/"></iframe>') });
		await visitor.open(stage.world.origin(host));
		await visitor.until(`!!document.querySelector('${BANNER}')`);
		await visitor.evaluate(`(async () => {
			window.changes = [];
			sekisho.on('change', () => changes.push(document.querySelector('iframe').src));
			const later = new Promise((done) => sekisho.on('change', done));
			sekisho.init(${JSON.stringify({ ...ruled, language: 'ja' })});
			await later;
		})()`);
		expect(await visitor.evaluate('[...new Set(changes)]')).toEqual(['https://player.example/']);
	});
});
