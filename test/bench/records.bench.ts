/**
 * How many records a second a server takes, on the built files: `npm run bench:records`. 64 connections post to a server
 * process; then the rows are counted, the chain is verified, and the figures are timed. In the environment: RECORDS to post
 * (100,000), ROWS in the database when the figures are timed (1,000,000).
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { openRecords } from '../../src/records/index.js';
import { freePort } from '../recipes/support/free-port.js';
import { KINDS, startDatabases } from '../records/support/databases.js';
import { makeRecord } from '../records/support/make-record.js';

const CONNECTIONS = 64;
const SERVER = fileURLToPath(new URL('../records/support/server.mjs', import.meta.url));
const LANGUAGES = ['en', 'ja', 'de', 'fr', 'ar'];
const EVENTS = ['ConsentGiven', 'ConsentRefused', 'ConsentWithdrawn'] as const;
const WANTED = Number(process.env.RECORDS ?? 100_000);
const ROWS = Number(process.env.ROWS ?? 1_000_000);

const recordOf = (number: number) =>
	makeRecord({
		event: EVENTS[number % EVENTS.length],
		choices: { necessary: true, analytics: number % 2 === 0, marketing: number % 3 === 0 },
		language: LANGUAGES[number % LANGUAGES.length],
		policyVersion: `2026-0${(number % 9) + 1}-01`,
	});

/** Posts over connections that stay open, and says how often the answer was "stored". */
async function postAll(port: number): Promise<number> {
	const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
	let next = 0;
	let stored = 0;
	const post = (body: string) =>
		new Promise<number | undefined>((resolve, reject) => {
			const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
			const sent = request(
				{ agent, port, host: '127.0.0.1', method: 'POST', path: '/consent-records', headers },
				(answer) => answer.resume().on('end', () => resolve(answer.statusCode)),
			);
			sent.on('error', reject).end(body);
		});
	await Promise.all(
		Array.from({ length: CONNECTIONS }, async () => {
			while (next < WANTED) if ((await post(JSON.stringify(recordOf(next++)))) === 201) stored++;
		}),
	);
	agent.destroy();
	return stored;
}

const memoryOf = (pid: number | undefined) =>
	Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

async function measure(name: string, database: string): Promise<void> {
	const port = await freePort();
	const env = { ...process.env, PORT: `${port}`, DATABASE_URL: database };
	const server = spawn(process.execPath, [SERVER], { env, stdio: ['ignore', 'pipe', 'inherit'] });
	await once(server.stdout, 'data');
	const memory: number[] = [];
	const look = setInterval(() => memory.push(memoryOf(server.pid)), 500);
	const start = performance.now();
	const stored = await postAll(port);
	const seconds = (performance.now() - start) / 1000;
	clearInterval(look);
	server.kill('SIGKILL');
	await once(server, 'exit');
	const at = (part: number) => Math.round(memory[Math.floor((memory.length - 1) * part)] ?? 0);
	console.log(
		`${name}: ${stored} of ${WANTED} stored at ${CONNECTIONS} connections in ${seconds.toFixed(1)} s: ${Math.round(stored / seconds)} a second`,
	);
	console.log(`${name}: server memory ${at(0.1)}, ${at(0.5)}, ${at(1)} MB after a tenth, a half and all of it`);
	const records = openRecords({ database, suppressBelow: 0 });
	const { intact, records: kept } = await records.verify();
	console.log(`${name}: ${kept} records in the chain, ${intact ? 'intact' : 'NOT INTACT'}, ${stored - kept} lost`);
	for (let number = kept; number < ROWS; )
		await Promise.all(Array.from({ length: Math.min(5000, ROWS - number) }, () => records.add(recordOf(number++))));
	const times: number[] = [];
	for (let turn = 0; turn < 5; turn++) {
		const begin = performance.now();
		await records.figures();
		times.push(performance.now() - begin);
	}
	console.log(
		`${name}: figures over ${Math.max(kept, ROWS)} records in ${times.map((time) => time.toFixed(1)).join(', ')} ms`,
	);
	await records.close();
}

test.each(KINDS)('%s', { timeout: 3_600_000 }, async (kind) => {
	const databases = await startDatabases(kind);
	await measure(kind, await databases.create());
	await databases.stop();
});
