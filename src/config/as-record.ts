/** An object of which nothing is known but that it has keys. */
export type UnknownRecord = { readonly [key: string]: unknown };

/** Any value as an object with keys: `null` and `undefined` have none, text and numbers only those of their kind. */
export const asRecord: (value: unknown) => UnknownRecord = Object;
