import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { leash } from '../engines/leash.js';
import type { Answer, Hit } from './router.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A server in a process of its own, as an owner starts it. */
export interface Program {
	/** Passes a request on to that server, and returns its response. */
	answer(hit: Hit): Promise<Exclude<Answer, string>>;
	close(): Promise<unknown>;
}

/** Runs a module with Node on a free port, and waits until it prints its address. It ends with the test process. */
export async function startProgram(path: string): Promise<Program> {
	const child = spawn(process.execPath, [path], {
		cwd: ROOT,
		env: { ...process.env, PORT: '0' },
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: true,
	});
	const kill = leash(child);
	const ended = once(child, 'exit');
	const origin = await new Promise<string>((resolve, reject) => {
		let said = '';
		const hear = (text: unknown) => {
			said += text;
			const [, port] = /http:\/\/localhost:(\d+)/.exec(said) ?? [];
			if (port) resolve(`http://127.0.0.1:${port}`);
		};
		child.stdout.on('data', hear);
		child.stderr.on('data', hear);
		child.once('exit', () => reject(new Error(`${path} has ended: ${said}`)));
	});
	return {
		answer: (hit) => pass(hit, origin).catch((error) => ({ status: 502, body: `${path}: ${error}` })),
		close: () => {
			kill();
			return ended;
		},
	};
}

/** Passes a request on, as a proxy does. @returns the response */
async function pass({ method, host, path, headers, body }: Hit, origin: string): Promise<Exclude<Answer, string>> {
	const { 'transfer-encoding': _, connection: __, ...rest } = headers;
	const asking = request(origin + path, { method, headers: { ...rest, host } });
	asking.end(body);
	const [answer] = (await once(asking, 'response')) as [IncomingMessage];
	const { 'transfer-encoding': ___, connection: ____, 'keep-alive': _____, ...sent } = answer.headers;
	return { status: answer.statusCode, headers: sent as Record<string, string | string[]>, body: await buffer(answer) };
}
