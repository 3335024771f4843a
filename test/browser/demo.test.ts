import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ConsentRecord } from '../../src/record/consent-record.js';
import type { Visitor } from '../support/engines/engine.js';
import { openStage, type Stage } from '../support/stage.js';
import { type Program, startProgram } from '../support/world/program.js';
import type { Hit } from '../support/world/world.js';

// The demo's own server and its place for records; on one host no script runs, as in a browser without JavaScript.

/** As it ships. */
const { readConsent }: typeof import('../../src/server/server.js') = await import(
	`${new URL('../../dist/server.js', import.meta.url)}`
);

const PLAIN = 'plain.example';
const SCRIPTED = 'scripted.example';

let stage: Stage;
let program: Program;
let visitor: Visitor;
beforeAll(async () => {
	stage = await openStage('chromium');
	program = await startProgram('demo/server.mjs');
	stage.world.always(SCRIPTED, '*', program.answer);
	stage.world.always(PLAIN, '*', async (hit) => {
		const answer = await program.answer(hit);
		return { ...answer, headers: { ...answer.headers, 'content-security-policy': "script-src 'none'" } };
	});
});
afterAll(async () => {
	await program?.close();
	await stage?.close();
});
beforeEach(async () => {
	stage.forget();
	visitor = await stage.visitor({ language: 'ja' });
	return () => visitor.close();
});

/** What the owner is answered. */
const owner = async (question: string) => {
	const headers = { authorization: 'Bearer demo' };
	const hit = { method: 'GET', host: PLAIN, path: `/consent-records/${question}`, headers, body: '' };
	return JSON.parse(`${(await program.answer(hit as unknown as Hit)).body}`);
};
const decision = async () => {
	const cookies = await visitor.cookies();
	return readConsent(cookies.map(({ name, value }) => `${name}=${value}`).join('; '));
};
const exported = async (consentId: unknown): Promise<ConsentRecord[]> =>
	(await owner(`export?consentId=${consentId}`)).map(({ record }: { record: ConsentRecord }) => record);
/** The records of the visitor: the answer to a decision does not wait for them. */
const records = async (count: number) => {
	const { id } = await decision();
	await expect.poll(async () => (await exported(id)).length).toBe(count);
	return exported(id);
};

it('leads on in its own language', async () => {
	const ask = async (path: string) => {
		const hit = { method: 'GET', host: PLAIN, path, headers: {}, body: '' };
		return `${(await program.answer(hit as unknown as Hit)).body}`;
	};
	expect(await ask('/?lang=ja')).toContain('href="/playground/?lang=ja"');
	for (const path of ['/consent-records', '/consent-records?lang=ja']) expect(await ask(path)).toContain('<h1');
});

it('without JavaScript a choice is made, recorded with the words that were read, and taken back', async () => {
	await visitor.open(`https://${PLAIN}/jtower/privacy?lang=ja`);
	expect(await visitor.evaluate('typeof window.sekisho')).toBe('undefined');
	await visitor.press('footer [data-consent-action=preferences]');
	await visitor.press('[name=map]');
	await visitor.press('[value=save]');
	await visitor.until(`location.pathname === '/jtower/privacy'`);
	const { id, choices } = await decision();
	expect(choices).toMatchObject({ functional: true, analytics: false });
	const [record] = await records(1);
	expect(record).toMatchObject({ source: 'form', trusted: true, layer: 'preferences', language: 'ja', site: PLAIN });
	expect(record?.textHash).toMatch(/^[\da-f]{64}$/);
	// The log of what was provided reads the configuration by its hash.
	expect(await owner(`provisions?consentId=${id}`)).toMatchObject([
		{ service: 'map', recipient: 'Example Media、米国' },
	]);

	await visitor.press('[value=withdraw]');
	await expect.poll(async () => (await decision()).method).toBe('withdraw');
	const all = await records(2);
	expect(all.map(({ event }) => event)).toEqual(['ConsentGiven', 'ConsentWithdrawn']);
	expect(all[1]?.previousId).toBe(record?.recordId);
});

it('the same words have the same hash, by form and by script', async () => {
	await visitor.open(`https://${PLAIN}/jtower/consent?lang=ja&return=/jtower/privacy`);
	await visitor.press('[value=save]');
	await expect.poll(async () => (await decision()).decided).toBe(true);
	const [byForm] = await records(1);

	await visitor.open(`https://${SCRIPTED}/jtower/?lang=ja`);
	await visitor.press('[data-sekisho=banner] [data-consent-action=preferences]');
	await visitor.press('[data-sekisho=preferences] [data-consent-action=save]');
	await expect.poll(async () => (await decision()).decided).toBe(true);
	const [byScript] = await records(1);
	expect(byScript).toMatchObject({ source: 'preferences', layer: 'preferences', language: 'ja' });
	expect(byForm?.textHash).toBe(byScript?.textHash);
	expect(byForm?.configHash).toBe(byScript?.configHash);
});
