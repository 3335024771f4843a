import { report } from './report.js';

/** Runs a step of ours. Where it fails, the failure is reported, everything stays held, and the page goes on. */
export async function attempt(run: () => unknown): Promise<void> {
	try {
		await run();
	} catch (error) {
		report('failed', error);
	}
}
