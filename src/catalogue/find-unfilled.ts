import type { Fault } from '../config/fault.js';
import { isObject, objects, under } from '../config/placed.js';
import type { CatalogueEntry } from './entry.js';
import { tagSlots } from './tag-slots.js';

/**
 * Finds what a configuration writes beside a vendor of the catalogue and the catalogue cannot use: ids in `account` that the
 * vendor does not have, and a `"tag": true` that they do not fill.
 * @param input options before they are resolved; of anything else nothing is found
 */
export function findUnfilled(input: unknown, entries: readonly CatalogueEntry[]): Fault[] {
	if (!isObject(input)) return [];
	const known = new Map(entries.map((entry) => [entry.id, entry]));
	return objects(input, 'services').flatMap(([at, { preset, account, tag }]) => {
		const entry = known.get(`${preset}`);
		if (!entry) return [];
		return [...accountFaults(entry, account, under(at, 'account')), ...tagFaults(entry, { account, tag, at })];
	});
}

function accountFaults({ base, name, example }: CatalogueEntry, account: unknown, at: string): Fault[] {
	if (account === undefined) return [];
	const ids = Object.keys(example);
	const [first = ''] = ids;
	if (base)
		return [
			{ at, code: 'unknown-key', found: 'account', expected: `Expected "${first}", beside "preset"`, meant: first },
		];
	if (ids.length === 0)
		return [{ at, code: 'unknown-key', found: 'account', expected: `${name} gives no id that its snippet needs` }];
	const shape = `{ ${ids.map((id) => `"${id}": "…"`).join(', ')} }`;
	const isText = typeof account === 'string' && ids.length === 1;
	if (!isText && !isObject(account))
		return [{ at, code: 'wrong-type', found: account, expected: `Expected what ${name} gave you: ${shape}` }];
	return Object.entries(isObject(account) ? account : {}).flatMap(([key, value]): Fault[] => {
		const place = under(at, key);
		if (!ids.includes(key))
			return [{ at: place, code: 'unknown-key', found: key, expected: `Known: ${ids.join(', ')}`, known: ids }];
		if (typeof value !== 'string')
			return [{ at: place, code: 'wrong-type', found: value, expected: 'Expected a text: write it in double quotes' }];
		return [];
	});
}

interface WithTag {
	readonly account: unknown;
	readonly tag: unknown;
	/** The path of the service. */
	readonly at: string;
}

function tagFaults(entry: CatalogueEntry, { account, tag, at }: WithTag): Fault[] {
	if (tag !== true) return [];
	const { name, example } = entry;
	if (!entry.tag) {
		const expected = `The catalogue has no tag for ${name}: leave "tag" out, and paste its marked snippet (npx sekisho snippet)`;
		return [{ at: under(at, 'tag'), code: 'unknown-value', found: true, expected }];
	}
	return tagSlots(entry, account).flatMap((slot): Fault[] => {
		if (slot.isFilled) return [];
		const place = under(under(at, 'account'), slot.name);
		const expected = `Expected what ${name} gave you, such as "${example[slot.name]}": "tag": true needs it`;
		if (slot.value === undefined) return [{ at: place, code: 'missing-key', expected }];
		return typeof slot.value === 'string' ? [{ at: place, code: 'unknown-value', found: slot.value, expected }] : [];
	});
}
