import type { Fault } from './fault.js';
import { isObject, objects, type Placed, under } from './placed.js';

/** Words that leave something out, such as *etc*. 等 does not count where it means *equal* or *grade*: 平等, 均等, 等級. */
const VAGUE =
	/その他|など|(?<![平均同対高初優劣])等(?!し[いくさ]|[級号分式価身圧辺比差])|\betc\b|\band so (on|forth)\b/i;

/** A column of the disclosure: its path in a service, the presets that fill it, and its content. */
const COLUMNS: readonly (readonly [path: readonly string[], knows: RegExp, expected: string])[] = [
	[['provider', 'name'], /^google-/, 'Expected who receives the information'],
	[['transmits'], /^(google-|access-log$)/, 'Expected a list of all the information that is sent'],
	[['purpose'], /^(google-|access-log$)/, 'Expected what you use the information for'],
	[['provider', 'purpose'], /^$/, 'Expected what the recipient uses the information for'],
];

/**
 * Finds what is vague or missing in Japan's disclosure of external transmission, if it is switched on (JP-03, JP-07).
 */
export function externalTransmissionFaults({ notice, ...given }: { readonly [key: string]: unknown }): Fault[] {
	if (!isObject(notice) || notice.externalTransmission !== true) return [];
	const own = texts(isObject(given.company) && given.company.name, '').map(([, name]) => name);
	return objects(given, 'services')
		.filter(sends)
		.flatMap((service) => columns(service, own));
}

/** Can a service send something? One that only keeps a cookie of this site needs no disclosure. */
const sends = ([, { provider, transmits, preset, urls }]: Placed) => [provider, transmits, preset, urls].some(Boolean);

/** @param own the names of the company; of data that the company receives itself, `purpose` says the purpose */
function columns([at, one]: Placed, own: readonly string[]): Fault[] {
	const isOwn = isObject(one.provider) && texts(one.provider.name, '').some(([, name]) => own.includes(name));
	return COLUMNS.flatMap(([path, knows, expected]) => {
		if (isOwn && path[1] === 'purpose') return [];
		const isKnown = one[path[0] ?? ''] === undefined && typeof one.preset === 'string' && knows.test(one.preset);
		const value = path.reduce((from: unknown, key) => (isObject(from) ? from[key] : undefined), one);
		const place = path.reduce(under, at);
		const said = texts(value, place);
		const japanese = isObject(value) && said[0] ? under(place, 'ja') : '';
		const empty = !isKnown && !said[0];
		const foreign = japanese && !said.some(([where]) => where.replace(/\[\d+\]$/, '') === japanese);
		return [
			...(empty ? [{ at: place, code: 'empty-column', expected } as const] : []),
			...(foreign ? [{ at: japanese, code: 'empty-column', expected: `${expected}, in Japanese` } as const] : []),
			...said
				.filter(([, text]) => VAGUE.test(text))
				.map(([at, found]): Fault => ({ at, code: 'vague', found, expected: 'Expected every item by its name' })),
		];
	});
}

/** Every text in a value that is not blank, with its path. The value is a text, a list, or a map of either. */
function texts(value: unknown, at: string, depth = 2): [at: string, text: string][] {
	if (typeof value === 'string') return value.trim() ? [[at, value]] : [];
	if (!depth) return [];
	if (Array.isArray(value)) return value.flatMap((one, index) => texts(one, `${at}[${index}]`, depth - 1));
	return isObject(value) ? Object.keys(value).flatMap((key) => texts(value[key], under(at, key), depth - 1)) : [];
}
