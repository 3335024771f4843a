import { UsageError } from './usage-error.js';

/**
 * Tells what kept a command from its work: no browser, no page.
 * @returns the exit code
 * @throws where the command was called wrongly
 */
export function tellTrouble(error: unknown): number {
	if (error instanceof UsageError) throw error;
	process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
	return 2;
}
