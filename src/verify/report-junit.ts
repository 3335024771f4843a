import { escapeHtml } from '../lib/escape-html.js';
import { PHASES } from './evidence.js';
import type { SiteReport } from './verify-site.js';

/** Escapes a text for XML, and removes the control characters that XML 1.0 does not allow. */
const escapeXml = (text: string) => escapeHtml(text).replace(/[^\t\n\r\u0020-\uffff]/g, '');

/** Writes the report as JUnit XML: a suite for each site, and in it a case for each phase. */
export function reportJunit(reports: readonly SiteReport[]): string {
	const suites = reports.map(({ site, findings }) => {
		const cases = PHASES.map((phase) => {
			const failures = findings
				.filter((finding) => finding.phase === phase)
				.map(
					({ code, message, evidence }) =>
						`<failure type="${code}" message="${escapeXml(message)}">${escapeXml(evidence.join('\n'))}</failure>`,
				);
			return {
				failed: failures.length > 0,
				xml: `<testcase classname="${escapeXml(site)}" name="${phase}">${failures.join('')}</testcase>`,
			};
		});
		const failed = cases.filter((one) => one.failed).length;
		return `<testsuite name="${escapeXml(site)}" tests="${cases.length}" failures="${failed}">\n${cases.map(({ xml }) => xml).join('\n')}\n</testsuite>`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="sekisho verify">\n${suites.join('\n')}\n</testsuites>\n`;
}
