import type { Service } from '../config/options.js';
import { describePreset, type PresetWords } from '../texts/describe-preset.js';
import type { Localized } from '../texts/localize.js';
import { entry, text } from '../texts/text.js';

/**
 * The kinds of facts about a service, in the order of the law: who receives which data, for which purposes (JP-03), and
 * how it is protected abroad (JP-22).
 */
export const KEYS = [
	'provider',
	'transmits',
	'purpose',
	'recipientPurpose',
	'countrySystem',
	'safeguards',
	'cookies',
	'storage',
	'refusal',
	'optOut',
] as const;

/** A kind of fact; its heading is the word with this key. */
export type Key = (typeof KEYS)[number];

/** One line of a fact, with an optional link; a link without words of its own leads to a privacy policy. */
export type Line = readonly [words: string, url: string, link?: string];

/** A kind of fact, and the lines under its heading. */
export type Fact = readonly [key: Key, lines: Line[]];

/**
 * A service completed by its preset. The owner's values win. Its cookies are those of both, and those on the vendor's
 * own hosts.
 */
function withPreset(service: Service, words: PresetWords): { readonly [key in keyof Service | Key]?: unknown } {
	const preset = describePreset(service.preset, words);
	const whole = { ...preset, ...service, cookies: cookiesOf(service, preset.cookies ?? []) };
	const { purpose: recipientPurpose, countrySystem, safeguards } = Object(whole.provider);
	return { ...whole, recipientPurpose, countrySystem, safeguards };
}

/** The cookies of a service, each once. If service and preset both describe a cookie, the service wins. */
function cookiesOf({ cookies = [], vendorCookies = [] }: Service, known: readonly unknown[]): unknown[] {
	const own: unknown[] = [cookies, vendorCookies].flat();
	const told = new Set(own.map((one) => Object(one).name));
	const rest = known.filter((one) => !told.has(Object(one).name));
	// A name alone describes nothing, so the preset's description stays.
	const names = new Set(rest.map((one) => Object(one).name));
	return [...rest, ...own.filter((one) => !names.has(one))];
}

/** The texts that a preset's facts are taken from, in one language. */
type PresetTexts = Localized<{ readonly presets: PresetWords }>;

/** The name of a service: the owner's, else the preset's, else its id. */
export const serviceName = (service: Service, { language, words }: PresetTexts): string =>
	text(withPreset(service, words.presets).name, language) || service.id;

/** The country in which the recipient of a service handles the data; empty if unknown. */
export const recipientCountry = (service: Service, { language, words }: PresetTexts): string =>
	text(Object(withPreset(service, words.presets).provider).country, language);

/** The words for the lifetime of a cookie. */
interface LifetimeWords {
	readonly session: string;
	readonly days: string;
	readonly minutes: string;
}

/** The lifetime of a cookie, in words; empty if it is unknown. */
function lifetime(
	{ days, minutes }: { readonly [key: string]: unknown },
	words: LifetimeWords,
	language: string,
): string {
	if (typeof minutes === 'number') return duration(words.minutes, 'minute', minutes, language);
	if (typeof days !== 'number') return '';
	return days ? duration(words.days, 'day', days, language) : words.session;
}

/**
 * A number of days or minutes, in words. Our words have one form for every number. The browser knows the others (`1 day`): it
 * is asked where it says the same for a large number, so that words of the owner stay as they are.
 */
function duration(words: string, unit: 'day' | 'minute', count: number, language: string): string {
	const asWritten = (number: number) => words.replace(`{${unit}s}`, `${number}`);
	try {
		const { format } = new Intl.NumberFormat(language, {
			style: 'unit',
			unit,
			unitDisplay: 'long',
			useGrouping: false,
			numberingSystem: 'latn',
		});
		const inWords = (number: number) => format(number).replace(/\s/g, ' ');
		return [5, 100].some((number) => inWords(number) === asWritten(number)) ? inWords(count) : asWritten(count);
	} catch {
		// The language is no language tag.
		return asWritten(count);
	}
}

/** The facts about a service for the visitor; unknown facts are left out. */
export function facts(
	service: Service,
	{
		language,
		words,
	}: Localized<{
		readonly presets: PresetWords;
		readonly service: LifetimeWords & { readonly optOutPage: string };
	}>,
): Fact[] {
	const join = (parts: unknown[]) => parts.filter(Boolean).join(/^(ja|zh)/.test(language) ? '、' : ', ');
	const given = withPreset(service, words.presets);
	const line = (one: unknown): Line => {
		const { name, country, purpose, policyUrl } = Object(one);
		const life = lifetime(Object(one), words.service, language);
		// What the recipient uses it for is a fact of its own.
		const use = one !== given.provider && text(purpose, language);
		return [join([text(name, language), text(country, language), life, use]), text(policyUrl, language)];
	};
	const optOutUrl = text(Object(given.provider).optOutUrl, language);
	return KEYS.map((key): Fact => {
		if (key === 'optOut') return [key, optOutUrl ? [['', optOutUrl, words.service.optOutPage]] : []];
		const all = [entry(given[key], language) ?? []].flat();
		const strings = all.filter((one) => typeof one === 'string');
		return [
			key,
			[...(strings[0] ? [[join(strings), ''] as const] : []), ...all.filter((one) => Object(one).name).map(line)],
		];
	}).filter(([, lines]) => lines[0]);
}
