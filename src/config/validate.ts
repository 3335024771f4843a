import { SAFE_LINK } from '../lib/safe-link.js';
import { MAX_DAYS } from '../lib/time.js';
import type {
	Category,
	CategoryWords,
	Company,
	ConsentCookie,
	ConsentOptions,
	Contact,
	Cookie,
	Gate,
	Minors,
	Notice,
	Options,
	Policy,
	Provider,
	RecordOptions,
	Regime,
	Service,
	Ui,
	Words,
} from './options.js';

/** What can be wrong with a configuration; each code has a heading in docs/messages.md. */
export type Code =
	| 'not-json'
	| 'not-object'
	| 'wrong-type'
	| 'unknown-key'
	| 'missing-key'
	| 'unknown-value'
	| 'out-of-range'
	| 'bad-id'
	| 'bad-url'
	| 'bad-link'
	| 'bad-name'
	| 'bad-date'
	| 'bad-version'
	| 'bad-language'
	| 'bad-google-id'
	| 'bad-key'
	| 'unknown-category'
	| 'duplicate-id'
	| 'unknown-preset'
	| 'vague'
	| 'empty-column'
	| 'unknown-id'
	| 'unknown-slot'
	| 'markup-in-text'
	| 'foreign-domain'
	| 'too-late'
	| 'regime-not-built'
	| 'record-not-built';

/** One fault of a configuration; `diagnose.ts` turns it into a sentence. */
export interface Fault {
	/** Where: `services[2].category`; empty for the whole. */
	readonly at: string;
	readonly code: Code;
	/** What was found there; nothing where something is missing. */
	readonly found?: unknown;
	/** What would have been right: a sentence without its stop. */
	readonly expected: string;
	/** Words that would have been right: the one that was meant may be among them. */
	readonly known?: readonly string[];
}

/** Finds every fault of one value, and of what is in it. */
export type Check = (value: unknown, at: string) => Fault[];

/** A check for every key: one that is added to the reference and not here does not compile. */
type Shape<T> = { readonly [K in keyof Required<T>]: Check };

/** The keys that `T` must have. */
type Needed<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K & string }[keyof T];

/** A group of words. */
type Group<K extends keyof Words> = Exclude<Words[K], string | undefined>;

/** An object with keys of its own; not a list. */
export const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of a list, and its path. */
export type Placed = readonly [at: string, one: { readonly [key: string]: unknown }];

/** The objects of a list, each with its path. */
export const objects = (given: { readonly [key: string]: unknown }, key: string): Placed[] =>
	(Array.isArray(given[key]) ? given[key] : []).flatMap((one: unknown, index): Placed[] =>
		isObject(one) ? [[`${key}[${index}]`, one]] : [],
	);

/** The path of what `key` holds in what is at `at`. */
export function under(at: string, key: string): string {
	if (!/^[\w$-]{1,60}$/.test(key)) return `${at}[${JSON.stringify(key.slice(0, 60))}]`;
	return at ? `${at}.${key}` : key;
}

const check =
	(right: (value: unknown) => boolean, code: Code, expected: string, known?: readonly string[]): Check =>
	(value, at) =>
		right(value) ? [] : [{ at, code, found: value, expected, known }];

const isString = (value: unknown) => typeof value === 'string';
const string = check(isString, 'wrong-type', 'Expected text');
const boolean = check((value) => typeof value === 'boolean', 'wrong-type', 'Expected true or false');

/** Chooses between two checks by the kind of value. */
const either =
	(is: (value: unknown) => boolean, yes: Check, no: Check): Check =>
	(value, at) =>
		(is(value) ? yes : no)(value, at);

/** Text of a certain form. */
const like = (form: RegExp, code: Code, expected: string): Check =>
	either(
		isString,
		check((value) => form.test(`${value}`), code, expected),
		check(isString, 'wrong-type', expected),
	);

const from = (least: number, most: number): Check =>
	check(
		(value) => typeof value === 'number' && value >= least && value <= most,
		'out-of-range',
		`Expected a number from ${least} to ${most}`,
	);

/** One of the words of a union; the types ask for all of them. */
function oneOf<T extends string>(words: { readonly [word in T]: unknown }, code: Code = 'unknown-value'): Check {
	const known = Object.keys(words);
	return check((value) => known.includes(value as string), code, `Known: ${known.join(', ')}`, known);
}

const list =
	(item: Check): Check =>
	(value, at) =>
		Array.isArray(value)
			? value.flatMap((one, index) => item(one, `${at}[${index}]`))
			: [{ at, code: 'wrong-type', found: value, expected: 'Expected a list' }];

const WANTED = 'Expected an object';

