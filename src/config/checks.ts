import type { Check, Code, Fault } from './fault.js';
import { isObject, under } from './placed.js';

/** A check for every key: if the reference gets a key that is missing here, this does not compile. */
export type Shape<T> = { readonly [K in keyof Required<T>]: Check };

/** The keys that `T` must have. */
export type Needed<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K & string }[keyof T];

/**
 * Makes a check of one value.
 * @param right is this value valid?
 * @param expected what would have been valid: a sentence without its full stop
 * @param known words that would have been valid
 */
export const checkThat =
	(right: (value: unknown) => boolean, code: Code, expected: string, known?: readonly string[]): Check =>
	(value, at) =>
		right(value) ? [] : [{ at, code, found: value, expected, known }];

export const isString = (value: unknown) => typeof value === 'string';
export const string = checkThat(isString, 'wrong-type', 'Expected text');
export const boolean = checkThat((value) => typeof value === 'boolean', 'wrong-type', 'Expected true or false');

/** Chooses between two checks by the type of the value. */
export const either =
	(is: (value: unknown) => boolean, yes: Check, no: Check): Check =>
	(value, at) =>
		(is(value) ? yes : no)(value, at);

/** Text of a certain form. */
export const like = (form: Pick<RegExp, 'test'>, code: Code, expected: string): Check =>
	either(
		isString,
		checkThat((value) => form.test(`${value}`), code, expected),
		checkThat(isString, 'wrong-type', expected),
	);

/** A number from `least` to `most`, both included. */
export const between = (least: number, most: number): Check =>
	checkThat(
		(value) => typeof value === 'number' && value >= least && value <= most,
		'out-of-range',
		`Expected a number from ${least} to ${most}`,
	);

/**
 * One of the words of a union; the types require all of them.
 * @param meant translates a word of another product into the word here
 */
export function oneOf<T extends string>(
	words: { readonly [word in T]: unknown },
	code: Code = 'unknown-value',
	meant?: (word: string) => string | undefined,
): Check {
	const known = Object.keys(words);
	return (value, at) => {
		if (known.includes(value as string)) return [];
		const expected = `Known: ${known.join(', ')}`;
		return [{ at, code, found: value, expected, known, meant: isString(value) ? meant?.(`${value}`) : undefined }];
	};
}

/** A list of which each item passes a check. */
export const listWith =
	(item: Check): Check =>
	(value, at) =>
		Array.isArray(value)
			? value.flatMap((one, index) => item(one, `${at}[${index}]`))
			: [{ at, code: 'wrong-type', found: value, expected: 'Expected a list' }];

const EXPECTED_OBJECT = 'Expected an object';

/** An object with keys of a certain form. */
export const map =
	(keys: RegExp, expected: string, item: Check, known?: readonly string[]): Check =>
	(value, at) => {
		if (!isObject(value)) return [{ at, code: 'wrong-type', found: value, expected: EXPECTED_OBJECT }];
		return Object.keys(value).flatMap((key) => {
			const where = under(at, key);
			return keys.test(key) ? item(value[key], where) : [{ at: where, code: 'bad-key', found: key, expected, known }];
		});
	};

/** An object with known keys only. Inherited names (`constructor`, `__proto__`) are not among them. */
export const object =
	<T extends object>(shape: Shape<T>, ...needed: Needed<T>[]): Check =>
	(value, at) => {
		if (!isObject(value)) return [{ at, code: 'wrong-type', found: value, expected: EXPECTED_OBJECT }];
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
