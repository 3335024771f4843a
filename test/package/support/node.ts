import { spawnSync } from 'node:child_process';
import { ROOT } from './dist.js';

/** How a program ended and all that it said. */
export interface Ended {
	readonly code: number | null;
	readonly said: string;
}

/** Runs a module's text in a Node of its own, with no DOM, where `sekisho` is this package by its `exports`. */
export const runModule = (text: string): Ended => run(['--input-type=module', '--eval', text]);

/** Runs Node in the folder of the package. */
export function run(args: readonly string[]): Ended {
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
	return { code: status, said: `${stdout}${stderr}` };
}
