/** An object with keys of its own; not a list. */
export const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object in a list, with its path. */
export type Placed = readonly [at: string, one: { readonly [key: string]: unknown }];

/** The objects of a list, each with its path. */
export const objects = (given: { readonly [key: string]: unknown }, key: string): Placed[] =>
	(Array.isArray(given[key]) ? given[key] : []).flatMap((one: unknown, index): Placed[] =>
		isObject(one) ? [[`${key}[${index}]`, one]] : [],
	);

/** The path of a property. @param at the path of the object */
export function under(at: string, key: string): string {
	if (!/^[\w$-]{1,60}$/.test(key)) return `${at}[${JSON.stringify(key.slice(0, 60))}]`;
	return at ? `${at}.${key}` : key;
}