/** An object with keys of a certain form. */
const map =
	(keys: RegExp, expected: string, item: Check, known?: readonly string[]): Check =>
	(value, at) => {
		if (!isObject(value)) return [{ at, code: 'wrong-type', found: value, expected: WANTED }];
		return Object.keys(value).flatMap((key) => {
			const where = under(at, key);
			return keys.test(key) ? item(value[key], where) : [{ at: where, code: 'bad-key', found: key, expected, known }];
		});
	};

/** An object with known keys only. Inherited names (`constructor`, `__proto__`) are not among them. */
const object =
	<T extends object>(shape: Shape<T>, ...needed: Needed<T>[]): Check =>
	(value, at) => {
		if (!isObject(value)) return [{ at, code: 'wrong-type', found: value, expected: WANTED }];
		const known = Object.keys(shape);
		const expected = `Known: ${known.join(', ')}`;
		const missing = needed.filter((key) => !Object.hasOwn(value, key));
		return [
			...missing.map((key): Fault => ({ at: under(at, key), code: 'missing-key', expected: 'Expected a value' })),
			...Object.keys(value).flatMap((key): Fault[] => {
				const where = under(at, key);
				if (Object.hasOwn(shape, key)) return shape[key as keyof T](value[key], where);
				return [{ at: where, code: 'unknown-key', found: key, expected, known }];
			}),
		];
	};

/** Some codes of countries are taken for those of their languages. */
const LANGUAGE = /^(?!(cz|dk|jp)$)[a-z]{2,3}(-[\da-z]+)*$/i;
const byLanguage = (item: Check) =>
	map(LANGUAGE, 'Expected a language tag such as en, ja or zh-Hant', item, ['cs', 'da', 'ja']);
const text = either(
	isObject,
	byLanguage(string),
	check(isString, 'wrong-type', 'Expected text, or a map from language to text'),
);
const texts = either(isObject, byLanguage(list(string)), list(string));

/** Links go to `http:`, `https:`, `mailto:`, `tel:` and relative URLs only; anything else could run code. */
const link = like(
	SAFE_LINK,
	'bad-link',
	'Expected a relative URL, or one that begins with https:, http:, mailto: or tel:',
);
const links = either(isObject, byLanguage(link), link);

