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

/** A record on its way in. */
interface Arrival extends NewRow {
	readonly record: ConsentRecord;
	readonly idHash: string;
}

/** The head of the chain, with its lock: whoever else wants to write waits until this transaction ends. */
export const lockHead = (tx: Tx) =>
	// A write comes first: SQLite gives its lock at once, or not at all.
	tx.updateTable('sekisho_head').set({ id: 1 }).returningAll().executeTakeFirstOrThrow();

/** Appends what is not there yet, in one transaction. */
export async function appendRecords(
	{ kind, tables }: Database,
	records: readonly ConsentRecord[],
	now: number,
): Promise<Outcome[]> {
	const arrivals = records.map(arrivalOf);
	return tables.transaction().execute(async (tx) => {
		const head = await lockHead(tx);
		// A clock that was put back does not put back the chain.
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

/** Which ids are new, and the hash of the record that had an id first. */
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

/** Links rows to the chain and writes them. */
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

/** The first row of a month makes its partition. */
async function openMonth(tx: Tx, kind: Database['kind'], month: number): Promise<void> {
	const isOpen = await tx.selectFrom('sekisho_months').select('month').where('month', '=', month).executeTakeFirst();
	if (isOpen) return;
	await tx.insertInto('sekisho_months').values({ month }).execute();
	if (kind !== 'postgres') return;
	const partition = sql.table(`sekisho_records_${month}`);
	await sql`create table ${partition} partition of sekisho_records for values in (${sql.lit(month)})`.execute(tx);
}

/**
 * The most counts that are kept for one day: more than the policy versions and languages of one site need. The sender of a
 * record writes both, so a forger could make any number of them.
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
