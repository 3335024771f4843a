import type { CatalogueEntry } from './entry.js';
import type { Account } from './marked-snippet.js';

const SLOT = /\{(\w+)\}/g;

/** The address, the attribute, the property or the call that contains an id, up to the id. */
const CONTEXTS = [
	/\/\/[^\s"'<>]*$/,
	/(?<=\s)data-[\w-]+=["'](?:\{"\w+":")?$/,
	/(?<=[{,(;\s>.])[\w$]{2,}\s*[:=]\s*["']?$/,
	/[\w$.]*\([^()]{0,60}$/,
	/\[["']\w{2,}["']\]\s*=\s*["']?$/,
];

const escapeSigns = (text: string) => text.replace(/[^\w\s]/g, '\\$&');

/** A regular expression for a piece of code, whatever its quotes and its white space. */
const loosely = (code: string) =>
	(code.match(/\w+|[^\w\s]/g) ?? []).map((token) => (/["'`]/.test(token) ? '["\'`]' : escapeSigns(token))).join('\\s*');

/**
 * Finds the ids that a vendor gave the owner of a site, at the places where the vendor's snippet has them.
 * @param entry the vendor in the catalogue
 * @param texts the HTML of the pages, and the addresses that were requested
 * @returns one account for each id if the snippet has one slot, otherwise one account with all ids; empty if none was found
 */
export function findAccounts(entry: CatalogueEntry, texts: readonly string[]): Account[] {
	const text = texts.map((one) => one.replace(/&amp;/g, '&').replace(/&quot;|&#34;/g, '"')).join('\n');
	const names = Object.keys(entry.example);
	const found = names.map((name) => [name, valuesOf(entry, name, text)] as const);
	const [[only, values = []] = [], ...others] = found;
	if (only !== undefined && others.length === 0) return values.map((value) => ({ [only]: value }));
	const account = Object.fromEntries(found.flatMap(([name, [value]]) => (value === undefined ? [] : [[name, value]])));
	return Object.keys(account).length > 0 ? [account] : [];
}

function valuesOf({ snippet, example }: CatalogueEntry, name: string, text: string): string[] {
	const known = example[name] ?? '';
	// A prefix (`G-…`, `GTM-…`) distinguishes an id from those of other products.
	const [prefix = ''] = /^[A-Z]+-/.exec(known) ?? [];
	const characters = `[\\w%.${[...new Set(known.replace(/[\w%.]/g, ''))].map(escapeSigns).join('')}-]`;
	const value = `(${prefix}${characters}+)`;
	const values = [...snippet.matchAll(SLOT)].flatMap(({ 0: slot, 1: slotName, index }) => {
		if (slotName !== name) return [];
		const expression = around(snippet.slice(0, index), snippet.slice(index + slot.length), value, characters);
		return expression ? [...text.matchAll(expression)].map(([, one = '']) => one) : [];
	});
	if (prefix && values.length === 0)
		values.push(...[...text.matchAll(new RegExp(`[?&](?:t?id)=(${prefix}\\w+)`, 'g'))].map(([, one = '']) => one));
	// A value that begins or ends with a dot is a part of an expression, not an id.
	return [...new Set(values)].filter((one) => !/^\.|\.$/.test(one));
}

/** A regular expression for an id with the code around it; `undefined` if that code is too short to recognise the id by. */
function around(before: string, after: string, value: string, characters: string): RegExp | undefined {
	const context = CONTEXTS.map((one) => one.exec(before)?.[0] ?? '').find((one) => /\w{2}|^\/\/$/.test(one));
	if (context === undefined) return undefined;
	const isAddress = context.startsWith('//');
	const [end = ''] = (isAddress ? /^[^\s"'<>&{]{0,20}/ : /^["']?/).exec(after) ?? [];
	const slots = (part: string, make: (text: string) => string) =>
		part.split(SLOT_ALONE).map(make).join(`${characters}+`);
	const start = isAddress ? slots(context, escapeSigns) : slots(context, loosely);
	return new RegExp(
		`${/^\w/.test(start) ? '\\b' : ''}${start}${isAddress ? '' : '\\s*'}${value}${isAddress ? escapeSigns(end) : loosely(end)}`,
		'g',
	);
}

const SLOT_ALONE = /\{\w+\}/;
