import { sql } from 'kysely';
import { canonicalJson } from '../record/canonical-json.js';
import type { ConsentRecord } from '../record/consent-record.js';
import { linkRows, type NewRow } from './chain.js';
import type { Database, Tx } from './database.js';
import { dayOf } from './day-of.js';
import { OTHERS, resultOf } from './figures.js';
import { monthOf } from './month-of.js';
import type { ChainRow, Outcome } from './record-store.js';
import { hexHash } from './sha256.js';

/** A record that is to be appended, with the hashes that the tables keep of it. */
interface Arrival extends NewRow {
	readonly record: ConsentRecord;
	readonly idHash: string;
}

/**
 * Locks the row of `sekisho_head` and reads it. Every other writer waits for this lock until the transaction ends.
 * @param tx the transaction that is going to write
 * @returns the row: where the chain begins and ends
 */
export const lockHead = (tx: Tx) =>
	// We write before we read. A transaction of SQLite that reads first fails with SQLITE_BUSY_SNAPSHOT if another one has
	// written before it does: https://www.sqlite.org/rescode.html#busy_snapshot
	tx.updateTable('sekisho_head').set({ id: 1 }).returningAll().executeTakeFirstOrThrow();

/**
 * Appends the records that are not stored yet, in one transaction.
 * @param database the open database
 * @param records valid records, in the order in which they came in
 * @param now the server's time, in ms since 1970
 * @returns one outcome for each record, in the same order
 * @throws the database's error; then nothing is stored
 */
export async function appendRecords(
	{ kind, tables }: Database,
	records: readonly ConsentRecord[],
	now: number,
): Promise<Outcome[]> {
	const arrivals = records.map(arrivalOf);
	return tables.transaction().execute(async (tx) => {
		const head = await lockHead(tx);
		// The times of the chain never go back, even if the server's clock was set back.
		const time = Math.max(now, head.received_at);
		const seen = await noteIds(tx, arrivals, monthOf(time));
		const fresh = arrivals.filter(({ idHash }, at) => seen.fresh.has(idHash) && seen.first.get(idHash) === at);
		await appendRows({ tx, kind, head }, fresh, time);
		await count(tx, fresh, dayOf(time));
		return arrivals.map(({ idHash, recordHash }, at) => {
			if (seen.fresh.has(idHash) && seen.first.get(idHash) === at) return 'stored';
			return seen.hashes.get(idHash) === recordHash ? 'known' : 'conflict';
		});
	});
}

function arrivalOf(record: ConsentRecord): Arrival {
	const body = canonicalJson(record);
	return { kind: 'record', record, body, recordHash: hexHash(body), idHash: hexHash(record.recordId) };
}

/**
 * Enters the ids of records into `sekisho_seen`.
 * @returns `fresh`: hashes of the ids that were not there yet; `first`: at which place an id comes first among the arrivals;
 * `hashes`: the hash of the record that had an id first, in the database or among the arrivals
 */
async function noteIds(tx: Tx, arrivals: readonly Arrival[], month: number) {
	const first = new Map<string, number>();
	const hashes = new Map<string, string>();
	for (const [at, { idHash, recordHash }] of arrivals.entries()) {
		if (first.has(idHash)) continue;
		first.set(idHash, at);
		hashes.set(idHash, recordHash);
	}
	const inserted = await tx
		.insertInto('sekisho_seen')
		.values([...hashes].map(([id_hash, record_hash]) => ({ id_hash, record_hash, month })))
		.onConflict((conflict) => conflict.column('id_hash').doNothing())
		.returning('id_hash')
		.execute();
	const fresh = new Set(inserted.map(({ id_hash }) => id_hash));
	const known = [...first.keys()].filter((idHash) => !fresh.has(idHash));
	if (known.length > 0) {
		const rows = await tx.selectFrom('sekisho_seen').selectAll().where('id_hash', 'in', known).execute();
		for (const { id_hash, record_hash } of rows) hashes.set(id_hash, record_hash);
	}
	return { fresh, first, hashes };
}

