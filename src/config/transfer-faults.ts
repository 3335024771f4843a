import type { Fault } from './fault.js';
import { isObject, objects, type Placed, under } from './placed.js';
import packs from './region-packs.json';

/**
 * The countries whose protection Japan's commission holds to be as good as Japan's (APPI Art. 28(1)), and Japan: the
 * codes of the European Economic Area and of the United Kingdom. They need no more than their name.
 */
const EQUIVALENT = ['JP', 'GB', ...packs.EEA.regions];

/** Names of these countries that the browser's own table lacks. */
const OTHER_NAMES = ['eea', 'eu', 'european union', 'uk', '英国', '欧州連合', '欧州経済領域'];

/** The facts that a visitor has to be told about a recipient abroad who takes the data as personal data. */
const NEEDED = [
	['countrySystem', 'Expected how that country protects personal information'],
	['safeguards', 'Expected what the recipient does to protect it'],
] as const;

/** Finds what a consent under APPI Art. 31 lacks about a recipient abroad (JP-22). */
export function transferFaults(given: { readonly [key: string]: unknown }): Fault[] {
	const services = objects(given, 'services').filter(([, { appi31 }]) => appi31 === true);
	if (services.length === 0) return [];
	const known = equivalentNames();
	return services.flatMap((service) => untold(service, known));
}

function untold([at, { provider }]: Placed, known: ReadonlySet<string>): Fault[] {
	const given = isObject(provider) ? provider : {};
	const place = under(at, 'provider');
	const countries = written(given.country);
	const code = 'transfer-abroad';
	if (countries.length === 0)
		return [{ at: under(place, 'country'), code, expected: 'Expected the country in which the data is handled' }];
	// Any other text counts as abroad, one with two countries in it included.
	if (countries.some((country) => known.has(country.toLowerCase()))) return [];
	return NEEDED.filter(([key]) => written(given[key]).length === 0).map(([key, expected]) => ({
		at: under(place, key),
		code,
		expected,
	}));
}

/** The names of those countries, in small letters, in the two languages in which these companies write. */
function equivalentNames(): ReadonlySet<string> {
	const names = ['en', 'ja'].flatMap((language) => {
		const names = new Intl.DisplayNames(language, { type: 'region' });
		return EQUIVALENT.map((code) => `${names.of(code)}`);
	});
	return new Set([...EQUIVALENT, ...names, ...OTHER_NAMES].map((name) => name.toLowerCase()));
}

/** The texts of a value that are not blank: one, or one a language. */
const written = (value: unknown): string[] =>
	(isObject(value) ? Object.values(value) : [value]).flatMap((one) =>
		typeof one === 'string' && one.trim() ? [one.trim()] : [],
	);
