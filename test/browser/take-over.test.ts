import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ConsentRecord } from '../../src/record/consent-record.js';
import { contestants } from '../bench/visit/contestants.js';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

const ROOT = new URL('../../', import.meta.url);
const SERVICES = ['stats', 'heat'];
const CONFIG = {
	company: { name: 'Example' },
	policy: { version: '3' },
	categories: [{ id: 'necessary' }, { id: 'analytics' }],
	services: SERVICES.map((id) => ({ id, category: 'analytics', urls: [`${id}.example.com`] })),
	record: { url: '/consent-records' },
};
const TRACKERS = SERVICES.map(
	(id) => `<script type="text/plain" data-consent="${id}" data-src="https://${id}.example.com/t.js"></script>`,
).join('');
const BOTH = ['GET heat.example.com/t.js', 'GET stats.example.com/t.js'];

/** The tools themselves, and the control that refuses everything in each. */
const TOOLS = contestants.filter(({ name }) => !/^(no SDK|by hand|sekisho)/.test(name));
const REFUSE: { readonly [tool: string]: string } = {
	'vanilla-cookieconsent': '#cc-main .cm [data-role="necessary"]',
	orejime: '.orejime-Banner-declineButton',
	klaro: '.klaro .cn-decline',
	tarteaucitron: '#tarteaucitronAllDenied2',
};
const isAsking = (visitor: Visitor) =>
	visitor.evaluate(() => !!document.querySelector('[data-sekisho="banner"]') as boolean);
const own = async (visitor: Visitor) => (await visitor.cookies()).find(({ name }) => name === '__Host-sekisho')?.value;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	let visitor: Visitor;
	let html: string;
	const url = (path = '/page') => `${stage.world.secureOrigin()}${path}`;
	const visit = async (config: object, head = '') => {
		html = page({ ...CONFIG, ...config }, TRACKERS).replace('<script', `${head}<script`);
		return (await stage.visit(visitor, url())).filter((line) => !/ www\./.test(line)).sort();
	};
	const records = () =>
		stage.world.hits({ path: '/consent-records' }).map(({ body }) => JSON.parse(body) as ConsentRecord);
	/** A cookie of another tool. */
	const leave = async (cookies: { readonly [name: string]: string }) => {
		html = '<!doctype html><title>before</title>';
		await stage.open(visitor, url());
		for (const [name, value] of Object.entries(cookies))
			await visitor.evaluate(`document.cookie = ${JSON.stringify(`${name}=${value}; Path=/; Max-Age=99999`)}`);
		await stage.traffic(visitor);
	};
	const onetrust = (groups: string, at = Date.now() - 86_400_000) => ({
		OptanonConsent: `groups=${encodeURIComponent(groups)}&AwaitingReconsent=false`,
		OptanonAlertBoxClosed: new Date(at).toISOString(),
	});

	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page*', () => html);
		stage.world.always('www.site.example', '/consent-records', { status: 201, body: '' });
		for (const id of SERVICES)
			stage.world.always(`${id}.example.com`, '/*', { headers: { 'Content-Type': 'text/javascript' }, body: '' });
		for (const { files } of TOOLS)
			for (const [address, path] of Object.entries(files)) {
				if (address.endsWith('*'))
					stage.world.folder('www.site.example', address.slice(0, -2), fileURLToPath(new URL(path, ROOT)));
				else
					stage.world.always('www.site.example', address, {
						headers: { 'content-type': address.endsWith('.css') ? 'text/css' : 'text/javascript' },
						body: readFileSync(new URL(path, ROOT)),
					});
			}
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	it.each(TOOLS)('takes over what $name has written: a consent, and a refusal', async ({ name, head, accept }) => {
		for (const [press, isAllowed] of [
			[`${accept}`, true],
			[`${REFUSE[name]}`, false],
		] as const) {
			html = `<!doctype html><html lang="en"><head><meta charset="utf-8">${head(SERVICES)}</head><body><h1>Old</h1></body></html>`;
			await stage.open(visitor, url());
			// Some of them draw a button before they listen to it.
			await visitor.until(`/cc_cookie|klaro|eu-consent|tarteaucitron=.*(true|false)/.test(document.cookie) ||
				document.querySelector(${JSON.stringify(press)})?.click()`);
			await stage.traffic(visitor);
			expect(await visit({ import: [name] }), press).toEqual(isAllowed ? BOTH : []);
			await visitor.until('sekisho.consent.decided');
			expect(await isAsking(visitor)).toBe(false);
			expect(await own(visitor)).toMatch(isAllowed ? /\/analytics:1$/ : /\/analytics:0$/);
			await expect.poll(() => records().length).toBe(1);
			expect(records()[0]).toMatchObject({
				event: isAllowed ? 'ConsentGiven' : 'ConsentRefused',
				source: 'import',
				importedFrom: name,
				trusted: false,
				layer: null,
				textHash: '',
			});
			// Once is enough: from now on it is a decision like any other.
			stage.forget();
			expect(await visit({ import: [name] })).toEqual(isAllowed ? BOTH : []);
			expect(stage.files()).not.toContain('sekisho.take-over.js');
			expect(visitor.errors()).toEqual([]);
			await visitor.close();
			visitor = await stage.visitor();
			stage.forget();
		}
	});

	it('takes nothing over that the owner does not name, that is too old, or that nobody has written', async () => {
		await leave(onetrust('C0001:1,C0002:1'));
		expect(await visit({})).toEqual([]);
		expect(await isAsking(visitor)).toBe(true);
		expect(await visit({ import: ['klaro', 'cookiebot'] })).toEqual([]);
		await leave(onetrust('C0001:1,C0002:1', Date.now() - 200 * 86_400_000));
		expect(await visit({ import: ['onetrust'] })).toEqual([]);
		await leave({ ...onetrust(''), OptanonConsent: 'groups=C0002:1,%' });
		expect(await visit({ import: ['onetrust'] })).toEqual([]);
		expect(await isAsking(visitor)).toBe(true);
		expect(await own(visitor)).toBeUndefined();
		expect(records()).toEqual([]);
	});

	it('asks anew who wants to be asked anew, and remembers nothing of the other tool', async () => {
		await leave(onetrust('C0001:1,C0002:1'));
		expect(await visit({ import: ['onetrust'] })).toEqual(BOTH);
		await visitor.evaluate('sekisho.reset()');
		await visitor.until(() => !!document.querySelector('[data-sekisho="banner"]'));
		expect((await visitor.cookies()).map(({ name }) => name)).toEqual([]);
		expect(await visit({ import: ['onetrust'] })).toEqual([]);
		expect(await isAsking(visitor)).toBe(true);
	});

	it('holds a refusal where nobody is asked, before anything starts; a signal stays stronger', async () => {
		const us = { import: ['onetrust'], regime: { us: 'opt-out' } };
		const from = '<meta name="sekisho-region" content="US">';
		await leave(onetrust('C0001:1,C0002:0'));
		expect(await visit(us, from)).toEqual([]);
		expect(await own(visitor)).toMatch(/\/opt-out\.meta\/reject\/.*\/analytics:0$/);
		await visitor.close();
		visitor = await stage.visitor();
		await leave(onetrust('C0001:1,C0002:1'));
		const signal = `<script>Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, get: () => true });</script>`;
		const sells = { ...us, categories: [{ id: 'necessary' }, { id: 'analytics', sells: true }] };
		expect(await visit(sells, from + signal)).toEqual([]);
		expect(await own(visitor)).toMatch(/\/opt-out\.meta\.gpc\/reject\/.*\/analytics:0$/);
	});
});
