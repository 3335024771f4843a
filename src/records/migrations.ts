import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { NO_HASH } from './chain.js';
import type { Database } from './database.js';

/**
 * Creates the tables, or brings those of an older version up to date. Servers that start at the same time wait for one
 * another: in PostgreSQL kysely takes an advisory lock; in SQLite it takes none (kysely's `SqliteAdapter`), so we do.
 * @throws the database's error
 */
export async function migrate({ kind, tables }: Database): Promise<void> {
	if (kind === 'postgres') return migrateToLatest(tables, kind);
	await sql`begin immediate`.execute(tables);
	try {
		await migrateToLatest(tables, kind);
		await sql`commit`.execute(tables);
	} catch (error) {
		await sql`rollback`.execute(tables);
		throw error;
	}
}

async function migrateToLatest(tables: Database['tables'], kind: Database['kind']): Promise<void> {
	const migrator = new Migrator({
		db: tables,
		provider: {
			getMigrations: async () => ({ '001-records': { up: (db) => createTables(db, kind) } satisfies Migration }),
		},
		migrationTableName: 'sekisho_migrations',
		migrationLockTableName: 'sekisho_migrations_lock',
	});
	const { error } = await migrator.migrateToLatest();
	if (error) throw error;
}

async function createTables(db: Kysely<unknown>, kind: Database['kind']): Promise<void> {
	await createRecords(db, kind);
	await db.schema
		.createTable('sekisho_head')
		.addColumn('id', 'integer', (column) => column.primaryKey())
		.addColumn('first_sequence', 'bigint', (column) => column.notNull())
		.addColumn('first_row_hash', 'text', (column) => column.notNull())
		.addColumn('sequence', 'bigint', (column) => column.notNull())
		.addColumn('row_hash', 'text', (column) => column.notNull())
		.addColumn('received_at', 'bigint', (column) => column.notNull())
		.execute();
	await sql`insert into sekisho_head values (1, 0, ${NO_HASH}, 0, ${NO_HASH}, 0)`.execute(db);
	await db.schema
		.createTable('sekisho_seen')
		.addColumn('id_hash', 'text', (column) => column.primaryKey())
		.addColumn('record_hash', 'text', (column) => column.notNull())
		.addColumn('month', 'integer', (column) => column.notNull())
		.execute();
	await db.schema
		.createTable('sekisho_months')
		.addColumn('month', 'integer', (column) => column.primaryKey())
		.execute();
	await db.schema
		.createTable('sekisho_seals')
		.addColumn('day', 'text', (column) => column.primaryKey())
		.addColumn('seal', 'text', (column) => column.notNull())
		.execute();
	await createCounts(db);
}

/** In PostgreSQL, each month is a partition, so that dropping it is fast. In SQLite, an index finds the rows of a month. */
async function createRecords(db: Kysely<unknown>, kind: Database['kind']): Promise<void> {
	const table = db.schema
		.createTable('sekisho_records')
		.addColumn('month', 'integer', (column) => column.notNull())
		.addColumn('sequence', 'bigint', (column) => column.notNull())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('received_at', 'bigint', (column) => column.notNull())
		.addColumn('record_id', 'text')
		.addColumn('consent_id', 'text')
		.addColumn('previous_id', 'text')
		.addColumn('body', 'text')
		.addColumn('record_hash', 'text', (column) => column.notNull())
		.addColumn('previous_row_hash', 'text', (column) => column.notNull())
		.addColumn('row_hash', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('sekisho_records_key', ['sequence', 'month']);
	await (kind === 'postgres' ? table.modifyEnd(sql`partition by list (month)`) : table).execute();
	for (const column of ['record_id', 'consent_id', 'previous_id', 'month'])
		await db.schema.createIndex(`sekisho_records_${column}`).on('sekisho_records').column(column).execute();
}

async function createCounts(db: Kysely<unknown>): Promise<void> {
	const keys = ['day', 'result', 'shown', 'policy_version', 'language', 'regime'];
	let table = db.schema.createTable('sekisho_counts').addColumn('count', 'bigint', (column) => column.notNull());
	for (const key of keys)
		table = table.addColumn(key, key === 'shown' ? 'integer' : 'text', (column) => column.notNull());
	await table.addPrimaryKeyConstraint('sekisho_counts_key', keys as never[]).execute();
}
