import { escapeHtml } from '../lib/escape-html.js';
import { PHASES } from './evidence.js';
import type { SiteReport } from './verify-site.js';

/** Text as it can stand in XML, which has no place for other control characters. */
const escapeXml = (text: string) => escapeHtml(text).replace(/[^\t\n\r\u0020-\uffff]/g, '');

/** The report as JUnit: a suite for each site, a case for each phase. */
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
