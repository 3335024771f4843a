import { readPattern } from '../lib/match.js';
import { SAFE_LINK } from '../lib/safe-link.js';
import { MAX_DAYS } from '../lib/time.js';
import { between, boolean, checkThat, either, isString, like, listWith, map, object, oneOf, string } from './checks.js';
import type { Check } from './fault.js';
import type {
	Category,
	Company,
	ConsentCookie,
	ConsentOptions,
	Contact,
	Cookie,
	Exception,
	GateOptions,
	Minors,
	Notice,
	Options,
	Policy,
	Provider,
	RecordOptions,
	Regime,
	RegionRule,
	Service,
	SignalOptions,
	TakeOver,
	ToolName,
	UiOptions,
} from './options.js';
import { isObject } from './placed.js';
import { RECORD_PATH } from './record-path.js';
import { validateTag } from './validate-tag.js';
import { validateWords } from './validate-words.js';

/** Excludes country codes that are often mistaken for language codes. */
const LANGUAGE = /^(?!(cz|dk|jp)$)[a-z]{2,3}(-[\da-z]+)*$/i;
const byLanguage = (item: Check) =>
	map(LANGUAGE, 'Expected a language tag such as en, ja or zh-Hant', item, ['cs', 'da', 'ja']);
const text = either(
	isObject,
	byLanguage(string),
	checkThat(isString, 'wrong-type', 'Expected text, or a map from language to text'),
);
const companyName: Check = (value, at) =>
	isString(value) && !`${value}`.trim() ? [{ at, code: 'missing-key', expected: 'Expected a value' }] : text(value, at);
const texts = either(isObject, byLanguage(listWith(string)), listWith(string));

/** Links go to `http:`, `https:`, `mailto:`, `tel:` and relative URLs only; anything else could run code. */
const link = like(
	{ test: (text) => SAFE_LINK.test(text) && /^((mailto|tel):|\S*$)/i.test(text) },
	'bad-link',
	'Expected a relative URL without spaces, or one that begins with https:, http:, mailto: or tel:',
);
const links = either(isObject, byLanguage(link), link);

