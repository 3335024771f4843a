import { sql } from 'kysely';
import { appendRecords, lockHead } from './append-records.js';
import type { Database, Tables, Tx } from './database.js';
import type { CountRow } from './figures.js';
import type { ChainRow, Days, ExportedRecord, RecordStore } from './record-store.js';
import { decisionRow, eraseVisitor, visitorRows } from './visitor-rows.js';

type Row = Tables['sekisho_records'];

/** The store in SQLite or PostgreSQL. */
export function createSqlStore(database: Database): RecordStore {
	const { tables } = database;
	return {
		append: (records, now) => appendRecords(database, records, now),
		erase: (consentId, now) => eraseVisitor(database, consentId, now),
		close: () => tables.destroy(),
		dropMonthsBefore: (month) => dropMonths(database, month),
		async rows(after, limit) {
			const rows = tables.selectFrom('sekisho_records').selectAll().where('sequence', '>', after);
			return (await rows.orderBy('sequence').limit(limit).execute()).map(rowOf);
		},
		async ends() {
			const head = await tables.selectFrom('sekisho_head').selectAll().executeTakeFirstOrThrow();
			const { first_sequence, first_row_hash, sequence, row_hash } = head;
			return { firstSequence: first_sequence, firstRowHash: first_row_hash, sequence, rowHash: row_hash };
		},
		async visitor(consentId) {
			return (await visitorRows(tables, consentId)).map(exported);
		},
		async decision(consentId) {
			const row = await decisionRow(tables, consentId);
			return row && exported(row);
		},
		async find(recordId) {
			const rows = tables.selectFrom('sekisho_records').selectAll().where('record_id', '=', recordId);
			const row = await rows.executeTakeFirst();
			return row && rowOf(row);
		},
		async closeDaysBefore(time) {
			const late = tables.updateTable('sekisho_head').set({ received_at: time }).where('received_at', '<', time);
			await late.execute();
		},
		async seals() {
			const rows = await tables.selectFrom('sekisho_seals').select('seal').orderBy('day').execute();
			return rows.map(({ seal }) => JSON.parse(seal));
		},
		async addSeal(seal) {
			const row = { day: seal.day, seal: JSON.stringify(seal) };
			const insert = tables.insertInto('sekisho_seals').values(row);
			await insert.onConflict((conflict) => conflict.column('day').doNothing()).execute();
		},
		async counts(days) {
			const [day, policyVersion, language, regime] = await Promise.all([
				countBy(tables, 'day', days),
				countBy(tables, 'policy_version', days),
				countBy(tables, 'language', days),
				countBy(tables, 'regime', days),
			]);
			return { day, policyVersion, language, regime };
		},
	};
}

const exported = ({ sequence, received_at, row_hash, body }: Row): ExportedRecord => ({
	sequence,
	receivedAt: new Date(received_at).toISOString(),
	rowHash: row_hash,
	record: JSON.parse(body ?? 'null'),
});

const rowOf = (row: Row): ChainRow => ({
	sequence: row.sequence,
	kind: row.kind,
	receivedAt: row.received_at,
	body: row.body,
	recordHash: row.record_hash,
	previousRowHash: row.previous_row_hash,
	rowHash: row.row_hash,
});

async function countBy(
	tables: Database['tables'],
	column: 'day' | 'policy_version' | 'language' | 'regime',
	{ from = '', to = '9' }: Days,
): Promise<CountRow[]> {
	const rows = await tables
		.selectFrom('sekisho_counts')
		.select([`${column} as value`, 'result', 'shown'])
		.select(({ fn }) => fn.sum<number>('count').as('count'))
		.where('day', '>=', from)
		.where('day', '<=', to)
		.groupBy([column, 'result', 'shown'])
		.orderBy(column)
		.execute();
	return rows.map(({ value, result, shown, count }) => ({ value, result, shown, count }));
}

/** Drops all months before `limit`. The chain then begins after the last row that was dropped. */
async function dropMonths({ kind, tables }: Database, limit: number): Promise<number[]> {
	return tables.transaction().execute(async (tx) => {
		await lockHead(tx);
		const rows = await tx.selectFrom('sekisho_months').select('month').where('month', '<', limit).execute();
		const months = rows.map(({ month }) => month);
		if (months.length === 0) return [];
		const dropped = tx.selectFrom('sekisho_records').selectAll().where('month', 'in', months);
		const last = await dropped.orderBy('sequence', 'desc').limit(1).executeTakeFirst();
		if (last)
			await tx
				.updateTable('sekisho_head')
				.set({ first_sequence: last.sequence, first_row_hash: last.row_hash })
				.execute();
		for (const month of months) await dropMonth(tx, kind, month);
		return months;
	});
}

async function dropMonth(tx: Tx, kind: Database['kind'], month: number): Promise<void> {
	if (kind === 'postgres') await sql`drop table ${sql.table(`sekisho_records_${month}`)}`.execute(tx);
	else await tx.deleteFrom('sekisho_records').where('month', '=', month).execute();
	await tx.deleteFrom('sekisho_seen').where('month', '=', month).execute();
	// `202611` becomes `2026-11-`. Days are compared as text, so `2026-11-31` is not before any day of the month.
	const days = `${month}`.replace(/..$/, '-$&-');
	await tx.deleteFrom('sekisho_counts').where('day', '>', days).where('day', '<=', `${days}31`).execute();
	await tx.deleteFrom('sekisho_months').where('month', '=', month).execute();
}
