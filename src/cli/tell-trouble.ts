import { UsageError } from './usage-error.js';

/**
 * Prints why a command could not do its work, for example because there is no browser or no page.
 * @param error the error that was thrown
 * @returns the exit code, 2
 * @throws the error itself, if it is a UsageError
 */
export function tellTrouble(error: unknown): number {
	if (error instanceof UsageError) throw error;
	process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
	return 2;
}
