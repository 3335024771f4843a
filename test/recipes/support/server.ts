import { type ChildProcess, spawn } from 'node:child_process';
import { poll } from '../../support/wait/poll.js';
import { ask } from './ask.js';

/** A server that runs, and what it wrote into its access log. */
export interface Server {
	readonly port: number;
	/** Every line so far. */
	lines(): string[];
	/** Ends it, and waits until it has ended. */
	stop(): Promise<unknown>;
}

/** Starts a program and waits until it answers. */
export async function serve(
	[program = '', ...args]: string[],
	{ port, env, log }: { port: number; env?: NodeJS.ProcessEnv; log?: () => string },
): Promise<Server> {
	const child: ChildProcess = spawn(program, args, {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const ended = new Promise((resolve) => child.once('exit', resolve));
	let said = '';
	let faults = '';
	child.stdout?.on('data', (text) => {
		said += text;
	});
	child.stderr?.on('data', (text) => {
		faults += text;
	});
	const lines = () => (log?.() ?? said).split('\n').filter(Boolean);
	const stop = () => {
		child.kill();
		return ended;
	};
	try {
		await poll(
			() => ask(port, { path: '/start' }),
			20_000,
			() => `${program} does not answer: ${faults}`,
		);
		await poll(
			async () => lines()[0],
			5_000,
			() => `${program} writes no log: ${faults}`,
		);
	} catch (error) {
		await stop();
		throw error;
	}
	return { port, lines, stop };
}
