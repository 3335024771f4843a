import type { HistoryEntry } from '../history.js';
import { print, say, seeAlso } from '../lib/messages.js';
import { BUILT_IN_CATEGORIES } from './built-in-categories.js';
import { closestMatch } from './closest-match.js';
import { externalTransmissionFaults } from './external-transmission.js';
import type { Code, Fault } from './fault.js';
import { FORM_FIELDS } from './form-fields.js';
import { pageFaults } from './page-faults.js';
import { isObject, objects, type Placed, under } from './placed.js';
import { regimeFaults } from './regime-faults.js';
import type { Config } from './resolve.js';
import { transferFaults } from './transfer-faults.js';
import { PRESETS, validate } from './validate.js';
import { watchUndeclared } from './watch-undeclared.js';

type Unread = { readonly [key: string]: unknown };

/** The visit in which a configuration is diagnosed. @internal */
interface Visit {
	readonly isNew?: () => boolean;
	readonly history?: readonly HistoryEntry[];
}

/**
 * Prints all faults of a configuration in one message on the console, and, once the page has loaded, the faults of the
 * page.
 * @param input the configuration as the owner wrote it: the options, their JSON, or any other value
 * @param config the configuration as it was read; left out if there is no page
 * @param visit `isNew`: has this visitor allowed nothing so far? `history`: what was held on this page so far
 */
export function diagnose(input: unknown, config?: Config, { isNew = () => true, history = [] }: Visit = {}): void {
	if (input === undefined) {
		say('unreachable', document.querySelector('script[data-config]')?.getAttribute('data-config'));
		return;
	}
	for (const id of advancedIds(input)) say('contacts-google', id);
	const found = faultsIn(input);
	printFaults('configuration', found);
	if (!config) return;
	whenLoaded(() => {
		// Against a configuration whose ids are in doubt, the check of marks would name what is right.
		if (!found.some(isOfIds)) printFaults('page', pageFaults(config, isNew()));
		watchUndeclared(config, history, (fault) =>
			print(['undeclared hosts:', sentence(fault), seeAlso(fault.code)].join('\n  '), 'warn'),
		);
	});
}

