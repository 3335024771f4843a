import { isObject } from '../config/placed.js';

/** A value if it is an object, otherwise an empty object. */
export const asObject = (value: unknown): Record<string, unknown> => (isObject(value) ? value : {});

/** The objects in an array; an empty list for any other value. */
export const asObjects = (value: unknown): Record<string, unknown>[] =>
	Array.isArray(value) ? value.filter(isObject) : [];
