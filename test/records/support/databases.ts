import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { ask, startPostgres } from './postgres.js';

/** A kind of database, and how a test gets one and gets at its rows. */
export interface Databases {
	/** The address of a new, empty database. */
	create(): Promise<string>;
	/** Does something behind the back of the records. */
	run(address: string, sql: string): Promise<{ [column: string]: unknown }[]>;
	stop(): Promise<void>;
}

export type Kind = 'SQLite' | 'PostgreSQL';

export const KINDS: readonly Kind[] = ['SQLite', 'PostgreSQL'];

/** Starts what a kind of database needs. */
export const startDatabases = (kind: Kind): Promise<Databases> => (kind === 'SQLite' ? sqlite() : postgres());

async function sqlite(): Promise<Databases> {
	const folder = mkdtempSync(join(tmpdir(), 'sekisho-records-'));
	let files = 0;
	return {
		create: async () => join(folder, `${++files}.sqlite`),
		async run(address, sql) {
			const file = new Sqlite(address);
			try {
				const statement = file.prepare(sql);
				if (statement.reader) return statement.all() as { [column: string]: unknown }[];
				statement.run();
				return [];
			} finally {
				file.close();
			}
		},
		stop: async () => rmSync(folder, { recursive: true, force: true }),
	};
}

async function postgres(): Promise<Databases> {
	const server = await startPostgres();
	return { create: server.database, run: ask, stop: server.stop };
}
