import type { Report } from './lib/report.js';
import { withFile } from './lib/with-file.js';

/** Fetches the file that finds and phrases faults of a configuration or a call. @param run called with that file */
export const fetchDiagnosis = (report: Report, run: (file: typeof import('./config/diagnose.js')) => void) =>
	withFile(import('./config/diagnose.js'), run, report);
