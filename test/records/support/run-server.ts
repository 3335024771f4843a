import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../recipes/support/free-port.js';

/** A server for records, in a process of its own. */
export interface RecordsServer {
	readonly url: string;
	readonly pid: number | undefined;
	/** Ends it without a word, as a crash does, and starts it again at the same address. */
	crash(): Promise<void>;
	stop(): Promise<void>;
}

const SERVER = fileURLToPath(new URL('server.mjs', import.meta.url));

/** Starts one for a database. */
export async function runServer(database: string): Promise<RecordsServer> {
	const port = await freePort();
	let child = await start(port, database);
	const kill = async () => {
		if (child.exitCode !== null || child.signalCode !== null) return;
		const ended = once(child, 'exit');
		child.kill('SIGKILL');
		await ended;
	};
	return {
		url: `http://127.0.0.1:${port}/consent-records`,
		get pid() {
			return child.pid;
		},
		async crash() {
			await kill();
			child = await start(port, database);
		},
		stop: kill,
	};
}

async function start(port: number, database: string): Promise<ChildProcess> {
	const child = spawn(process.execPath, [SERVER], {
		env: { ...process.env, PORT: `${port}`, DATABASE_URL: database },
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	await once(child.stdout, 'data');
	return child;
}
