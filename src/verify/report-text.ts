import type { SiteReport } from './verify-site.js';

/** Writes the report for a terminal. */
export function reportText(reports: readonly SiteReport[]): string {
	return `${reports.map(section).join('\n\n')}\n`;
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;

function section({ site, hasConfig, visits, findings, blocked, suggestions }: SiteReport): string {
	const requests = visits.reduce((sum, visit) => sum + visit.requests.length, 0);
	const cookies = new Set(visits.flatMap((visit) => visit.cookies.map(({ name }) => name))).size;
	// In each visit, one visitor refuses and another accepts.
	const head = [
		site,
		`  ${count(2 * visits.length, 'visitor')}, ${count(visits[0]?.pages.length ?? 0, 'page')}, ${count(requests, 'request')}, ${count(cookies, 'cookie')}; banner: ${visits[0]?.banner || 'none found'}`,
		...(hasConfig ? [] : ['  No configuration was found: nothing is declared, so nothing may happen before a choice.']),
	];
	const body = findings.map(({ code, message, evidence, scenario }) =>
		[
			`  ✗ ${message}  (${code}${scenario.region && `, ${scenario.region}`}${scenario.gpc ? ', GPC' : ''})`,
			...evidence.slice(0, 3).map((line) => `      ${line}`),
			...(evidence.length > 3 ? [`      and ${evidence.length - 3} more`] : []),
		].join('\n'),
	);
	const sum = findings.length === 0 ? '  ✓ Every promise is kept.' : `  ${count(findings.length, 'broken promise')}.`;
	const kept = blocked.map(
		({ service, hosts }) =>
			`  ! After accepting, ${hosts.join(', ')} (${service}) was blocked by the page's own Content-Security-Policy; the rest of ${service} came.`,
	);
	const advice = hasConfig ? [...howToMark(findings), ...howToDeclare(findings)] : [];
	return [...head, '', ...body, ...kept, sum, ...advice, ...toPaste(site, hasConfig, suggestions)].join('\n');
}

/** Names the services to declare. Without a configuration, `init` declares those of the catalogue by itself. */
function toPaste(site: string, hasConfig: boolean, suggestions: SiteReport['suggestions']): string[] {
	if (suggestions.length === 0) return [];
	const known = suggestions.filter(({ preset }) => preset);
	const others = suggestions.filter(({ preset }) => !preset);
	const asJson = (services: SiteReport['suggestions']) => ['', `${JSON.stringify(services, null, 2)}`];
	if (hasConfig)
		return [
			'',
			'  To declare what nobody declares, add to "services":',
			...(known.length > 0 ? ['  (A "preset" goes into the file that npx sekisho resolve reads.)'] : []),
			...asJson(suggestions),
		];
	return [
		'',
		`  To begin, let the command draft the configuration: npx sekisho init --from ${site}`,
		...(known.length > 0 ? ['  It declares, among others:', ...asJson(known)] : []),
		...(others.length > 0
			? ['', '  The catalogue does not know these. Declare them yourself:', ...asJson(others)]
			: []),
	];
}

/** Explains marks, if a page's HTML may have requested a declared service: browsers fetch that before a script runs. */
function howToMark(findings: SiteReport['findings']): string[] {
	const asked = findings.filter(({ code, service }) => code === 'request-without-consent' && service);
	const ids = [...new Set(asked.map(({ service }) => service))];
	if (ids.length === 0) return [];
	return [
		'',
		`  What the HTML of a page asks for is held where it is marked (${ids.join(', ')}):`,
		'    a script:           type="text/plain" data-consent="ID"',
		'    a frame, an image:  data-consent="ID", and data-src in place of src',
		'  npx sekisho snippet PRESET prints the snippet of a vendor with its marks.',
	];
}

/** Explains where to declare cookies and items, if some are undeclared. */
function howToDeclare(findings: SiteReport['findings']): string[] {
	if (!findings.some(({ code }) => code === 'undeclared-cookie' || code === 'undeclared-storage')) return [];
	return [
		'',
		'  What nobody declares goes into "cookies" or "storage" of the service whose script writes it. Where no vendor does, make',
		'  a service of it, in "necessary" if the site cannot do without it. The inspector (?sekisho=inspect) names the script.',
	];
}