const address = like(
	{ test: (text) => /^[^\s?#;]+$/.test(text) && readPattern(text) !== undefined },
	'bad-url',
	'Expected host and path such as maps.example.com/*, or a path on this site such as /access-log; no spaces, ?, # or ;',
);
const cookieName = like(
	/^[^\s;,=?#]+$/,
	'bad-name',
	'Expected the name of a cookie, * for anything; no spaces, ;, ,, =, ? or #',
);

const vendorCookie = object<Cookie>(
	// Up to a century: this only quotes the lifetime that the vendor states.
	{ name: cookieName, days: between(0, 36_500), minutes: between(1, 1440), purpose: text },
	'name',
);
const key = like(/^[^\s;?#]+$/, 'bad-name', 'Expected the name of a storage key, * for anything; no spaces, ;, ? or #');
const regime = oneOf<Regime>({ 'opt-in': 1, 'opt-out': 1, notice: 1 });
const regionRule = either(isObject, object<RegionRule>({ regime, starts: listWith(string) }, 'regime'), regime);

/** What a version of the policy may be called. */
const VERSION = /^[\w.-]{0,20}$/;

const category = object<Category>(
	{
		id: like(/^[a-z][\w-]{0,18}$/i, 'bad-id', 'Expected a letter and then at most 18 of a-z 0-9 _ -'),
		required: boolean,
		sells: boolean,
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
		sells: boolean,
		appi31: boolean,
		exception: object<Exception>(
			{ kind: oneOf<Exception['kind']>({ statistics: 1, appearance: 1 }), reason: string },
			'kind',
			'reason',
		),
		name: text,
		since: like(VERSION, 'bad-version', 'Expected a version of the policy: at most 20 of A-Z a-z 0-9 . _ -'),
		provider: object<Provider>(
			{
				name: text,
				country: text,
				policyUrl: links,
				purpose: text,
				countrySystem: text,
				safeguards: text,
				optOutUrl: links,
			},
			'name',
		),
		purpose: text,
		transmits: texts,
		refusal: text,
		urls: listWith(address),
		cookies: listWith(either(isObject, vendorCookie, cookieName)),
		vendorCookies: listWith(vendorCookie),
		storage: listWith(key),
		measurementId: like(/^(GT?|AW|DC)-\w+$/, 'bad-google-id', 'Expected an id such as G-XXXXXXX, GT-…, AW-… or DC-…'),
		containerId: like(/^GTM-\w+$/, 'bad-google-id', 'Expected a container id such as GTM-XXXXXXX'),
		mode: oneOf<NonNullable<Service['mode']>>({ basic: 1, advanced: 1 }),
		tag: validateTag,
		dataLayer: like(/^[a-z_$][\w$]*$/i, 'bad-name', 'Expected a name that a script could use'),
	},
	'id',
	'category',
);

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

const tool = oneOf<ToolName>({
	klaro: 1,
	'vanilla-cookieconsent': 1,
	orejime: 1,
	tarteaucitron: 1,
	cookiebot: 1,
	onetrust: 1,
	c15t: 1,
});
const imported = either(
	isObject,
	object<TakeOver>({ from: tool, map: map(/^/, 'Expected an id', string), name: string }, 'from'),
	tool,
);

/** Translates positions of other products: `bottom-right`, `box inline`, `top`, `cloud`, `modal`. */
const positionMeant = (word: string): string | undefined => {
	if (/left|right|inline|corner/i.test(word)) return 'corner';
	if (/middle|modal|popup|dialog/i.test(word)) return 'center';
	return /top|bar|footer|cloud/i.test(word) ? 'bottom' : undefined;
};

/** The shape of {@link Options}: the types keep it in step with the reference. */
export const validate = object<Options>({
	$schema: string,
	company: object<Company>(
		{ name: companyName, policyUrl: links, address: text, representative: text, contact },
		'name',
	),
	policy: object<Policy>({
		version: like(VERSION, 'bad-version', 'Expected at most 20 of A-Z a-z 0-9 . _ -'),
		effective: like(
			/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/,
			'bad-date',
			'Expected a day as YYYY-MM-DD, or a moment as 2026-04-01T00:00+09:00',
		),
		changes: text,
		law: text,
		notes: texts,
	}),
	categories: listWith(category),
	services: listWith(service),
	texts: byLanguage(validateWords),
	language: either(
		(value) => value === 'auto',
		() => [],
		like(LANGUAGE, 'bad-language', 'Expected auto, or a language tag such as en, ja or zh-Hant'),
	),
	regime: either(
		isObject,
		map(
			/^([a-z]{2}(-[\da-z]{1,3})?|eea|unknown)$/i,
			'Expected eea, uk, us, unknown, or a region code such as JP, DE or US-CA',
			regionRule,
		),
		regime,
	),
	region: string,
	signals: object<SignalOptions>({ gpc: boolean }),
	noSale: boolean,
	gate: object<GateOptions>({
		undeclared: oneOf<NonNullable<GateOptions['undeclared']>>({ allow: 1, report: 1, block: 1 }),
		trusted: listWith(address),
		strict: boolean,
	}),
	consent: object<ConsentOptions>({
		days: between(1, MAX_DAYS),
		refusalDays: between(1, MAX_DAYS),
		reloadOnWithdraw: boolean,
		cookie,
	}),
	minors: object<Minors>(
		{ below: between(1, 30), mode: oneOf<Minors['mode']>({ guardian: 1, deny: 1 }) },
		'below',
		'mode',
	),
	notice: object<Notice>({ externalTransmission: boolean }),
	record: object<RecordOptions>({
		url: like(RECORD_PATH, 'bad-url', 'Expected a path on this site that begins with one /, such as /consent-records'),
	}),
	import: listWith(imported),
	ui: object<UiOptions>({
		position: oneOf<NonNullable<UiOptions['position']>>(
			{ bottom: 1, corner: 1, center: 1 },
			'unknown-value',
			positionMeant,
		),
		reopen: oneOf<NonNullable<UiOptions['reopen']>>({ left: 1, right: 1, off: 1 }),
		theme: oneOf<NonNullable<UiOptions['theme']>>({ auto: 1, light: 1, dark: 1 }),
		nonce: string,
	}),
});
