import type { Options } from '../config/options.js';
import type { Config } from '../config/resolve.js';
import type { DisclosureTexts } from '../texts/disclosure-texts.js';
import { list, text } from '../texts/text.js';
import { aboutCategory } from './categories.js';
import { facts, KEYS, type Key, type Line, serviceName } from './facts.js';

/** A table of services with the facts about each. */
export interface Table {
	/** The category's id; for the external transmission, an id that no category can have. */
	readonly id: string;
	readonly name: string;
	readonly description: string;
	/** The kinds of fact that at least one of its services has. */
	readonly columns: readonly Key[];
	readonly rows: readonly Row[];
}

/** One service. */
export interface Row {
	readonly id: string;
	readonly name: string;
	readonly facts: ReadonlyMap<Key, Line[]>;
}

/** The table of Japan's external transmission, if it is switched on. */
export const TRANSMISSION = ' ';

/** A table for each category with services (JP-03), after the table of external transmission, if it is switched on. */
export function tables({ categories, services, options }: Config, texts: DisclosureTexts): Table[] {
	const external = Object(options.notice).externalTransmission === true;
	const rows = services.map(({ id, category, options }) => ({
		id,
		category,
		name: serviceName(options, texts),
		facts: new Map(facts(options, texts)) as ReadonlyMap<Key, Line[]>,
	}));
	const table = (
		id: string,
		[name, description]: readonly [string, string],
		of: typeof rows,
		keys: readonly Key[],
	) => ({
		id,
		name,
		description,
		columns: keys.filter((key) => of.some(({ facts }) => facts.has(key))),
		rows: of,
	});
	const sent = rows
		.filter(({ facts }) => external && (facts.has('provider') || facts.has('transmits')))
		.map((row) => ({ ...row, facts: withOptOut(row.facts, categories.get(row.category) === true, texts) }));
	const how = texts.words.service.optOutHow.replace('{settings}', texts.words.reopen);
	return [
		table(TRANSMISSION, [texts.words.transmission, how], sent, [...KEYS.slice(0, 4), 'optOut']),
		...[...categories.keys()].map((id) =>
			table(
				id,
				aboutCategory(id, options, texts),
				rows.filter(({ category }) => category === id),
				KEYS.filter((key) => !external || (key !== 'recipientPurpose' && key !== 'optOut')),
			),
		),
	].filter(({ rows }) => rows[0]);
}

/** Says of a service whether it can be opted out of, that this stops the transmission, and what it costs (JP-08). */
function withOptOut(
	facts: ReadonlyMap<Key, Line[]>,
	isRequired: boolean,
	{ words: { service } }: DisclosureTexts,
): ReadonlyMap<Key, Line[]> {
	const own = facts.get('optOut') ?? [];
	const said: Line[] = isRequired
		? [[service.optOutNone, '']]
		: [[service.optOutStops, ''], ...(facts.get('refusal') ?? []), ...own];
	return new Map([...facts, ['optOut', said]]);
}

/** The facts about the company: the contact first, because a visitor looks for it. Unknown facts are left out. */
export function company({ company, policy }: Options, { language, words: { company: heading } }: DisclosureTexts) {
	const { name, policyUrl, address, representative, contact } = Object(company);
	const { department, email, postal, phone, fax, url, hours } = Object(contact);
	const { version, effective, changes, law, notes } = Object(policy);
	const rows: [key: keyof typeof heading, value: unknown, scheme?: string][] = [
		['representative', representative],
		['address', address],
		['department', department],
		['email', email, 'mailto:'],
		['phone', phone, 'tel:'],
		['fax', fax],
		['postal', postal],
		['url', url, ''],
		['hours', hours],
		['policy', policyUrl, ''],
		['version', version],
		// The day, without the time in the owner's zone.
		['effective', typeof effective === 'string' ? effective.slice(0, 10) : effective],
		['changes', changes],
		['law', law],
	];
	return {
		name: text(name, language),
		facts: rows.flatMap(([key, value, scheme]) => {
			const words = text(value, language);
			return words ? [{ key, heading: heading[key], words, url: scheme === undefined ? '' : scheme + words }] : [];
		}),
		notes: list(notes, language),
	};
}
