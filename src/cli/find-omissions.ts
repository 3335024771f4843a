import type { Options, Service } from '../config/options.js';
import { isObject, objects, under } from '../config/placed.js';
import { facts } from '../disclosure/facts.js';
import { bundled } from '../texts/disclosure-texts.js';
import { localize } from '../texts/localize.js';

type Unread = { readonly [key: string]: unknown };

/** Something that a law or a privacy policy requires, and that only the owner can write. */
export interface Omission {
	/** The path of the option. */
	readonly at: string;
	/** What to write there. */
	readonly expected: string;
	/** The id of the requirement in `docs/requirements.md`. */
	readonly id: string;
}

/**
 * Finds facts that a privacy policy requires and a configuration does not have (SEED-02). None of them is a fault: the gate
 * works without them. A fact that a preset provides is not missing.
 * @param input options without faults; any other value has no omissions
 * @returns one sentence for each omission
 */
export function findOmissions(input: unknown): string[] {
	if (!isObject(input)) return [];
	const found = [
		...companyOmissions(input),
		...bannerOmissions(input),
		...objects(input, 'services').flatMap((service) => serviceOmissions(service, input)),
	];
	return found.map(({ at, expected, id }) => `${at}: left out. ${expected}. (${id})`);
}

/** Is a value a text that is not blank, or a map from language to text with such a text? */
const isWritten = (value: unknown): boolean =>
	typeof value === 'string' ? value.trim() !== '' : isObject(value) && Object.values(value).some(isWritten);

const CHANNELS = ['email', 'phone', 'fax', 'postal', 'url'];

function companyOmissions({ company, policy }: Unread): Omission[] {
	const { name, policyUrl, address, contact } = Object(company);
	const isReachable = CHANNELS.some((key) => isWritten(Object(contact)[key])) || isWritten(address);
	const rows: (Omission & { readonly isThere: boolean })[] = [
		{ at: 'company.name', isThere: isWritten(name), expected: 'Expected who asks for consent', id: 'EU-06' },
		{
			at: 'company.policyUrl',
			isThere: isWritten(policyUrl),
			expected: 'Expected the address of the privacy policy',
			id: 'SEED-02',
		},
		{
			at: 'company.contact',
			isThere: isReachable,
			expected: `Expected one way to reach the company: ${CHANNELS.join(', ')}, or company.address`,
			id: 'SEED-02',
		},
		{
			at: 'policy.version',
			isThere: isWritten(Object(policy).version),
			expected: 'Expected a name for the version of the policy, such as its date: it goes into every record',
			id: 'SEED-02',
		},
	];
	return rows.filter(({ isThere }) => !isThere);
}

const PURPOSES_IN_EACH_LANGUAGE =
	'Write banner.body for each language of your pages (texts.en, texts.ja), and say in it what you use the services for. The default text does not say it';

/** Our default texts cannot name the owner's purposes, so the banner needs texts of the owner. */
function bannerOmissions({ texts, language, services }: Unread): Omission[] {
	if (!Array.isArray(services) || services.length === 0) return [];
	const written = isObject(texts) ? Object.entries(texts) : [];
	const configured = typeof language === 'string' && language !== 'auto' ? [language] : [];
	const languages = [...new Set([...written.map(([tag]) => tag), ...configured])];
	const id = 'EU-06';
	if (languages.length === 0) return [{ at: 'texts', id, expected: PURPOSES_IN_EACH_LANGUAGE }];
	return languages.flatMap((tag): Omission[] => {
		const { body } = Object(Object(Object(texts)[tag]).banner);
		const at = `texts.${tag}.banner.body`;
		if (!isWritten(body))
			return [{ at, id, expected: 'Say in it what you use the services for. The default text does not say it' }];
		return [
			...(/\{policy\}/.test(body) ? [] : [{ at, id, expected: 'Expected {policy}, the link to the privacy policy' }]),
			...(/\{company\}/.test(body) ? [] : [{ at, id, expected: 'Expected {company}, the name of who asks' }]),
		];
	});
}

function serviceOmissions([at, service]: readonly [string, Unread], input: Unread): Omission[] {
	const known = new Map(facts(service as unknown as Service, localize(input as Options, 'en', bundled.en, bundled.en)));
	const [recipient] = known.get('provider') ?? [];
	const leaves = [service.urls, service.tag, service.preset, service.provider].some(Boolean);
	const isSaid = (key: 'purpose' | 'transmits') => known.get(key)?.some(([words]) => words.trim()) === true;
	const missing = (key: string, isThere: boolean, expected: string, id: string): Omission[] =>
		isThere ? [] : [{ at: key.split('.').reduce(under, at), expected, id }];
	return [
		...missing('purpose', isSaid('purpose'), 'Expected what you use the service for', 'SEED-02'),
		...missing('provider', !leaves || !!recipient, 'Expected who receives the data', 'SEED-02'),
		...missing('provider.policyUrl', !recipient || !!recipient[1], 'Expected its privacy policy', 'SEED-02'),
		...missing('transmits', !leaves || isSaid('transmits'), 'Expected all the information that is sent', 'JP-03'),
		...objects(service, 'cookies').flatMap(([place, { days, minutes }]) =>
			days === undefined && minutes === undefined
				? [{ at: `${at}.${place}.days`, expected: 'Expected how long the cookie lives; 0 for a session', id: 'EU-07' }]
				: [],
		),
		...contradictions(at, service, input),
	];
}

/** Finds options of a service that contradict what the configuration promises elsewhere. */
function contradictions(at: string, service: Unread, { noSale, categories }: Unread): Omission[] {
	const category = objects({ categories }, 'categories').find(([, { id }]) => id === service.category)?.[1];
	const sells = service.sells ?? category?.sells ?? service.category === 'marketing';
	const identifies = /"(user_id|userId|setUserId)"/.test(JSON.stringify(service.tag ?? null));
	const isStatistics = isObject(service.exception) && service.exception.kind === 'statistics';
	return [
		...(noSale === true && sells
			? [
					{
						at: under(at, 'sells'),
						expected:
							'With noSale it is held whatever a visitor chooses: take it out, or write "sells": false if it does not',
						id: 'SEED-02',
					},
				]
			: []),
		...(isStatistics && identifies
			? [
					{
						at: under(at, 'exception'),
						expected: 'Expected no id of a user in a service that runs without consent, for statistics alone',
						id: 'UK-03',
					},
				]
			: []),
	];
}
