import { isObject } from '../config/placed.js';

/** A value as an object; an empty one where it is none. */
export const asObject = (value: unknown): Record<string, unknown> => (isObject(value) ? value : {});

/** The objects of a list; none where it is no list. */
export const asObjects = (value: unknown): Record<string, unknown>[] =>
	Array.isArray(value) ? value.filter(isObject) : [];
