import type { DraftConfig } from '../survey/draft.js';
import type { Mark } from '../survey/find-marks.js';
import type { Unnamed } from '../survey/find-unnamed.js';
import type { Recognised } from '../survey/recognise.js';

/** What the report of `init --from` is made from. */
interface Surveyed {
	readonly found: readonly Recognised[];
	readonly draft: DraftConfig;
	readonly marks: readonly Mark[];
	readonly unnamed: Unnamed;
	/** The tool that asked for consent; empty if none did. */
	readonly banner: string;
	/** Writes an address as the owner knows it, see `OpenSite`. */
	readonly tell: (url: string) => string;
}

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** Writes the report of a survey for a terminal: the vendors, the tags to change, and what no vendor claims. */
export function surveyReport(surveyed: Surveyed): string {
	return [...vendors(surveyed), ...marks(surveyed), ...unnamed(surveyed)].join('\n');
}

function vendors({ found, draft, banner }: Surveyed): string[] {
	const lines = found.map(({ entry, accounts, by, proof }) => {
		const ids = accounts.flatMap((one) => Object.values(one)).join(', ');
		const how = by === 'name' ? `only by the name ${proof}: is it really used?` : ids;
		return `  ${entry.name.padEnd(30)} ${entry.category.padEnd(12)} ${how}`.trimEnd();
	});
	const { name = 'unknown: --name TEXT says it', policyUrl = 'unknown: --policy URL says it' } = draft.company ?? {};
	const drafted = count(draft.services.length, 'service');
	return [
		`Recognised ${count(found.length, 'vendor')}; ${drafted} in the draft${banner && banner !== 'sekisho' ? `; ${banner} asks for consent there now: remove it` : ''}.`,
		'',
		...lines,
		'',
		`Your company: ${name}. Your privacy policy: ${policyUrl}.`,
		'',
	];
}

function marks({ marks: found, tell }: Surveyed): string[] {
	if (found.length === 0) return [];
	return [
		`Change ${count(found.length, 'start tag')} in your HTML, from the last line to the first. What stands in the HTML is fetched before any script can`,
		'hold it; what scripts insert later is held by its address.',
		'',
		...found.flatMap(({ url, line, from, to, code, also }) => [
			`  ${tell(url)}:${line}${code && `, before ${code}`}${also.length > 0 ? ` and ${count(also.length, 'other page')}` : ''}`,
			`  - ${from}`,
			`  + ${to}`,
			'',
		]),
	];
}

function unnamed({ unnamed: { parties, cookies, storage, suggestions }, tell }: Surveyed): string[] {
	const lines: string[] = [];
	if (parties.length > 0)
		lines.push(
			'The catalogue does not know these third parties. Declare each as a service, or name it in gate.trusted:',
			'',
			...parties.map(
				({ host, owner, category, initiator }) =>
					`  ${host.padEnd(34)} ${owner ? `${owner}, probably ${category}` : 'owner unknown'}; asked for by ${tell(initiator)}`,
			),
			'',
			'The services as JSON, to complete with purpose, recipient and cookies:',
			'',
			JSON.stringify(suggestions, null, 2),
			'',
		);
	if (cookies.length + storage.length > 0)
		lines.push(
			'No vendor claims these cookies and items of your own site. Find out which program writes each. Declare each in a service:',
			'in category "necessary" if the site cannot do without it, in another category if it can.',
			'',
			...cookies.map(
				({ name, days, by }) =>
					`  cookie  ${name.padEnd(26)} ${days === null ? 'until the browser closes' : `${count(Math.ceil(days), 'day')}`}, by ${by === 'script' ? 'a script' : `the server (${by})`}`,
			),
			...storage.map(({ name, kind }) => `  item    ${name.padEnd(26)} ${kind}`),
			'',
		);
	return lines;
}
