import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConsentRecord } from '../../src/record/consent-record.js';
import { hashOf } from '../../src/record/hash-of.js';
import { openRecords } from '../../src/records/index.js';
import { type Databases, KINDS, startDatabases } from './support/databases.js';
import { makeRecord } from './support/make-record.js';
import { type RecordsServer, runServer } from './support/run-server.js';

const VISITORS = 5000;
const AT_ONCE = 64;
const FAULTS = 0.3;
const CRASHES = 3;

/** What goes wrong with an attempt. A crash of the server comes on top. */
const KINDS_OF_FAULT = ['offline', 'before', 'after', 'timeout', 'duplicate', 'reorder'] as const;
type Fault = (typeof KINDS_OF_FAULT)[number];

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** Two decisions each, in an order that has nothing to do with their times. */
function decisions(random: () => number): ConsentRecord[] {
	const all = Array.from({ length: VISITORS }, () => {
		const first = makeRecord();
		return [
			first,
			makeRecord({
				previousId: first.recordId,
				previousHash: hashOf(first),
				event: 'ConsentWithdrawn',
				source: 'withdrawal',
			}),
		];
	}).flat();
	return all
		.map((record) => ({ record, at: random() }))
		.sort((a, b) => a.at - b.at)
		.map(({ record }) => record);
}

/** Posts every record until it is told that it is stored, as an outbox does, on a line that breaks. */
async function postAll(server: RecordsServer, random: () => number): Promise<Map<Fault, number>> {
	const queue = decisions(random);
	const seen = new Map<Fault, number>();
	let stored = 0;
	let crashes = 0;
	let crashing = Promise.resolve();

	async function attempt(record: ConsentRecord): Promise<boolean> {
		const fault = random() < FAULTS ? KINDS_OF_FAULT[Math.floor(random() * KINDS_OF_FAULT.length)] : undefined;
		if (fault) seen.set(fault, (seen.get(fault) ?? 0) + 1);
		if (fault === 'offline' || fault === 'reorder') return false;
		const send = () =>
			fetch(server.url, {
				method: 'POST',
				headers: { 'Content-Type': 'application/json', ...(fault && { 'x-fault': fault }) },
				body: JSON.stringify(record),
				...(fault === 'timeout' && { signal: AbortSignal.timeout(1 + Math.floor(random() * 5)) }),
			}).then(
				({ status }) => status,
				() => 0,
			);
		const [status, again] = await Promise.all(fault === 'duplicate' ? [send(), send()] : [send()]);
		expect([0, 201, 204, 500, 503]).toContain(status);
		if (fault === 'duplicate' && status === 201) expect(again).not.toBe(201);
		return status === 201 || status === 204;
	}

	async function work(): Promise<void> {
		for (let record = queue.shift(); record; record = queue.shift()) {
			if (await attempt(record)) stored++;
			else {
				// It goes behind all others: what comes after it in time comes before it.
				queue.push(record);
				await wait(2);
			}
			if (crashes < CRASHES && stored > ((crashes + 1) * VISITORS * 2) / (CRASHES + 1)) {
				crashes++;
				crashing = server.crash();
			}
			// Whoever finds nobody at home waits for the door to open.
			await crashing;
		}
	}

	await Promise.all(Array.from({ length: AT_ONCE }, work));
	expect(crashes).toBe(CRASHES);
	return seen;
}

describe.each(KINDS)('%s', (kind) => {
	let databases: Databases;
	let server: RecordsServer | undefined;
	beforeAll(async () => {
		databases = await startDatabases(kind);
	});
	afterAll(async () => {
		await server?.stop();
		await databases?.stop();
	});

	it('10,000 decisions on a line that breaks and a server that crashes are 10,000 chained records', async () => {
		const address = await databases.create();
		server = await runServer(address);
		const faults = await postAll(server, createRandom(18));
		await server.stop();
		for (const fault of KINDS_OF_FAULT) expect(faults.get(fault), fault).toBeGreaterThan(300);
		const records = openRecords({ database: address, suppressBelow: 0 });
		expect(await records.verify()).toEqual({ intact: true, records: VISITORS * 2, erased: 0, problems: [] });
		const { total } = await records.figures();
		expect([total.accepted, total.withdrawn]).toEqual([VISITORS, VISITORS]);
		const [ids] = await databases.run(address, 'select count(distinct record_id) as ids from sekisho_records');
		expect(Number(ids?.ids)).toBe(VISITORS * 2);
		const [some] = await databases.run(address, 'select consent_id from sekisho_records where previous_id is not null');
		expect(await records.exportVisitor(`${some?.consent_id}`)).toHaveLength(2);
		await records.close();
	});
});
