import type { SiteReport } from './verify-site.js';

/** The report for a terminal. */
export function reportText(reports: readonly SiteReport[]): string {
	return `${reports.map(section).join('\n\n')}\n`;
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;

function section({ site, hasConfig, visits, findings, suggestions }: SiteReport): string {
	const requests = visits.reduce((sum, visit) => sum + visit.requests.length, 0);
	const cookies = new Set(visits.flatMap((visit) => visit.cookies.map(({ name }) => name))).size;
	const head = [
		site,
		`  ${count(visits.length, 'visitor')}, ${count(visits[0]?.pages.length ?? 0, 'page')}, ${count(requests, 'request')}, ${count(cookies, 'cookie')}; banner: ${visits[0]?.banner || 'none found'}`,
		...(hasConfig ? [] : ['  No configuration was found: nothing is declared, so nothing may happen before a choice.']),
	];
	const body = findings.map(({ code, message, evidence, scenario }) =>
		[
			`  ✗ ${message}  (${code}${scenario.region && `, ${scenario.region}`}${scenario.gpc ? ', GPC' : ''})`,
			...evidence.slice(0, 3).map((line) => `      ${line}`),
			...(evidence.length > 3 ? [`      and ${evidence.length - 3} more`] : []),
		].join('\n'),
	);
	const paste =
		suggestions.length === 0
			? []
			: [
					'',
					hasConfig
						? '  To declare what nobody declares, add to "services":'
						: `  To begin, let the command draft the configuration: npx sekisho init --from ${site}\n  It declares, among others:`,
					...(suggestions.some(({ preset }) => preset)
						? ['  (A "preset" goes into the file that npx sekisho resolve reads.)']
						: []),
					'',
					`${JSON.stringify(suggestions, null, 2)}`,
				];
	const sum = findings.length === 0 ? '  ✓ Every promise is kept.' : `  ${count(findings.length, 'broken promise')}.`;
	return [...head, '', ...body, sum, ...paste].join('\n');
}
