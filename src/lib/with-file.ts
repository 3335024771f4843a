import type { Report } from './report.js';
import { sameBuild } from './same-build.js';

/**
 * Runs something with a file of ours once it is there. Where the file cannot be had, or what is run fails, that is reported.
 * @param file the import of the file
 * @returns what was returned, or nothing after a failure; never rejects
 */
export const withFile = <Module extends object, Result>(
	file: Promise<Module>,
	run: (module: Module) => Result | Promise<Result>,
	report: Report,
): Promise<Result | void> =>
	file
		.then(sameBuild)
		.then(run)
		.catch((error) => report('failed', error));
