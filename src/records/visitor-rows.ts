import { canonicalJson } from '../record/canonical-json.js';
import { appendRows, lockHead } from './append-records.js';
import type { Database, Tables, Tx } from './database.js';
import { hexHash } from './sha256.js';

/** The most rows that are collected for one visitor. No visitor decides so often, but a forger can link more records. */
const MAX_ROWS = 10_000;
/** The most steps along the links between records. Each step is two queries. No visitor decides so often. */
const MAX_STEPS = 1000;
/** The most values in the `in (…)` of one query. */
const MAX_VALUES = 500;

type Row = Tables['sekisho_records'];

/**
 * Finds the row of a decision. If several rows have its id, the first counts: a forger who copies an id can do so only after
 * the visitor's own record has come in.
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
 * Finds every row of the visitor who made a decision, by following the links between records in both directions. A link
 * counts only if the later record has both the id and the hash of the earlier one. The hash cannot be computed from an id,
 * so a forger who knows only an id can neither add a record to a visitor's history nor read it.
 */
export async function visitorRows(tables: Database['tables'], consentId: string): Promise<Row[]> {
	const row = await decisionRow(tables, consentId);
	return row ? linkedRows(tables, [row]) : [];
}

/** The given rows of one visitor, and all rows that are linked to them, in order. */
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

/** Does a record name the earlier one as its predecessor, by id and by hash? */
function follows({ previous_id, body }: Row, earlier: Row): boolean {
	if (body === null || previous_id === null || previous_id !== earlier.record_id) return false;
	return JSON.parse(body).previousHash === earlier.record_hash;
}

/** The rows that are named by the given ones as predecessors, and those that name them. The hashes are not compared yet. */
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

/**
 * Erases the contents of a visitor's rows. Their hashes stay, and a row that lists them is appended to the chain.
 * @param consentId the id of one decision of the visitor
 * @param now the server's time, in ms since 1970
 * @returns the number of rows whose contents were erased
 */
export async function eraseVisitor({ kind, tables }: Database, consentId: string, now: number): Promise<number> {
	// The long search runs before the lock is taken. Inside it, only rows that came in since have to be found.
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
