import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ConsentRecord } from '../../src/record/consent-record.js';
import { findRecordFault } from '../../src/record/find-record-fault.js';
import { hashOf } from '../../src/record/hash-of.js';
import { openRecords, type Records } from '../../src/records/index.js';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';
import type { Answer, Hit } from '../support/world/world.js';

const CONFIG = {
	company: { name: { en: 'Example', ja: '例' } },
	policy: { version: '2026-04' },
	regime: 'opt-in',
	region: 'JP',
	categories: [{ id: 'necessary' }, { id: 'analytics' }, { id: 'marketing' }],
	services: [{ id: 'stats', category: 'analytics', urls: ['stats.example.com'], storage: ['*'] }],
	record: { url: '/consent-records' },
};
const BODY = '<button id="own" data-consent-action="withdraw">withdraw</button>';

const on = (layer: string, action: string) => `[data-sekisho="${layer}"] [data-consent-action="${action}"]`;
const isDecided = (visitor: Visitor) => visitor.until('sekisho.consent.decided');
/** The file that makes records is there: a visitor needs longer than that to read the question. */
const isReady = (visitor: Visitor) =>
	visitor.until(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('sekisho.record.js')));
const kept = (visitor: Visitor) => visitor.evaluate(() => Object.keys(localStorage).sort());
const script = (text: string, html: string) => html.replace('<script', `<script>${text}</script><script`);

/** A page that can lose its network, and gets it back. */
const OFFLINE = `{
	const { fetch } = window;
	let isOffline = true;
	window.fetch = (...args) => (isOffline ? Promise.reject(new TypeError('offline')) : fetch(...args));
	window.goOnline = () => { isOffline = false; dispatchEvent(new Event('online')); };
}`;