const address = like(
	/^[^\s?#;]+$/,
	'bad-url',
	'Expected host and path such as maps.example.com/*, or a path on this site such as /access-log; no spaces, ?, # or ;',
);
const cookieName = like(
	/^[^\s;,=?#]+$/,
	'bad-name',
	'Expected the name of a cookie, * for anything; no spaces, ;, ,, =, ? or #',
);
const key = like(/^[^\s;?#]+$/, 'bad-name', 'Expected the name of a storage key, * for anything; no spaces, ;, ? or #');
const regime = oneOf<Regime>({ 'opt-in': 1, 'opt-out': 1, notice: 1 });

/** What a version of the policy may be called. */
const VERSION = /^[\w.-]{0,20}$/;

const category = object<Category>(
	{
		id: like(/^[a-z][\w-]{0,18}$/i, 'bad-id', 'Expected a letter and then at most 18 of a-z 0-9 _ -'),
		required: boolean,
		name: text,
		description: text,
	},
	'id',
);

/** The presets, and the key that each needs for the vendor's own id. */
export const PRESETS: { readonly [name in NonNullable<Service['preset']>]: keyof Service | undefined } = {
	'google-analytics': 'measurementId',
	'google-tag-manager': 'containerId',
	'access-log': undefined,
};

const service = object<Service>(
	{
		id: like(/^[a-z][\w-]{0,39}$/i, 'bad-id', 'Expected a letter and then at most 39 of a-z 0-9 _ -'),
		category: string,
		preset: oneOf(PRESETS, 'unknown-preset'),
		name: text,
		since: like(VERSION, 'bad-version', 'Expected a version of the policy: at most 20 of A-Z a-z 0-9 . _ -'),
		provider: object<Provider>({ name: text, country: text, policyUrl: links, purpose: text }, 'name'),
		purpose: text,
		transmits: texts,
		refusal: text,
		urls: list(address),
		cookies: list(
			either(
				isObject,
				// A century: what a vendor says of its cookie is not ours to shorten.
				object<Cookie>({ name: cookieName, days: from(0, 36_500), purpose: text }, 'name'),
				cookieName,
			),
		),
		storage: list(key),
		measurementId: like(/^(GT?|AW|DC)-\w+$/, 'bad-google-id', 'Expected an id such as G-XXXXXXX, GT-…, AW-… or DC-…'),
		containerId: like(/^GTM-\w+$/, 'bad-google-id', 'Expected a container id such as GTM-XXXXXXX'),
		mode: oneOf<NonNullable<Service['mode']>>({ basic: 1, advanced: 1 }),
		dataLayer: like(/^[a-z_$][\w$]*$/i, 'bad-name', 'Expected a name that a script could use'),
	},
	'id',
	'category',
);

const categoryWords = object<CategoryWords>({ name: string, description: string });
const builtInCategories: Shape<Group<'categories'>> = {
	necessary: categoryWords,
	functional: categoryWords,
	analytics: categoryWords,
	marketing: categoryWords,
};

const words = object<Words>({
	banner: object<Group<'banner'>>({
		title: string,
		body: string,
		accept: string,
		reject: string,
		settings: string,
		policy: string,
		saved: string,
	}),
	renewal: object<Group<'renewal'>>({
		new: string,
		acceptNew: string,
		rejectNew: string,
		upcoming: string,
		changed: string,
		guardian: string,
		adult: string,
		confirm: string,
	}),
	preferences: object<Group<'preferences'>>({
		title: string,
		body: string,
		save: string,
		close: string,
		on: string,
		off: string,
		always: string,
		details: string,
	}),
	record: object<Group<'record'>>({ title: string, decided: string, none: string, download: string, erase: string }),
	service: object<Group<'service'>>({
		service: string,
		provider: string,
		country: string,
		purpose: string,
		transmits: string,
		cookies: string,
		storage: string,
		refusal: string,
		policy: string,
		days: string,
		session: string,
		recipientPurpose: string,
	}),
	placeholder: object<Group<'placeholder'>>({ body: string, once: string, allow: string }),
	presets: object<Group<'presets'>>({
		statistics: string,
		tagManager: string,
		accessLog: string,
		unitedStates: string,
		transmits: list(string),
	}),
	transmission: string,
	company: object<Group<'company'>>({
		contact: string,
		representative: string,
		address: string,
		department: string,
		email: string,
		phone: string,
		fax: string,
		postal: string,
		hours: string,
		url: string,
		policy: string,
		version: string,
		effective: string,
		law: string,
		changes: string,
	}),
	reopen: string,
	categories: object<Group<'categories'>>(builtInCategories),
});

const contact = object<Contact>({
	department: text,
	email: string,
	postal: text,
	phone: string,
	fax: string,
	url: link,
	hours: text,
});

const cookie = object<ConsentCookie>({
	name: like(/^[\w-]{1,40}$/, 'bad-name', 'Expected 1 to 40 of A-Z a-z 0-9 _ -'),
	domain: like(/^\.?[\w-]+(\.[\w-]+)*$/, 'bad-name', 'Expected a domain such as example.co.jp'),
	path: like(/^\/[^\s;,]*$/, 'bad-name', 'Expected a path that begins with /'),
});

/** The shape of {@link Options}: the types keep it in step with the reference. */
export const validate = object<Options>({
	$schema: string,
	company: object<Company>({ name: text, policyUrl: links, address: text, representative: text, contact }, 'name'),
	policy: object<Policy>({
		version: like(VERSION, 'bad-version', 'Expected at most 20 of A-Z a-z 0-9 . _ -'),
		effective: like(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'bad-date', 'Expected a day as YYYY-MM-DD'),
		changes: text,
		law: text,
		notes: texts,
	}),
	categories: list(category),
	services: list(service),
	texts: byLanguage(words),
	language: either(
		(value) => value === 'auto',
		() => [],
		like(LANGUAGE, 'bad-language', 'Expected auto, or a language tag such as en, ja or zh-Hant'),
	),
	regime: either(
		isObject,
		map(/^[a-z]{2}(-[\da-z]{1,3})?$/i, 'Expected a region code such as JP, DE or US-CA', regime),
		regime,
	),
	region: string,
	gate: object<Gate>({
		undeclared: oneOf<NonNullable<Gate['undeclared']>>({ allow: 1, report: 1, block: 1 }),
		trusted: list(address),
		strict: boolean,
	}),
	consent: object<ConsentOptions>({
		days: from(1, MAX_DAYS),
		refusalDays: from(1, MAX_DAYS),
		reloadOnWithdraw: boolean,
		cookie,
	}),
	minors: object<Minors>(
		{ below: from(1, 30), mode: oneOf<Minors['mode']>({ guardian: 1, deny: 1 }) },
		'below',
		'mode',
	),
	notice: object<Notice>({ externalTransmission: boolean }),
	record: object<RecordOptions>({ url: link }),
	ui: object<Ui>({
		position: oneOf<NonNullable<Ui['position']>>({ bottom: 1, corner: 1, center: 1 }),
		reopen: oneOf<NonNullable<Ui['reopen']>>({ left: 1, right: 1, off: 1 }),
		theme: oneOf<NonNullable<Ui['theme']>>({ auto: 1, light: 1, dark: 1 }),
		nonce: string,
	}),
});
