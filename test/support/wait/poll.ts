import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Tries until the result is truthy, and returns it.
 * @param attempt is called every 30 ms; an error counts as a failed attempt
 * @param timeout in ms
 * @param message makes the message of the error, from the last result
 * @throws Error after `timeout`, with the last error as its cause
 */
export async function poll<T>(
	attempt: () => Promise<T>,
	timeout: number,
	message: (last: T | undefined) => string,
): Promise<NonNullable<T>> {
	const end = performance.now() + timeout;
	for (;;) {
		let last: T | undefined;
		let cause: unknown;
		try {
			last = await attempt();
			if (last) return last;
		} catch (error) {
			// Usually the page is just being left. An error that lasts is reported below.
			cause = error;
		}
		if (performance.now() > end)
			throw new Error(`${message(last)}${cause ? ` (${String(cause)})` : ''}`, {
				cause,
			});
		await sleep(30);
	}
}
