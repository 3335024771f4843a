import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';

/**
 * Makes a process and its group end with this process. A small shell waits on a pipe, which closes when we end, also by
 * SIGKILL, where no exit handler runs. The shell then kills the group.
 * @param child the process; it must have been started `detached`
 * @returns a function that kills the group at once
 */
export function leash({ pid }: ChildProcess): () => void {
	if (pid === undefined) return () => {};
	const shell = spawn('sh', ['-c', `cat; kill -KILL -${pid}`], {
		stdio: ['pipe', 'ignore', 'ignore'],
		detached: true,
	});
	shell.unref();
	// A piped stdin is a socket, although its type does not say so. It would keep the test process alive.
	(shell.stdin as unknown as Socket).unref();
	return () => shell.stdin?.end();
}