/**
 * Links rows to the chain and writes them, with the new end of the chain.
 * @param at the transaction, the kind of database, and the head as `lockHead` read it
 * @param rows the rows, in order
 * @param time when they are stored, in ms since 1970; not earlier than the last row
 */
export async function appendRows(
	{ tx, kind, head }: { tx: Tx; kind: Database['kind']; head: { sequence: number; row_hash: string } },
	rows: readonly (NewRow & { readonly record?: ConsentRecord })[],
	time: number,
): Promise<void> {
	if (rows.length === 0) return;
	const month = monthOf(time);
	await openMonth(tx, kind, month);
	const linked = linkRows({ sequence: head.sequence, rowHash: head.row_hash }, rows, time);
	await tx
		.insertInto('sekisho_records')
		.values(linked.map((row) => ({ month, ...columnsOf(row) })))
		.execute();
	const { sequence, rowHash } = linked.at(-1) as ChainRow;
	await tx.updateTable('sekisho_head').set({ sequence, row_hash: rowHash, received_at: time }).execute();
}

const columnsOf = (row: ChainRow & { readonly record?: ConsentRecord }) => ({
	sequence: row.sequence,
	kind: row.kind,
	received_at: row.receivedAt,
	record_id: row.record?.recordId ?? null,
	consent_id: row.record?.consentId ?? null,
	previous_id: row.record?.previousId ?? null,
	body: row.body,
	record_hash: row.recordHash,
	previous_row_hash: row.previousRowHash,
	row_hash: row.rowHash,
});

/** Creates the partition of a month when the month gets its first row. */
async function openMonth(tx: Tx, kind: Database['kind'], month: number): Promise<void> {
	const isOpen = await tx.selectFrom('sekisho_months').select('month').where('month', '=', month).executeTakeFirst();
	if (isOpen) return;
	await tx.insertInto('sekisho_months').values({ month }).execute();
	if (kind !== 'postgres') return;
	const partition = sql.table(`sekisho_records_${month}`);
	await sql`create table ${partition} partition of sekisho_records for values in (${sql.lit(month)})`.execute(tx);
}

/**
 * The most rows of counts for one day. One site with its policy versions and languages needs fewer. The sender of a record
 * writes both values, so without this limit a forger could create any number of rows.
 */
const MAX_COUNTS_A_DAY = 500;

async function count(tx: Tx, arrivals: readonly Arrival[], day: string): Promise<void> {
	if (arrivals.length === 0) return;
	const keys = ['day', 'result', 'shown', 'policy_version', 'language', 'regime'] as const;
	const nameOf = (row: { readonly [key in (typeof keys)[number]]: string | number }) =>
		JSON.stringify(keys.map((key) => row[key]));
	const known = await tx.selectFrom('sekisho_counts').select(keys).where('day', '=', day).execute();
	const names = new Set(known.map(nameOf));
	const counts = new Map<string, { row: ReturnType<typeof countOf>; count: number }>();
	for (const { record } of arrivals) {
		const own = countOf(record, day);
		const isOne = names.has(nameOf(own)) || names.size < MAX_COUNTS_A_DAY;
		const row = isOne ? own : { ...own, policy_version: OTHERS, language: OTHERS };
		const name = nameOf(row);
		names.add(name);
		counts.set(name, { row, count: (counts.get(name)?.count ?? 0) + 1 });
	}
	await tx
		.insertInto('sekisho_counts')
		.values([...counts.values()].map(({ row, count }) => ({ ...row, count })))
		.onConflict((conflict) => conflict.columns(keys).doUpdateSet({ count: sql`sekisho_counts.count + excluded.count` }))
		.execute();
}

const countOf = (record: ConsentRecord, day: string) => ({
	day,
	result: resultOf(record),
	shown: record.layer === null ? 0 : 1,
	policy_version: record.policyVersion,
	language: record.language,
	regime: record.regime,
});
