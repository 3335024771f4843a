/** An object with unknown keys and values. */
export type UnknownRecord = { readonly [key: string]: unknown };

/** Any value as an object: `null` and `undefined` become an empty one, text and numbers their wrapper objects. */
export const asRecord: (value: unknown) => UnknownRecord = Object;
