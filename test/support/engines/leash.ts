import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';

/**
 * Ties a process and its group to this process: a small shell waits on a pipe that closes when we end, however we end
 * (also by SIGKILL, where no exit handler runs), and then kills the group. The process must have been started
 * `detached`. Returns a function that kills the group at once.
 */
export function leash({ pid }: ChildProcess): () => void {
	if (pid === undefined) return () => {};
	const shell = spawn('sh', ['-c', `cat; kill -KILL -${pid}`], {
		stdio: ['pipe', 'ignore', 'ignore'],
		detached: true,
	});
	shell.unref();
	// A piped stdin is a socket, whatever its type says, and would keep the test process alive.
	(shell.stdin as unknown as Socket).unref();
	return () => shell.stdin?.end();
}
