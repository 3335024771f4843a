import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { binary } from './binary.js';
import { leash } from './leash.js';

/** A virtual screen, for a browser without a headless mode. */
export interface Display {
	/** The value for the environment variable DISPLAY. */
	readonly name: string;
	close(): void;
}

/** Starts an X server, which chooses a free display number. */
export async function openDisplay(): Promise<Display> {
	const program = binary(['Xvfb'], 'xvfb');
	const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
		detached: true,
	});
	const kill = leash(child);
	const [number] = await once(child.stdio[3] as Readable, 'data');
	child.unref();
	return { name: `:${String(number).trim()}`, close: kill };
}
