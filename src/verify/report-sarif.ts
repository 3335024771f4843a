import type { SiteReport } from './verify-site.js';

/** Returns the report as SARIF 2.1.0, to be written as JSON (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). */
export function reportSarif(reports: readonly SiteReport[]): object {
	const findings = reports.flatMap(({ site, findings }) => findings.map((finding) => ({ site, ...finding })));
	return {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: 'sekisho verify',
						rules: [...new Set(findings.map(({ code }) => code))].map((id) => ({ id })),
					},
				},
				results: findings.map(({ site, code, phase, subject, message, evidence }) => ({
					ruleId: code,
					level: 'error',
					message: { text: [message, ...evidence].join('\n') },
					locations: [{ physicalLocation: { artifactLocation: { uri: site } } }],
					partialFingerprints: { subject: `${code}/${phase}/${subject}` },
				})),
			},
		],
	};
}
