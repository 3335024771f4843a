import { canonicalJson } from '../record/canonical-json.js';
import { appendRows, lockHead } from './append-records.js';
import type { Database, Tables, Tx } from './database.js';
import { hexHash } from './sha256.js';

/** The search for a visitor's rows ends at this many. No visitor decides so often; a forged chain can be longer. */
const MAX_ROWS = 10_000;
/** The most steps that are taken along a chain. Each step asks the database, and a visitor decides less often. */
const MAX_STEPS = 1000;
/** The most values that one query compares. */
const MAX_VALUES = 500;

type Row = Tables['sekisho_records'];

/**
 * The row of a decision. Where several have its id, it is the one that came first: whoever learns an id learns it of a
 * decision that is there already.
 */
export const decisionRow = (tx: Tx | Database['tables'], consentId: string): Promise<Row | undefined> =>
	tx
		.selectFrom('sekisho_records')
		.selectAll()
		.where('consent_id', '=', consentId)
		.orderBy('sequence')
		.limit(1)
		.executeTakeFirst();

/**
 * Every row of the visitor who made a decision: along the records before and after it. A record is behind another only
 * where it has its hash as well: whoever merely learnt an id gets neither into that visitor's records nor to them.
 */
export async function visitorRows(tables: Database['tables'], consentId: string): Promise<Row[]> {
	const row = await decisionRow(tables, consentId);
	return row ? linkedRows(tables, [row]) : [];
}

/** Some rows of one visitor, and all that are linked to them. */
async function linkedRows(tx: Tx | Database['tables'], known: readonly Row[]): Promise<Row[]> {
	const found = new Map(known.map((row) => [row.sequence, row]));
	let frontier = known;
	for (let step = 0; frontier.length > 0 && step < MAX_STEPS && found.size < MAX_ROWS; step++) {
		const near = await nearRows(tx, frontier);
		const edge = frontier;
		frontier = near.filter((row) => !found.has(row.sequence) && edge.some((one) => areLinked(one, row)));
		for (const row of frontier) found.set(row.sequence, row);
	}
	return [...found.values()].sort((one, other) => one.sequence - other.sequence);
}

const areLinked = (one: Row, other: Row): boolean => follows(one, other) || follows(other, one);

/** Does a record name the other as the one before it, by its id and by the hash of what is in it? */
function follows({ previous_id, body }: Row, earlier: Row): boolean {
	if (body === null || previous_id === null || previous_id !== earlier.record_id) return false;
	return JSON.parse(body).previousHash === earlier.record_hash;
}

/** The rows that name one of these as the one before them, and those that these name. */
async function nearRows(tx: Tx | Database['tables'], frontier: readonly Row[]): Promise<Row[]> {
	const questions = [
		['record_id', frontier.map(({ previous_id }) => previous_id)] as const,
		['previous_id', frontier.map(({ record_id }) => record_id)] as const,
	];
	const rows: Row[] = [];
	for (const [column, ids] of questions) {
		const values = ids.filter((id) => id !== null);
		for (let at = 0; at < values.length; at += MAX_VALUES)
			rows.push(
				...(await tx
					.selectFrom('sekisho_records')
					.selectAll()
					.where(column, 'in', values.slice(at, at + MAX_VALUES))
					.orderBy('sequence')
					.limit(MAX_ROWS)
					.execute()),
			);
	}
	return rows;
}

/** Takes out what a visitor's rows say. The hashes stay, and a note of it becomes part of the chain. */
export async function eraseVisitor({ kind, tables }: Database, consentId: string, now: number): Promise<number> {
	// The long way is taken before anybody has to wait for us.
	const known = await visitorRows(tables, consentId);
	return tables.transaction().execute(async (tx) => {
		const head = await lockHead(tx);
		const sequences = (await linkedRows(tx, known)).map(({ sequence }) => sequence);
		if (sequences.length === 0) return 0;
		for (let at = 0; at < sequences.length; at += MAX_VALUES)
			await tx
				.updateTable('sekisho_records')
				.set({ record_id: null, consent_id: null, previous_id: null, body: null })
				.where('sequence', 'in', sequences.slice(at, at + MAX_VALUES))
				.execute();
		const body = canonicalJson({ erased: sequences });
		const note = { kind: 'erasure' as const, body, recordHash: hexHash(body) };
		await appendRows({ tx, kind, head }, [note], Math.max(now, head.received_at));
		return sequences.length;
	});
}
