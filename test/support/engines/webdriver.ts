import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { poll } from '../wait/poll.js';
import { leash } from './leash.js';

/** A session of a WebDriver server (https://www.w3.org/TR/webdriver2/). It sends commands one after the other. */
export class WebDriver {
	#current = '';
	#queue: Promise<unknown> = Promise.resolve();

	/** Starts the server, and a session in it. `end` ends both. */
	static async start(program: string, env: NodeJS.ProcessEnv, capabilities: object): Promise<WebDriver> {
		const port = await freePort();
		const child = spawn(program, [`--port=${port}`], {
			env,
			stdio: 'ignore',
			detached: true,
		});
		const kill = leash(child);
		const address = `http://127.0.0.1:${port}`;
		await poll(
			() => ask(`${address}/status`, 'GET'),
			10_000,
			() => `${program} does not answer`,
		);
		const { sessionId } = await ask<{ sessionId: string }>(`${address}/session`, 'POST', {
			capabilities: { alwaysMatch: capabilities },
		});
		return new WebDriver(`${address}/session/${sessionId}`, child, kill);
	}

	private constructor(
		private readonly address: string,
		private readonly child: ChildProcess,
		private readonly kill: () => void,
	) {}

	/** Sends a command to the session. @param handle a window, to which it switches first */
	send<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object, handle = this.#current): Promise<T> {
		const turn = async (): Promise<T> => {
			if (handle !== this.#current) await ask(`${this.address}/window`, 'POST', { handle });
			this.#current = handle;
			return ask<T>(this.address + path, method, body);
		};
		const done = this.#queue.then(turn);
		this.#queue = done.catch(() => {});
		return done;
	}

	async end(): Promise<void> {
		const gone = once(this.child, 'exit');
		await ask(this.address, 'DELETE').catch(() => {});
		this.kill();
		await gone;
	}
}

async function ask<T>(url: string, method: string, body?: object): Promise<T> {
	const payload = method === 'POST' ? JSON.stringify(body ?? {}) : null;
	// If the driver hangs, this error says so, and the test does not run into its own timeout.
	const response = await fetch(url, {
		method,
		body: payload,
		signal: AbortSignal.timeout(60_000),
	});
	const { value } = (await response.json()) as { value: T };
	if (!response.ok) {
		const { error, message } = value as { error?: string; message?: string };
		throw new Error(`${error}: ${message}`);
	}
	return value;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	if (address === null || typeof address === 'string') throw new Error('no port');
	return address.port;
}
