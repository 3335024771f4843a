import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../../recipes/support/free-port.js';

/** A PostgreSQL of the test's own. */
export interface Postgres {
	/** The address of a new, empty database in it. */
	database(): Promise<string>;
	stop(): Promise<void>;
}

const DEBIAN = '/usr/lib/postgresql';

/** Where the programs are: Debian keeps the server's away from PATH. */
function programs(): string {
	const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((one, other) => Number(other) - Number(one)) : [];
	const found = [...versions.map((version) => join(DEBIAN, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
	const folder = found.find((folder) => existsSync(join(folder, 'initdb')));
	if (!folder) throw new Error('PostgreSQL is not installed. On Debian: apt-get install postgresql');
	return folder;
}

/** PostgreSQL does not run as root; root runs it as the user that Debian made for it. */
const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};

function idOf(flag: '-u' | '-g'): number {
	return Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
}

/** Starts a server on a free port with an empty folder. */
export async function startPostgres(): Promise<Postgres> {
	const bin = programs();
	const folder = mkdtempSync(join(tmpdir(), 'sekisho-postgres-'));
	chmodSync(folder, 0o777);
	const data = join(folder, 'data');
	execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
		...user,
		stdio: 'ignore',
		cwd: folder,
	});
	const port = await freePort();
	const flags = ['-D', data, '-p', `${port}`, '-k', folder, '-c', 'listen_addresses=127.0.0.1'];
	const server = spawn(join(bin, 'postgres'), flags, { ...user, stdio: 'ignore', cwd: folder });
	const ended = new Promise((resolve) => server.once('exit', resolve));
	const address = (name: string) => `postgres://postgres@127.0.0.1:${port}/${name}`;
	await answers(address('postgres'));
	let databases = 0;
	return {
		async database() {
			const name = `records${++databases}`;
			await ask(address('postgres'), `create database ${name}`);
			return address(name);
		},
		async stop() {
			// Its fast way to stop: what is open is given up.
			server.kill('SIGINT');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** Asks one thing and hangs up. */
export async function ask(connectionString: string, sql: string): Promise<{ [column: string]: unknown }[]> {
	const client = new pg.Client({ connectionString });
	await client.connect();
	try {
		return (await client.query(sql)).rows;
	} finally {
		await client.end();
	}
}

async function answers(connectionString: string): Promise<void> {
	const until = Date.now() + 30_000;
	for (;;) {
		try {
			await ask(connectionString, 'select 1');
			return;
		} catch (error) {
			if (Date.now() > until) throw error;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
}
