import type { Report } from './report.js';
import { sameBuild } from './same-build.js';

/**
 * Runs a function with a file of ours once it is fetched. If the file cannot be fetched, or the function fails, the
 * error is reported.
 * @param file the import of the file
 * @returns the result of the function, or `undefined` after an error; never rejects
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
