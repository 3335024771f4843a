import type { Visitor } from '../engines/visitor.js';
import { poll } from './poll.js';

/** `Visitor.until`, which is the same for all engines. */
export async function until<T>(
	visitor: Visitor,
	condition: string | (() => T | Promise<T>),
	timeout: number,
): Promise<T> {
	const attempt = (): Promise<T> =>
		typeof condition === 'string' ? visitor.evaluate<T>(condition) : visitor.evaluate(condition);
	return poll(
		attempt,
		timeout,
		(last) => `not so within ${timeout} ms (last: ${JSON.stringify(last)}): ${String(condition)}`,
	);
}
