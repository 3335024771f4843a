import type { Report } from './lib/report.js';
import { sameBuild } from './lib/same-build.js';

/** The words for what is wrong are a file of their own. */
export const fetchDiagnosis = (report: Report, run: (file: typeof import('./config/diagnose.js')) => void) =>
	import('./config/diagnose.js')
		.then(sameBuild)
		.then(run)
		.catch((error) => report('failed', error));
