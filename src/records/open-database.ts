import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import type { Database, Tables } from './database.js';
import { migrate } from './migrations.js';

/**
 * The type ids of PostgreSQL's `int8`, and of `numeric`, the type of a sum of them. `pg` returns both as strings, because
 * they can exceed 2 ** 53; ours do not.
 */
const BIG_NUMBERS: readonly number[] = [20, 1700];

const MAX_CONNECTIONS = 4;

/**
 * Opens a database and brings its tables up to date.
 * @param address `postgres://…`, or the path of an SQLite file
 * @param report gets the error of a connection that fails while idle
 * @throws an error if the driver is not installed or the database does not answer
 */
export async function openDatabase(address: string, report: (error: Error) => void): Promise<Database> {
	const database = /^postgres(ql)?:\/\//.test(address)
		? await openPostgres(address, report)
		: await openSqlite(address);
	try {
		await migrate(database);
		return database;
	} catch (error) {
		await database.tables.destroy();
		throw error;
	}
}

async function openPostgres(connectionString: string, report: (error: Error) => void): Promise<Database> {
	const { default: pg } = await import('pg').catch(() => lacking('pg'));
	const pool = new pg.Pool({
		connectionString,
		max: MAX_CONNECTIONS,
		connectionTimeoutMillis: 10_000,
		types: {
			getTypeParser: (type: number, format?: 'text' | 'binary') =>
				BIG_NUMBERS.includes(type) ? Number : pg.types.getTypeParser(type, format as 'text'),
		} as typeof pg.types,
	});
	// Without a listener, the 'error' event of an idle connection ends the process when the database restarts:
	// https://node-postgres.com/apis/pool#error
	pool.on('error', report);
	return { kind: 'postgres', tables: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) };
}

async function openSqlite(path: string): Promise<Database> {
	const { default: Sqlite } = await import('better-sqlite3').catch(() => lacking('better-sqlite3'));
	const file = new Sqlite(path, { timeout: 10_000 });
	file.pragma('journal_mode = WAL');
	// An answer means that the record is on the disk. WAL with `synchronous = NORMAL` could lose it in a power failure.
	file.pragma('synchronous = FULL');
	return { kind: 'sqlite', tables: new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) }) };
}

const lacking = (driver: string): never => {
	throw new Error(`sekisho/records needs the package ${driver} for this database. Install it: npm install ${driver}`);
};