/** A browser that keeps nothing. */
const BLOCKED = `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } });`;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let records: Records;
	let visitor: Visitor;
	let html: string;
	/** What the server answered, request by request. */
	let answered: number[];

	const store = async (hit: Hit): Promise<Answer> => {
		const answer = await records.handle(
			new Request(`https://${hit.host}${hit.path}`, { method: 'POST', headers: hit.headers, body: hit.body }),
		);
		answered.push(answer.status);
		return { status: answer.status };
	};
	const url = () => `${stage.world.secureOrigin()}/page/private?user=1`;
	const posts = () => stage.world.hits({ path: '/consent-records' });
	const sent = () => posts().map(({ body }) => JSON.parse(body) as ConsentRecord);
	/** The records of the visitor, as the server has them. */
	const stored = async () => (await records.exportVisitor(`${sent().at(-1)?.consentId}`)).map(({ record }) => record);
	const have = (count: number) => expect.poll(async () => (await stored()).length).toBe(count);

	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page*', () => html);
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		records = openRecords({ database: ':memory:' });
		answered = [];
		stage.world.on('www.site.example', '/consent-records', store);
		html = page(CONFIG, BODY);
		visitor = await stage.visitor();
		return async () => {
			await visitor.close();
			await records.close();
		};
	});

	it('sends each decision as a record, chained to the one before', async () => {
		await stage.open(visitor, url());
		expect(posts()).toEqual([]);
		expect(await kept(visitor)).toEqual([]);
		await visitor.press(on('banner', 'accept'));
		await have(1);
		await visitor.press('[data-sekisho="reopen"]');
		await visitor.press('[data-sekisho="preferences"] input[name="analytics"]');
		await visitor.press(on('preferences', 'save'));
		await have(2);
		await visitor.press('#own');
		await have(3);
		await visitor.evaluate('sekisho.acceptAll()');
		await have(4);
		await visitor.evaluate(() => document.querySelector<HTMLElement>('#own')?.click());
		await have(5);

		const all = await stored();
		expect(all.map(({ event, source, trusted, layer }) => [event, source, trusted, layer])).toEqual([
			['ConsentGiven', 'banner', true, 'banner'],
			['RenewedConsentGiven', 'preferences', true, 'preferences'],
			['ConsentWithdrawn', 'withdrawal', true, null],
			['ConsentGiven', 'api', false, null],
			['ConsentWithdrawn', 'withdrawal', false, null],
		]);
		expect(all.map(({ choices }) => [choices.necessary, choices.analytics, choices.stats, choices.marketing])).toEqual([
			[true, true, true, true],
			[true, false, false, true],
			[true, false, false, false],
			[true, true, true, true],
			[true, false, false, false],
		]);
		for (const [at, { previousId, previousHash }] of all.entries()) {
			const before = all[at - 1];
			expect([previousId, previousHash]).toEqual(before ? [before.recordId, hashOf(before)] : [null, null]);
		}
		expect(new Set(all.map(({ consentId }) => consentId)).size).toBe(5);
		const days = Math.round((Date.parse(`${all[0]?.validUntil}`) - Date.parse(`${all[0]?.eventTime}`)) / 86_400_000);
		expect(days).toBe(180);
		expect(answered).toEqual([201, 201, 201, 201, 201]);
	});

	it('says who asked what in which words, and nothing of the visitor (REC-06)', async () => {
		await stage.open(visitor, url());
		await visitor.press(on('banner', 'reject'));
		await have(1);
		const [post] = posts();
		const [record] = sent();
		expect(findRecordFault(record)).toBeUndefined();
		expect(record).toMatchObject({
			event: 'ConsentRefused',
			regime: 'opt-in',
			regimeSource: 'config',
			region: 'JP',
			language: 'en',
			policyVersion: '2026-04',
			controller: 'Example',
			site: 'www.site.example',
			configHash: hashOf(CONFIG),
			textHash: expect.stringMatching(/^[\da-f]{64}$/),
			codeHash: expect.stringMatching(/^[a-z]{6}$/),
			importedFrom: null,
		});
		const agent = await visitor.evaluate<string>('navigator.userAgent');
		for (const telling of ['private', 'user=', agent, '127.0.0.1', 'Mozilla'])
			expect(post?.body).not.toContain(telling);
		expect(post?.headers.cookie).toBeUndefined();
		expect(post?.headers.referer ?? '').not.toContain('page');
		// Other words are other hashes; the same words are the same.
		const own = { ...CONFIG, texts: { en: { banner: { title: 'Other words' } } } };
		for (const config of [CONFIG, own]) {
			const another = await stage.visitor();
			html = page(config, BODY);
			await stage.open(another, url());
			await another.press(on('banner', 'reject'));
			await expect.poll(() => posts().length).toBe(config === own ? 3 : 2);
			await another.close();
		}
		const [one, same, other] = sent();
		expect([same?.textHash, same?.configHash]).toEqual([one?.textHash, one?.configHash]);
		expect(other?.textHash).not.toBe(one?.textHash);
		expect(other?.configHash).not.toBe(one?.configHash);
	});

	it('waits while offline, through a closed tab, and sends once the network is back', async () => {
		html = script(OFFLINE, page(CONFIG, BODY));
		await stage.open(visitor, url());
		const tab = await visitor.tab();
		await stage.open(tab, url());
		await isReady(tab);
		await tab.press(on('banner', 'accept'));
		await isDecided(tab);
		expect(await kept(tab)).toEqual(['sekisho']);
		await tab.close();
		expect(posts()).toEqual([]);
		// The next page finds what waits.
		await visitor.reload();
		await isReady(visitor);
		await visitor.press('#own');
		await visitor.until('sekisho.consent.choices.analytics === false');
		expect(posts()).toEqual([]);
		await visitor.evaluate('goOnline()');
		await have(2);
		expect((await stored()).map(({ event }) => event)).toEqual(['ConsentGiven', 'ConsentWithdrawn']);
		await visitor.until(() => !localStorage.sekisho.startsWith('['));
	});

	it('tries again after errors, and after an answer that got lost, and is stored once', async () => {
		const failures: ((hit: Hit) => Promise<Answer>)[] = [
			async () => ({ status: 500 }),
			// Stored, and the answer says that it was not.
			async (hit) => {
				await store(hit);
				return { status: 500 };
			},
		];
		stage.world.on('www.site.example', '/consent-records', (hit) => (failures.shift() ?? store)(hit));
		await stage.open(visitor, url());
		await visitor.press(on('banner', 'accept'));
		await expect.poll(() => answered).toEqual([201, 204]);
		expect((await stored()).length).toBe(1);
		await visitor.until(() => !localStorage.sekisho.startsWith('['));
	});

	it('is sent when the tab is closed right after the press', async () => {
		await stage.open(visitor, url());
		const tab = await visitor.tab();
		await stage.open(tab, url());
		await isReady(tab);
		await tab.press(on('banner', 'accept'));
		await tab.close();
		await have(1);
	});

	it('leaves the decision alone where the browser keeps nothing and the server is gone', async () => {
		html = script(BLOCKED, page(CONFIG, BODY));
		stage.world.on('www.site.example', '/consent-records', () => new Promise<Answer>(() => {}));
		await stage.open(visitor, url());
		await visitor.press(on('banner', 'accept'));
		await visitor.until('sekisho.allows("analytics")');
		await expect.poll(() => posts().length).toBe(1);
		await visitor.evaluate('sekisho.rejectAll()');
		expect(await visitor.evaluate('sekisho.allows("analytics")')).toBe(false);
		expect(visitor.errors()).toEqual([]);
	});

	it('forgets with the visitor, and says so', async () => {
		await stage.open(visitor, url());
		await visitor.press(on('banner', 'accept'));
		await have(1);
		await visitor.evaluate('sekisho.reset()');
		await have(2);
		expect((await stored())[1]).toMatchObject({ event: 'ConsentWithdrawn', source: 'withdrawal' });
		await expect.poll(() => kept(visitor)).toEqual([]);
		await visitor.press(on('banner', 'reject'));
		await expect.poll(() => sent().length).toBe(3);
		expect(sent()[2]).toMatchObject({ previousId: null, previousHash: null });
	});

	it.each([
		['nothing', undefined],
		['an address on another site', { url: '//other.example/consent-records' }],
	])('is not made where the owner names %s for it', async (_, record) => {
		html = page({ ...CONFIG, record }, BODY);
		await stage.open(visitor, url());
		await visitor.press(on('banner', 'accept'));
		await isDecided(visitor);
		expect(await stage.traffic(visitor)).toEqual([]);
		expect(await kept(visitor)).toEqual([]);
		if (!record) expect(stage.files()).not.toContain('sekisho.record.js');
	});
});
