import { canonicalJson } from '../record/canonical-json.js';
import { appendRows, lockHead } from './append-records.js';
import type { Database, Tables, Tx } from './database.js';
import { hexHash } from './sha256.js';

/** More decisions than one visitor makes: who forges a longer chain gets no more of the database. */
const MAX_ROWS = 10_000;
/** So many values are compared in one question. */
const MAX_VALUES = 500;

type Row = Tables['sekisho_records'];

/**
 * Every row of the visitor who made a decision: along the records before and after it. A record is behind another only
 * where it has its hash as well: whoever merely learnt an id gets neither into that visitor's records nor to them.
 */
export async function visitorRows(tx: Tx | Database['tables'], consentId: string): Promise<Row[]> {
	const found = new Map<number, Row>();
	let frontier: readonly Row[] = [];
	let ids = { consents: [consentId], records: [] as string[], previous: [] as string[] };
	while (found.size < MAX_ROWS && [...ids.consents, ...ids.records, ...ids.previous].length > 0) {
		const near = await nearRows(tx, ids);
		const isFirst = found.size === 0;
		const fresh = near.filter(
			(row) => !found.has(row.sequence) && (isFirst || frontier.some((one) => areLinked(one, row))),
		);
		for (const row of fresh) found.set(row.sequence, row);
		frontier = fresh;
		const texts = (values: readonly (string | null)[]) => values.filter((value) => value !== null);
		ids = {
			consents: [],
			records: texts(fresh.map(({ previous_id }) => previous_id)),
			previous: texts(fresh.map(({ record_id }) => record_id)),
		};
	}
	return [...found.values()].sort((one, other) => one.sequence - other.sequence);
}

const areLinked = (one: Row, other: Row): boolean => follows(one, other) || follows(other, one);

/** Does a record name the other as the one before it, by its id and by the hash of what is in it? */
function follows({ previous_id, body }: Row, earlier: Row): boolean {
	if (body === null || previous_id === null || previous_id !== earlier.record_id) return false;
	return JSON.parse(body).previousHash === earlier.record_hash;
}

async function nearRows(
	tx: Tx | Database['tables'],
	{ consents, records, previous }: { consents: string[]; records: string[]; previous: string[] },
): Promise<Row[]> {
	const questions = [
		['consent_id', consents] as const,
		['record_id', records] as const,
		['previous_id', previous] as const,
	];
	const rows: Row[] = [];
	for (const [column, values] of questions)
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
	return rows;
}

/** Takes out what a visitor's rows say. The hashes stay, and a note of it becomes part of the chain. */
export async function eraseVisitor({ kind, tables }: Database, consentId: string, now: number): Promise<number> {
	return tables.transaction().execute(async (tx) => {
		const head = await lockHead(tx);
		const sequences = (await visitorRows(tx, consentId)).map(({ sequence }) => sequence);
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