/** Is a fault about what is declared under which name, and not only about how it is described? */
const isOfIds = ({ at, code }: Fault): boolean =>
	/^((services|categories)(\[\d+\](\.(id|category))?)?)?$/.test(at) || (code === 'unknown-key' && !/[.[]/.test(at));

/** Runs a check once the page has loaded. A page that has replaced the natives used here gets no report. */
function whenLoaded(look: () => void): void {
	const attempt = () => {
		try {
			look();
		} catch {}
	};
	if (document.readyState === 'complete') attempt();
	else addEventListener('load', attempt);
}

/** Reports unknown ids in a call of `choose()`. @param known an object with every id as a key */
export function diagnoseIds(ids: readonly string[], known: object): void {
	const all = Object.keys(known);
	const expected = `Known: ${all.join(', ')}`;
	printFaults(
		'call of choose()',
		ids.map((id) => ({ at: 'choices', code: 'unknown-id', found: id, expected, known: all })),
	);
}

/** Prints one message with all faults, and says where their codes are explained. */
function printFaults(where: string, unsorted: readonly Fault[]): void {
	if (unsorted.length === 0) return;
	const found = sorted(unsorted);
	const title = `${found.length} ${found.length > 1 ? 'faults' : 'fault'} in the ${where}:`;
	const codes = new Set(found.map(({ code }) => code));
	print([title, ...found.map(sentence), seeAlso(codes.size === 1 ? [...codes][0] : undefined)].join('\n  '));
}

/**
 * Finds every fault of a configuration. Never throws.
 * @param input the configuration as the owner wrote it: the options, their JSON, or any other value
 * @returns a sentence for each fault, with path and code: `services[2].category: no category "analitics"; did you mean
 * …`
 */
export function faults(input: unknown): string[] {
	return findFaults(input).map(sentence);
}

/** Finds every fault of a configuration, as data. Never throws. */
export const findFaults = (input: unknown): Fault[] => sorted(faultsIn(input));

const sorted = (all: readonly Fault[]): Fault[] =>
	[...all].sort((a, b) => a.at.localeCompare(b.at, 'en', { numeric: true }));

const parse = (input: unknown): unknown =>
	JSON.parse(typeof input === 'string' ? input.trim() : (JSON.stringify(input) ?? 'null'));

/** The services that contact Google before consent by the owner's choice: no fault, but it has to be said (EU-16). */
function advancedIds(input: unknown): unknown[] {
	try {
		return objects(Object(parse(input)), 'services').flatMap(([, { id, mode }]) => (mode === 'advanced' ? [id] : []));
	} catch {
		return [];
	}
}

function faultsIn(input: unknown): Fault[] {
	let given: unknown;
	try {
		given = parse(input);
	} catch (error) {
		const isPage = typeof input === 'string' && /^\s*</.test(input);
		const expected = isPage
			? 'An HTML page came instead, which servers often send for a file that they do not find'
			: 'Look there for a missing comma, or for one too many';
		return [{ at: '', code: 'not-json', found: error, expected }];
	}
	if (!isObject(given)) return [{ at: '', code: 'not-object', found: given, expected: 'Expected an object' }];
	return [
		validate(given, ''),
		missingServices(given),
		contradictions(given),
		externalTransmissionFaults(given),
		transferFaults(given),
		regimeFaults(given),
		textFaults(given),
	].flat();
}

/** Without the list, the services are unknown, and every third party is held. */
const missingServices = ({ services }: Unread): Fault[] =>
	services === undefined
		? [{ at: 'services', code: 'missing-key', expected: 'Until there is a list, every third party is held' }]
		: [];

/** Faults that only show between parts: ids that mean two things, or nothing. */
function contradictions(given: Unread): Fault[] {
	const categories = objects(given, 'categories');
	const services = objects(given, 'services');
	const declared = categories.map(([, { id }]) => id).filter((id) => typeof id === 'string');
	const taken = new Map<unknown, string>();
	const twice = duplicates(categories, taken);
	for (const id of BUILT_IN_CATEGORIES) if (!taken.has(id)) taken.set(id, 'the known category');
	return [
		...twice,
		...duplicates(services, taken),
		...[...categories, ...services].flatMap(reserved),
		...services.flatMap((one) => danglingReferences(one, declared)),
	];
}

/** @param taken the path of each id so far; the new ids are added */
const duplicates = (all: readonly Placed[], taken: Map<unknown, string>) =>
	all.flatMap(([place, { id }]): Fault[] => {
		const at = `${place}.id`;
		const other = taken.get(id);
		if (typeof id === 'string' && !other) taken.set(id, at);
		return other
			? [{ at, code: 'duplicate-id', found: id, expected: `Expected an id that differs from that of ${other}` }]
			: [];
	});

/** The ids that a form uses as names of fields for something else. */
const reserved = ([place, { id }]: Placed): Fault[] =>
	FORM_FIELDS.some((field) => field === id)
		? [
				{
					at: `${place}.id`,
					code: 'reserved-id',
					found: id,
					expected: `Forms use ${FORM_FIELDS.join(', ')} for something else: choose another id`,
				},
			]
		: [];

/** References of a service that lead nowhere: its category, or the vendor's id that its preset needs. */
function danglingReferences([at, one]: Placed, declared: readonly string[]): Fault[] {
	const { category, preset } = one;
	const known = [...new Set([...declared, ...BUILT_IN_CATEGORIES])];
	const result: Fault[] = [];
	if (typeof category === 'string' && !known.includes(category)) {
		const expected = declared.length ? `Declared: ${declared.join(', ')}` : `Known: ${BUILT_IN_CATEGORIES.join(', ')}`;
		result.push({ at: `${at}.category`, code: 'unknown-category', found: category, expected, known });
	}
	const needs = Object.entries(PRESETS).find(([name]) => name === preset)?.[1];
	if (needs && !Object.hasOwn(one, needs))
		result.push({ at: `${at}.${needs}`, code: 'missing-key', expected: 'Expected the id that the vendor gave you' });
	for (const [name, key] of Object.entries(PRESETS))
		if (key && Object.hasOwn(one, key) && preset === undefined)
			result.push({ at: `${at}.preset`, code: 'missing-key', expected: `Expected "${name}", which the ${key} is for` });
	return result;
}

/** Texts that a visitor would not see as the owner means them: with markup, or with an unknown slot. */
function textFaults(value: unknown, at = ''): Fault[] {
	// No text is nested as deeply as this: the value is not one of ours.
	if (at.length > 200) return [];
	if (typeof value !== 'string')
		return Object.entries(Object(value)).flatMap(([key, one]) =>
			textFaults(one, Array.isArray(value) ? `${at}[${key}]` : under(at, key)),
		);
	const [markup] = /<\/?[a-z][^<]*>|&(\w+|#\d+);/i.exec(value) ?? [];
	const slots = /\.banner\.body$/.test(at) ? [...value.matchAll(/\{(\w*)\}/g)] : [];
	const expected = 'Texts are plain text: visitors would see it as it is written';
	return [
		...(markup && !/url/i.test(at) ? [{ at, code: 'markup-in-text', found: markup, expected } as const] : []),
		...slots
			.flatMap(([, name = '']) => (SLOTS.includes(name) ? [] : name))
			.map(
				(name): Fault => ({
					at,
					code: 'unknown-slot',
					found: name,
					expected: `Known: ${SLOTS.join(', ')}`,
					known: SLOTS,
				}),
			),
	];
}

/** The slots `{…}` of the banner's text. */
const SLOTS = ['company', 'policy', 'contact'];

/** Phrases the value that was found, for codes where its JSON alone would not say what is wrong. */
const FOUND: { readonly [code in Code]?: (found: unknown) => string } = {
	'not-json': (error) => `not JSON: ${error instanceof Error ? error.message : 'it cannot be written as JSON'}`,
	'missing-key': () => 'missing',
	'empty-column': () => 'empty',
	'transfer-abroad': () => 'empty',
	'unknown-key': () => 'no such key',
	'unknown-category': (id) => `no category ${show(id)}`,
	'unknown-id': (id) => `no category or service ${show(id)}`,
	'unknown-slot': (name) => `no slot {${name}}`,
	'too-late': () => 'requested before consent',
	'mark-on-container': (name) => `the mark does not count for the <${name}> in it`,
	undeclared: (hosts) => `nobody declares ${[hosts].flat().join(', ')}`,
	'unknown-preset': (name) => `no preset ${show(name)}`,
};

/** The word that was probably meant, if there is one. */
export const meantBy = ({ found, known = [], meant }: Pick<Fault, 'found' | 'known' | 'meant'>): string | undefined =>
	meant ?? (typeof found === 'string' ? closestMatch(found, known) : undefined);

/** A fault in words. */
export function sentence({ at, code, found, expected, known, meant, remedy }: Fault): string {
	const what = FOUND[code]?.(found) ?? `found ${show(found)}`;
	const closest = meantBy({ found, known, meant });
	const question = closest ? `; did you mean "${closest}"?` : '.';
	const lines = remedy ? ['', ...remedy.split('\n')].join('\n    ') : '';
	return `${at || 'configuration'}: ${what}${question} ${expected}. (${code})${lines}`;
}

/** A value as JSON, cut where it grows long. */
export function show(value: unknown): string {
	try {
		const json = JSON.stringify(value);
		return json.length > 60 ? `${json.slice(0, 59)}…` : json;
	} catch {
		return 'something nested too deeply';
	}
}
