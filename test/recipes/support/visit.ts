import { randomBytes } from 'node:crypto';
import { poll } from '../../support/wait/poll.js';
import { type Asked, ask } from './ask.js';
import type { Server } from './server.js';

/** One visit: the line it left in the log, and the cookies it got. */
export interface Visit {
	readonly line: string;
	readonly cookies: string[];
}

/** Visits a server under a path of its own, to know its line in the log again. */
export async function visit(server: Server, asked: Asked = {}): Promise<Visit> {
	const path = `/visit-${randomBytes(8).toString('hex')}`;
	const cookies = await ask(server.port, { ...asked, path: `${path}?query=private` });
	const mine = async () => server.lines().filter((line) => line.includes(path));
	const found = await poll(
		async () => (await mine())[0],
		5_000,
		() => `no line for ${path}`,
	);
	if ((await mine()).length > 1) throw new Error(`two lines for ${path}`);
	return { line: found, cookies };
}
