import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConsentRecord } from '../../src/record/consent-record.js';
import { hashOf } from '../../src/record/hash-of.js';
import { openRecords, type Records, verifySeal } from '../../src/records/index.js';
import { type Databases, KINDS, startDatabases } from './support/databases.js';
import { makeRecord, post } from './support/make-record.js';

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 3, 1, 9);

describe.each(KINDS)('records in %s', (kind) => {
	let databases: Databases;
	beforeAll(async () => {
		databases = await startDatabases(kind);
	});
	afterAll(() => databases?.stop());

	/** A place for records with a clock of the test, closed at the end. */
	async function place<T>(use: (opened: { records: Records; address: string; clock: { now: number } }) => Promise<T>) {
		const address = await databases.create();
		const clock = { now: START };
		const errors: Error[] = [];
		const records = openRecords({
			database: address,
			token: 'secret',
			now: () => clock.now,
			suppressBelow: 0,
			onError: (error) => errors.push(error),
		});
		try {
			await use({ records, address, clock });
		} finally {
			await records.close();
		}
		expect(errors).toEqual([]);
	}

	/** What a record says of the one before it. */
	const behind = (before: ConsentRecord) => ({ previousId: before.recordId, previousHash: hashOf(before) });

	/** Stores so many records, all at once, and answers with them in their order. */
	async function fill(records: Records, count: number): Promise<ConsentRecord[]> {
		const all = Array.from({ length: count }, () => makeRecord());
		expect(await Promise.all(all.map((record) => records.add(record)))).toEqual(all.map(() => 'stored'));
		return all;
	}

	it('opens a new place for several processes at once', async () => {
		const address = await databases.create();
		const open = `import { openRecords } from ${JSON.stringify(new URL('../../dist/records.js', import.meta.url).href)};
			const records = openRecords({ database: ${JSON.stringify(address)} });
			console.log((await records.verify()).intact);
			await records.close()`;
		const run = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', open]);
		const all = await Promise.all([run(), run(), run(), run()]);
		expect(all.map(({ stdout }) => stdout)).toEqual(Array(4).fill('true\n'));
	});

	it('keeps a record once, and refuses another with its id', () =>
		place(async ({ records }) => {
			const record = makeRecord();
			const statuses = await Promise.all([record, record, record].map((one) => records.handle(post(one))));
			expect(statuses.map(({ status }) => status)).toEqual([201, 204, 204]);
			expect((await records.handle(post(record))).status).toBe(204);
			expect((await records.handle(post({ ...record, trusted: false }))).status).toBe(409);
			expect(await records.verify()).toEqual({ intact: true, records: 1, erased: 0, problems: [] });
		}));

	it('finds what was changed, deleted, reordered or added behind its back', () =>
		place(async ({ records, address }) => {
			const [, second] = await fill(records, 6);
			const rows = await databases.run(address, 'select * from sekisho_records order by sequence');
			const problemsAfter = async (...statements: string[]) => {
				for (const sql of statements) await databases.run(address, sql);
				const { intact, problems } = await records.verify();
				expect(intact).toBe(problems.length === 0);
				return problems.map(({ sequence, problem }) => `${sequence} ${problem}`);
			};
			const restore = (sequence: number, column: string) =>
				`update sekisho_records set ${column} = '${rows[sequence - 1]?.[column]}' where sequence = ${sequence}`;
			expect(await problemsAfter()).toEqual([]);
			const forged = JSON.stringify({ ...second, event: 'ConsentRefused' });
			expect(await problemsAfter(`update sekisho_records set body = '${forged}' where sequence = 2`)).toEqual([
				'2 changed',
			]);
			expect(
				await problemsAfter(restore(2, 'body'), 'update sekisho_records set received_at = 1 where sequence = 3'),
			).toEqual(['3 time', '3 changed']);
			expect(
				await problemsAfter(restore(3, 'received_at'), 'update sekisho_records set body = null where sequence = 4'),
			).toEqual(['4 erased']);
			expect(
				await problemsAfter(
					restore(4, 'body'),
					'update sekisho_records set sequence = 99 where sequence = 3',
					'update sekisho_records set sequence = 3 where sequence = 4',
					'update sekisho_records set sequence = 4 where sequence = 99',
				),
			).toEqual(['3 link', '3 changed', '4 link', '4 changed', '5 link']);
			expect(
				await problemsAfter(
					'update sekisho_records set sequence = 99 where sequence = 3',
					'update sekisho_records set sequence = 3 where sequence = 4',
					'update sekisho_records set sequence = 4 where sequence = 99',
					'delete from sekisho_records where sequence = 5',
				),
			).toEqual(['5 missing']);
			expect(await problemsAfter('delete from sekisho_records where sequence = 6')).toEqual(['5 missing']);
		}));

	it('exports every record of a visitor by the id of any decision, and of nobody else', () =>
		place(async ({ records }) => {
			await fill(records, 3);
			const first = makeRecord();
			const second = makeRecord({ ...behind(first), event: 'ConsentWithdrawn', source: 'withdrawal' });
			const third = makeRecord({ ...behind(second), event: 'RenewedConsentGiven' });
			// They may come in any order.
			for (const record of [third, first, second]) await records.add(record);
			for (const { consentId } of [first, second, third]) {
				const answer = await records.handle(owner('GET', `export?consentId=${consentId}`));
				expect((await answer.json()).map((row: { record: ConsentRecord }) => row.record)).toEqual([
					third,
					first,
					second,
				]);
			}
			expect(await records.exportVisitor('nobody')).toEqual([]);
		}));

	it('takes nobody for a visitor who only knows the id of a record', () =>
		place(async ({ records }) => {
			const first = makeRecord();
			const second = makeRecord(behind(first));
			const forged = [null, hashOf(second)].map((previousHash) =>
				makeRecord({ previousId: first.recordId, previousHash, event: 'ConsentGiven' }),
			);
			for (const record of [first, ...forged, second]) expect((await records.handle(post(record))).status).toBe(201);
			const exported = async ({ consentId }: ConsentRecord) =>
				(await records.exportVisitor(consentId)).map(({ record }) => record);
			expect(await exported(first)).toEqual([first, second]);
			for (const record of forged) expect(await exported(record)).toEqual([record]);
			expect(await records.erase(forged[0]?.consentId ?? '')).toBe(1);
			expect(await exported(second)).toEqual([first, second]);
		}));

	it('takes nobody for a visitor who only knows the id of a decision', () =>
		place(async ({ records }) => {
			const first = makeRecord();
			const second = makeRecord(behind(first));
			const forged = [first, second].map(({ consentId }) => makeRecord({ consentId, event: 'ConsentRefused' }));
			// After a reset, the withdrawal has the id of the decision that it takes back.
			const withdrawal = makeRecord({ ...behind(second), consentId: second.consentId, event: 'ConsentWithdrawn' });
			for (const record of [first, second, ...forged, withdrawal])
				expect((await records.handle(post(record))).status).toBe(201);
			for (const { consentId } of [first, second])
				expect((await records.exportVisitor(consentId)).map(({ record }) => record)).toEqual([
					first,
					second,
					withdrawal,
				]);
			const form = makeRecord({ source: 'form' });
			await records.follow(form, first.consentId);
			expect((await records.exportVisitor(form.consentId)).at(-1)?.record.previousId).toBe(first.recordId);
			expect(await records.erase(first.consentId)).toBe(4);
			expect(await records.verify()).toMatchObject({ intact: true, erased: 4 });
		}));

	it('puts a record of a form behind the last one of its visitor, and tells what was provided to whom (JP-23)', () =>
		place(async ({ records }) => {
			const first = makeRecord({ choices: { stats: true }, eventTime: '2026-04-01T09:30:00.000Z' });
			const second = makeRecord({
				...behind(first),
				choices: { stats: true },
				eventTime: '2026-04-02T09:30:00.000Z',
			});
			for (const record of [second, first]) await records.add(record);
			const form = makeRecord({ choices: { stats: false }, source: 'form', eventTime: '2026-04-03T09:30:00.000Z' });
			expect(await records.follow(form, second.consentId)).toBe('stored');
			expect((await records.exportVisitor(form.consentId)).map(({ record }) => record)).toEqual([
				second,
				first,
				{ ...form, previousId: second.recordId, previousHash: hashOf(second) },
			]);
			const alone = makeRecord({ source: 'form' });
			expect(await records.follow(alone, 'nobody')).toBe('stored');
			expect((await records.exportVisitor(alone.consentId)).map(({ record }) => record)).toEqual([alone]);
			const answer = await records.handle(owner('GET', `provisions?consentId=${form.consentId}`));
			expect(await answer.json()).toEqual([
				expect.objectContaining({
					service: 'stats',
					from: first.eventTime,
					until: form.eventTime,
					recordId: first.recordId,
				}),
			]);
			expect((await records.handle(owner('GET', 'provisions'))).status).toBe(400);
		}));

	it('erases a visitor, and the chain stays whole', () =>
		place(async ({ records, address, clock }) => {
			const others = await fill(records, 3);
			const first = makeRecord();
			const second = makeRecord(behind(first));
			for (const record of [first, second]) await records.add(record);
			await fill(records, 2);
			clock.now += DAY_MS;
			const seals = await records.seals();
			const answer = await records.handle(owner('DELETE', `erase?consentId=${first.consentId}`));
			expect(await answer.json()).toEqual({ erased: 2 });
			expect(await records.exportVisitor(first.consentId)).toEqual([]);
			const everything = JSON.stringify([
				await databases.run(address, 'select * from sekisho_records'),
				await databases.run(address, 'select * from sekisho_seen'),
			]);
			for (const { recordId, consentId } of [first, second]) {
				expect(everything).not.toContain(recordId);
				expect(everything).not.toContain(consentId);
			}
			expect(everything).toContain(others[0]?.recordId);
			expect(await records.verify(seals)).toEqual({ intact: true, records: 7, erased: 2, problems: [] });
			// A page that sends it again brings nothing back.
			expect(await records.add(first)).toBe('known');
			expect(await records.exportVisitor(first.consentId)).toEqual([]);
			// Nor can the note of it be made to say nothing.
			await databases.run(address, "update sekisho_records set body = '{}' where kind = 'erasure'");
			const { problems } = await records.verify(seals);
			expect(problems.map(({ problem }) => problem).sort()).toEqual(['changed', 'erased', 'erased']);
		}));

	it('proves a record by a published seal, and refuses a changed one', () =>
		place(async ({ records, address, clock }) => {
			const all = await fill(records, 11);
			expect(await records.proof(`${all[0]?.recordId}`)).toBeUndefined();
			clock.now += DAY_MS;
			const next = await fill(records, 1);
			const [seal, ...more] = await records.seals();
			expect(more).toEqual([]);
			expect(seal).toMatchObject({ day: '2026-04-01', firstSequence: 1, lastSequence: 11 });
			if (!seal) throw new Error('no seal');
			for (const record of all) {
				const proof = await records.proof(record.recordId);
				if (!proof) throw new Error('no proof');
				expect(verifySeal(record, proof, seal)).toBe(true);
				expect(verifySeal({ ...record, event: 'ConsentRefused' }, proof, seal)).toBe(false);
				expect(verifySeal({ ...record, trusted: false }, proof, seal)).toBe(false);
				expect(verifySeal(record, { ...proof, receivedAt: proof.receivedAt + 1 }, seal)).toBe(false);
				expect(verifySeal(record, { ...proof, index: proof.index + 1 }, seal)).toBe(false);
				expect(verifySeal(record, proof, { ...seal, root: 'f'.repeat(64) })).toBe(false);
			}
			expect(await records.proof(`${next[0]?.recordId}`)).toBeUndefined();
			// The owner forges a record and, with it, every hash of our own; what was published gives it away.
			await databases.run(address, 'delete from sekisho_seals');
			await forgeThird(address);
			expect((await records.verify()).intact).toBe(true);
			expect((await records.verify([seal])).problems).toContainEqual({ sequence: 1, problem: 'seal' });
		}));

	it('a clock that is put back puts back neither the chain nor a sealed day', () =>
		place(async ({ records, clock }) => {
			await fill(records, 2);
			clock.now += DAY_MS;
			const seals = await records.seals();
			clock.now -= 2 * DAY_MS;
			await fill(records, 2);
			clock.now += 4 * DAY_MS;
			expect((await records.seals()).map(({ day }) => day)).toEqual(['2026-04-01', '2026-04-02']);
			expect((await records.seals())[0]).toEqual(seals[0]);
			expect((await records.verify(seals)).intact).toBe(true);
		}));

	it('drops whole months that are past their retention, and the rest stays verifiable', () =>
		place(async ({ records, address, clock }) => {
			const [old] = await fill(records, 3);
			clock.now = Date.UTC(2029, 2, 31);
			await fill(records, 2);
			await records.maintain();
			expect((await records.exportVisitor(`${old?.consentId}`)).length).toBe(1);
			// April 2026 is kept for 36 whole months: until the end of April 2029.
			clock.now = Date.UTC(2029, 4, 1);
			await records.maintain();
			expect(await records.exportVisitor(`${old?.consentId}`)).toEqual([]);
			const verification = await records.verify(await records.seals());
			expect(verification).toEqual({ intact: true, records: 2, erased: 0, problems: [] });
			// What was counted goes with what it was counted from.
			expect((await records.figures()).byDay.map(({ value }) => value)).toEqual(['2029-03-31']);
			await fill(records, 2);
			expect((await records.verify()).intact).toBe(true);
			const tables =
				kind === 'SQLite'
					? 'select distinct month from sekisho_records'
					: "select right(inhrelid::regclass::text, 6)::int as month from pg_inherits where inhparent = 'sekisho_records'::regclass";
			expect((await databases.run(address, tables)).map(({ month }) => month).sort()).toEqual([202903, 202905]);
		}));

	it('counts without ids, and leaves out small numbers', () =>
		place(async ({ records, address }) => {
			const add = (count: number, changes: Partial<ConsentRecord>) =>
				Promise.all(Array.from({ length: count }, () => records.add(makeRecord(changes))));
			await add(6, {});
			await add(5, { event: 'ConsentRefused', choices: { necessary: true, analytics: false }, language: 'en' });
			await add(3, { choices: { necessary: true, analytics: false, marketing: true }, layer: 'preferences' });
			await add(1, { event: 'ConsentWithdrawn', layer: null, source: 'withdrawal', regime: 'opt-out' });
			const total = { shown: 14, accepted: 6, partly: 3, refused: 5, withdrawn: 1, expired: 0 };
			const figures = await records.figures();
			expect(figures.total).toEqual(total);
			expect(figures.byDay).toEqual([{ value: '2026-04-01', ...total }]);
			expect(figures.byLanguage.map(({ value, refused }) => [value, refused])).toEqual([
				['en', 5],
				['ja', 0],
			]);
			expect(figures.byRegime.map(({ value, withdrawn }) => [value, withdrawn])).toEqual([
				['opt-in', 0],
				['opt-out', 1],
			]);
			expect((await records.figures({ from: '2026-04-02' })).total.accepted).toBe(0);
			const careful = openRecords({ database: address, now: () => START });
			const { total: shown } = await careful.figures();
			await careful.close();
			expect(shown).toEqual({ ...total, partly: null, withdrawn: null });
		}));

	it('names only so many versions and languages, whatever is sent', () =>
		place(async ({ records, address, clock }) => {
			const add = (all: readonly Partial<ConsentRecord>[]) =>
				Promise.all(all.map((changes) => records.add(makeRecord(changes))));
			await add(Array.from({ length: 2 }, () => ({ language: 'ja', policyVersion: 'ours' })));
			const flood = Array.from({ length: 700 }, (_, at) => ({ language: 'en', policyVersion: `v${at}` }));
			await add(flood);
			clock.now += DAY_MS;
			await add(flood.slice(0, 300));
			await add([{ language: 'ja', policyVersion: 'ours' }]);
			const [{ rows } = {}] = await databases.run(address, 'select count(*) as rows from sekisho_counts');
			expect(Number(rows)).toBeLessThanOrEqual(810);
			const { total, byDay, byLanguage, byPolicyVersion } = await records.figures();
			expect(total.accepted).toBe(1003);
			expect(byDay.map(({ accepted }) => accepted)).toEqual([702, 301]);
			expect(byLanguage.map(({ value }) => value)).toEqual(['en', 'ja', '…']);
			expect(byPolicyVersion.length).toBe(101);
			expect(byPolicyVersion).toContainEqual(expect.objectContaining({ value: 'ours', accepted: 3 }));
			expect(byPolicyVersion.reduce((sum, { accepted }) => sum + Number(accepted), 0)).toBe(1003);
			expect(byPolicyVersion.at(-1)?.value).toBe('…');
		}));

	it('two servers share a database', () =>
		place(async ({ records, address }) => {
			const other = openRecords({ database: address, now: () => START });
			const all = Array.from({ length: 200 }, () => makeRecord());
			await Promise.all([...all, ...all].map((record, at) => (at % 2 ? records : other).add(record)));
			await other.close();
			expect(await records.verify()).toMatchObject({ intact: true, records: 200 });
		}));

	/** Rewrites a record, every hash after it and the head, as who owns the database can. */
	async function forgeThird(address: string): Promise<void> {
		const { hashRow } = await import('../../src/records/chain.js');
		const { hexHash } = await import('../../src/records/sha256.js');
		const rows = await databases.run(address, 'select * from sekisho_records order by sequence');
		let previousRowHash = '0'.repeat(64);
		for (const row of rows) {
			const body = row.sequence === 3 || row.sequence === '3' ? '{}' : `${row.body}`;
			const recordHash = hexHash(body);
			const sequence = Number(row.sequence);
			const facts = {
				sequence,
				kind: 'record' as const,
				receivedAt: Number(row.received_at),
				recordHash,
				previousRowHash,
			};
			const rowHash = hashRow(facts);
			const set = `body = '${body}', record_hash = '${recordHash}', previous_row_hash = '${previousRowHash}'`;
			await databases.run(
				address,
				`update sekisho_records set ${set}, row_hash = '${rowHash}' where sequence = ${sequence}`,
			);
			previousRowHash = rowHash;
		}
		await databases.run(address, `update sekisho_head set row_hash = '${previousRowHash}'`);
	}
});

/** A question of the owner. */
const owner = (method: string, route: string): Request =>
	new Request(`https://www.example.com/consent-records/${route}`, {
		method,
		headers: { Authorization: 'Bearer secret' },
	});
