import { setTimeout as sleep } from 'node:timers/promises';

/** Tries until the result is truthy; at the time limit the last error, or else `message`, tells what was missing. */
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
			// Most often a page that is just being left; a lasting error is reported below.
			cause = error;
		}
		if (performance.now() > end)
			throw new Error(`${message(last)}${cause ? ` (${String(cause)})` : ''}`, {
				cause,
			});
		await sleep(30);
	}
}
