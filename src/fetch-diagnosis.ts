import type { Report } from './lib/report.js';
import { withFile } from './lib/with-file.js';

/** Fetches the words for what is wrong with a configuration or a call. @param run says some of them */
export const fetchDiagnosis = (report: Report, run: (file: typeof import('./config/diagnose.js')) => void) =>
	withFile(import('./config/diagnose.js'), run, report);
